"""A site looked at for `scrapy check`: its sources and two articles, held against its file."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from newsbot.records import Reading
from newsbot.sites.links import parse_address
from newsbot.spiders.announcements import (
    Announcement,
    read_feed,
    read_section,
    read_sitemap,
)
from newsbot.spiders.check_problems import (
    Problem,
    all_addresses,
    judge_page,
    judge_rules,
    judge_source,
    latest,
    pick_articles,
)
from newsbot.spiders.failures import explain
from newsbot.spiders.news import NO_DELAY, NewsSpider, introduce
from newsbot.spiders.responses import NO_TEXT, fetched_page, has_wall, is_rendered, needs_browser
from newsbot.workers import ReadingError, shared_readers

ReadSource = Callable[[Response], Awaitable[list[Announcement]]]


class NoAnswerError(Exception):
    """An address that gave no page: its text says why."""


class CheckSpider(Spider):
    """Asks one address after the other; nothing is stored but `problems`."""

    crawled: type[NewsSpider]
    """The spider that crawls the site."""
    finished = False

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Say who asks; nothing is stored."""
        super().update_settings(settings)
        introduce(settings)
        settings.set("ITEM_PIPELINES", {}, priority="cmdline")

    def __init__(self, crawled: type[NewsSpider], **given: Any) -> None:
        super().__init__(name=crawled.name, **given)
        self.crawled, self.site = crawled, crawled.site
        self.allowed_domains = list(self.site.hosts)
        self.problems: list[Problem] = []
        self.sources: list[str] = []
        self.articles: list[str] = []
        self._named: list[Announcement] = []
        self._readings: list[Reading] = []

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **given: Any) -> Self:
        """The spider; the settings are not yet frozen here."""
        spider = super().from_crawler(crawler, *args, **given)
        if spider.crawled.today:
            crawler.settings.set("DOWNLOAD_DELAY", NO_DELAY, priority="spider")
        return spider

    @property
    def today(self) -> date:
        """The day by which an item is new."""
        return self.crawled.calendar_day()

    async def start(self) -> AsyncIterator[Request]:
        """All of the check: each answer is awaited before the next is asked for."""
        for url, read in self._sources():
            await self._check_source(url, read)
        for url in pick_articles(self.site, self._named):
            await self._check_page(url)
        self.problems += judge_rules(self.site, self._readings)
        self.finished = True
        no_requests: tuple[Request, ...] = ()
        for request in no_requests:  # Scrapy wants a generator of them
            yield request

    def _sources(self) -> Iterator[tuple[str, ReadSource]]:
        """Feeds and sitemaps; sections only where there is neither."""
        yield from ((source.url, self._read_feed) for source in self.site.feeds)
        yield from ((source.url, self._read_sitemap) for source in self.site.sitemaps)
        if not (self.site.feeds or self.site.sitemaps):
            yield from ((source.url, self._read_section) for source in self.site.sections)

    async def _check_source(self, url: str, read: ReadSource) -> None:
        self.sources.append(url)
        try:
            named = await read(await self._fetch(url))
        except NoAnswerError as error:
            self.problems.append(Problem(code="source_failed", url=url, detail=str(error)))
            return
        self.problems += judge_source(self.site, url, named, self.today)
        self._named += named

    async def _read_feed(self, response: Response) -> list[Announcement]:
        return list(read_feed(response.body, all_addresses(self.site)))

    async def _read_section(self, response: Response) -> list[Announcement]:
        if not isinstance(response, TextResponse):
            raise NoAnswerError("not text")
        return list(read_section(response, all_addresses(self.site)))

    async def _read_sitemap(self, response: Response) -> list[Announcement]:
        """What a sitemap names; of an index what its latest sitemap names."""
        listed = list(read_sitemap(response.body, all_addresses(self.site)))
        if further := [item for is_sitemap, item in listed if is_sitemap]:
            body = (await self._fetch(latest(further).url)).body
            listed += read_sitemap(body, all_addresses(self.site))
        return [item for is_sitemap, item in listed if not is_sitemap]

    async def _check_page(self, url: str) -> None:
        self.articles.append(url)
        try:
            reading = await self._read(url)
        except (NoAnswerError, ReadingError) as error:
            self.problems.append(Problem(code="page_failed", url=url, detail=str(error)))
            return
        self.problems += judge_page(url, reading)
        self._readings.append(reading)

    async def _read(self, url: str, *, browser: bool = False) -> Reading:
        """What is read on a page; behind a wall or without text once more, in the browser."""
        response = await self._fetch(url, browser=browser)
        if not isinstance(response, TextResponse):
            raise NoAnswerError("not text")
        rendered = is_rendered(response)
        if has_wall(self.site, response):
            if rendered or not (self.site.consent and self.site.consent.refuse):
                raise NoAnswerError("consent wall")
            return await self._read(url, browser=True)
        settings = self.crawler.settings
        readers = shared_readers(
            settings.getint("NEWSBOT_WORKERS"),
            settings.getfloat("NEWSBOT_PAGE_SECONDS"),
            settings.getint("NEWSBOT_WORKER_MEMORY"),
        )
        address = parse_address(response.url) or response.url
        page = fetched_page(response, address, self.site.name, self.crawled.now())
        reading = await readers.read(page)
        if reading.record.reason in NO_TEXT and not rendered:
            return await self._read(url, browser=True)
        return reading

    async def _fetch(self, url: str, *, browser: bool = False) -> Response:
        wanted = browser or needs_browser(self.site, url)
        request = Request(url, meta={"browser": wanted}, dont_filter=True)
        try:
            response = await self.crawler.engine.download_async(request)
        except Exception as error:  # whatever kept the answer away, as in Scrapy's errbacks
            failure = Failure(error)  # type: ignore[no-untyped-call]  # Twisted leaves it bare
            raise NoAnswerError(explain(failure).reason) from error
        if response.status != 200:
            raise NoAnswerError(f"status {response.status}")
        return response
