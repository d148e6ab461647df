"""What a phrase says of a time before it is known which one is meant: "May", "two weeks ago".

A description has a `unit`, a `kind` (what the rules call it), a `basis` (what it hangs on) and
`open`: whether only the tense of the verb tells which one of many is meant. `resolve` gives the
period of the calendar, None where there is none; what leaves the years 1 to 9999 raises
ValueError or OverflowError.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Literal, Protocol

from newsbot.mentions.calendar import Period, Unit, around, minute_of, shift
from newsbot.records import Anchor, TimexMod

Cycle = Literal["day", "week", "month", "year", "decade", "century"]
Pick = Literal["nearest", "last", "next", "this"]
Amounts = Mapping[str, Decimal | None]

_FARTHEST = 12
_NEWS = timedelta(days=35)

KINDS: Mapping[str, str] = {
    "minute": "Clock", "part": "Part", "day": "Day", "weekend": "Week", "week": "Week",
    "month": "Month", "quarter": "Quarter", "half": "Quarter", "season": "Quarter",
    "year": "Year", "decade": "Era", "century": "Era", "span": "Range",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """What descriptions resolve against.

    `future` is the direction of the verb, `near` is set where a present leaves it open; `last` is
    the last time named before.
    """

    now: date
    future: bool = False
    near: bool = False
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
        if at.near and self.open and self.cycle == "year":
            return self._nearest(at)
        forward = self.pick == "next" or (self.pick == "nearest" and at.future)
        steps = range(-1, _FARTHEST) if forward else range(0, -_FARTHEST, -1)
        for step in steps:
            period = self.of_cycle(here + step)
            if period and self._fits(period, day, forward):
                return period
        return None

    def _nearest(self, at: Moment) -> Period | None:
        """That ahead only if it is much nearer than that behind."""
        behind = self.resolve(Moment(at.now))
        ahead = self.resolve(Moment(at.now, future=True))
        if behind is None or ahead is None:
            return behind or ahead
        wait, past = _plain(ahead.first) - at.day, at.day - _plain(behind.last)
        return ahead if wait * 4 < past else behind

    def _fits(self, period: Period, day: date, forward: bool) -> bool:
        first, last = _plain(period.first), _plain(period.last)
        if self.pick == "nearest":
            return (
                (last > day or (self.cycle == "year" and last == day)) if forward else first <= day
            )
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


TODAY = Shifted("day", 0, "context")
"""The day last named in the sentence, else the reference."""


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
        forward = at.future if self.start.open == self.end.open else self.end.open
        sides = self._forward(at) if forward else self._backward(at)
        if sides is None or _plain(sides[0].first) > _plain(sides[1].last):
            return None
        return Period("span", sides[0].first, sides[1].last)

    def _backward(self, at: Moment) -> tuple[Period, Period] | None:
        end = self.end.resolve(at)
        if end is None:
            return None
        if self.start.open:
            at = Moment(_plain(end.first))
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


@dataclass(frozen=True, slots=True)
class Timed(_Kinded):
    """A time of the clock on the day that another description means."""

    hour: int
    minute: int = 0
    zone: str | None = None
    container: Description = TODAY
    unit: Unit = "minute"

    @property
    def basis(self) -> Anchor:
        """That of the day."""
        return self.container.basis

    @property
    def open(self) -> bool:
        """Whether the day is."""
        return self.container.open

    def resolve(self, at: Moment) -> Period | None:
        """The minute; an hour of an afternoon or evening may be told from one to twelve."""
        day = self.container.resolve(at)
        if day is None:
            return None
        later = 12 if day.part in ("AF", "EV") and self.hour < 12 else 0
        return minute_of(day.first, self.hour + later, self.minute, self.zone)


@dataclass(frozen=True, slots=True)
class Famous(_Kinded):
    """A day of the year that stands for one of history, unless the nearest is news."""

    day: Recurring
    famous: date
    unit: Unit = "day"
    basis: Anchor = "explicit"
    open: bool = True

    def resolve(self, at: Moment) -> Period | None:
        """The nearest where it is about a month away at most, else the famous one."""
        near = self.day.resolve(at)
        if (near and abs(near.first - at.day) <= _NEWS) or at.day < self.famous:
            return near
        return Period("day", self.famous, self.famous)


@dataclass(frozen=True, slots=True)
class OnWeekday(_Kinded):
    """A day of a month that is said to fall on a weekday: the nearest that does."""

    day: Recurring
    weekday: int
    strict: bool = False
    unit: Unit = "day"
    basis: Anchor = "reference"
    open: bool = True

    def resolve(self, at: Moment) -> Period | None:
        """The nearest on that weekday; if none is near, `strict` gives none, else any weekday."""
        here = ordinal(self.day.cycle, at.day)
        around_here = (self.day.of_cycle(here + step) for step in (-1, 0, 1))
        fitting = [day for day in around_here if day and day.first.weekday() == self.weekday]
        if fitting:
            return min(fitting, key=lambda day: abs(day.first - at.day))
        return None if self.strict else self.day.resolve(at)


@dataclass(frozen=True, slots=True)
class Beside(_Kinded):
    """The next or last of a cycle, counted from the last time named."""

    inner: Recurring
    pick: Pick
    basis: Anchor = "context"
    open: bool = False

    @property
    def unit(self) -> Unit:  # type: ignore[override]  # a property here, a field elsewhere
        """That of what recurs."""
        return self.inner.unit

    def resolve(self, at: Moment) -> Period | None:
        """The one after, or before, the last time named."""
        day = at.last.last if at.last and self.pick == "next" else at.last and at.last.first
        return replace(self.inner, pick=self.pick).resolve(Moment(_plain(day or at.day)))


@dataclass(frozen=True, slots=True)
class SamePeriod(_Kinded):
    """The stretch last named, in another year."""

    year: Description
    unit: Unit = "span"
    basis: Anchor = "context"
    open: bool = False

    def resolve(self, at: Moment) -> Period | None:
        """The last stretch moved to the year; None where no stretch within a year was named."""
        year = self.year.resolve(at)
        if year is None or at.last is None or _SIZES.index(at.last.unit) >= _SIZES.index("year"):
            return None
        count = year.first.year - at.last.first.year
        first, last = (_plain(shift(side, "year", count)) for side in (at.last.first, at.last.last))
        return replace(at.last, first=first, last=last)


def picked(description: Description, pick: Pick) -> Description:
    """The same with one picked by a word ("last", "next"), if there are many."""
    if isinstance(description, Recurring):
        return replace(description, pick=pick)
    if isinstance(description, Famous):
        return replace(description.day, pick=pick)
    if isinstance(description, Derived):
        return replace(description, container=picked(description.container, pick))
    return description


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
