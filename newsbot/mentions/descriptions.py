"""What a phrase says of a time before it is known which one is meant: "May", "two weeks ago".

A description has a `unit`, a `kind` (what the rules call it), a `basis` (what it hangs on) and
`open`: whether only the tense of the verb tells which one of many is meant. `resolve` gives the
period of the calendar, None where there is none; what leaves the years 1 to 9999 raises
ValueError or OverflowError.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from newsbot.mentions.calendar import Cycle, Period, Unit, around, ordinal, shift
from newsbot.records import Anchor

Pick = Literal["nearest", "last", "next", "this"]
Amounts = Mapping[str, Decimal | None]

_FARTHEST, _NEARER = 12, 4

KINDS: Mapping[str, str] = {
    "minute": "Clock", "part": "Part", "day": "Day", "weekend": "Week", "week": "Week",
    "month": "Month", "quarter": "Quarter", "half": "Quarter", "season": "Quarter",
    "year": "Year", "decade": "Era", "century": "Era", "span": "Range",
}  # fmt: skip


class Moment(NamedTuple):
    """What descriptions resolve against.

    `future` is the direction of the verb, `near` is set where a present leaves it open, `soon`
    where that present may announce what is to come ("the council meets on Thursday"); `last` is
    the last time named before.
    """

    now: date
    future: bool = False
    near: bool = False
    soon: bool = False
    last: Period | None = None

    @property
    def day(self) -> date:
        """The day of the reference."""
        return plain_day(self.now)


class Description(Protocol):
    """See the module."""

    @property
    def unit(self) -> Unit:
        """The unit of what it describes."""
        ...

    @property
    def kind(self) -> str:
        """What the rules call it."""
        ...

    @property
    def basis(self) -> Anchor:
        """What it hangs on."""
        ...

    @property
    def open(self) -> bool:
        """Whether the tense must tell which one."""
        ...

    def resolve(self, at: Moment) -> Period | None:
        """The period meant."""
        ...


class Kinded:
    """The kind of a description, by its unit."""

    __slots__ = ()
    unit: Unit

    @property
    def kind(self) -> str:
        """What the rules call it."""
        return KINDS[self.unit]


@dataclass(frozen=True, slots=True)
class Fixed(Kinded):
    """A period that needs nothing else."""

    period: Period
    basis: Anchor = "explicit"
    open: bool = False

    @property
    def unit(self) -> Unit:  # type: ignore[override]  # a property here, a field elsewhere
        """The unit of the period."""
        return self.period.unit

    def resolve(self, _at: Moment) -> Period:
        """The period itself."""
        return self.period


@dataclass(frozen=True, slots=True)
class Recurring(Kinded):
    """What comes once in a cycle; `each` gives that of the cycle with a number (see `ordinal`)."""

    unit: Unit
    cycle: Cycle
    each: Callable[[int], Period | None]
    pick: Pick = "nearest"
    basis: Anchor = "reference"

    @property
    def open(self) -> bool:
        """Whether no word picks one."""
        return self.pick == "nearest"

    def of_cycle(self, number: int) -> Period | None:
        """That of a cycle, None where that has none."""
        try:
            return self.each(number)
        except (ValueError, OverflowError):
            return None

    def resolve(self, at: Moment) -> Period | None:
        """The nearest in the direction of the verb, or the one picked."""
        here, day = ordinal(self.cycle, at.day), at.day
        if self.pick == "this":
            before = self.of_cycle(here - 1)
            return before if before and before.last >= day else self.of_cycle(here)
        if at.near and self.open and self.cycle == "year":
            return self._nearest(at)
        soon = at.soon and self.open and self.cycle == "week"
        forward = self.pick == "next" or (self.pick == "nearest" and (at.future or soon))
        if soon:
            day -= timedelta(1)
        steps = range(-1, _FARTHEST) if forward else range(0, -_FARTHEST, -1)
        for step in steps:
            period = self.of_cycle(here + step)
            if period and self._fits(period, day, forward):
                return period
        return None

    def _nearest(self, at: Moment) -> Period | None:
        """The nearer one where a present leaves it open, else that much nearer than the verb's."""
        behind = self.resolve(Moment(at.now))
        ahead = self.resolve(Moment(at.now, future=True))
        if behind is None or ahead is None:
            return behind or ahead
        wait, past = plain_day(ahead.first) - at.day, at.day - plain_day(behind.last)
        if at.future:
            return behind if past * _NEARER < wait else ahead
        return ahead if wait * (1 if at.soon else _NEARER) < past else behind

    def _fits(self, period: Period, day: date, forward: bool) -> bool:
        first, last = plain_day(period.first), plain_day(period.last)
        if self.pick == "nearest":
            return (
                (last > day or (self.cycle == "year" and last == day)) if forward else first <= day
            )
        return first > day if forward else last < day


@dataclass(frozen=True, slots=True)
class Shifted(Kinded):
    """So many units from the one that holds the reference, or the last time named."""

    unit: Unit
    count: int
    basis: Anchor = "reference"
    open: bool = False

    def resolve(self, at: Moment) -> Period | None:
        """The unit that many steps away."""
        start: date = at.day
        if self.basis == "context" and at.last:
            if SIZES.index(at.last.unit) > SIZES.index(self.unit):
                return None
            start = plain_day(at.last.first)
        return around(self.unit, shift(start, self.unit, self.count))


SIZES = (
    "second", "minute", "hour", "part", "day", "weekend", "week", "month", "quarter", "half",
    "season", "span", "year", "decade", "century",
)  # fmt: skip


TODAY = Shifted("day", 0, "context")
"""The day last named in the sentence, else the reference."""


def plain_day(day: date) -> date:
    """The day of a day or moment."""
    return day.date() if isinstance(day, datetime) else day
