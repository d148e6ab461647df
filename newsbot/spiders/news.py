"""The one crawl strategy: sources give addresses, addresses give pages."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response, TextResponse
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings
from twisted.python.failure import Failure

from newsbot.exporters import default_feeds
from newsbot.outputs import free_stamp
from newsbot.records import FetchedPage
from newsbot.sites.site import Site
from newsbot.spiders.announcements import (
    Announcement,
    parse_address,
    read_feed,
    read_section,
    read_sitemap,
)
from newsbot.spiders.arguments import (
    ArgumentError,
    Arguments,
    check_numbers,
    parse_arguments,
)
from newsbot.spiders.failures import explain
from newsbot.spiders.responses import fetched_page, has_wall, is_rendered, needs_browser
from newsbot.spiders.tally import Tally
from newsbot.state import OUTSIDE, State

NO_DELAY = 0.005  # seconds; with none at all Scrapy 2.19 asks for a whole queue at once
SITEMAP_DAYS = 3  # older sitemaps of an index tell nothing new


class NewsSpider(Spider):
    """Crawls one site; `spiders/sites.py` makes a subclass for each."""

    site: ClassVar[Site]
    today: ClassVar[date | None] = None
    """The fixed day of a paper that is not of this world; None: the calendar's."""

    arguments: Arguments
    output: Path
    memory: State
    tally: Tally
    started: datetime
    stamp: str
    """The start of the run, as its files bear it."""
    allowed_domains: list[str]
    asked: set[str]
    """Addresses of pages asked for in this run."""
    known: set[str]
    """Addresses announced in this run that were read before."""

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Add the default feeds, which are always written, and who crawls."""
        super().update_settings(settings)
        feeds = default_feeds(output_folder(settings), cls.name) | settings.getdict("FEEDS")
        # Above -o and -s: Scrapy lays the command line over a crawler's settings once more.
        settings.set("FEEDS", feeds, priority=SETTINGS_PRIORITIES["cmdline"] + 1)
        introduce(settings)
        if cls.today:
            settings.set("DOWNLOAD_DELAY", NO_DELAY, priority="spider")

    @classmethod
    def check(cls, settings: BaseSettings, given: dict[str, str]) -> Arguments:
        """The checked arguments of a crawl that may begin.

        Raises:
            ArgumentError: an argument is wrong, or a real site is asked for without a contact.
        """
        if not settings["NEWSBOT_CONTACT"] and cls.today is None:
            raise ArgumentError(
                f"{cls.name} is a real site and must be able to reach you: put your e-mail "
                'address or page into newsbot.toml, as contact = "name@example.org"'
            )
        check_numbers(settings)
        return parse_arguments(given, cls.site, cls.calendar_day())

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **given: Any) -> Self:
        """A spider for a crawler: its arguments checked, its memory open."""
        arguments = cls.check(crawler.settings, given)
        spider = super().from_crawler(crawler, *args, **given)
        spider.arguments = arguments
        spider.output = output_folder(crawler.settings)
        spider.memory = State(spider.output)
        spider.started = datetime.now(UTC)
        spider.stamp = free_stamp(spider.output, cls.name, spider.started)
        spider.allowed_domains = list(cls.site.hosts)
        spider.asked, spider.known = set(), set()
        crawler.signals.connect(spider.request_dropped, signals.request_dropped)
        return spider

    @classmethod
    def calendar_day(cls) -> date:
        """Today, where the site is."""
        return cls.today or datetime.now(ZoneInfo(cls.site.pages.time_zone)).date()

    @classmethod
    def now(cls) -> datetime:
        """When a page is fetched: of a fixed day, its noon."""
        return datetime.combine(cls.today, time(12), UTC) if cls.today else datetime.now(UTC)

    async def start(self) -> AsyncIterator[Request]:
        """The addresses given, else all that announces new articles."""
        self.tally = Tally(self.crawler.stats)
        for request in self._given() if self.arguments.urls else self._sources():
            yield request

    def _given(self) -> Iterator[Request]:
        for given in self.arguments.urls:
            yield from self.ask(Announcement(url=parse_address(given) or given))

    def _sources(self) -> Iterator[Request]:
        kinds: tuple[tuple[Any, Callable[..., Any]], ...] = (
            (self.site.feeds, self.parse_feed),
            (self.site.sitemaps, self.parse_sitemap),
            (self.site.sections, self.parse_section),
        )
        for sources, callback in kinds:
            for source in sources:
                if self.arguments.section in (None, source.section):
                    yield self._source_request(source.url, callback)

    def _source_request(self, url: str, callback: Callable[..., Any]) -> Request:
        meta = {"browser": needs_browser(self.site, url)}
        errback = self.source_failed
        return Request(url, callback=callback, errback=errback, meta=meta, priority=10)

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """The articles of a feed."""
        for announcement in read_feed(response.body, self.site):
            yield from self.ask(announcement)

    def parse_sitemap(self, response: Response) -> Iterator[Request]:
        """The articles of a sitemap, and the sitemaps of an index."""
        oldest = self.arguments.since or self.calendar_day() - timedelta(days=SITEMAP_DAYS)
        for is_sitemap, announcement in read_sitemap(response.body, self.site, oldest):
            if is_sitemap:
                yield self._source_request(announcement.url, self.parse_sitemap)
            else:
                yield from self.ask(announcement)

    def parse_section(self, response: Response) -> Iterator[Request]:
        """The articles that a section page links to."""
        if isinstance(response, TextResponse):
            for announcement in read_section(response, self.site):
                yield from self.ask(announcement)

    def ask(self, announcement: Announcement) -> Iterator[Request]:
        """A request for a page that is new, of the days asked for and within the count."""
        url = announcement.url
        seen = self.memory.seen(url)
        day = announcement.day or (seen.published if seen else None)
        if url in self.asked or not self.arguments.may_want(day, announcement.changed):
            return
        if seen and seen.outcome != OUTSIDE and not self.arguments.reread:
            self.known.add(url)
        elif self.arguments.max_pages is None or len(self.asked) < self.arguments.max_pages:
            self.asked.add(url)
            self.tally.add("asked")
            yield self.page_request(url)

    def page_request(self, url: str, *, browser: bool = False) -> Request:
        """A request for an article's page; `browser` asks for it once more, with JavaScript."""
        return Request(
            url,
            callback=self.parse_page,
            errback=self.page_failed,
            meta={"browser": browser or needs_browser(self.site, url)},
            dont_filter=browser,
        )

    def parse_page(self, response: Response) -> Iterator[FetchedPage | Request]:
        """The page, for the readers; a page that is none, or shut by a wall, is left out."""
        url = parse_address(response.url) or response.url
        for asked in response.meta.get("redirect_urls", ()):
            if asked != url:
                self.memory.mark(asked, self.name, "moved", moved_to=url)
        if not isinstance(response, TextResponse):
            self.leave_out(url, "not text")
        elif not has_wall(self.site, response):
            yield fetched_page(response, url, self.name, self.now())
        elif self.site.consent and self.site.consent.refuse is None:
            self.leave_out(url, "consent or payment only")
        elif is_rendered(response):
            self.leave_out(url, "consent wall")
        else:
            yield self.page_request(url, browser=True)

    def leave_out(self, url: str, reason: str, published: date | None = None) -> None:
        """Count a page that gives no article, and do not ask for it again."""
        self.tally.leave_out(reason)
        self.memory.mark(url, self.name, reason, published)

    def page_failed(self, failure: Failure) -> None:
        """Count a page that could not be had; what is only unanswered is asked for next time."""
        why = explain(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        self.logger.info("left out, %s: %s", why.reason, request.url)
        if why.gone:
            self.leave_out(request.url, why.reason)
            return
        self.tally.leave_out(why.reason)
        if why.unanswered:
            self.tally.add("unanswered")

    def request_dropped(self, request: Request) -> None:
        """Count a page that was asked for under its old and its new address."""
        if request.callback == self.parse_page:
            for asked in request.meta.get("redirect_urls", ()):
                self.memory.mark(asked, self.name, "moved", moved_to=request.url)
            self.tally.leave_out("same page as its old address")

    def source_failed(self, failure: Failure) -> None:
        """Count a feed, sitemap or section that could not be had."""
        why = explain(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        self.logger.warning("%s could not be had: %s", request.url, why.reason)
        self.tally.add(f"sources_failed/{why.reason}")

    def closed(self, reason: str) -> None:  # noqa: ARG002 -- Scrapy's call
        """Scrapy's last call: what was only counted by address."""
        self.tally.add("known", len(self.known))


def introduce(settings: BaseSettings) -> None:
    """Put the contact into the user agent, where the user has not set one of their own."""
    contact = settings["NEWSBOT_CONTACT"]
    if contact and settings.getpriority("USER_AGENT") == SETTINGS_PRIORITIES["project"]:
        settings.set("USER_AGENT", f"{settings['USER_AGENT']} (+{contact})", priority="spider")


def output_folder(settings: BaseSettings) -> Path:
    """The output folder that the settings name."""
    return Path(settings["NEWSBOT_OUTPUT"]).absolute()
