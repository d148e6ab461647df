"""On a terminal, one live line a site: how far its crawl is, how fast, and what is left."""

import logging
import sys
import time
from typing import ClassVar, Self, cast

from rich.console import Console
from rich.live import Live
from rich.text import Text
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import AsyncioLoopingCall

from newsbot.progress import is_watched
from newsbot.spiders.news import NewsSpider

EVERY = 0.5  # seconds
ENOUGH = 10  # pages, before which no time is foretold


class Progress:
    """The line of one crawl; all crawls of a process share the display."""

    _display: ClassVar[Live | None] = None
    _running: ClassVar[dict[str, "Progress"]] = {}

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._clock = AsyncioLoopingCall(self._show)
        self._begin = time.monotonic()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in; nothing is shown where nobody looks: cron, CI, `NO_COLOR`."""
        if not (is_watched(Console(stderr=True)) and issubclass(crawler.spidercls, NewsSpider)):
            raise NotConfigured
        progress = cls(crawler)
        crawler.signals.connect(progress.spider_opened, signals.spider_opened)
        crawler.signals.connect(progress.spider_closed, signals.spider_closed)
        return progress

    def spider_opened(self, spider: NewsSpider) -> None:
        """Begin to show."""
        self._running[spider.name] = self
        if Progress._display is None:
            display = Live(console=Console(stderr=True), auto_refresh=False, transient=True)
            Progress._display = display
            display.start()
            _log_above()
        self._clock.start(EVERY, now=False)

    def spider_closed(self, spider: NewsSpider) -> None:
        """Show no more; with the last crawl the display goes, and the table follows."""
        self._clock.stop()
        self._running.pop(spider.name, None)
        if not self._running and Progress._display:
            Progress._display.stop()
            Progress._display = None
            _log_above()

    def _show(self) -> None:
        if Progress._display:
            lines = (progress.line() for progress in self._running.values())
            Progress._display.update(Text("\n").join(map(Text, lines)), refresh=True)

    def line(self) -> str:
        """What the crawl has done, and what is left."""
        spider = cast(NewsSpider, self.crawler.spider)
        tally, waiting = spider.tally, self._waiting()
        pages, spent = tally["pages"], time.monotonic() - self._begin
        told = [
            f"{spider.name}: {pages} pages",
            f"{tally['articles']} articles",
            f"{sum(tally.parts('events').values())} events",
            f"{pages / spent:.1f} pages/s",
            f"{waiting} waiting",
        ]
        if failed := tally["unanswered"]:
            told.append(f"{failed} failed")
        if pages >= ENOUGH and waiting:
            told.append(f"about {waiting * spent / pages:.0f} s left")
        return " · ".join(told)

    def _waiting(self) -> int:
        """Requests that are queued or under way."""
        engine = self.crawler.engine
        slot = engine._slot if engine else None
        if slot is None:
            return 0
        queued = len(slot.scheduler) if slot.scheduler else 0  # type: ignore[arg-type]  # Scrapy's has a length
        return queued + len(slot.inprogress)


def _log_above() -> None:
    """Log lines go where the display puts them: above it while it stands."""
    for handler in logging.root.handlers:
        if isinstance(handler, logging.StreamHandler):
            handler.setStream(sys.stderr)
