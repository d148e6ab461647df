"""EDTF of periods and intervals."""

from datetime import UTC, date, datetime

import pytest

from newsbot.mentions.calendar import (
    Period,
    century_of,
    day_of,
    decade_of,
    half_of,
    minute_of,
    month_of,
    part_of,
    quarter_of,
    season_of,
    week_of,
    weekend_of,
    year_of,
)
from newsbot.mentions.edtf import edtf_interval, edtf_period

DAY = date(2025, 6, 18)


@pytest.mark.parametrize(
    ("period", "edtf"),
    [
        (day_of(DAY), "2025-06-18"),
        (part_of(DAY, "MO"), "2025-06-18"),
        (part_of(DAY, "NI"), "2025-06-18/2025-06-19"),
        (minute_of(DAY, 17, 30), "2025-06-18T17:30:00"),
        (week_of(DAY), "2025-06-16/2025-06-22"),
        (weekend_of(DAY), "2025-06-21/2025-06-22"),
        (month_of(2025, 6), "2025-06"),
        (quarter_of(2025, 4), "2025-36"),
        (half_of(2025, 1), "2025-40"),
        (half_of(2025, 2), "2025-41"),
        (season_of(2025, "SP"), "2025-21"),
        (season_of(2025, "WI"), "2025-24"),
        (year_of(2025), "2025"),
        (decade_of(1990), "199X"),
        (century_of(1800), "18XX"),
        (Period("span", date(2018, 1, 1), date(2021, 12, 31)), "2018/2021"),
        (Period("span", date(2024, 5, 1), date(2024, 7, 31)), "2024-05/2024-07"),
        (Period("span", date(2025, 6, 3), date(2025, 6, 7)), "2025-06-03/2025-06-07"),
        (Period("span", date(2025, 6, 1), date(2025, 6, 7)), "2025-06-01/2025-06-07"),
    ],
)
def test_periods(period: Period, edtf: str) -> None:
    assert edtf_period(period) == edtf


@pytest.mark.parametrize(
    ("earliest", "latest", "edtf"),
    [
        (None, date(2026, 12, 31), "../2026-12-31"),
        (date(2017, 1, 1), None, "2017-01-01/.."),
        (DAY, DAY, "2025-06-18"),
        (None, datetime(2025, 6, 18, 18, tzinfo=UTC), "../2025-06-18T18:00:00+00:00"),
    ],
)
def test_open_sides(earliest: date | None, latest: date | None, edtf: str) -> None:
    assert edtf_interval(earliest, latest) == edtf
