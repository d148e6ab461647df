"""Where new articles are announced: what is asked, in which order, and what is remembered of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from scrapy.http import Response

from newsbot.sites.site import Site, Source
from newsbot.spiders.announcements import local_day
from newsbot.spiders.arguments import Arguments
from newsbot.spiders.ledger import Ledger
from newsbot.spiders.periods import find_sitemap_period
from newsbot.spiders.responses import validators_of
from newsbot.state import State
from newsbot.state.sources import SourceAnswer

Kind = Literal["feed", "sitemap", "section"]
Further = tuple[tuple[str, datetime | None], ...]

SITEMAP_DAYS = 3  # older sitemaps of an index tell nothing new
_UNSEEN = ("reported", "derived", "a candidate", "uncertain")
"""How the basis of a source begins that nobody saw at work."""


@dataclass(slots=True, kw_only=True)
class _Answer:
    """An answer of this run, and what it announced."""

    response: Response
    announced: list[str] = field(default_factory=list)
    further: Further = ()


class Sources:
    """The sources of one crawl, and what they answered."""

    def __init__(self, site: Site, arguments: Arguments, memory: State) -> None:
        self.site = site
        self.arguments = arguments
        self._memory = memory
        self._answers: dict[str, _Answer] = {}

    def rounds(self) -> Iterator[list[tuple[Source, Kind]]]:
        """What to ask first, and what next while nothing has worked.

        What is only reported is tried in order: feeds, then sitemaps, then sections. All is asked
        at once where days are asked for: what a feed no longer holds stands in a sitemap.
        """
        groups = self._by_kind()
        if self.arguments.since or self.arguments.until:
            yield [pair for group in groups for pair in group]
            return
        seen = [pair for group in groups for pair in group if not is_unseen(pair[0])]
        ladder = [unseen for group in groups if (unseen := [p for p in group if p not in seen])]
        first = ladder.pop(0) if ladder else []
        yield [*seen, *first]
        yield from ladder

    def _by_kind(self) -> list[list[tuple[Source, Kind]]]:
        kinds: tuple[tuple[Kind, tuple[Source, ...]], ...] = (
            ("feed", self.site.feeds),
            ("sitemap", self.site.sitemaps),
            ("section", self.site.sections),
        )
        if self.arguments.history:
            kinds = kinds[1:2]
        section = self.arguments.section
        return [
            [(source, kind) for source in sources if section in (None, source.section)]
            for kind, sources in kinds
        ]

    def conditions(self, url: str) -> dict[str, str]:
        """The headers that ask a source only for what has changed since it was dealt with."""
        known = self._known(url)
        return known.validators.headers if known else {}

    def unchanged(self, url: str) -> Further:
        """Note that a source has nothing new; the sitemaps that it names."""
        known = self._known(url)
        return known.further if known else ()

    def announce(self, url: str, response: Response, announced: Iterable[str]) -> None:
        """Note what an answer announced."""
        self._answers[url] = _Answer(response=response, announced=list(announced))

    def name(self, url: str, response: Response, further: Further) -> None:
        """Note which sitemaps an index names."""
        self._answers[url] = _Answer(response=response, further=further)

    def wanted(self, further: Further, today: date) -> Iterator[str]:
        """The sitemaps among those of an index that may tell of the days asked for."""
        oldest = self.arguments.since or today - timedelta(days=SITEMAP_DAYS)
        for url, changed in further:
            day = local_day(changed, self.site)
            if self.arguments.history and (period := find_sitemap_period(url)):
                if period.meets(oldest, self.arguments.until):
                    yield url
            elif day is None or day >= oldest:
                yield url

    def settle(self, ledger: Ledger) -> None:
        """Remember the answers that have been dealt with, after all that the run has stored."""
        if self.arguments.until or self._memory.database.failed:
            return
        settled = [
            SourceAnswer(
                address=url,
                validators=validators_of(answer.response),
                since=self.arguments.since,
                further=answer.further,
            )
            for url, answer in self._answers.items()
            if all(map(ledger.is_dealt_with, answer.announced))
        ]
        self._memory.settle(self.site.name, settled)

    def _known(self, url: str) -> SourceAnswer | None:
        """What was dealt with, where that is enough for the days that are asked for."""
        arguments = self.arguments
        if arguments.reread or arguments.history:
            return None
        known = self._memory.source(self.site.name, url)
        if known and known.since and not (arguments.since and arguments.since >= known.since):
            return None
        return known


def is_unseen(source: Source) -> bool:
    """Whether nobody is known to have seen a source at work."""
    return source.basis.startswith(_UNSEEN)
