"""How much faster two workers of a cluster read than one: `python -m benchmarks.cluster`.

A worker is a process of one thread. All of them and the scheduler are on this machine: it must have
two cores that nobody else uses.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]  # has no types
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]  # has no types

from benchmarks.corpus import HOST, make_pages
from benchmarks.measuring import Row
from newsbot.archive.cluster import Cluster
from newsbot.archive.distributing import read_there
from newsbot.archive.reading import Limits
from newsbot.archive.scope import Scope
from newsbot.progress import Display

PAGES = 600
WARMING = 60
RANGE = 500_000  # bytes; the last ranges leave a worker idle for a fortieth of the time
ROUNDS = 3
PATIENCE = 60
GOAL = 1.8


def rows() -> Iterator[Row]:
    """Pages a second of one and of two workers, and how they compare."""
    with TemporaryDirectory() as held:
        folder = Path(held)
        warming = _write(folder / "warming.warc.gz", WARMING)
        archive = _write(folder / "pages.warc.gz", PAGES)
        with _workers(folder / "one", 1) as one, _workers(folder / "two", 2) as two:
            for address in (one, two):
                _seconds(address, warming)
            taken = [(_seconds(one, archive), _seconds(two, archive)) for _ in range(ROUNDS)]
    alone, together = (min(column) for column in zip(*taken, strict=True))
    yield Row(name="a cluster of one worker", value=PAGES / alone, unit="pages/s")
    yield Row(name="a cluster of two workers", value=PAGES / together, unit="pages/s")
    yield Row(name="two workers to one", value=alone / together, unit="times", at_least=GOAL)


def _write(path: Path, pages: int) -> Path:
    """An archive of pages of real size."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for page in make_pages(pages):
            headers = StatusAndHeaders(
                "200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1"
            )
            address = f"https://{HOST}{page.path}"
            writer.write_record(
                writer.create_warc_record(
                    address, "response", payload=BytesIO(page.html), http_headers=headers
                )
            )
    return path


@contextmanager
def _workers(folder: Path, number: int) -> Iterator[str]:
    """A scheduler with some workers; they end with the block."""
    folder.mkdir()
    told = folder / "scheduler.json"
    start = partial(_start, folder)
    processes = [start("scheduler", "--port", "0", "--dashboard-address", ":0")]
    try:
        processes += [start("worker", "--nthreads", "1", "--no-nanny") for _ in range(number)]
        while not told.exists():
            time.sleep(0.1)
        address = str(json.loads(told.read_text())["address"])
        with Cluster(address, PATIENCE) as cluster:
            cluster.await_workers(number)
        yield address
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _start(folder: Path, *command: str) -> subprocess.Popen[bytes]:
    file = ("--scheduler-file", str(folder / "scheduler.json"), "--host", "127.0.0.1")
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *command, *file],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _seconds(address: str, archive: Path) -> float:
    """How long it takes to make the archive's part."""
    limits = Limits(seconds=30, megabytes=1024)
    with (
        TemporaryDirectory() as output,
        Display(Console(quiet=True)) as display,
        Cluster(address, PATIENCE) as cluster,
    ):
        begin = time.perf_counter()
        read_there(Path(output), Scope(), [str(archive)], cluster, RANGE, limits, display)
        return time.perf_counter() - begin


if __name__ == "__main__":
    for row in rows():
        Console().print(f"{row.name}: {row.value:.2f} {row.unit} {row.goal}")
