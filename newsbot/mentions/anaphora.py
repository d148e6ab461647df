"""Times that hang on the last one named: "the May after", "the same stretch of last year"."""

from dataclasses import dataclass, replace

from newsbot.mentions.calendar import Period, Unit, day_of, shift
from newsbot.mentions.descriptions import (
    SIZES,
    Description,
    Kinded,
    Moment,
    Pick,
    Recurring,
    plain_day,
)
from newsbot.records import Anchor


@dataclass(frozen=True, slots=True)
class Beside(Kinded):
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
        return replace(self.inner, pick=self.pick).resolve(Moment(plain_day(day or at.day)))


@dataclass(frozen=True, slots=True)
class BareDay:
    """A day told by its number alone, in the month of a day or month named just before."""

    day: int
    unit: Unit = "day"
    kind: str = "Bare"
    basis: Anchor = "context"
    open: bool = False

    def resolve(self, at: Moment) -> Period | None:
        """The day in that month, None where it has no such day or none was named."""
        if at.last is None or not 1 <= self.day <= 31:
            return None
        return day_of(plain_day(at.last.first).replace(day=self.day))


@dataclass(frozen=True, slots=True)
class SamePeriod(Kinded):
    """The stretch last named, in another year."""

    year: Description
    unit: Unit = "span"
    basis: Anchor = "context"
    open: bool = False

    def resolve(self, at: Moment) -> Period | None:
        """The last stretch moved to the year; None where no stretch within a year was named."""
        year = self.year.resolve(at)
        if year is None or at.last is None or SIZES.index(at.last.unit) >= SIZES.index("year"):
            return None
        count = year.first.year - at.last.first.year
        first, last = (
            plain_day(shift(side, "year", count)) for side in (at.last.first, at.last.last)
        )
        return at.last._replace(first=first, last=last)
