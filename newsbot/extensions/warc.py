"""Keeps what a crawl fetches as WARC, as it came in: `-s NEWSBOT_WARC=1`."""

import logging
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.http.headers import Headers

from newsbot import __version__
from newsbot.spiders.news import NewsSpider

# For types alone, and in functions: most crawls keep nothing, and warcio takes long to load.
if TYPE_CHECKING:
    from newsbot.archive.keeping import Archive, Exchange

logger = logging.getLogger(__name__)

MOST_WAITING = 64 * 1024 * 1024  # bytes of bodies that wait for the disk
_NOT_KEPT = frozenset({"transfer-encoding", "connection", "keep-alive"})
_HOST = frozenset({"host"})


class WarcArchive:
    """Hands every answer to a thread that writes, before any middleware has seen it.

    Redirects, errors and robots.txt are answers too; what HTTPCACHE gives is not fetched.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._thread = ThreadPoolExecutor(1, "warc")
        self._waiting: deque[tuple[int, Future[None]]] = deque()
        self._failed = False
        self._archive: Archive | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen to the run of a news spider, where an archive is wanted."""
        wanted = crawler.settings.getbool("NEWSBOT_WARC")
        if not wanted or not issubclass(crawler.spidercls, NewsSpider):
            raise NotConfigured
        archive = cls(crawler)
        crawler.signals.connect(archive.spider_opened, signals.spider_opened)
        crawler.signals.connect(archive.response_downloaded, signals.response_downloaded)
        crawler.signals.connect(archive.engine_stopped, signals.engine_stopped)
        return archive

    def spider_opened(self, spider: NewsSpider) -> None:
        """Mend what a run that was cut off left, and begin an archive."""
        from newsbot.archive.keeping import Archive
        from newsbot.archive.recovery import recover

        for path in recover(spider.output, spider.name):
            logger.warning("mended %s, which a run that was cut off left", path)
        size = self.crawler.settings.getint("NEWSBOT_WARC_SIZE")
        self._archive = Archive(spider.output, spider.name, spider.stamp, size, self._about(spider))

    def _about(self, spider: NewsSpider) -> dict[str, str]:
        from newsbot.archive.keeping import DESCRIPTION

        settings = self.crawler.settings
        return {
            "software": f"newsbot/{__version__}",
            "format": "WARC File Format 1.1",
            "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/"
            "warc-1.1/",
            "isPartOf": f"newsbot-{spider.name}-{spider.stamp}",
            "description": DESCRIPTION,
            "operator": settings["NEWSBOT_CONTACT"],
            "http-header-user-agent": settings["USER_AGENT"],
            "robots": "obey" if settings.getbool("ROBOTSTXT_OBEY") else "ignore",
        }

    def response_downloaded(self, response: Response, request: Request, spider: NewsSpider) -> None:
        """Have an answer written; one that the disk did not take is the last."""
        if self._failed:
            spider.tally.add("warc_failed")
            return
        writing = self._thread.submit(self._keep, _exchange(response, request, spider))
        self._waiting.append((len(response.body), writing))
        while self._waiting and (
            self._waiting[0][1].done() or sum(size for size, _ in self._waiting) > MOST_WAITING
        ):
            self._waiting.popleft()[1].result()

    def _keep(self, exchange: "Exchange") -> None:
        if self._failed or self._archive is None:
            self._count_failure()
            return
        try:
            self._archive.keep(exchange)
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        self._failed = True
        logger.error("the archive could not be written: %s", error.strerror or error)
        self._count_failure()

    def _count_failure(self) -> None:
        if isinstance(self.crawler.spider, NewsSpider):
            self.crawler.spider.tally.add("warc_failed")

    def engine_stopped(self) -> None:
        """Write what waits, put the file in its place, and tell where."""
        self._thread.shutdown()
        if self._archive is None:
            return
        try:
            self._archive.close()
        except OSError as error:
            self._fail(error)
        if files := self._archive.files:
            logger.info("kept %d answers in %s", self._archive.exchanges, files[0].parent)


def _exchange(response: Response, request: Request, spider: NewsSpider) -> "Exchange":
    """An answer as it came in; a routed host bears its own name already."""
    from newsbot.archive.keeping import Exchange

    return Exchange(
        address=response.url,
        moment=spider.now(),
        method=request.method,
        request_headers=[("Host", urlsplit(response.url).netloc), *_pairs(request.headers, _HOST)],
        status=response.status,
        protocol=_protocol(response),
        headers=list(_pairs(response.headers, _NOT_KEPT)),
        body=response.body,
        ip_address=str(response.ip_address) if response.ip_address else None,
        rendered=bool(request.meta.get("playwright")),
    )


def _protocol(response: Response) -> str:
    """As a status line has it: records know no HTTP/2, nor do browsers tell theirs."""
    protocol = response.protocol or ""
    return protocol if protocol.startswith("HTTP/1") else "HTTP/1.1"


def _pairs(headers: Headers, without: frozenset[str]) -> Iterator[tuple[str, str]]:
    for name, values in headers.items():
        if name.decode("latin-1").lower() not in without:
            yield from ((name.decode("latin-1"), value.decode("latin-1")) for value in values)
