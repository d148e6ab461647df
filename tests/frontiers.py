"""A Redis server of a test's own, and workers that share it, each in a process of its own."""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis
import tiny
from tiny import BASE, Answer, Paper, article, feed

from newsbot.demo.site import HOSTS

LEASE = 3  # seconds
DAY = "/2025/06/02"
SLUGS = tuple(f"notizia-{number:02}" for number in range(12))
Worker = subprocess.Popen[str]


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


@contextmanager
def run_redis(folder: Path) -> Iterator[Server]:
    """A server, until the block ends; skips where there is none to run."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server missing: apt-get install redis-server")
    running = Server(free_port(), folder)
    running.start()
    try:
        yield running
    finally:
        running.stop()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def of_paper(paper: Paper, output: Path, server: Server, *given: str) -> Worker:
    settings = (f"NEWSBOT_FRONTIER={server.url}", f"NEWSBOT_FRONTIER_LEASE={LEASE}")
    more = [part for setting in settings for part in ("-s", setting)]
    return worker(
        *("paperino", "-a", "section=economia", *tiny.crawl_options(paper, output), *more, *given)
    )


def worker(*arguments: str) -> Worker:
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", *arguments],
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": tiny._path()},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def ended(*workers: Worker) -> Iterator[None]:
    try:
        yield
    finally:
        for each in workers:
            each.kill()


def finish(*workers: Worker, code: int = 0) -> list[str]:
    """Wait for workers to end; what they said."""
    with ended(*workers):
        told = [each.communicate(timeout=120)[1] for each in workers]
    assert [each.returncode for each in workers] == [code] * len(workers), told
    return told


def options(output: Path, port: int, url: str = "") -> list[str]:
    routes = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{port}"))
    given = {"NEWSBOT_OUTPUT": output, "NEWSBOT_ROUTES": routes, "NEWSBOT_WORKERS": 1}
    if url:
        given |= {"NEWSBOT_FRONTIER": url, "NEWSBOT_FRONTIER_LEASE": LEASE}
    return [part for name, value in given.items() for part in ("-s", f"{name}={value}")]


def pages(*slugs: str, robots: str = "") -> dict[str, Any]:
    return {
        "/robots.txt": Answer(f"User-agent: *\n{robots}\n", type="text/plain"),
        "/rss.xml": feed(*(f"{DAY}/{slug}" for slug in slugs)),
        **{f"{DAY}/{slug}": Answer(article(slug)) for slug in slugs},
    }


def addresses(*slugs: str) -> list[str]:
    return [f"{BASE}{DAY}/{slug}" for slug in slugs]


def written(*folders: Path) -> list[str]:
    return [line["url"] for folder in folders for line in tiny.lines(folder, "articles")]


def told(*folders: Path, site: str = "demo") -> dict[str, list[str]]:
    """All lines of some output folders, sorted, without what tells how they came to be.

    Which of several copies of a text was the first depends on who was faster, as in any crawl of
    two hosts: a story is told by its articles.
    """
    found = {kind: _read(kind, site, folders) for kind in ("articles", "events")}
    stories = defaultdict(list)
    for line in found["articles"]:
        stories[line["story"]].append(line["url"])
    for line in found["articles"]:
        first = line.pop("same_text_as")
        line["story"] = sorted(stories[line["story"]]) if line["story"] else None
        assert first is None or first in line["story"]
        del line["provenance"]
    return {
        kind: sorted(json.dumps(line, sort_keys=True) for line in lines)
        for kind, lines in found.items()
    }


def count_copies(*folders: Path, site: str = "demo") -> int:
    """How many articles are copies of an earlier one."""
    return sum(bool(line["same_text_as"]) for line in _read("articles", site, folders))


def _read(kind: str, site: str, folders: tuple[Path, ...]) -> list[dict[str, Any]]:
    paths = (path for folder in folders for path in (folder / site).glob(f"{kind}-*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text().splitlines()]


def kept(folder: Path) -> int:
    """How many records a folder has that are in no finished file yet."""
    state = folder / ".state" / "newsbot.sqlite"
    try:
        with closing(sqlite3.connect(f"file:{state}?mode=ro", uri=True)) as database:
            [number] = database.execute("SELECT count(*) FROM undelivered").fetchone()
            return int(number)
    except sqlite3.Error:
        return 0


def wait_for(come: Callable[[], Any], seconds: float = 60) -> Any:
    """What has come about."""
    end = time.monotonic() + seconds
    while not (come_about := come()):
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.02)
    return come_about
