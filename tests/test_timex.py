"""TIMEX3 values of periods and durations, and the arithmetic of the calendar behind them."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsbot.mentions.calendar import (
    Period,
    around,
    century_of,
    day_of,
    decade_of,
    half_of,
    minute_of,
    month_of,
    months_of,
    part_of,
    quarter_of,
    season_of,
    shift,
    week_of,
    weekend_of,
    year_of,
)
from newsbot.mentions.durations import amount_of
from newsbot.mentions.timex import duration_value, timex_value

DAY = date(2025, 6, 18)


@pytest.mark.parametrize(
    ("period", "value", "first", "last"),
    [
        (day_of(DAY), "2025-06-18", DAY, DAY),
        (part_of(DAY, "EV"), "2025-06-18TEV", DAY, DAY),
        (part_of(DAY, "NI"), "2025-06-18TNI", DAY, date(2025, 6, 19)),
        (week_of(DAY), "2025-W25", date(2025, 6, 16), date(2025, 6, 22)),
        (week_of(date(2025, 12, 30)), "2026-W01", date(2025, 12, 29), date(2026, 1, 4)),
        (weekend_of(DAY), "2025-W25-WE", date(2025, 6, 21), date(2025, 6, 22)),
        (month_of(2024, 2), "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (quarter_of(2026, 1), "2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        (half_of(2025, 2), "2025-H2", date(2025, 7, 1), date(2025, 12, 31)),
        (months_of(2025, 1, 6), "2025-H1", date(2025, 1, 1), date(2025, 6, 30)),
        (months_of(2025, 1, 9), None, date(2025, 1, 1), date(2025, 9, 30)),
        (season_of(2024, "SU"), "2024-SU", date(2024, 6, 21), date(2024, 9, 22)),
        (season_of(2024, "WI"), "2024-WI", date(2024, 12, 21), date(2025, 3, 19)),
        (year_of(476), "0476", date(476, 1, 1), date(476, 12, 31)),
        (decade_of(1990), "199", date(1990, 1, 1), date(1999, 12, 31)),
        (century_of(1800), "18", date(1800, 1, 1), date(1899, 12, 31)),
    ],
)
def test_periods(period: Period, value: str | None, first: date, last: date) -> None:
    assert timex_value(period) == value
    assert (period.first, period.last) == (first, last)


def test_midnight_ends_the_day() -> None:
    assert minute_of(DAY, 24).first == datetime(2025, 6, 19)
    assert timex_value(minute_of(DAY, 17, 30, "Z")) == "2025-06-18T17:30Z"


@pytest.mark.parametrize(
    ("unit", "number", "value"),
    [
        ("year", 5, "P5Y"),
        ("year", Fraction(7, 2), "P3Y6M"),
        ("hour", Fraction(3, 2), "PT1H30M"),
        ("hour", Fraction(1, 2), "PT30M"),
        ("month", Fraction(5, 2), "P2M15D"),
        ("week", 2, "P2W"),
        ("decade", 2, "P20Y"),
        ("century", Fraction(1, 4), "P25Y"),
        ("quarter", 1, "P3M"),
        ("month", None, "PXM"),
        ("hour", None, "PTXH"),
        ("day", 100, "P100D"),
    ],
)
def test_durations(unit: str, number: Fraction | int | None, value: str) -> None:
    assert duration_value(amount_of(unit, number)) == value


def test_a_duration_of_several_units() -> None:
    assert duration_value({"minute": Decimal(40), "hour": Decimal(2)}) == "PT2H40M"


@given(st.dates(date(1000, 1, 1), date(8999, 1, 1)), st.integers(-400, 400))
def test_months_there_and_back(day: date, count: int) -> None:
    there = shift(day, "month", count)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == count
    assert abs((shift(there, "month", -count) - day).days) <= 3


@given(
    st.dates(date(1000, 1, 1), date(8999, 1, 1)),
    st.sampled_from(["day", "week", "month", "quarter", "half", "year", "decade", "century"]),
)
def test_a_day_lies_in_what_is_around_it(day: date, unit: str) -> None:
    period = around(unit, day)
    assert period.first <= day <= period.last
    assert period.unit == unit


def test_no_year_beyond_the_calendar() -> None:
    with pytest.raises(OverflowError):
        shift(date(9999, 1, 1), "year", 1)
