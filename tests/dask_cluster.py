"""A Dask cluster for tests: a scheduler and its workers, processes on loopback."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tiny import ROOT

SECONDS = 60


@dataclass
class DaskCluster:
    """The processes; `address` is the scheduler's."""

    folder: Path
    address: str = ""
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """Start one of Dask's commands; what it says goes to a file."""
        with (self.folder / f"{command[0]}-{len(self.processes)}.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                cwd=ROOT,
                env={**os.environ, **(env or {})},
                stdout=log,
                stderr=log,
            )
        self.processes.append(process)
        return process

    def worker(
        self, *options: str, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a worker of one thread."""
        place = ("--local-directory", str(self.folder), "--host", "127.0.0.1")
        return self.start("worker", self.address, "--nthreads", "1", *place, *options, env=env)

    def await_workers(self, number: int) -> None:
        """Wait until so many workers are there."""
        from distributed import Client

        with Client(self.address, timeout=SECONDS, set_as_default=False) as client:
            client.wait_for_workers(number, timeout=SECONDS)


@contextmanager
def start_scheduler(folder: Path) -> Iterator[DaskCluster]:
    """A scheduler on a free port; it and all workers end with the block."""
    folder.mkdir(parents=True, exist_ok=True)
    cluster, told = DaskCluster(folder), folder / "scheduler.json"
    ports = ("--port", "0", "--dashboard-address", "127.0.0.1:0", "--host", "127.0.0.1")
    try:
        cluster.start("scheduler", *ports, "--scheduler-file", str(told))
        cluster.address = _address(told)
        yield cluster
    finally:
        for process in reversed(cluster.processes):
            process.kill()
            process.wait()


def _address(told: Path) -> str:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        try:
            return str(json.loads(told.read_text())["address"])
        except (OSError, ValueError):
            time.sleep(0.05)
    raise TimeoutError("the scheduler did not start")
