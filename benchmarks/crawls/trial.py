"""One crawl from outside: started, watched, its figures taken."""

import json
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from benchmarks.corpus import HOST
from benchmarks.serving import Served

ROOT = Path(__file__).parents[2]
AT_ONCE = 16
SKIP = 0.2  # of the pages, before measuring begins
MEGABYTE = 1024 * 1024
_EVERY = 0.25  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a crawl took, 0 where it read no page; `seconds` are those of all pages, with its start.

    Memory is in megabytes, of all its processes and of its largest worker; `files` are those that
    the crawl's own process had open, at most.
    """

    variant: str
    pages: int
    seconds: float
    pages_a_second: float
    cpu_ms: float
    late_ms: float
    memory: float
    worker: float
    files: int
    cpu_seconds_in_all: float


def run_trial(
    variant: str, served: Served, *, pages: int, output: Path | None = None, **more: Any
) -> Trial:
    """Crawl the pages that are served; `more` are Scrapy settings."""
    with TemporaryDirectory(prefix="newsbot-bench-") as name:
        folder = Path(name)
        given = {
            "port": served.port,
            "paths": served.paths[:pages],
            "settings": {
                "METER_FILE": str(folder / "figures.json"),
                "METER_PAGES": pages,
                "METER_SKIP": max(1, int(pages * SKIP)),
                **_settings(output or folder, served.port),
                **more,
            },
        }
        memory = _run(variant, given, folder / "log")
        told = folder / "figures.json"
        figures = json.loads(told.read_text()) if told.exists() else {"pages": 0, "errors": 1}
        if figures["pages"] != pages or figures["errors"]:
            log = (folder / "log").read_text()[-2_000:]
            raise RuntimeError(f"{variant}: {figures['pages']} of {pages} pages\n{log}")
    return Trial(
        variant=variant,
        pages=pages,
        seconds=figures.get("seconds", 0.0),
        pages_a_second=figures.get("pages_a_second", 0.0),
        cpu_ms=1000 * figures.get("cpu_seconds_a_page", 0.0),
        late_ms=figures.get("late_ms", 0.0),
        memory=memory.most,
        worker=memory.worker,
        files=memory.files,
        cpu_seconds_in_all=figures["cpu_seconds_in_all"],
    )


def _settings(output: Path, port: int) -> dict[str, Any]:
    """Those that all crawls have; the rest is Scrapy's, or newsbot's, own."""
    return {
        "CONCURRENT_REQUESTS": AT_ONCE,
        "CONCURRENT_REQUESTS_PER_DOMAIN": AT_ONCE,
        "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False,
        "LOG_LEVEL": "INFO",
        "NEWSBOT_OUTPUT": str(output),
        "NEWSBOT_CONTACT": "bench@example.org",
        "NEWSBOT_ROUTES": {HOST: f"127.0.0.1:{port}"},
        "NEWSBOT_ANNOUNCE": False,
    }


def _run(variant: str, given: dict[str, Any], log: Path) -> "Memory":
    if variant in ("bare", "trafilatura"):
        given["settings"]["FEEDS"] = {str(log.with_name("items.jsonl")): {"format": "jsonlines"}}
    command = [sys.executable, "-m", "benchmarks.crawls", variant, json.dumps(given)]
    with log.open("wb") as file:
        process = subprocess.Popen(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT)
        memory = Memory(process.pid)
        memory.start()
        process.wait()
        memory.stop()
    return memory


class Memory(threading.Thread):
    """Looks again and again how much memory a process and those that it started have.

    Pages shared by several processes count once over all (proportional set size), and fully for
    the largest worker (resident set size).
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(pid)
        self._ended = threading.Event()
        self.most = self.worker = 0.0
        self.files = 0

    def run(self) -> None:
        while not self._ended.wait(_EVERY):
            try:
                self._look()
            except psutil.Error:  # one of them has ended meanwhile
                continue

    def _look(self) -> None:
        children = self._process.children(recursive=True)
        told = [process.memory_full_info() for process in [self._process, *children]]
        self.most = max(self.most, sum(memory.pss for memory in told) / MEGABYTE)
        self.files = max(self.files, self._process.num_fds())
        self.worker = max([self.worker, *(memory.rss / MEGABYTE for memory in told[1:])])

    def stop(self) -> None:
        self._ended.set()
        self.join()
