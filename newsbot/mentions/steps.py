"""Known amounts of units before or after a moment: "two years ago", "three days later"."""

from dataclasses import dataclass
from datetime import date, datetime

from newsbot.mentions.calendar import Period, Unit, around, minute_of, shift
from newsbot.mentions.descriptions import SIZES, Amounts, Kinded, Moment, plain_day
from newsbot.records import Anchor


@dataclass(frozen=True, slots=True)
class Stepped(Kinded):
    """Known amounts of units before or after; `exact` counts to the day, else to the unit."""

    amounts: Amounts
    sign: int
    basis: Anchor = "reference"
    exact: bool = False
    open: bool = False

    @property
    def unit(self) -> Unit:  # type: ignore[override]  # a property here, a field elsewhere
        """The smallest unit told, that of the result."""
        smallest = min(self.amounts, key=SIZES.index)
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
            if at.last is None or SIZES.index(at.last.unit) > SIZES.index(self.unit):
                return None
            return at.last.first if fine else plain_day(at.last.first)
        if not fine:
            return at.day
        if isinstance(at.now, datetime):
            return datetime(at.now.year, at.now.month, at.now.day, at.now.hour, at.now.minute)
        days = all(unit == "hour" and (n or 1) % 24 == 0 for unit, n in self.amounts.items())
        return at.day if self.exact or days else None


def step(start: date, amounts: Amounts, sign: int) -> date | None:
    """The day or moment reached by amounts of units, None where one is unknown or no integer."""
    for unit, amount in amounts.items():
        if amount is None or amount != int(amount):
            return None
        start = shift(start, unit, sign * int(amount))
    return start
