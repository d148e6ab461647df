"""`scrapy crawl --jobs N`: many sites, each crawled in a process of its own, some at a time."""

import argparse
import resource
import signal
import subprocess  # nosec B404 -- it only starts this program again
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scrapy.settings import BaseSettings

from newsbot.commands.outcome import FAILED, QUIET, SEVERITY, worst
from newsbot.commands.summary import make_console, make_table
from newsbot.outputs import last_run
from newsbot.spiders.news import output_folder

GRACE = 60  # seconds that a crawl gets to end in order once its time is over
ON_THEIR_WAY = 4  # requests; a crawl that ends waits for those that it has begun
PAUSE = 0.1  # seconds
MEGABYTE = 1024 * 1024
SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(slots=True, kw_only=True)
class Job:
    """The crawl of one site; its log says what it said."""

    name: str
    log: Path
    process: subprocess.Popen[bytes]
    started: float = field(default_factory=time.monotonic)


@dataclass(slots=True, kw_only=True)
class Jobs:
    """Crawls within limits: `seconds` and `memory` (megabytes) are those of one site."""

    options: list[str]
    at_once: int
    seconds: int
    memory: int
    logs: Path
    codes: dict[str, int] = field(default_factory=dict)
    stopped_by: int | None = None
    _running: list[Job] = field(default_factory=list)

    def run(self, names: list[str]) -> dict[str, int]:
        """The exit codes by site; of sites that a signal kept from beginning there is none."""
        before = {number: signal.signal(number, self._forward) for number in SIGNALS}
        waiting = list(names)
        try:
            while self._running or (waiting and self.stopped_by is None):
                while waiting and self.stopped_by is None and len(self._running) < self.at_once:
                    self._running.append(self._start(waiting.pop(0)))
                time.sleep(PAUSE)
                self._running = [job for job in self._running if not self._has_ended(job)]
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        return self.codes

    def _start(self, name: str) -> Job:
        limits = {
            "CLOSESPIDER_TIMEOUT": self.seconds,
            "CONCURRENT_REQUESTS": ON_THEIR_WAY,
            "MEMUSAGE_ENABLED": True,
            "MEMUSAGE_LIMIT_MB": self.memory,
            "NEWSBOT_ANNOUNCE": False,  # who began them tells of all at once
        }
        log = self.logs / f"{name}.log"
        command = [sys.executable, "-m", "scrapy", "crawl", name, *self.options]
        for setting, value in limits.items():
            command += ["-s", f"{setting}={value}"]
        with log.open("wb") as file:
            # In a group of its own: a key pressed at the terminal must not reach it twice.
            process = subprocess.Popen(  # nosec B603 -- no shell, our own program
                command,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                process_group=0,
            )
        self._limit_memory(process)
        return Job(name=name, log=log, process=process)

    def _limit_memory(self, process: subprocess.Popen[bytes]) -> None:
        """The last bound for each of a crawl's processes; Scrapy's own ends it in order."""
        most = 2 * self.memory * MEGABYTE
        if sys.platform == "linux":
            resource.prlimit(process.pid, resource.RLIMIT_DATA, (most, most))

    def _has_ended(self, job: Job) -> bool:
        code = job.process.poll()
        if code is not None:
            self.codes[job.name] = code if code in SEVERITY else FAILED
            return True
        if time.monotonic() - job.started > self.seconds + GRACE:
            # It was asked to end; what it has stored the next run writes.
            job.process.kill()
        return False

    def _forward(self, number: int, frame: Any) -> None:  # noqa: ARG002 -- signal's call
        self.stopped_by = number
        for job in self._running:
            job.process.send_signal(number)


def options_of(opts: argparse.Namespace) -> list[str]:
    """What a user said of the crawls, for each of them to hear."""
    options = [part for setting in opts.set for part in ("-s", setting)]
    options += [part for name, value in opts.spargs.items() for part in ("-a", f"{name}={value}")]
    return [*options, *(("-L", opts.loglevel) if opts.loglevel else ())]


def run_jobs(
    settings: BaseSettings, names: list[str], at_once: int, options: list[str]
) -> tuple[int, list[str]]:
    """Crawl sites side by side and tell how it went; the exit code over all, and what was wrong."""
    output = output_folder(settings)
    logs = output / ".state"
    try:
        logs.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        told = f"cannot write to {logs}: {error.strerror}"
        print(f"scrapy crawl: {told}", file=sys.stderr)
        return FAILED, [told]
    jobs = Jobs(
        options=options,
        at_once=at_once,
        seconds=settings.getint("NEWSBOT_JOB_SECONDS"),
        memory=settings.getint("NEWSBOT_JOB_MEMORY"),
        logs=logs,
    )
    before = {name: last_run(output, name) for name in names}
    codes = jobs.run(names)
    _print_summary(output, codes, before)
    stopped = [128 + jobs.stopped_by] if jobs.stopped_by else []
    wrong = [f"{name}: exit code {code}" for name, code in codes.items() if code not in QUIET]
    return worst([*stopped, *codes.values()]), wrong


def _print_summary(
    output: Path, codes: dict[str, int], before: dict[str, dict[str, Any] | None]
) -> None:
    """One line for each crawl, in the order of their ends."""
    console = make_console(sys.stdout)
    columns = ("site", "exit code", "articles", "events", "seconds", "to look at")
    table = make_table(console, *columns)
    for name, code in codes.items():
        run = last_run(output, name)
        if run is None or run == before[name]:
            table.add_row(name, str(code), "", "", "", f"see {output / '.state' / name}.log")
            continue
        look = ", ".join([*run["warnings"], *run["faults"]])
        events = sum(run["events"].values())
        figures = (code, run["articles"], events, run["seconds"])
        table.add_row(name, *map(str, figures), look)
    console.print(table)
