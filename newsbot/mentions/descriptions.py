"""What a phrase says of a time before it is known which one is meant: "May", "two weeks ago".

A description has a `unit`, a `kind` (what the rules call it), a `basis` (what it hangs on) and
`open`: whether only the tense of the verb tells which one of many is meant. `resolve` gives the
period of the calendar, None where there is none; what leaves the years 1 to 9999 raises
ValueError or OverflowError.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, Protocol

from newsbot.mentions.calendar import Period, Unit, around, minute_of, shift
from newsbot.records import Anchor, TimexMod

Cycle = Literal["day", "week", "month", "year", "decade", "century"]
Pick = Literal["nearest", "last", "next", "this"]
Amounts = Mapping[str, Decimal | None]

_FARTHEST = 12

KINDS: Mapping[str, str] = {
    "minute": "Clock", "part": "Part", "day": "Day", "weekend": "Week", "week": "Week",
    "month": "Month", "quarter": "Quarter", "half": "Quarter", "season": "Quarter",
    "year": "Year", "decade": "Era", "century": "Era", "span": "Range",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """What descriptions resolve against.

    `future` is the direction of the verb; `last` is the last time named before.
    """

    now: date
    future: bool = False
    last: Period | None = None

    @property
    def day(self) -> date:
        """The day of the reference."""
        return date(self.now.year, self.now.month, self.now.day)


class Description(Protocol):
    """See the module."""

    @property
    def unit(self) -> Unit: ...
    @property
    def kind(self) -> str: ...
    @property
    def basis(self) -> Anchor: ...
    @property
    def open(self) -> bool: ...
    def resolve(self, at: Moment) -> Period | None:
        """The period meant."""
        ...


class _Kinded:
    """The kind of a description, by its unit."""

    __slots__ = ()
    unit: Unit

    @property
    def kind(self) -> str:
        return KINDS[self.unit]


@dataclass(frozen=True, slots=True)
class Fixed(_Kinded):
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


def ordinal(cycle: Cycle, day: date) -> int:
    """The number of the cycle in which the day lies."""
    match cycle:
        case "day":
            return day.toordinal()
        case "week":
            return (day.toordinal() - 1) // 7
        case "month":
            return day.year * 12 + day.month - 1
        case "decade":
            return day.year // 10
        case "century":
            return day.year // 100
    return day.year


@dataclass(frozen=True, slots=True)
class Recurring(_Kinded):
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
            return self.of_cycle(here)
        forward = self.pick == "next" or (self.pick == "nearest" and at.future)
        steps = range(-1, _FARTHEST) if forward else range(0, -_FARTHEST, -1)
        for step in steps:
            period = self.of_cycle(here + step)
            if period and self._fits(period, day, forward):
                return period
        return None

    def _fits(self, period: Period, day: date, forward: bool) -> bool:
        first, last = _plain(period.first), _plain(period.last)
        if self.pick == "nearest":
            return last > day if forward else first <= day
        return first > day if forward else last < day


@dataclass(frozen=True, slots=True)
class Shifted(_Kinded):
    """So many units from the one that holds the reference, or the last time named."""

    unit: Unit
    count: int
    basis: Anchor = "reference"
    open: bool = False

    def resolve(self, at: Moment) -> Period | None:
        """The unit that many steps away."""
        start: date = at.day
        if self.basis == "context" and at.last:
            if _SIZES.index(at.last.unit) > _SIZES.index(self.unit):
                return None
            start = _plain(at.last.first)
        return around(self.unit, shift(start, self.unit, self.count))


_SIZES = (
    "second", "minute", "hour", "part", "day", "weekend", "week", "month", "quarter", "half",
    "season", "span", "year", "decade", "century",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stepped(_Kinded):
    """Known amounts of units before or after; `exact` counts to the day, else to the unit."""

    amounts: Amounts
    sign: int
    basis: Anchor = "reference"
    exact: bool = False
    open: bool = False

    @property
    def unit(self) -> Unit:  # type: ignore[override]  # a property here, a field elsewhere
        """The smallest unit told, that of the result."""
        smallest = min(self.amounts, key=_SIZES.index)
        if smallest in ("second", "minute", "hour"):
            return "minute"
        return "day" if self.exact else smallest  # type: ignore[return-value]  # a unit by rule

    def resolve(self, at: Moment) -> Period | None:
        """The period reached, None where an amount or the moment to count from is unknown."""
        start = self._start(at)
        if start is None:
            return None
        moment = step(start, self.amounts, self.sign)
        if moment is None:
            return None
        if isinstance(moment, datetime):
            return minute_of(moment, moment.hour, moment.minute)
        return around("day" if self.unit == "minute" else self.unit, moment)

    def _start(self, at: Moment) -> date | None:
        fine = self.unit == "minute"
        if self.basis == "context":
            if at.last is None or _SIZES.index(at.last.unit) > _SIZES.index(self.unit):
                return None
            return at.last.first if fine else _plain(at.last.first)
        if not fine:
            return at.day
        if isinstance(at.now, datetime):
            return datetime(at.now.year, at.now.month, at.now.day, at.now.hour, at.now.minute)
        return at.day if self.exact else None


def step(start: date, amounts: Amounts, sign: int) -> date | None:
    """The day or moment reached by amounts of units, None where one is unknown or no integer."""
    for unit, amount in amounts.items():
        if amount is None or amount != int(amount):
            return None
        start = shift(start, unit, sign * int(amount))
    return start


@dataclass(frozen=True, slots=True)
class Derived(_Kinded):
    """What a function finds in the period that another description means."""

    unit: Unit
    container: Description
    find: Callable[[Period], Period | None]

    @property
    def basis(self) -> Anchor:
        """That of the container."""
        return self.container.basis

    @property
    def open(self) -> bool:
        """Whether the container is."""
        return self.container.open

    def resolve(self, at: Moment) -> Period | None:
        """What is found in the container."""
        period = self.container.resolve(at)
        return self.find(period) if period else None


def inside(inner: Recurring, container: Description) -> Derived:
    """The one of a cycle that lies in the container: "the May of the year after"."""
    return Derived(
        inner.unit, container, lambda period: inner.of_cycle(ordinal(inner.cycle, period.first))
    )


@dataclass(frozen=True, slots=True)
class Between(_Kinded):
    """From the first day of one to the last of another."""

    start: Description
    end: Description
    unit: Unit = "span"

    @property
    def basis(self) -> Anchor:
        """What the two hang on; explicit only if both are."""
        return self.start.basis if self.end.basis == "explicit" else self.end.basis

    @property
    def open(self) -> bool:
        """Whether one of them is."""
        return self.start.open or self.end.open

    def resolve(self, at: Moment) -> Period | None:
        """The stretch; the side that the verb does not reach follows the other."""
        sides = self._forward(at) if at.future else self._backward(at)
        if sides is None or _plain(sides[0].first) > _plain(sides[1].last):
            return None
        return Period("span", sides[0].first, sides[1].last)

    def _backward(self, at: Moment) -> tuple[Period, Period] | None:
        end = self.end.resolve(at)
        if end is None:
            return None
        if self.start.open:
            at = Moment(_plain(end.first), future=False)
        start = self.start.resolve(at)
        return (start, end) if start else None

    def _forward(self, at: Moment) -> tuple[Period, Period] | None:
        start = self.start.resolve(at)
        if start is None:
            return None
        if self.end.open:
            at = Moment(_plain(start.first), future=True)
        end = self.end.resolve(at)
        return (start, end) if end else None


@dataclass(frozen=True, slots=True)
class Marked:
    """A description with the part of it, or the vagueness, that the words add."""

    inner: Description
    mod: TimexMod

    @property
    def unit(self) -> Unit:
        """That of the whole."""
        return self.inner.unit

    @property
    def kind(self) -> str:
        """That of the whole."""
        return self.inner.kind

    @property
    def basis(self) -> Anchor:
        """That of the whole."""
        return self.inner.basis

    @property
    def open(self) -> bool:
        """That of the whole."""
        return self.inner.open

    def resolve(self, at: Moment) -> Period | None:
        """The whole period: the part is told by `mod` alone."""
        return self.inner.resolve(at)


def picked(description: Description, pick: Pick) -> Description:
    """The same with one picked by a word ("last", "next"), if there are many."""
    if isinstance(description, Recurring):
        return replace(description, pick=pick)
    if isinstance(description, Derived):
        return replace(description, container=picked(description.container, pick))
    return description


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
