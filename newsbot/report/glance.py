"""The day at a glance: counts by type, hour and day, names, the largest sums."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from newsbot.outputs import sum_in_words

Form = dict[str, Any]

TOP, TOP_SUMS = 12, 7
MOST_DAYS = 36
SPANS = ("2025-06-02", "2025-06", "2025")
NAMED = ("person", "organization", "country", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A sum of money that an event names: the words, their currency, and the event."""

    quote: str
    currency: str | None
    event: Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What stands at the head of the report: counts, largest first, days and hours in order.

    `days` are months, or years, where there are more than a chart can show; close to each other,
    those without events stand among them.
    """

    types: list[tuple[str, int]]
    hours: list[tuple[int, int]]
    days: list[tuple[str, int]]
    names: list[tuple[str, int]]
    sums: list[Sum]


def glance(events: Sequence[Form]) -> Glance:
    """What events have in common."""
    told = [
        event["article"]["published_at"] for event in events if event["article"]["published_at"]
    ]
    hours = Counter(datetime.fromisoformat(moment).hour for moment in told if "T" in moment)
    return Glance(
        types=Counter(event["type"] for event in events).most_common(),
        hours=[(hour, hours[hour]) for hour in range(24)],
        days=_days(told),
        names=Counter(name for event in events for name in names(event)).most_common(TOP),
        sums=_largest(events),
    )


def _days(told: Iterable[str]) -> list[tuple[str, int]]:
    """Counts by day, or by the shortest longer span of which a chart can show all."""
    moments = list(told)
    spans = (Counter(moment[:length] for moment in moments) for length in map(len, SPANS))
    counts = next((c for c in spans if len(c) <= MOST_DAYS), Counter[str]())
    return [(day, counts[day]) for day in _without_gaps(sorted(counts))]


def _without_gaps(days: list[str]) -> list[str]:
    """Days in a row, where so many can be shown; months and years stay as they are."""
    if not days or len(days[0]) < len(SPANS[0]):
        return days
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    between = (last - first).days + 1
    if between > MOST_DAYS:
        return days
    return [(first + timedelta(days=at)).isoformat() for at in range(between)]


def names(event: Form) -> set[str]:
    """The names that take part in an event; groups, things and plain words are none."""
    kept = (p["name"] for p in event["participants"] if p["kind"] in NAMED)
    return {name for name in kept if not name[:1].islower()}


def chief_sum(event: Form) -> tuple[float, Form] | None:
    """The largest sum of money of an event, with its size; None where it names none."""
    money = [
        (float(size), amount)
        for amount in event["amounts"]
        if amount["kind"] == "money" and (size := _size(amount)) is not None
    ]
    return max(money, key=lambda pair: pair[0], default=None)


def _size(amount: Form) -> float | None:
    edges = (amount[edge] for edge in ("value", "low", "high"))
    return next((edge for edge in edges if edge is not None), None)


def _largest(events: Iterable[Form]) -> list[Sum]:
    """The largest sums in one currency, the one named most; a sum told several times stands once.

    Sums of other currencies cannot be compared without rates, and we have none.
    """
    found = [(*chief, event) for event in events if (chief := chief_sum(event))]
    currencies = Counter(amount["currency"] for _, amount, _ in found).most_common(1)
    kept = dict[float, Sum]()
    for size, amount, event in sorted(found, key=lambda triple: -triple[0]):
        if amount["currency"] == currencies[0][0]:
            kept.setdefault(
                size, Sum(quote=sum_in_words(amount), currency=amount["currency"], event=event)
            )
    return list(kept.values())[:TOP_SUMS]
