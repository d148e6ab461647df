"""Spans of time without a place in the calendar, spans up to the reference, and repetitions."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from newsbot.mentions.descriptions import Amounts
from newsbot.records import Anchor, TimexMod

_PARTS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "century": (("year", 100),),
    "decade": (("year", 10),),
    "year": (("month", 12),),
    "half": (("month", 6),),
    "quarter": (("month", 3),),
    "month": (("day", 30),),
    "week": (("day", 7),),
    "day": (("hour", 24),),
    "hour": (("minute", 60),),
    "minute": (("second", 60),),
}
"""What a unit is broken into where a fraction of it is told."""

_UNNAMED = {"century", "decade", "half", "quarter"}
"""Units for which TIMEX3 has no letter that EDTF and ISO 8601 share: told in smaller ones."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A span of time; `amounts` is None where the words give a range of lengths."""

    amounts: Amounts | None
    mod: TimexMod | None = None
    kind: str = "Span"


@dataclass(frozen=True, slots=True)
class Recent:
    """The units that end on the reference or the last time named (`sign` -1), or begin there."""

    amounts: Amounts
    sign: int
    basis: Anchor = "reference"
    kind: str = "Recent"


@dataclass(frozen=True, slots=True)
class Repeated:
    """What happens again and again: a TIMEX3 value of a set, None where no single one names it."""

    value: str | None
    kind: str = "Set"


def amount_of(unit: str, number: Fraction | Decimal | int | None) -> dict[str, Decimal | None]:
    """So many of a unit, a fraction told in smaller units.

    >>> amount_of("year", Fraction(7, 2))
    {'year': Decimal('3'), 'month': Decimal('6')}
    """
    if number is None:
        unit, _ = _PARTS[unit][0] if unit in _UNNAMED else (unit, 1)
        return {unit: None}
    number = Fraction(number)
    if unit in _UNNAMED:
        (smaller, size), *_ = _PARTS[unit]
        return amount_of(smaller, number * size)
    whole, rest = divmod(number, 1)
    amounts: dict[str, Decimal | None] = {unit: Decimal(int(whole))} if whole or not rest else {}
    if rest and unit in _PARTS:
        (smaller, size), *_ = _PARTS[unit]
        amounts[smaller] = Decimal(round(rest * size))
    elif rest:
        amounts[unit] = Decimal(number.numerator) / Decimal(number.denominator)
    return amounts
