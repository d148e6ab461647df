"""What sources announce: read, weighed, and asked for."""

from collections.abc import Iterator

from scrapy import Request
from scrapy.http import Response, TextResponse
from twisted.python.failure import Failure

from newsbot.spiders.announcements import (
    Announcement,
    is_feed,
    is_sitemap,
    local_day,
    read_feed,
    read_section,
    read_sitemap,
    trust_changes,
)
from newsbot.spiders.articles import NOT_MODIFIED, ArticleSpider
from newsbot.spiders.failures import explain
from newsbot.spiders.periods import find_article_day
from newsbot.spiders.responses import needs_browser
from newsbot.spiders.sources import Further, Kind, Sources
from newsbot.state import FORGOTTEN, OUTSIDE, Seen

DEEPEST_INDEX = 2
"""How often an index of sitemaps may name further ones; the protocol has it name none."""


class AnnouncedSpider(ArticleSpider):
    """Asks for what feeds, sitemaps and sections announce; which of them is its subclass's."""

    sources: Sources

    def source_request(self, url: str, kind: Kind) -> Request:
        """A request for a source, only for what has changed since it was dealt with."""
        browser = needs_browser(self.site, url)
        headers = {} if browser else self.sources.conditions(url)
        return Request(
            url,
            callback=getattr(self, f"parse_{kind}"),
            errback=self.source_failed,
            headers=headers,
            meta={
                "browser": browser,
                "source": url,
                "handle_httpstatus_list": [NOT_MODIFIED] if headers else [],
            },
            priority=10,
        )

    def parse_feed(self, response: Response) -> Iterator[Request]:
        """The articles of a feed."""
        if response.status == NOT_MODIFIED:
            yield from self.unchanged(response)
        elif found := list(read_feed(response.body, self.site)):
            yield from self.announce(response, found)
        else:
            self.source_is_empty(response, "no entries" if is_feed(response.body) else "no feed")

    def parse_sitemap(self, response: Response) -> Iterator[Request]:
        """The articles of a sitemap, and the sitemaps of an index."""
        if response.status == NOT_MODIFIED:
            yield from self.unchanged(response)
            return
        found = list(read_sitemap(response.body, self.site))
        further = tuple((a.url, a.changed) for is_sitemap, a in found if is_sitemap)
        if further and response.meta.get("depth", 0) > DEEPEST_INDEX:
            self.source_is_empty(response, "index within index")
        elif further:
            self.sources.name(response.meta["source"], response, further)
            yield from self.open_sitemaps(further)
        elif found or is_sitemap(response.body):
            yield from self.announce(response, [announcement for _, announcement in found])
        else:
            self.source_is_empty(response, "no sitemap")

    def open_sitemaps(self, further: Further) -> Iterator[Request]:
        """Requests for those sitemaps of an index that may tell something."""
        for url in self.sources.wanted(further, self.calendar_day()):
            yield self.source_request(url, "sitemap")

    def parse_section(self, response: Response) -> Iterator[Request]:
        """The articles that a section page links to."""
        if response.status == NOT_MODIFIED:
            yield from self.unchanged(response)
        elif isinstance(response, TextResponse):
            if found := list(read_section(response, self.site)):
                yield from self.announce(response, found)
            else:
                self.source_is_empty(response, "no articles")

    def unchanged(self, response: Response) -> Iterator[Request]:
        """Count a source without news; what an index names may have some."""
        self.tally.add("unchanged")
        self.ledger.note_source()
        yield from self.open_sitemaps(self.sources.unchanged(response.meta["source"]))

    def announce(self, response: Response, found: list[Announcement]) -> Iterator[Request]:
        """Requests for what a source announces."""
        self.ledger.note_source()
        urls = [announcement.url for announcement in found]
        self.sources.announce(response.meta["source"], response, urls)
        for announcement in trust_changes(found):
            yield from self.ask(announcement)

    def ask(self, announcement: Announcement) -> Iterator[Request]:
        """A request for a page that is new or changed, of the days asked for, within the count."""
        url, ledger = announcement.url, self.ledger
        seen = self.memory.seen(url)
        if url in ledger.asked or not self.may_want(announcement, seen):
            return
        if seen and seen.outcome == FORGOTTEN:
            self.pass_over(url)
        elif not self.is_to_be_read(announcement, seen):
            ledger.known.add(url)
        elif self.is_full():
            ledger.beyond.add(url)
        else:
            yield self.asked_request(url)

    def pass_over(self, url: str) -> None:
        """Count an address that is never to be read again."""
        self.ledger.ask(url)
        self.tally.add("asked")
        self.tally.leave_out(FORGOTTEN)

    def may_want(self, announcement: Announcement, seen: Seen | None) -> bool:
        """Whether an article may be of the days asked for."""
        day = announcement.day or (seen.published if seen else None)
        if self.arguments.history:
            day = day or find_article_day(announcement.url)
        return self.arguments.may_want(day, local_day(announcement.changed, self.site))

    def is_to_be_read(self, announcement: Announcement, seen: Seen | None) -> bool:
        """Whether a page is new, has changed, or is to be read again."""
        if seen is None or seen.outcome == OUTSIDE or self.arguments.reread:
            return True
        return self.visits.has_changed(announcement, seen)

    def is_full(self) -> bool:
        """Whether as many pages were asked for as the user wants."""
        most = self.arguments.max_pages
        return most is not None and self.ledger.number >= most

    def asked_request(self, url: str) -> Request:
        """A request for a page that counts."""
        self.ledger.ask(url)
        self.tally.add("asked")
        return self.page_request(url)

    def source_is_empty(self, response: Response, reason: str) -> None:
        """Count a source that answered and announced nothing."""
        self.logger.warning("%s announces nothing: %s", response.meta["source"], reason)
        self.tally.add(f"sources_failed/{reason}")

    def source_failed(self, failure: Failure) -> None:
        """Count a feed, sitemap or section that could not be had."""
        why = explain(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        self.logger.warning("%s could not be had: %s", request.url, why.reason)
        self.tally.add(f"sources_failed/{why.reason}")
