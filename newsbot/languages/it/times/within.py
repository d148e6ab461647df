"""Rules for what lies in a longer period: its edges, its n-th unit, its first months."""

from datetime import timedelta

from newsbot.language.grammar import Rule
from newsbot.languages.it.times.dates import this, weekday, within
from newsbot.languages.it.times.eras import decade_of_century
from newsbot.mentions.anaphora import SamePeriod
from newsbot.mentions.calendar import (
    Period,
    Unit,
    around,
    day_of,
    half_of,
    months_of,
    quarter_of,
    year_of,
)
from newsbot.mentions.compositions import Between, Derived, Marked
from newsbot.mentions.descriptions import Description, Fixed, Recurring, Shifted

_SATURDAY = 5
_PARTS_OF_YEAR = {"quarter": (quarter_of, 4), "half": (half_of, 2)}


def _unit_or_period(told: Description | str) -> Description | None:
    """The container: a description, or a bare unit for the one that holds the reference."""
    return this(told) if isinstance(told, str) else told


def _edge(edge: str, told: Description | str) -> Description | None:
    whole = _unit_or_period(told)
    return Marked(whole, edge) if whole else None  # type: ignore[arg-type]  # a mod of the tables


def _rest(told: Description | str) -> Description | None:
    """From the reference to the end of a period."""
    whole = _unit_or_period(told)
    return Between(Shifted("day", 0), whole) if whole and whole.unit != "day" else None


def _around(unit: Unit, day: Description) -> Description:
    return Derived(unit, day, lambda period: around(unit, period.first))


def _week_around(unit: str, day: Description) -> Description | None:
    if unit == "day":
        return day
    return _around("week", day) if unit == "week" else None


def _half(number: int, edge: str, told: Description | str) -> Description | None:
    whole = _unit_or_period(told)
    if whole is None or number not in (1, 2) or edge != "MID":
        return None
    if whole.unit != "year":
        return Marked(whole, "START" if number == 1 else "END")
    return Derived("half", whole, lambda period: half_of(period.first.year, number))


def _nth_of_year(number: int, unit: str, year: int | None = None) -> Description | None:
    if unit not in _PARTS_OF_YEAR:
        return None
    make, most = _PARTS_OF_YEAR[unit]
    if not 1 <= number <= most:
        return None
    if year is not None:
        return Fixed(make(year, number))
    return Recurring(unit, "year", lambda year: make(year, number))  # type: ignore[arg-type]  # above


def _first_of_year(roman: str, unit: str, year: int) -> Description | None:
    """As in "I trimestre 2026", where the Roman figure looks like an article."""
    return _nth_of_year(1, unit, year) if roman == "i" else None


def _nth(number: int | str, unit: str, told: Description | str) -> Description | None:
    """The first, or last, unit of a longer period."""
    whole = _unit_or_period(told)
    if whole is None or unit in ("second", "minute", "hour"):
        return None
    last = isinstance(number, str)
    return Derived(
        unit, whole,  # type: ignore[arg-type]  # a unit of the tables
        lambda period: _in_period(period, 0 if last else number, unit),  # type: ignore[arg-type]  # not last
    )  # fmt: skip


def _in_period(period: Period, number: int, unit: str) -> Period | None:
    """The unit of that number, counted by those that begin within; 0 is the last."""
    if number == 0:
        found = around(unit, period.last)
    else:
        found = around(unit, period.first)
        for _ in range(number - (found.first >= period.first)):
            found = around(unit, found.last + timedelta(1))
    return found if found.last <= period.last or found.first >= period.first else None


def _nth_weekday(number: int | str, weekday: int, told: Description | str) -> Description | None:
    whole = _unit_or_period(told)
    if whole is None:
        return None

    def find(period: Period) -> Period | None:
        if isinstance(number, str):
            back = (period.last.weekday() - weekday) % 7
            return day_of(period.last - timedelta(back))
        ahead = (weekday - period.first.weekday()) % 7 + 7 * (number - 1)
        return day_of(period.first + timedelta(ahead))

    return Derived("day", whole, find)


def _day_of_month(day: int, told: Description | str) -> Description | None:
    whole = _unit_or_period(told)
    if whole is None or whole.unit != "month" or not 1 <= day <= 31:
        return None
    return Derived("day", whole, lambda month: day_of(month.first.replace(day=day)))


def _days_of_month(first: int, last: int, told: Description | str) -> Description | None:
    start, end = _day_of_month(first, told), _day_of_month(last, told)
    return Between(start, end) if start and end and first < last else None


def _nth_weekend(
    number: int | str, week: Description, told: Description | str
) -> Description | None:
    """The first, or last, weekend of a month, by its Saturday."""
    saturday = _nth_weekday(number, _SATURDAY, told) if week.unit == "weekend" else None
    return _around("weekend", saturday) if saturday else None


def _first_months(count: int, unit: str, year: Description | str | None) -> Description | None:
    if unit != "month" or not 1 < count < 12:
        return None
    if year is None:
        return Recurring("span", "year", lambda year: months_of(year, 1, count))
    return _months_within(year, 1, count)


def _last_months(count: int, unit: str, year: Description | str) -> Description | None:
    return _months_within(year, 13 - count, 12) if unit == "month" and 1 < count < 12 else None


def _months_within(told: Description | str, first: int, last: int) -> Description | None:
    year = _unit_or_period(told)
    if year is None or year.unit != "year":
        return None
    return Derived("span", year, lambda period: months_of(period.first.year, first, last))


def _accounting(count: int, unit: str) -> Description | None:
    """As in "nei nove mesi": of a company's year."""
    return _first_months(count, unit, None) if count in (6, 9) else None


def _same_period(year: Description | int) -> Description:
    return SamePeriod(Fixed(year_of(year)) if isinstance(year, int) else year)


COUNTED = (
    Rule("Range", "FIRSTS (number) (units) of (Year|UNIT)", _first_months),
    Rule("Range", "FIRSTS (number) (units) (YEAR)", lambda n, u, y: _first_months(n, u, _year(y))),
    Rule("Range", "FIRSTS (number) (units)", lambda n, u: _first_months(n, u, None)),
    Rule(
        "Range", "(?<=NEL) (number) (units) (?!of|FOLLOWING|PRECEDING|PREVIOUS|NEXT)", _accounting
    ),
    Rule("Range", "LAST (number) (units) of (Year|UNIT)", _last_months),
)


WITHIN = (
    Rule(
        "Range",
        "(?:from|IL|TRA) the? (n) (?:FINO? to|E) the? (n) of (Month|UNIT)",
        _days_of_month,
    ),
    Rule("Day", "(n) of (Month|UNIT) (?!FA)", _day_of_month),
    Rule("Week", "(ord|LAST) (Week) of (Month|UNIT)", _nth_weekend),
    Rule("", "(ord|NUMBER) (unit) (YEAR)", _nth_of_year),
    Rule("", "(GLI) (UNIT) of? (YEAR)", _first_of_year),
    Rule("", "(ord|LAST) (unit) of (Year|Month|Quarter|Range|UNIT)", _nth),
    Rule("", "(ord) (unit)", _nth_of_year),
    Rule("Day", "(ord|LAST) (WEEKDAY) of (Month|Year|UNIT)", _nth_weekday),
    Rule("", "(ord) (EDGE) of (Year|Month|Quarter|Era|UNIT)", _half),
    Rule("", "FIRSTS units? of (Year|Month|Era|Quarter|UNIT)", lambda told: _edge("START", told)),
    Rule("", "FIRSTS (Era)", lambda told: _edge("START", told)),
    Rule("", "LAST units of (Year|Month|Era|Quarter|UNIT)", lambda told: _edge("END", told)),
    Rule("", "SAME (?:PERIOD|UNIT) of (Year|YEAR)", _same_period),
    Rule("Era", "(Era) of (Era)", decade_of_century),
    Rule("Day", "(WEEKDAY)", weekday),
    Rule("", "(Day|Month|Quarter|Range) of (Year)", within),
    Rule("Day", "(Day) of (Week)", within),
    Rule("", "(unit) of (Day)", _week_around),
    Rule("Day", "(UNIT) (Day)", lambda unit, day: day if unit == "day" else None),
    Rule("Range", "REST of (Week|Month|Quarter|Year|UNIT)", _rest),
    Rule("Week", "Week of (Day)", lambda day: _around("weekend", day)),
    Rule("", "(?:UNIT of) (Month)", lambda told: told),
    Rule("", "(EDGE) of? the? (Year|Month|Quarter|Week|Era|unit)", _edge),
)


def _year(number: int) -> Fixed:
    return Fixed(year_of(number))
