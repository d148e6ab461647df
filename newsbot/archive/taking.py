"""The ordered pass: what was read in archives goes into the state by the time of fetching."""

import heapq
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from newsbot.archive.parts import Part, read_part
from newsbot.archive.readings import ARTICLE
from newsbot.archive.scope import Scope
from newsbot.outputs import leave_out_unsure
from newsbot.state import OUTSIDE, UNDATED, Seen, State
from newsbot.state.articles import find_article
from newsbot.state.pages import find_page, mark_page
from newsbot.state.taking_in import COPY, Offer, take_in
from newsbot.state.texts import drop_texts
from newsbot.stories import WINDOW, find_story

TOGETHER = 200
"""So many lines go into one transaction; another crawl waits for it no longer than a second."""
PRUNED = 50
"""After so many transactions the texts that no story can look back to are let go."""
RESERVED = "text and data mining reserved"
_CHANGED_PLACE = ("moved", "status 404", "status 410")

Reading = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One ordered pass over parts into the state.

    It may be cut off anywhere and begun again: what the state has already gives nothing new, and
    what is older than what it has is left.

    Attributes:
        state: where it all goes.
        scope: the days and the events that are wanted.
        starts: the start under which each site's lines are filed.
    """

    state: State
    scope: Scope
    starts: Mapping[str, str]

    def take(self, parts: Sequence[Part], progress: Callable[[int], None]) -> Counter[str]:
        """Take in all lines; counts what became of them: `article`, or why nothing is written."""
        became: Counter[str] = Counter()
        readings = merge_parts(parts)
        done = 0
        while batch := list(islice(readings, TOGETHER)):
            became += self._take(batch)
            done += 1
            progress(len(batch))
            if done % PRUNED == 0:
                self._prune(batch[-1]["moment"])
        return became

    def _take(self, batch: list[Reading]) -> Counter[str]:
        """Take in some lines, all or nothing."""

        def work(database: sqlite3.Connection) -> Counter[str]:
            return Counter(self._take_one(database, reading) for reading in batch)

        return self.state.database.write(work).result()

    def _take_one(self, database: sqlite3.Connection, reading: Reading) -> str:
        if reading["outcome"] != ARTICLE:
            _mark(database, reading, reading["outcome"])
            return str(reading["outcome"])
        form = reading["record"]
        if reason := self._why_not(database, reading, form["article"]):
            _mark(database, reading, reason, _day(form["article"]))
            return reason
        offer = Offer(
            form=leave_out_unsure(form, self.scope.min_confidence),
            address=reading["address"],
            site=reading["site"],
            start=self.starts[reading["site"]],
            in_order=True,
            find_story=find_story,
        )
        return take_in(database, offer).reason or ARTICLE

    def _why_not(
        self, database: sqlite3.Connection, reading: Reading, article: dict[str, Any]
    ) -> str | None:
        if self.scope.tdm_obey and article["provenance"]["tdm_reserved"]:
            return RESERVED
        day = _day(article)
        if (self.scope.since or self.scope.until) and day is None:
            return UNDATED
        if day and not self.scope.wants(day):
            return OUTSIDE
        if "main" in reading and find_article(database, reading["main"]):
            return COPY
        return None

    def _prune(self, moment: str) -> None:
        before = (datetime.fromisoformat(moment) - WINDOW).isoformat(timespec="seconds")
        self.state.database.write(
            lambda database: drop_texts(database, "seen_at < ?", (before,))
        ).result()


def merge_parts(parts: Sequence[Part]) -> Iterator[Reading]:
    """The lines of all parts by time of fetching; a part is opened when its first line is due."""
    waiting = sorted((p for p in parts if p.counts.first), key=lambda p: (p.counts.first, p.path))
    open_now: list[tuple[str, int, Reading, Iterator[Reading]]] = []
    opened = 0
    while waiting[opened:] or open_now:
        due = waiting[opened].counts.first if waiting[opened:] else None
        if due is not None and (not open_now or due <= open_now[0][0]):
            lines = read_part(waiting[opened].path)
            _push(open_now, opened, lines)
            opened += 1
            continue
        _, number, reading, lines = heapq.heappop(open_now)
        yield reading
        _push(open_now, number, lines)


def _push(
    open_now: list[tuple[str, int, Reading, Iterator[Reading]]],
    number: int,
    lines: Iterator[Reading],
) -> None:
    if reading := next(lines, None):
        heapq.heappush(open_now, (reading["moment"], number, reading, lines))


def _mark(
    database: sqlite3.Connection, reading: Reading, outcome: str, day: date | None = None
) -> None:
    """Remember what became of a page, unless what is known of it is newer."""
    page = find_page(database, reading["address"])
    if page is None or (outcome in _CHANGED_PLACE and _is_later(database, reading)):
        seen = Seen(outcome=outcome, published=day, moved_to=reading.get("moved_to"))
        mark_page(database, reading["address"], reading["site"], seen)


def _is_later(database: sqlite3.Connection, reading: Reading) -> bool:
    """Whether an article was read at the address, and before."""
    known = find_article(database, reading["address"])
    return bool(
        known
        and known.address == reading["address"]
        and known.fetched_at
        and datetime.fromisoformat(known.fetched_at) <= datetime.fromisoformat(reading["moment"])
    )


def _day(article: dict[str, Any]) -> date | None:
    published = article["published_at"]
    return date.fromisoformat(published[:10]) if published else None
