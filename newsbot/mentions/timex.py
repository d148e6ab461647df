"""TIMEX3 values of periods and of spans of time."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from newsbot.mentions.calendar import Period

_DATE_UNITS = {"decade": "Y", "year": "Y", "month": "M", "week": "W", "day": "D"}
_TIME_UNITS = {"hour": "H", "minute": "M", "second": "S"}


def timex_value(period: Period) -> str | None:
    """The TIMEX3 value of a period, None for one that no single value names.

    >>> from newsbot.mentions.calendar import quarter_of, week_of
    >>> timex_value(quarter_of(2026, 1)), timex_value(week_of(date(2023, 9, 20)))
    ('2026-Q1', '2023-W38')
    """
    first = period.first
    match period.unit:
        case "day":
            return _day(first)
        case "month":
            return _day(first)[:7]
        case "year":
            return _day(first)[:4]
        case "part":
            return f"{_day(first)}T{period.part}"
        case "minute":
            return f"{_day(first)}T{first:%H:%M}{_zone(period)}"
        case "week" | "weekend":
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if period.unit == "weekend" else "")
        case "quarter":
            return f"{first.year:04}-Q{(first.month + 2) // 3}"
        case "half":
            return f"{first.year:04}-H{1 if first.month < 7 else 2}"
        case "season":
            return f"{first.year:04}-{period.part}"
        case "decade":
            return f"{first.year // 10:03}"
        case "century":
            return f"{first.year // 100:02}"
    return None


def _zone(period: Period) -> str:
    """Z or the offset of a period whose zone the words name."""
    if period.zone is None or period.zone == "Z":
        return period.zone or ""
    return period.first.isoformat()[len("2025-01-01T00:00:00") :]


def _day(day: date) -> str:
    return day.isoformat()[:10]


def duration_value(amounts: Mapping[str, Decimal | None]) -> str:
    """The TIMEX3 value of amounts by unit, an amount of None being unknown.

    >>> duration_value({"year": Decimal(3), "month": Decimal(6)})
    'P3Y6M'
    >>> duration_value({"hour": None})
    'PTXH'
    """
    days, times = _written(amounts, _DATE_UNITS), _written(amounts, _TIME_UNITS)
    return f"P{days}T{times}" if times else f"P{days}"


def _written(amounts: Mapping[str, Decimal | None], signs: Mapping[str, str]) -> str:
    told = [(amounts[unit], sign) for unit, sign in signs.items() if unit in amounts]
    return "".join([f"X{sign}" if n is None else f"{n.normalize():f}{sign}" for n, sign in told])
