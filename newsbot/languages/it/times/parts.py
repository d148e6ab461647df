"""Rules for parts of days, and for nights, which belong to the first of their two days."""

from datetime import date

from newsbot.language.grammar import Rule
from newsbot.mentions.calendar import part_of
from newsbot.mentions.compositions import Between, Derived, Hours
from newsbot.mentions.descriptions import Description, Fixed, Recurring, Shifted


def _part(day: Description, part: str) -> Description:
    return Derived("part", day, lambda period: part_of(period.first, part))


def part(part: str, day: Description | None = None) -> Description:
    """A part of a day; of the night only the tense tells which one is near."""
    if day is not None:
        return _part(day, part)
    if part == "NI":
        return Recurring("part", "day", lambda day: part_of(date.fromordinal(day - 1), "NI"))
    return _part(Shifted("day", 0, "context"), part)


def _today_part(shift: int, name: str) -> Description:
    return part(name) if name == "NI" else _part(Shifted("day", shift), name)


def _next_part(name: str) -> Description:
    return _part(Shifted("day", 0 if name == "NI" else 1), name)


def _context_part(name: str, shift: int) -> Description:
    return _part(Shifted("day", shift, "context"), name)


def _of_days(name: str, days: Description) -> Description | None:
    """As in "nella notte tra sabato e domenica", where hours are no days."""
    return None if isinstance(days, Hours) else part(name, days)


def _dated(today: Description, day: Description) -> Description:
    """As in "ieri, 3 gennaio 2008": a date with its year holds, any other is that of the word."""
    return day if isinstance(day, Fixed) else today


HOURS = (Rule("PART", "FIRSTS ORE of the? (PART)", lambda name: name),)

PARTS = (
    Rule("Today", "(Today) COMMA? the? (Day) (?!PREVIOUS|NEXT)", _dated),
    Rule("Day", "(Today)", lambda told: told),
    Rule("Range", "TRA the? (Day) E the? (Day)", lambda a, b: Between(a, b)),
    Rule("Part", "(PARTDAY)", lambda told: _today_part(*told)),
    Rule("Part", "EARLY? (PART) of? (Range)", _of_days),
    Rule("Part", "LATE? (PART) of? the? (Day)", part),
    Rule(
        "Part",
        "(Day) COMMA? of? in? to? the? (?:LATE|PRIMA)? (PART) EARLY?",
        lambda d, name: part(name, d),
    ),
    Rule("Part", "FIRSTS ORE of (Day)", lambda day: part("MO", day)),
    Rule("Part", "THIS (PART)", lambda name: _today_part(0, name)),
    Rule(
        "Part",
        "(?:PREVIOUS (PART)|(PART) PREVIOUS)",
        lambda a, b: _part(Shifted("day", -1), a or b),
    ),
    Rule("Part", "(?:NEXT (PART)|(PART) NEXT)", lambda a, b: _next_part(a or b)),
    Rule("Part", "(PART) (?:FOLLOWING|DOPO no_event)", lambda name: _context_part(name, 1)),
    Rule("Part", "(PART) (?:PRECEDING|PRIMA no_than)", lambda name: _context_part(name, -1)),
    Rule("Part", "(PART) SAME", lambda name: _context_part(name, 0)),
    Rule("Part", "(?:SAME|THAT SAME?) (PART)", lambda name: _context_part(name, 0)),
    Rule("Part", "(?<=IN|NEL) LATE? (PART) (?!of|DASH)", part),
    Rule(
        "Part",
        "(?<=AL) LATE? (PART) (?!of|WORD)",
        lambda name: part(name) if name == "MO" else None,
    ),
)
