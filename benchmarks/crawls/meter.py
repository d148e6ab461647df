"""A Scrapy extension that measures the crawl that it is part of."""

import asyncio
import json
import time
from pathlib import Path
from typing import Any, Self

import psutil
from scrapy import signals
from scrapy.crawler import Crawler

from benchmarks.measuring import percentile

TICK = 0.01  # seconds


class Meter:
    """Times pages from the `METER_SKIP`th to the `METER_PAGES`th; what it found goes to a file.

    By then all that is loaded late is loaded. The timer that shows how long the reactor makes
    others wait keeps its plan: a second in which nothing moves counts a hundred times, not once.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._skip, self._pages = settings.getint("METER_SKIP"), settings.getint("METER_PAGES")
        self._file = Path(settings["METER_FILE"])
        self._done = 0
        self._began: tuple[float, float] | None = None
        self._ended: tuple[float, float] | None = None
        self._late: list[float] = []
        self._due = 0.0
        self._stats = crawler.stats
        for name in ("spider_opened", "item_scraped", "spider_closed"):
            crawler.signals.connect(getattr(self, name), getattr(signals, name))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def spider_opened(self) -> None:
        self._opened = (time.monotonic(), cpu_seconds())

    def item_scraped(self) -> None:
        self._done += 1
        if self._done == 1:
            self._first = time.monotonic()
        if self._done == self._skip:
            self._began = time.monotonic(), cpu_seconds()
            self._due = asyncio.get_running_loop().time() + TICK
            self._tick()
        if self._done == self._pages:
            self._ended = time.monotonic(), cpu_seconds()

    def spider_closed(self) -> None:
        cpu = cpu_seconds()
        self._file.write_text(json.dumps(self._told() | {"cpu_seconds_in_all": cpu}))

    def _told(self) -> dict[str, Any]:
        errors = self._stats.get_value("log_count/ERROR", 0)
        if self._began is None or self._ended is None:
            return {"pages": self._done, "errors": errors}
        pages = self._pages - self._skip
        seconds, cpu = (end - begin for begin, end in zip(self._began, self._ended, strict=True))
        late = self._late or [0.0]  # a brief crawl may be over before the first tick
        return {
            "pages": self._done,
            "errors": errors,
            "pages_a_second": pages / seconds,
            "cpu_seconds_a_page": cpu / pages,
            "first_page_after": self._first - self._opened[0],
            "seconds": self._ended[0] - self._opened[0],
            "late_ms": 1000 * percentile(late, 99),
            "latest_ms": 1000 * max(late),
        }

    def _tick(self) -> None:
        if self._ended is not None:
            return
        loop = asyncio.get_running_loop()
        now = loop.time()
        if now >= self._due:
            self._late.append(now - self._due)
            self._due += TICK
        loop.call_at(self._due, self._tick)


def cpu_seconds() -> float:
    """What this process and all that it started have taken so far, but for those that ended."""
    me, spent = psutil.Process(), 0.0
    for process in [me, *me.children(recursive=True)]:
        try:
            times = process.cpu_times()
        except psutil.Error:  # it has ended
            continue
        spent += times.user + times.system
    return spent
