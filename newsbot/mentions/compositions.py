"""Descriptions made of others: a part of a period, a stretch between two, a time on a day."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from newsbot.mentions.calendar import Period, Unit, minute_of, ordinal
from newsbot.mentions.descriptions import (
    TODAY,
    Description,
    Fixed,
    Kinded,
    Moment,
    Pick,
    Recurring,
    plain_day,
)
from newsbot.records import Anchor, TimexMod

_NEWS = timedelta(days=35)


class Inside(Kinded):
    """What hangs on what its container hangs on, and is as open."""

    __slots__ = ()
    container: Description

    @property
    def basis(self) -> Anchor:
        """That of the container."""
        return self.container.basis

    @property
    def open(self) -> bool:
        """Whether the container is."""
        return self.container.open


@dataclass(frozen=True, slots=True)
class Derived(Inside):
    """What a function finds in the period that another description means."""

    unit: Unit
    container: Description
    find: Callable[[Period], Period | None]

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
class Between(Kinded):
    """From the first day of one to the last of another."""

    start: Description
    end: Description
    unit: Unit = "span"

    @property
    def basis(self) -> Anchor:
        """What the two hang on; of one that is open and one that is not, the latter."""
        if self.start.open != self.end.open:
            return self.end.basis if self.start.open else self.start.basis
        return self.start.basis if self.end.basis == "explicit" else self.end.basis

    @property
    def open(self) -> bool:
        """Whether one of them is."""
        return self.start.open or self.end.open

    def resolve(self, at: Moment) -> Period | None:
        """The stretch; the side that the verb does not reach follows the other."""
        ahead = at.future or at.soon
        forward = ahead if self.start.open == self.end.open else self.end.open
        sides = self._forward(at) if forward else self._backward(at)
        if sides is None or plain_day(sides[0].first) > plain_day(sides[1].last):
            return None
        return Period("span", sides[0].first, sides[1].last)

    def _backward(self, at: Moment) -> tuple[Period, Period] | None:
        end = self.end.resolve(at)
        if end is None:
            return None
        if self.start.open:
            at = Moment(plain_day(end.first))
        start = self.start.resolve(at)
        return (start, end) if start else None

    def _forward(self, at: Moment) -> tuple[Period, Period] | None:
        start = self.start.resolve(at)
        if start is None:
            return None
        if self.end.open:
            at = Moment(plain_day(start.first), future=True)
        end = self.end.resolve(at)
        return (start, end) if end else None


@dataclass(frozen=True, slots=True)
class Marked(Inside):
    """A description with the part of it, or the vagueness, that the words add."""

    container: Description
    mod: TimexMod

    @property
    def unit(self) -> Unit:  # type: ignore[override]  # a property here, a field elsewhere
        """That of the whole."""
        return self.container.unit

    @property
    def kind(self) -> str:
        """That of the whole."""
        return self.container.kind

    def resolve(self, at: Moment) -> Period | None:
        """The whole period: the part is told by `mod` alone."""
        return self.container.resolve(at)


@dataclass(frozen=True, slots=True)
class Timed(Inside):
    """A time of the clock on the day that another description means."""

    hour: int
    minute: int = 0
    zone: str | None = None
    container: Description = TODAY
    unit: Unit = "minute"

    def resolve(self, at: Moment) -> Period | None:
        """The minute; an hour of an afternoon or evening may be told from one to twelve."""
        day = self.container.resolve(at)
        if day is None:
            return None
        later = 12 if day.part in ("AF", "EV") and self.hour < 12 else 0
        return minute_of(day.first, self.hour + later, self.minute, self.zone)


@dataclass(frozen=True, slots=True)
class Hours(Inside):
    """From one time of the clock to another on the day, or over the night, of a description."""

    start: Timed
    end: Timed
    container: Description = TODAY
    unit: Unit = "span"

    def resolve(self, at: Moment) -> Period | None:
        """The stretch; hours that go back end on the next day."""
        day = self.container.resolve(at)
        if day is None:
            return None
        night = (self.end.hour, self.end.minute) <= (self.start.hour, self.start.minute)
        first = replace(self.start, container=Fixed(day)).resolve(at)
        last = replace(self.end, container=Fixed(day)).resolve(at)
        if first is None or last is None:
            return None
        return Period("span", first.first, last.first + timedelta(days=int(night)))


@dataclass(frozen=True, slots=True)
class Famous(Kinded):
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
class OnWeekday(Kinded):
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


def picked(description: Description, pick: Pick) -> Description:
    """The same with one picked by a word ("last", "next"), if there are many."""
    if isinstance(description, Recurring):
        return replace(description, pick=pick)
    if isinstance(description, Famous):
        return replace(description.day, pick=pick)
    if isinstance(description, Between):
        return Between(picked(description.start, pick), picked(description.end, pick))
    if isinstance(description, Derived):
        return replace(description, container=picked(description.container, pick))
    return description
