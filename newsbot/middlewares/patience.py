"""What a host gets that asks for patience (429, 503): the whole host waits, within bounds."""

import logging
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached

from newsbot.spiders.failures import HostRefuses

logger = logging.getLogger(__name__)

BUSY = (429, 503)
FIRST_WAIT = 10  # times DOWNLOAD_DELAY; doubled with each refusal in a row

_SOME = 0.001  # seconds; a slot without any delay does not look at the time


class Patience(RetryMiddleware):
    """Scrapy's retries, which ask again at once; here the host's other requests wait as well."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler.settings)
        self.crawler = crawler
        self._first = FIRST_WAIT * crawler.settings.getfloat("DOWNLOAD_DELAY")
        self._most = crawler.settings.getfloat("NEWSBOT_MAX_WAIT")
        self._refusals: Counter[str] = Counter()
        self._waited: defaultdict[str, float] = defaultdict(float)
        self._given_up: dict[str, str] = {}
        crawler.signals.connect(self.response_downloaded, signals.response_downloaded)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Ask no more of a host that was given up."""
        given_up = self._given_up.get(urlparse_cached(request).hostname or "")
        if reason := given_up or request.meta.get("host_refuses"):  # here, or at another worker
            raise HostRefuses(reason)

    def response_downloaded(self, response: Response, request: Request) -> None:
        """Have the host wait: the last moment before its next request leaves."""
        host = urlparse_cached(request).hostname or ""
        if response.status in BUSY:
            self._refusals[host] += 1
            self._wait(host, response)
        else:
            self._refusals[host] = 0

    def process_response(
        self,
        request: Request,
        response: Response,
        spider: Spider | None = None,  # noqa: ARG002 -- Scrapy's call
    ) -> Request | Response:
        """Scrapy's retry, but not of a host that was given up."""
        if response.status in BUSY and (urlparse_cached(request).hostname in self._given_up):
            return response
        answer: Request | Response = super().process_response(request, response)
        return answer

    def _wait(self, host: str, response: Response) -> None:
        told = read_retry_after(response, datetime.now(UTC))
        seconds = max(told or 0.0, self._first * 2 ** min(self._refusals[host] - 1, 20))
        if self._waited[host] + seconds > self._most:
            self._give_up(host, response.status, seconds)
            return
        self._waited[host] += seconds
        logger.info("%s answers %d: it is left in peace for %g s", host, response.status, seconds)
        downloader: Any = self.crawler.engine.downloader
        if slot := downloader.slots.get(host):
            # A slot sends nothing before its delay since it was last seen has passed.
            slot.delay = slot.delay or _SOME
            slot.lastseen = time.monotonic() + seconds

    def _give_up(self, host: str, status: int, seconds: float) -> None:
        if host not in self._given_up:
            logger.warning(
                "%s answers %d and would have us wait %g s; with what was waited before that is "
                "more than NEWSBOT_MAX_WAIT=%g: this run asks it no more",
                *(host, status, seconds, self._most),
            )
        self._given_up[host] = reason = f"asked to wait, status {status}"
        downloader: Any = self.crawler.engine.downloader
        slot = downloader.slots.get(host)
        if slot:  # for the workers of a shared frontier
            slot.lastseen = time.monotonic() + seconds
        # What is on its way already must not leave either.
        while slot and slot.queue:
            _, waiting = slot.queue.popleft()
            waiting.errback(HostRefuses(reason))


def read_retry_after(response: Response, now: datetime) -> float | None:
    """The seconds that `Retry-After` asks for, told as such or as a date; None without it."""
    told = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if told.isascii() and told.isdigit():
        return float(told[:9])
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
