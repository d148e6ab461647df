"""The shared frontier, with a real Redis server and workers in processes of their own."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import tiny

from newsbot.demo.server import serve
from newsbot.demo.site import HOSTS

redis = pytest.importorskip("redis")
LEASE = 3  # seconds


@dataclass
class Server:
    """A Redis server of the test's own."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def client(self) -> Any:
        return redis.Redis(port=self.port, decode_responses=True)

    def start(self) -> None:
        options = f"--port {self.port} --bind 127.0.0.1 --appendonly yes --dir {self.folder}"
        self.process = subprocess.Popen(
            ["redis-server", *options.split(), "--save", ""], stdout=subprocess.DEVNULL
        )
        for _ in range(100):
            try:
                self.client.ping()
                return
            except redis.RedisError:
                time.sleep(0.05)
        raise RuntimeError("redis-server does not start")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(10)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server missing: apt-get install redis-server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path / "redis"
    folder.mkdir()
    running = Server(port, folder)
    running.start()
    yield running
    running.stop()


def options(output: Path, port: int, url: str = "") -> list[str]:
    routes = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{port}"))
    given = {"NEWSBOT_OUTPUT": output, "NEWSBOT_ROUTES": routes, "NEWSBOT_WORKERS": 1}
    if url:
        given |= {"NEWSBOT_FRONTIER": url, "NEWSBOT_FRONTIER_LEASE": LEASE}
    return [part for name, value in given.items() for part in ("-s", f"{name}={value}")]


def worker(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", *arguments],
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": tiny._path()},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(*folders: Path, site: str = "demo") -> dict[str, list[str]]:
    """All lines of some output folders, sorted, without what tells how they came to be."""
    lines = defaultdict(list)
    for folder in folders:
        for kind in ("articles", "events"):
            for path in (folder / site).glob(f"{kind}-*.jsonl"):
                for line in path.read_text().splitlines():
                    form = json.loads(line)
                    form.pop("provenance", None)
                    lines[kind].append(json.dumps(form, sort_keys=True))
    return {kind: sorted(found) for kind, found in lines.items()}


@contextmanager
def ended(*workers: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        for each in workers:
            each.kill()


def test_three_workers_of_which_one_is_killed_tell_what_one_run_tells(
    server: Server, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    with serve() as demo:
        alone = worker("demo", *options(tmp_path / "alone", demo.port))
        out, err = alone.communicate(timeout=120)
        assert alone.returncode == 0, err
        workers = [worker("demo", *options(f, demo.port, server.url)) for f in folders]
        with ended(*workers):
            state = folders[0] / ".state" / "newsbot.sqlite"
            tiny_wait(lambda: kept(state) > 2)
            workers[0].send_signal(signal.SIGKILL)
            for each in workers[1:]:
                out, err = each.communicate(timeout=120)
                assert each.returncode == 0, err
        again = worker("demo", *options(folders[0], demo.port, server.url))
        with ended(again):
            out, err = again.communicate(timeout=120)
            assert again.returncode == 0, err
    assert told(*folders) == told(tmp_path / "alone")


def kept(state: Path) -> int:
    import sqlite3

    try:
        with sqlite3.connect(f"file:{state}?mode=ro", uri=True) as database:
            [number] = database.execute("SELECT count(*) FROM undelivered").fetchone()
            return int(number)
    except sqlite3.Error:
        return 0


def tiny_wait(until: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.02)
