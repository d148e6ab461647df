"""Rules for times that hang on the reference or on the last time named."""

from newsbot.language.grammar import Rule
from newsbot.languages.it.times.clock import VERBS
from newsbot.languages.it.times.dates import shifted, this
from newsbot.languages.it.times.holidays import holiday, holiday_of_year
from newsbot.mentions.anaphora import BareDay, Beside
from newsbot.mentions.compositions import picked
from newsbot.mentions.descriptions import Description, Recurring, Shifted


def _beside(told: Description, pick: str) -> Description | None:
    return Beside(told, pick) if isinstance(told, Recurring) else None  # type: ignore[arg-type]  # a pick


def _bare_day(day: int, after: str | None) -> Description | None:
    return BareDay(day) if after is None or VERBS.fullmatch(after) else None


def _day_after_next(shift: int) -> Description | None:
    return Shifted("day", 2 * shift) if abs(shift) == 1 else None


FEASTS = (
    Rule("Day", "(HOLIDAY) of? (YEAR)", holiday_of_year),
    Rule("Day", "(HOLIDAY)", holiday),
)


UNITS = (
    Rule("Today", "IL? OTHER (DAYWORD)", _day_after_next),
    Rule("Day", "the? (NEXTDAY) no_event", lambda shift: Shifted("day", shift, "context")),
    Rule("Today", "THIS? (DAYWORD)", lambda shift: Shifted("day", shift)),
    Rule("Today", "(UNIT) of (Today)", lambda unit, day: day if unit == "day" else None),
    Rule("", "PREVIOUS (unit)", lambda unit: shifted(unit, -1)),
    Rule("", "(unit) past", lambda unit: shifted(unit, -1)),
    Rule("", "(?:NEXT (unit)|(unit) NEXT)", lambda a, b: shifted(a or b, 1)),
    Rule("", "THIS SAME? (unit)", this),
    Rule("", "WHOLE the (UNIT)", lambda unit: None if unit == "day" else this(unit)),
    Rule("", "(unit) CURRENT", this),
    Rule(
        "",
        "(?<!VAGUE|ONE) (unit) (?:FOLLOWING (?!to)|(?:DOPO|LATER) no_event)",
        lambda u: shifted(u, 1, "context"),
    ),
    Rule("", "(?:SAME|THAT SAME?) (unit) (?!of)", lambda unit: shifted(unit, 0, "context")),
    Rule("", "(?<!THIS) (unit) SAME (?!of)", lambda unit: shifted(unit, 0, "context")),
    Rule(
        "",
        "(?<!VAGUE|ONE) (unit) (?:PRECEDING (?!to)|PRIMA no_than)",
        lambda u: shifted(u, -1, "context"),
    ),
    Rule("", "(?:FOLLOWING (unit))", lambda unit: shifted(unit, 1, "context")),
    Rule("", "(?:PRECEDING (unit))", lambda unit: shifted(unit, -1, "context")),
)


PICKED = (
    Rule("", "(Day|Month|Quarter|Week|Range) COMMA? past", lambda told: picked(told, "last")),
    Rule("", "PREVIOUS (Day|Month|Quarter|Week)", lambda told: picked(told, "last")),
    Rule("", "LAST (Day|Month|Quarter|Week) (?!of)", lambda told: picked(told, "last")),
    Rule("", "(Day|Month|Quarter|Week|Range) COMMA? NEXT", lambda told: picked(told, "next")),
    Rule("", "NEXT (Day|Month|Quarter|Week)", lambda told: picked(told, "next")),
    Rule("", "THIS (Month|Quarter|Week)", lambda told: picked(told, "this")),
    Rule("", "THIS (Day)", lambda told: told),
    Rule("", "(?:THAT|SAME) (Day|Month|Quarter)", lambda told: _beside(told, "this")),
    Rule("", "(Day|Month|Quarter|Week) FOLLOWING", lambda told: _beside(told, "next")),
    Rule("", "(Day|Month|Quarter|Week) PRECEDING", lambda told: _beside(told, "last")),
)


BARE_DAYS = (
    Rule(
        "Day",
        "(?<=IL|DEL|DAL|AL) (NUMBER) (?!units|unit|number|PER|of|the|MONTH|YEAR|OTHER|LAST|DASH)"
        "(?=(WORD)?)",
        _bare_day,
    ),
)
