"""The one crawl strategy: sources give addresses, addresses give pages."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings

from newsbot.exporters import default_feeds
from newsbot.outputs import free_stamp
from newsbot.sites.links import parse_address
from newsbot.spiders.announced import AnnouncedSpider
from newsbot.spiders.announcements import Announcement
from newsbot.spiders.arguments import (
    ArgumentError,
    Arguments,
    check_numbers,
    parse_arguments,
    parse_hours,
)
from newsbot.spiders.ledger import Ledger
from newsbot.spiders.sources import Sources
from newsbot.spiders.tally import Tally
from newsbot.spiders.visits import Visits
from newsbot.state import State
from newsbot.state.deliveries import find_starts

SHARED = "newsbot.frontier.scheduler.Scheduler"
NO_DELAY = 0.005  # seconds; with none at all Scrapy 2.19 asks for a whole queue at once


class NewsSpider(AnnouncedSpider):
    """Crawls one site; `spiders/sites.py` makes a subclass for each."""

    output: Path
    started: datetime
    stamp: str
    """The start of the run, as its files bear it."""
    allowed_domains: list[str]
    later: Iterator[list[Request]]
    """What is still to be asked, once nothing else is left to do."""

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Add the default feeds, which are always written, and who crawls."""
        super().update_settings(settings)
        feeds = default_feeds(output_folder(settings), cls.name) | settings.getdict("FEEDS")
        # Above -o and -s: Scrapy lays the command line over a crawler's settings once more.
        settings.set("FEEDS", feeds, priority=SETTINGS_PRIORITIES["cmdline"] + 1)
        introduce(settings)
        if settings["NEWSBOT_FRONTIER"]:
            settings.set("SCHEDULER", SHARED, priority=SETTINGS_PRIORITIES["cmdline"])
        if cls.today:
            settings.set("DOWNLOAD_DELAY", NO_DELAY, priority="spider")
            settings.set("AUTOTHROTTLE_ENABLED", False, priority="spider")

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
        spider.memory = open_memory(crawler.settings, spider.output, cls.name)
        spider.started = datetime.now(UTC)
        waiting = find_starts(spider.memory.database.reading, cls.name)
        start = free_stamp(spider.output, cls.name, spider.started, waiting)
        spider.stamp = spider.memory.begin(cls.name, start)
        spider.allowed_domains = list(cls.site.hosts)
        spider.set_up()
        for name in ("request_dropped", "spider_idle"):
            crawler.signals.connect(getattr(spider, name), getattr(signals, name))
        for name in ("item_scraped", "item_dropped"):
            crawler.signals.connect(getattr(spider.visits, name), getattr(signals, name))
        return spider

    def set_up(self) -> None:
        """What the crawl keeps of addresses."""
        wanted = self.arguments.recheck
        on = wanted if wanted is not None else self.today is None
        plan = parse_hours(self.settings["NEWSBOT_RECHECK_HOURS"]) if on else ()
        self.ledger = open_ledger(self.settings, self.memory)
        self.visits = Visits(self.memory, self.name, self.ledger, plan, self.calendar_day())
        self.sources = Sources(self.site, self.arguments, self.memory)
        self.later = self.batches()

    async def start(self) -> AsyncIterator[Request]:
        """The addresses given, else what announces new articles."""
        self.tally = Tally(self.crawler.stats)
        for request in self.given() if self.arguments.urls else next(self.later, ()):
            yield request

    def given(self) -> Iterator[Request]:
        """The pages that the user names."""
        for given in self.arguments.urls:
            yield from self.ask(Announcement(url=parse_address(given) or given))

    def batches(self) -> Iterator[list[Request]]:
        """What is asked one after the other, each when nothing else is left to do.

        The sources, what to try while none of them works, and the articles to look at again.
        """
        for batch in self.sources.rounds():
            if not self.ledger.worked:
                yield [self.source_request(source.url, kind) for source, kind in batch]
        if not self.arguments.section:
            yield list(self.rechecks())

    def spider_idle(self) -> None:
        """Go on with the next batch that has something; without one the crawl ends."""
        if self.arguments.urls:
            return
        for batch in self.later:
            for request in batch:
                self.crawler.engine.crawl(request)
            if batch:
                raise DontCloseSpider

    def rechecks(self) -> Iterator[Request]:
        """The articles whose time it is to be looked at again."""
        for url in self.visits.due():
            seen = self.memory.seen(url)
            wanted = self.arguments.may_want(seen.published if seen else None, None)
            if wanted and url not in self.ledger.asked and not self.is_full():
                self.tally.add("rechecked")
                yield self.asked_request(url)

    def closed(self, reason: str) -> None:  # noqa: ARG002 -- Scrapy's call
        """Scrapy's last call: what was only counted by address, and what sources need not say."""
        self.tally.add("known", len(self.ledger.known))
        self.sources.settle(self.ledger)


def introduce(settings: BaseSettings) -> None:
    """Put the contact into the user agent, where the user has not set one of their own."""
    contact = settings["NEWSBOT_CONTACT"]
    if contact and settings.getpriority("USER_AGENT") == SETTINGS_PRIORITIES["project"]:
        settings.set("USER_AGENT", f"{settings['USER_AGENT']} (+{contact})", priority="spider")


def open_memory(settings: BaseSettings, output: Path, site: str) -> State:
    """The memory of this folder, or the one that all workers of a frontier share."""
    if not settings["NEWSBOT_FRONTIER"]:
        return State(output)
    # What it needs is installed by who shares a frontier.
    from newsbot.frontier.joining import join

    return join(settings, output, site)


def open_ledger(settings: BaseSettings, memory: State) -> Ledger:
    """What this run, or all workers of a frontier together, did with addresses."""
    if not settings["NEWSBOT_FRONTIER"]:
        return Ledger()
    from newsbot.frontier.ledger import share_ledger

    return share_ledger(memory)


def output_folder(settings: BaseSettings) -> Path:
    """The output folder that the settings name."""
    return Path(settings["NEWSBOT_OUTPUT"]).absolute()
