"""Rules for what comes again and again."""

from collections.abc import Callable
from datetime import date

from newsbot.language.grammar import Rule
from newsbot.mentions.durations import Duration, Repeated, amount_of
from newsbot.mentions.timex import duration_value

_SOME_YEAR = 2001


_WEEKDAY_SET, _PART_SET = "XXXX-WXX-{}", "XXXX-XX-XXT{}"


def _every(told: Duration) -> Repeated | None:
    return Repeated(duration_value(told.amounts)) if told.amounts else None


def _every_feast(day: Callable[[int], date]) -> Repeated | None:
    """A feast that is on the same day each year."""
    first, second = day(_SOME_YEAR), day(_SOME_YEAR + 1)
    if (first.month, first.day) != (second.month, second.day):
        return None
    return Repeated(f"XXXX-{first.month:02}-{first.day:02}")


def _every_unit(unit: str) -> Repeated | None:
    return _every(Duration(amount_of(unit, 1)))


SETS = (
    Rule("Set", "OGNI (Span)", _every),
    Rule("Set", "OGNI (unit)", _every_unit),
    Rule("Set", "TUTTI the (units)", _every_unit),
    Rule("Set", "(?:NUMBER|NUMERAL|ONE) TIMES (?:to|of|the|OGNI) (unit)", _every_unit),
    Rule("Set", "(?:NUMBER|NUMERAL|ONE) TIMES (Set)", lambda told: told),
)
"""What comes again and again, told by spans."""


EARLY_SETS = (
    Rule(
        "Set",
        "(?<!of)(?<!Day)(?<!to)(?<!from)(?<!CLOCK) the (WEEKDAY) (PART) (?!PREVIOUS|NEXT|of)",
        lambda day, part: Repeated(f"{_WEEKDAY_SET.format(day + 1)}T{part}"),
    ),
    Rule("Set", "OGNI (WEEKDAY) PART?", lambda day: Repeated(_WEEKDAY_SET.format(day + 1))),
    Rule("Set", "TUTTI the (WEEKDAY|WEEKDAYS)", lambda day: Repeated(_WEEKDAY_SET.format(day + 1))),
    Rule("Set", "(?:OGNI|TUTTI the) (PART|PARTS)", lambda part: Repeated(_PART_SET.format(part))),
    Rule("Set", "(?:OGNI|TUTTI the) (SEASON|SEASONS)", lambda season: Repeated(f"XXXX-{season}")),
    Rule("Set", "OGNI (n) (MONTH)", lambda day, month: Repeated(f"XXXX-{month:02}-{day:02}")),
    Rule("Set", "OGNI (MONTH)", lambda month: Repeated(f"XXXX-{month:02}")),
    Rule("Set", "OGNI (HOLIDAY)", _every_feast),
    Rule("Set", "(?:OGNI|TUTTI the) WEEKEND", lambda: Repeated("XXXX-WXX-WE")),
    Rule("Set", "DAL WEEKDAY FINO? AL WEEKDAY (?!past|NEXT|n|of|PART)", lambda: Repeated(None)),
    Rule("Set", "(n) of OGNI UNIT", lambda day: Repeated(f"XXXX-XX-{day:02}")),
    Rule(
        "Set",
        "(?<!of)(?<!Day)(?<!to)(?<!from) the (WEEKDAY) (?!PREVIOUS|NEXT|FOLLOWING|PRECEDING|DOPO"
        "|PRIMA|n|COMMA n|of|PART|CURRENT)",
        lambda day: Repeated(_WEEKDAY_SET.format(day + 1)),
    ),
)
"""What comes again and again, told by days and seasons."""
