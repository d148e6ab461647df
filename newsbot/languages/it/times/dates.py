"""Rules for days, months, years and what is longer."""

from datetime import date

from newsbot.language.grammar import Rule
from newsbot.languages.it.times.holidays import FAMOUS
from newsbot.mentions.calendar import (
    day_of,
    month_of,
    season_of,
    weekend_of,
)
from newsbot.mentions.compositions import Between, Famous, OnWeekday, inside
from newsbot.mentions.descriptions import Description, Fixed, Pick, Recurring, Shifted
from newsbot.mentions.numeric_times import full_year

_LEAP_YEAR = 2000
_BIGGEST_TWO_DIGITS = 99


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def day_month(day: int, month: int, year: int | None = None) -> Description | None:
    """A day of a month, of a year if one is told."""
    if not _exists(year or _LEAP_YEAR, month, day):
        return None
    if year is not None:
        return Fixed(day_of(date(year, month, day)))
    each = Recurring("day", "year", lambda year: day_of(date(year, month, day)))
    famous = FAMOUS.get((month, day))
    return Famous(each, famous) if famous else each


def _named_day(weekday: int, day: int, month: int, year: int | None = None) -> Description | None:
    told = day_month(day, month, year)
    if isinstance(told, Famous):
        told = told.day
    return OnWeekday(told, weekday) if isinstance(told, Recurring) else told


def _some_day(day: int, pick: Pick = "nearest") -> Recurring | None:
    """A day of a month that is not told."""
    if not 1 <= day <= 31:
        return None
    return Recurring("day", "month", lambda at: day_of(date(at // 12, at % 12 + 1, day)), pick)


def _day_of_some_month(weekday: int, day: int) -> Description | None:
    each = _some_day(day)
    return OnWeekday(each, weekday, strict=True) if each else None


def _numbered_day(unit: str, day: int) -> Description | None:
    return _some_day(day) if unit == "day" else None


def _days(first: int, last: int, month: int, year: int | None) -> Description | None:
    start, end = day_month(first, month, year), day_month(last, month, year)
    return Between(start, end) if start and end and first < last else None


def _neighbours(first: int, last: int, month: int, year: int | None) -> Description | None:
    return _days(first, last, month, year) if last == first + 1 else None


def _range_of_days(days: tuple[int, int], month: int, year: int | None) -> Description | None:
    return _days(*days, month, year)


def month(number: int, year: int | None = None) -> Description:
    """A month, of a year if one is told."""
    if year is not None:
        return Fixed(month_of(year, number))
    return Recurring("month", "year", lambda year: month_of(year, number))


def _neighbour_months(first: int, second: int, year: int | None) -> Description | None:
    return Between(month(first, year), month(second, year)) if second == first + 1 else None


def weekday(number: int) -> Recurring:
    """A day of the week, Monday being 0."""
    return Recurring("day", "week", lambda week: day_of(date.fromordinal(week * 7 + 1 + number)))


def _consecutive(first: int, second: int) -> Description | None:
    return Between(weekday(first), weekday(second)) if second == (first + 1) % 7 else None


def weekend(_word: object = None) -> Recurring:
    """A Saturday with its Sunday."""
    return Recurring("weekend", "week", lambda week: weekend_of(date.fromordinal(week * 7 + 1)))


def season(name: str, year: int | None = None) -> Description:
    """A season, of a year if one is told."""
    if year is not None:
        return Fixed(season_of(year, name))
    return Recurring("season", "year", lambda year: season_of(year, name))


def _two_digits(number: int) -> int | None:
    return full_year(number) if number <= _BIGGEST_TWO_DIGITS else None


def _numeric(told: tuple[int, int, int]) -> Description | None:
    year, month, day = told
    return day_month(day, month, year) if 1 <= year <= 9999 else None


def within(told: Description, container: Description) -> Description | None:
    """What recurs, in a period that holds one of it."""
    if isinstance(told, Famous):
        told = told.day
    if isinstance(told, Recurring):
        return inside(told, container)
    if isinstance(told, Between):
        start, end = within(told.start, container), within(told.end, container)
        return Between(start, end) if start and end else None
    return None


_SHORT = "(?:SHORT_MONTH|MONTH)"

FIGURES = (
    *[Rule(kind, f"({kind}) FAR", lambda word: word) for kind in ("NEL", "DEL", "DAL", "AL", "IL")],
    Rule("YEAR", "(NUMBER|YEAR) AD", lambda year: year),
    Rule("YEAR", "(?<=MONTH|SEASON|DEL|NEL|DAL|AL|IL|EDGE) QUOTE (NUMBER)", _two_digits),
    Rule("MONTH", "(?<=NUMBER) (SHORT_MONTH) DOT", lambda month: month),
    Rule("MONTH", "(?<=NUMBER|NUMRANGE) (SHORT_MONTH)", lambda month: month),
    Rule("Day", "(NUMDATE)", _numeric),
    Rule("Day", "(WEEKDAY) COMMA? the? (DAYMONTH)", lambda w, told: _named_day(w, *told)),
    Rule("WEEKDAY", "(SHORT_WEEKDAY) DOT? (?=n|CLOCK)", lambda day: day),
    Rule("Day", "(SUREDAY)", lambda told: day_month(*told)),
    Rule("Day", "(?<=IL|DEL|DAL|AL|ENTRO) (DAYMONTH)", lambda told: day_month(*told)),
)

DAYS = (
    Rule("Range", "(?:from the?|IL) (n) FINO? to the? (n) of? (MONTH) of_year?", _days),
    Rule("Range", "TRA the? (n) E the? (n) of? (MONTH) of_year?", _days),
    Rule("Range", "(n) (?:DASH|SLASH) (n) of? (MONTH) of_year?", _days),
    Rule("Range", "(NUMRANGE|DAYMONTH) of? (MONTH) of_year?", _range_of_days),
    Rule("Range", "(n) E the? (n) of? (MONTH) of_year?", _neighbours),
    Rule("Range", "TRA? the? WEEKDAY (n) E the? WEEKDAY (n) of? (MONTH) of_year?", _neighbours),
    Rule(
        "Day", "(WEEKDAY) (n) (?=(?:COMMA|E|to) the? WEEKDAY? n of? (MONTH) of_year?)", _named_day
    ),
    Rule("Day", "(UNIT) (NUMBER) (?!WORD|unit|units|MONTH)", _numbered_day),
    Rule("Day", "(?<=IL|DEL|DAL|AL) (NUMBER) PREVIOUS", lambda day: _some_day(day, "last")),
    Rule("Day", "(?<=IL|DEL|DAL|AL) (NUMBER) NEXT", lambda day: _some_day(day, "next")),
    Rule(
        "Day",
        "(n) (?=(?:(?:COMMA|of|the|WEEKDAY)* n)* (?:COMMA|E|O|to) (?:the|of)? WEEKDAY? n of?"
        " (MONTH) of_year?)",
        day_month,
    ),
    Rule("Day", "(WEEKDAY) COMMA? the? (n) of? (MONTH) of_year?", _named_day),
    Rule("Day", "(n) of? (MONTH) of_year", day_month),
    Rule("Day", "(n) of? (MONTH)", day_month),
    Rule("Day", "(WEEKDAY) the? (n) (?!WORD|unit|units|MONTH)", _day_of_some_month),
)

LONGER = (
    Rule("Range", "(?<!TRA)(?<!TRA IL) (MONTH) E (MONTH) (?:of? (YEAR))?", _neighbour_months),
    Rule("Month", "(?<!NUMBER) (MONTH) of? (YEAR)", month),
    Rule("Month", "(?<!NUMBER) (MONTH)", month),
    Rule("Quarter", "(SEASON) of? (YEAR)", season),
    Rule("Quarter", "(SEASON) TRA the? (YEAR) E the? YEAR", season),
    Rule("Quarter", "(SEASON) (YEARRANGE)", lambda name, span: season(name, span[0])),
    Rule("Quarter", "(SEASON)", season),
    Rule("Week", "(WEEKEND)", weekend),
    Rule("Range", "(?<!TRA)(?<!TRA IL) (WEEKDAY) E (WEEKDAY)", _consecutive),
)


def this(unit: str) -> Description | None:
    """The unit that holds the reference."""
    return shifted(unit, 0)


def shifted(unit: str, count: int, basis: str = "reference") -> Description | None:
    """The unit so many away; None for hours and less, which have no place in the calendar."""
    if unit in ("second", "minute", "hour"):
        return None
    return Shifted(unit, count, basis)  # type: ignore[arg-type]  # units of the tables
