"""When pages were read, and when an article is looked at again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from scrapy.http import Response

from newsbot.spiders.announcements import Announcement
from newsbot.spiders.failures import NotRead
from newsbot.spiders.ledger import Ledger
from newsbot.spiders.responses import validators_of
from newsbot.state import Seen, State
from newsbot.state.sources import Validators

FRESH_DAYS = 2  # what was published before is not looked at again


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A page that was fetched, until it is read."""

    address: str
    moment: datetime
    validators: Validators


class Visits:
    """The visits of one crawl to pages.

    `plan` are the hours after its first reading at which an article is looked at again, `today` is
    the day by which its age is told.
    """

    def __init__(
        self, memory: State, site: str, ledger: Ledger, plan: tuple[float, ...], today: date
    ) -> None:
        self._memory = memory
        self._site = site
        self._ledger = ledger
        self._plan = plan
        self._today = today

    def due(self) -> list[str]:
        """The articles that it is time to look at again."""
        if not self._plan:
            return []
        found = self._memory.due(self._site, datetime.now(UTC))
        return [url for url in found if _is_article(self._memory.seen(url))]

    def conditions(self, url: str) -> dict[str, str]:
        """The headers that ask for an article that we have only if it has changed."""
        visit = self._memory.visit(url)
        return visit.validators.headers if visit and _is_article(self._memory.seen(url)) else {}

    def has_changed(self, announced: Announcement, seen: Seen) -> bool:
        """Whether a page is said to have changed since it was read; not in the time to come."""
        if announced.changed is None:
            return False
        visit = self._memory.visit(announced.url)
        read_at = visit.read_at if visit and _is_article(seen) else seen.read_at
        return read_at is not None and read_at < announced.changed <= datetime.now(UTC)

    def unchanged(self, response: Response, url: str) -> None:
        """Note an article that its server says is as it was."""
        visit, told = self._memory.visit(url), validators_of(response)
        kept = visit.validators if visit and not told.headers else told
        self._dropped(Visit(address=url, moment=datetime.now(UTC), validators=kept))

    def item_scraped(self, item: Any, response: Response | None) -> None:
        """Note when an article was read, for it is in the state now."""
        if response is None or "visit" not in response.meta or not isinstance(item, dict):
            return
        told = (item.get("article") or {}).get("published_at")
        self._note(response.meta["visit"], date.fromisoformat(told[:10]) if told else None)

    def item_dropped(self, response: Response | None, exception: BaseException) -> None:
        """Note when a page was read that gave no new line."""
        visit: Visit | None = response.meta.get("visit") if response else None
        if visit and not isinstance(exception, NotRead):
            self._dropped(visit)

    def end(self, addresses: Iterable[str]) -> None:
        """Look at addresses no more."""
        for address in addresses:
            self._memory.end_visits(address)

    def _dropped(self, visit: Visit) -> None:
        seen = self._memory.seen(visit.address)
        if seen and _is_article(seen):
            self._note(visit, seen.published)
        else:
            self._put(visit, ())

    def _note(self, visit: Visit, published: date | None) -> None:
        fresh = published is None or self._today - published <= timedelta(days=FRESH_DAYS)
        self._put(visit, self._plan if fresh else ())

    def _put(self, visit: Visit, plan: tuple[float, ...]) -> None:
        self._ledger.handle([visit.address])
        self._memory.note_visit(visit.address, self._site, visit.moment, visit.validators, plan)


def _is_article(seen: Seen | None) -> bool:
    return seen is not None and seen.outcome == "article"
