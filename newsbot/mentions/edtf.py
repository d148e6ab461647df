"""EDTF (ISO 8601-2) of periods: what they are called there, and open sides."""

import calendar
from datetime import date, datetime

from newsbot.mentions.calendar import Period

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_FIRST_QUARTER = 33
_FIRST_HALF = 40


def edtf_moment(moment: date) -> str:
    """A day, or a moment to the second with its zone where it has one."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds")
    return moment.isoformat()


def edtf_period(period: Period) -> str:
    """The EDTF of a period, both of its sides closed.

    >>> from newsbot.mentions.calendar import decade_of, season_of, week_of
    >>> edtf_period(season_of(2024, "SU")), edtf_period(decade_of(1990))
    ('2024-22', '199X')
    >>> edtf_period(week_of(date(2025, 6, 3)))
    '2025-06-02/2025-06-08'
    """
    first = period.first
    match period.unit:
        case "day":
            return edtf_interval(first, period.last)
        case "month":
            return edtf_moment(first)[:7]
        case "year":
            return edtf_moment(first)[:4]
        case "quarter":
            return f"{first.year:04}-{_FIRST_QUARTER + (first.month - 1) // 3}"
        case "half":
            return f"{first.year:04}-{_FIRST_HALF + (first.month > 6)}"
        case "season":
            return f"{first.year:04}-{_SEASONS[period.part or '']}"
        case "decade":
            return f"{first.year // 10:03}X"
        case "century":
            return f"{first.year // 100:02}XX"
    return _span(first, period.last)


def _span(first: date, last: date) -> str:
    """An interval of years or months where it holds nothing but whole ones."""
    if isinstance(first, datetime) or first.day != 1 or not _ends_month(last):
        return edtf_interval(first, last)
    if first.month == 1 and last.month == 12:
        return f"{first.year:04}/{last.year:04}"
    return f"{first.year:04}-{first.month:02}/{last.year:04}-{last.month:02}"


def _ends_month(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def edtf_interval(earliest: date | None, latest: date | None) -> str:
    """An interval, open where a side is None.

    >>> edtf_interval(None, date(2026, 12, 31))
    '../2026-12-31'
    """
    start = edtf_moment(earliest) if earliest else ".."
    end = edtf_moment(latest) if latest else ".."
    return start if start == end else f"{start}/{end}"
