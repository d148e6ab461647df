"""The pages of articles: asked for, waited for in parts, left out or handed to the readers."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import ClassVar
from zoneinfo import ZoneInfo

from scrapy import Request, Spider
from scrapy.http import Response, TextResponse
from twisted.python.failure import Failure

from newsbot.pages.further import MOST_PARTS
from newsbot.records import FetchedPage
from newsbot.sites.links import parse_address
from newsbot.sites.site import Site
from newsbot.spiders.arguments import Arguments, is_of
from newsbot.spiders.failures import RESERVED, Why, explain, in_words
from newsbot.spiders.ledger import Ledger
from newsbot.spiders.parts import find_further
from newsbot.spiders.responses import (
    fetched_page,
    has_wall,
    is_rendered,
    is_reserved,
    needs_browser,
    validators_of,
)
from newsbot.spiders.tally import Tally
from newsbot.spiders.variants import find_main_page
from newsbot.spiders.visits import Visit, Visits
from newsbot.state import State

NOT_MODIFIED = 304


class ArticleSpider(Spider):
    """Fetches the pages of articles; what announces them is its subclass's."""

    site: ClassVar[Site]
    today: ClassVar[date | None] = None
    """The fixed day of a paper that is not of this world; None: the calendar's."""

    arguments: Arguments
    memory: State
    tally: Tally
    ledger: Ledger
    visits: Visits

    @classmethod
    def calendar_day(cls) -> date:
        """Today, where the site is."""
        return cls.today or datetime.now(ZoneInfo(cls.site.pages.time_zone)).date()

    @classmethod
    def now(cls) -> datetime:
        """When a page is fetched: of a fixed day, its noon."""
        return datetime.combine(cls.today, time(12), UTC) if cls.today else datetime.now(UTC)

    def page_request(
        self,
        url: str,
        *,
        browser: bool = False,
        spare: FetchedPage | None = None,
    ) -> Request:
        """A request for an article's page; `browser` asks for it once more, with JavaScript.

        `spare` is what to read where the page cannot be had.
        """
        browser = browser or needs_browser(self.site, url)
        plain = browser or spare or self.arguments.reread
        conditions = {} if plain else self.visits.conditions(url)
        return Request(
            url,
            callback=self.parse_page,
            errback=self.page_failed,
            headers=conditions,
            meta={
                "browser": browser,
                "to_read": True,
                "spare": spare,
                "handle_httpstatus_list": [NOT_MODIFIED] if conditions else [],
            },
            dont_filter=browser,
        )

    def parse_page(self, response: Response) -> Iterator[FetchedPage | Request]:
        """The page, for the readers; a page that is none, or shut by a wall, is left out."""
        url = parse_address(response.url) or response.url
        self.note_move(response.meta.get("redirect_urls", ()), url)
        if response.status == NOT_MODIFIED:
            self.tally.leave_out("not modified")
            self.visits.unchanged(response, url)
        elif not isinstance(response, TextResponse):
            self.logger.info("left out, not text: %s", url)
            self.leave_out(url, "not text")
        elif is_reserved(response) and self.may_not_mine():
            self.leave_out(url, RESERVED)
        elif not has_wall(self.site, response):
            yield from self.hand_on(response, url)
        elif self.site.consent and self.site.consent.refuse is None:
            self.leave_out(url, "consent or payment only")
        elif is_rendered(response):
            self.leave_out(url, "consent wall")
        else:
            yield self.page_request(url, browser=True)

    def may_not_mine(self) -> bool:
        """Count a page whose text and data mining is reserved; whether that is obeyed."""
        self.tally.add("tdm_reserved")
        return self.settings.getbool("NEWSBOT_TDM_OBEY")

    def hand_on(self, response: TextResponse, url: str) -> Iterator[FetchedPage | Request]:
        """The page for the readers, once its further pages are there."""
        page = fetched_page(response, url, self.name, self.now())
        main = find_main_page(response)
        if main and is_of(self.site, main):
            yield from self.prefer(main, page)
            return
        visit = Visit(address=url, moment=datetime.now(UTC), validators=validators_of(response))
        response.meta["visit"] = visit
        yield self.next_part(response, page, visit, [url]) or page

    def prefer(self, main: str, variant: FetchedPage) -> Iterator[Request]:
        """A request for the article's own page; the variant is read only if that fails."""
        self.note_move([variant.url], main)
        if main in self.ledger.asked or self.memory.seen(main):
            self.tally.leave_out("same article as its canonical address")
            self.ledger.handle([variant.url])
        else:
            self.ledger.ask(main)
            yield self.page_request(main, spare=variant)

    def next_part(
        self, response: TextResponse, page: FetchedPage, visit: Visit, had: list[str]
    ) -> Request | None:
        """A request for the next of the article's pages; None where there is none."""
        further = find_further(response, had)
        if not further or len(page.more) >= MOST_PARTS:
            return None
        return Request(
            further[0],
            callback=self.parse_part,
            errback=self.part_failed,
            meta={
                "browser": page.rendering == "browser",
                "to_read": True,
                "page": page,
                "visit": visit,
                "had": [*had, further[0]],
            },
            dont_filter=True,
        )

    def parse_part(self, response: Response) -> Iterator[FetchedPage | Request]:
        """The article with one more of its pages, or a request for the next."""
        page: FetchedPage = response.meta["page"]
        if not isinstance(response, TextResponse) or response.url == page.url:
            yield page
            return
        page = replace(page, more=(*page.more, response.body))
        self.tally.add("further_pages")
        yield self.next_part(response, page, response.meta["visit"], response.meta["had"]) or page

    def part_failed(self, failure: Failure) -> Iterator[FetchedPage]:
        """Without a page that is gone or forbidden an article is read; else not this time.

        An article cut short would be written as if it were whole, and its end as a change.
        """
        why = explain(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        self.tally.add(f"parts_failed/{why.reason}")
        if why.unanswered:
            self.tally.leave_out("a further page gave no answer")
            self.tally.add("unanswered")
        else:
            yield request.meta["page"]

    def leave_out(self, url: str, reason: str, published: date | None = None) -> None:
        """Count a page that gives no article, and do not ask for it again."""
        self.tally.leave_out(reason)
        self.memory.mark(url, self.name, reason, published)
        self.ledger.handle([url])

    def page_failed(self, failure: Failure) -> Iterator[FetchedPage]:
        """Count a page that could not be had; what is only unanswered is asked for next time."""
        why = explain(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        if spare := request.meta.get("spare"):
            self.logger.info("the page for telephones is read, %s: %s", why.reason, request.url)
            yield spare
            return
        self.logger.info("left out, %s: %s", in_words(failure), request.url)
        addresses = [request.url, *request.meta.get("redirect_urls", ())]
        self.count_failure(why, request, addresses)

    def count_failure(self, why: Why, request: Request, addresses: list[str]) -> None:
        """Count a failure by what follows from it."""
        if why.reason == RESERVED:
            self.tally.add("tdm_reserved")
        if why.gone:
            seen = self.memory.seen(request.url)
            self.leave_out(request.url, why.reason, seen.published if seen else None)
        else:
            self.tally.leave_out(why.reason)
        if why.unanswered:
            self.tally.add("unanswered")
        elif why.reason != "browser missing":
            self.ledger.handle(addresses)
            self.visits.end(addresses)

    def request_dropped(self, request: Request) -> None:
        """Count a page that was asked for under another address, or by another worker."""
        if request.callback == self.parse_page:
            old = request.meta.get("redirect_urls", ())
            self.note_move(old, request.url)
            reason = "same page as its old address" if old else "asked for already"
            self.logger.info("left out, %s: %s", reason, request.url)
            self.tally.leave_out(reason)

    def note_move(self, addresses: Iterable[str], url: str) -> None:
        """Remember where addresses led."""
        moved = [address for address in addresses if address != url]
        for address in moved:
            self.memory.mark(address, self.name, "moved", moved_to=url)
            self.ledger.move(address, url)
        self.visits.end(moved)
