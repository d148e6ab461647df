"""Periods of the calendar: what a day, week, month, quarter … is, and steps from one to another."""

import calendar
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

Unit = Literal[
    "second", "minute", "hour", "part", "day", "weekend", "week", "month", "quarter", "half",
    "season", "year", "decade", "century", "span",
]  # fmt: skip
Cycle = Literal["day", "week", "month", "year", "decade", "century"]

_SEASONS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "SP": ((3, 20), (6, 20)),
    "SU": ((6, 21), (9, 22)),
    "FA": ((9, 23), (12, 20)),
    "WI": ((12, 21), (3, 19)),
}
"""First and last month and day, astronomic; the end of winter is in the next year."""


class Period(NamedTuple):
    """A stretch of the calendar with its first and last day (or minute), both inside.

    `part` is the TIMEX3 part of the day (MO, AF, EV, NI) or the season; `zone` is set where the
    words name one: "Z", an offset ("+01:00") or a name of the IANA database.
    """

    unit: Unit
    first: date
    last: date
    part: str | None = None
    zone: str | None = None


def day_of(day: date) -> Period:
    """That day."""
    return Period("day", day, day)


def part_of(day: date, part: str) -> Period:
    """A part of that day; a night ends on the next."""
    return Period("part", day, day + timedelta(1) if part == "NI" else day, part)


def minute_of(day: date, hour: int, minute: int = 0, zone: str | None = None) -> Period:
    """A time of the clock on that day; 24 is the midnight that ends it."""
    moment = datetime(day.year, day.month, day.day) + timedelta(hours=hour, minutes=minute)
    return Period("minute", moment, moment, zone=zone)


def week_of(day: date) -> Period:
    """Monday to Sunday around that day."""
    monday = day - timedelta(day.weekday())
    return Period("week", monday, monday + timedelta(6))


def weekend_of(day: date) -> Period:
    """Saturday and Sunday of that day's week."""
    sunday = week_of(day).last
    return Period("weekend", sunday - timedelta(1), sunday)


def _months(unit: Unit, year: int, month: int, length: int) -> Period:
    end = month + length - 1
    return Period(unit, date(year, month, 1), date(year, end, calendar.monthrange(year, end)[1]))


def month_of(year: int, month: int) -> Period:
    """A month, January being 1."""
    return _months("month", year, month, 1)


def quarter_of(year: int, quarter: int) -> Period:
    """A quarter, 1 to 4."""
    return _months("quarter", year, 3 * quarter - 2, 3)


def half_of(year: int, half: int) -> Period:
    """A half year, 1 or 2."""
    return _months("half", year, 6 * half - 5, 6)


def months_of(year: int, first: int, last: int) -> Period:
    """From one month to another of a year, as the quarter or half that it may be."""
    length = last - first + 1
    if length in (3, 6) and (first - 1) % length == 0:
        return _months("quarter" if length == 3 else "half", year, first, length)
    return _months("span", year, first, length)


def season_of(year: int, season: str) -> Period:
    """A season; winter bears the year of its December."""
    start, end = _SEASONS[season]
    return Period("season", date(year, *start), date(year + (season == "WI"), *end), season)


def year_of(year: int) -> Period:
    """A calendar year."""
    return Period("year", date(year, 1, 1), date(year, 12, 31))


def decade_of(year: int) -> Period:
    """The ten years from that with a 0 at its end."""
    start = year // 10 * 10
    return Period("decade", date(max(start, 1), 1, 1), date(start + 9, 12, 31))


def century_of(year: int) -> Period:
    """The hundred years that share all but the last two digits."""
    start = year // 100 * 100
    return Period("century", date(max(start, 1), 1, 1), date(start + 99, 12, 31))


_AROUND: dict[str, Callable[[date], Period]] = {
    "day": day_of,
    "week": week_of,
    "weekend": weekend_of,
    "month": lambda day: month_of(day.year, day.month),
    "quarter": lambda day: quarter_of(day.year, (day.month + 2) // 3),
    "half": lambda day: half_of(day.year, 1 if day.month < 7 else 2),
    "year": lambda day: year_of(day.year),
    "decade": lambda day: decade_of(day.year),
    "century": lambda day: century_of(day.year),
}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_MONTHS = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "season": 12,
    "year": 12,
    "decade": 120,
    "century": 1200,
}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def around(unit: str, day: date) -> Period:
    """The period of that unit in which the day lies."""
    return _AROUND[unit](date(day.year, day.month, day.day))


def shift(day: date, unit: str, count: int) -> date:
    """The day (or moment) that many units later; the end of a short month where it has no such day.

    >>> shift(date(2024, 1, 31), "month", 1)
    datetime.date(2024, 2, 29)
    """
    if unit in _DAYS:
        return day + timedelta(_DAYS[unit] * count)
    if unit in _SECONDS:
        return day + timedelta(seconds=_SECONDS[unit] * count)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[unit] * count, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year}")
    return day.replace(
        year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1])
    )


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
