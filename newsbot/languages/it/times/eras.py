"""Rules for years, decades and centuries."""

from collections.abc import Callable

from newsbot.language.grammar import Rule
from newsbot.mentions.calendar import Period, century_of, decade_of, year_of
from newsbot.mentions.compositions import Between, Derived, Marked
from newsbot.mentions.descriptions import Description, Fixed
from newsbot.records import TimexMod

_TWENTIES = 20


def year(number: int) -> Fixed | None:
    """A year."""
    return Fixed(year_of(number)) if 1 <= number <= 9999 else None


def _year_of_unit(unit: str, number: int) -> Fixed | None:
    return year(number) if unit == "year" else None


def years(span: tuple[int, int]) -> Description:
    """From one year to another."""
    return Between(Fixed(year_of(span[0])), Fixed(year_of(span[1])))


def _decade(number: int) -> Fixed | None:
    if number % 10 or not 10 <= number <= 2100:
        return None
    if number < 100:
        number += 1900 if number >= _TWENTIES else 2000
    return Fixed(decade_of(number))


def _decades(first: int, second: int) -> Description | None:
    start, end = _decade(first), _decade(second)
    return Between(start, end) if start and end and first < second else None


def _neighbour_decades(first: int, second: int) -> Description | None:
    return _decades(first, second) if second == first + 10 else None


def _century(number: int) -> Fixed | None:
    return Fixed(century_of(number * 100 - 100)) if 1 < number < 30 else None


def _centuries(first: int, second: int) -> Description | None:
    start, end = _century(first), _century(second)
    return Between(start, end) if start and end and first < second else None


def _named(start: int) -> Fixed:
    return Fixed(century_of(start))


def _edge_of_century(mod: TimexMod) -> Callable[[int], Description]:
    return lambda start: Marked(_named(start), mod)


def decade_of_century(decade: Description, century: Description) -> Description | None:
    """As in "the twenties of the last century"."""
    if not isinstance(decade, Fixed) or decade.unit != "decade":
        return None
    tens = decade.period.first.year % 100

    def find(period: Period) -> Period | None:
        if period.unit != "century":
            return None
        return decade_of(period.first.year // 100 * 100 + tens)

    return Derived("decade", century, find)


_BOTH = "(?:(?<=TRA GLI)|(?<=DAL))"
_TENS = "QUOTE? (NUMBER|NUMERAL)"
_LED = "(?<=IL|DEL|NEL|DAL|AL|SUL|EDGE)"

ERAS = (
    Rule("Range", "(?:SEASONAL|PERIOD|NAMED_SPAN|UNIT SCHOOL?|YEARS|BUSINESS)? (YEARRANGE)", years),
    Rule("Range", f"{_BOTH} YEARS {_TENS} (?:E|AL) GLI? YEARS? {_TENS}", _decades),
    Rule("Range", f"YEARS {_TENS} E GLI? YEARS? {_TENS}", _neighbour_decades),
    Rule("Era", "(?<!DI) YEARS QUOTE? (NUMBER|NUMERAL|YEAR)", _decade),
    Rule("Range", "TRA the? (ord) E the? (ord) CENTURY", _centuries),
    Rule("Era", "(ord|NUMBER) CENTURY", _century),
    Rule("Era", "CENTURY (ord)", _century),
    Rule(
        "Range",
        "TRA the? (CENTURY_NAME) E the? (CENTURY_NAME)",
        lambda first, second: Between(_named(first), _named(second)) if first < second else None,
    ),
    Rule("Era", f"{_LED} (CENTURY_NAME)", _named),
    Rule("Era", f"{_LED} FIRST (CENTURY_NAME)", _edge_of_century("START")),
    Rule(
        "Era",
        f"{_LED} (?:SECOND|LATE) (CENTURY_NAME)",
        _edge_of_century("END"),
    ),
    Rule("Year", "(UNIT) SCHOOL? (YEAR)", _year_of_unit),
    Rule("Year", "(?:BUSINESS|SEASONAL|WHOLE the?) (YEAR)", year),
    Rule("Range", "TRA the? (YEAR) E the? (YEAR)", lambda a, b: years((a, b)) if a < b else None),
    Rule("Year", "(?<=NEL|DEL|DAL|AL|SUL|IL|EDGE|BUDGET) (YEAR) (?!units|NUMBER)", year),
    Rule("Year", "(?<=OPEN) (YEAR) (?=MARK|COMMA|DASH)", year),
    *[Rule("Year", "(?<=Year COMMA|Year E|Year O) (YEAR)", year)] * 5,
)
