"""The pace that robots.txt asks for: Scrapy parses it and does not keep it."""

import logging
from typing import Any, Self

from protego import Protego
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.utils.httpobj import urlparse_cached

from newsbot.spiders.failures import LeftAlone

logger = logging.getLogger(__name__)


class CrawlDelay:
    """Keeps `Crawl-delay` and `Request-rate` host by host, and leaves hosts that ask too much."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._agent: str = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self._least = crawler.settings.getfloat("DOWNLOAD_DELAY")
        self._most = crawler.settings.getfloat("NEWSBOT_MAX_CRAWL_DELAY")
        self._delays: dict[str, float] = {}
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        return cls(crawler)

    def robots_parsed(self, robotparser: Any, request: Request) -> None:
        """Set the pace of a host whose robots.txt has just come."""
        delay = read_delay(robotparser.rp, self._agent)
        key = urlparse_cached(request).hostname or ""
        if delay is None or delay <= self._least:
            return
        self._delays[key] = delay
        if delay > self._most:
            logger.warning(
                "robots.txt of %s asks for %g s between requests, more than "
                "NEWSBOT_MAX_CRAWL_DELAY=%g: it is left alone",
                *(key, delay, self._most),
            )
            return
        logger.info("robots.txt of %s asks for %g s between requests", key, delay)
        # For the slot that there is, and for the one that follows when it was idle for a minute;
        # without jitter, which would cut the delay by half.
        self._downloader.per_slot_settings[key] = {"delay": delay, "jitter": 0.0}
        if slot := self._downloader.slots.get(key):
            slot.delay, slot.jitter = delay, 0.0

    def process_request(self, request: Request) -> None:
        """Keep AutoThrottle from a pace that the host has set itself."""
        host = urlparse_cached(request).hostname or ""
        # A redirected request would stay in the slot of the host that it comes from.
        request.meta["download_slot"] = host
        delay = self._delays.get(host)
        if delay is None:
            return
        if delay > self._most:
            raise LeftAlone(f"crawl delay of {delay:g} s")
        request.meta["autothrottle_dont_adjust_delay"] = True

    @property
    def _downloader(self) -> Any:
        return self.crawler.engine.downloader


def read_delay(robots: Protego, agent: str) -> float | None:
    r"""The seconds between two requests that robots.txt asks an agent to keep.

    >>> read_delay(Protego.parse("User-agent: *\nRequest-rate: 1/10"), "newsbot")
    10.0
    """
    rate = robots.request_rate(agent)
    told = (robots.crawl_delay(agent), rate and rate.seconds / rate.requests if rate else None)
    return max((float(delay) for delay in told if delay is not None), default=None)
