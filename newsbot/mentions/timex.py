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
        case "year":
            return f"{first.year:04}"
        case "month":
            return f"{first.year:04}-{first.month:02}"
        case "day":
            return _day(first)
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
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def duration_value(amounts: Mapping[str, Decimal | None]) -> str:
    """The TIMEX3 value of amounts by unit, an amount of None being unknown.

    >>> duration_value({"year": Decimal(3), "month": Decimal(6)})
    'P3Y6M'
    >>> duration_value({"hour": None})
    'PTXH'
    """
    days = "".join(_one(amounts, unit, sign) for unit, sign in _DATE_UNITS.items())
    times = "".join(_one(amounts, unit, sign) for unit, sign in _TIME_UNITS.items())
    return f"P{days}" + (f"T{times}" if times else "")


def _one(amounts: Mapping[str, Decimal | None], unit: str, sign: str) -> str:
    if unit not in amounts:
        return ""
    amount = amounts[unit]
    return f"X{sign}" if amount is None else f"{amount.normalize():f}{sign}"
