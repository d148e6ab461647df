"""Which events are meant, by type, name, place, sum, day: for searches, exports and watches."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from newsbot.outputs import finished_files, read_events, read_lines

EventForm = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What an event must be; a condition that is empty or None asks for nothing.

    Attributes:
        types: One of these types.
        statuses: One of these statuses.
        sites: From one of these sites.
        who: Each of these names takes part or says so: its words stand in a row in a name,
            whatever their case and accents.
        places: One of these places or countries (ISO 3166-1 alpha-2) is where it happened or
            whose country takes part.
        words: Each of these words stands in the sentence or the headline.
        since: Told on that day or later; an event of an article without a date is not.
        until: Told on that day or before.
        min_amount: A sum of money of at least so much, in any currency.
        currency: Of money in that currency (ISO 4217).
        min_confidence: At least so sure; an event without a confidence is kept.
    """

    types: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    who: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    min_amount: float | None = None
    currency: str | None = None
    min_confidence: float = 0.0

    def matches(self, event: EventForm) -> bool:
        """Whether an event is meant."""
        return (
            _is_one_of(event["type"], self.types)
            and _is_one_of(event["factuality"]["status"], self.statuses)
            and _is_one_of(event["article"]["site"], self.sites)
            and (event["confidence"] is None or event["confidence"] >= self.min_confidence)
            and self._has_day(event["article"]["published_at"])
            and self._has_sum(event["amounts"])
            and all(any(_says(name, who) for name in _names(event)) for who in self.who)
            and (not self.places or any(_is_there(event, place) for place in self.places))
            and all(any(_says(text, word) for text in _texts(event)) for word in self.words)
        )

    def _has_day(self, published: str | None) -> bool:
        if self.since is None and self.until is None:
            return True
        day = (published or "")[:10]
        first, last = (edge.isoformat() if edge else None for edge in (self.since, self.until))
        return bool(day) and (first is None or day >= first) and (last is None or day <= last)

    def _has_sum(self, amounts: Iterable[dict[str, Any]]) -> bool:
        if self.min_amount is None and self.currency is None:
            return True
        least = self.min_amount if self.min_amount is not None else float("-inf")
        money = (amount for amount in amounts if amount["kind"] == "money")
        return any(
            self.currency in (None, amount["currency"]) and _size(amount) >= least
            for amount in money
        )


def written_sites(output: Path) -> list[str]:
    """The names under which an output folder has articles or events."""
    files = (*output.glob("*/articles-*.jsonl"), *output.glob("*/events-*.jsonl"))
    return sorted({file.parent.name for file in files if not file.parent.name.startswith(".")})


def read_present(output: Path, sites: Iterable[str]) -> Iterator[EventForm]:
    """The events of sites as they stand: the latest form of each, without those that are gone."""
    for site in sites:
        present: dict[str, EventForm] = {}
        for event in read_events(output, site):
            present.pop(event["id"], None)
            if event["change"] != "gone":
                present[event["id"]] = event
        yield from present.values()


def latest_first(events: Iterable[EventForm]) -> list[EventForm]:
    """Events by the moment their article was published; those without one at the end."""
    return sorted(events, key=lambda event: event["article"]["published_at"] or "", reverse=True)


def read_present_articles(output: Path, sites: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The articles of sites, the latest version of each."""
    for site in sites:
        present: dict[str, dict[str, Any]] = {}
        for path in finished_files(output, site, "articles"):
            for article in read_lines(path):
                present[article["canonical_url"] or article["url"]] = article
        yield from present.values()


def _is_one_of(value: str | None, wanted: frozenset[str]) -> bool:
    return not wanted or value in wanted


def _size(amount: dict[str, Any]) -> float:
    """The largest sum that an amount surely is; of "up to X" X itself."""
    for edge in ("value", "low", "high"):
        if amount[edge] is not None:
            return float(amount[edge])
    return float("-inf")


def _names(event: EventForm) -> Iterator[str]:
    for participant in event["participants"]:
        yield participant["name"]
    if event["attribution"]:
        yield event["attribution"]["source"] or ""


def _texts(event: EventForm) -> tuple[str, str]:
    return event["evidence"]["quote"] or "", event["article"]["headline"] or ""


def _is_there(event: EventForm, wanted: str) -> bool:
    place = event["place"]
    if len(wanted) == len("IT") and wanted.isupper():
        countries = [p["country"] for p in event["participants"]]
        return wanted in (place["country"] if place else None, *countries)
    return place is not None and _says(place["name"], wanted)


def _says(text: str, wanted: str) -> bool:
    """Whether the words wanted stand in a row in a text.

    >>> _says("Eni S.p.A.", "ENI"), _says("Benigni", "Eni"), _says("la città", "CITTA")
    (True, False, True)
    """
    return f" {_folded(wanted)} " in f" {_folded(text)} "


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = (c for c in plain if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())
