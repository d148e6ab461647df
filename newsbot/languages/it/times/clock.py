"""Rules for times of the clock."""

import re
from dataclasses import replace

from newsbot.language.grammar import Rule
from newsbot.mentions.compositions import Between, Derived, Hours, Marked, Timed
from newsbot.mentions.descriptions import Description, Recurring

_NOON, _EVENING = 12, 8
VERBS = re.compile(
    r"è|si|ha|hanno|sono|era|erano|c'|ci|che|non|quando|mentre|i|ma|ora|davanti|presso|scade|scatta|parte|inizia|comincia|apre|chiude|arriva|torna|suona|prende"
    r"|.{2,}(?:rà|ranno|rono|ò|ando|endo)"
)
"""Words that may follow "alle 12", where a noun would make it a number of things."""


def clock(time: tuple[int, int]) -> Timed | None:
    """A time in figures."""
    return _timed(*time)


def _timed(hour: int, minute: int = 0) -> Timed | None:
    return Timed(hour, minute) if hour <= 24 and 0 <= minute < 60 else None


def _full_hour(hour: int, minute: int | None = None, after: str | None = None) -> Timed | None:
    """An hour alone, unless the word behind shows that it counts something."""
    if after is not None and not VERBS.fullmatch(after):
        return None
    return _timed(hour, minute or 0)


def _hour(hour: int, after: str | None) -> Timed | None:
    return _full_hour(hour, None, after)


def _before_hour(hour: int, minutes: int) -> Timed | None:
    return _timed(hour - 1, 60 - minutes) if 0 < minutes < 60 else None


def _between_hours(first: int, second: int, after: str | None) -> Description | None:
    start, end = _timed(first), _full_hour(second, None, after)
    return Hours(start, end) if start and end and first < second else None


def in_part(told: Description, part: str) -> Timed | None:
    """As in "le sette di sera": the hour of the second half of the day."""
    if not isinstance(told, Timed):
        return None
    late = part in ("AF", "EV") or (part == "NI" and told.hour >= 8)
    return replace(told, hour=told.hour + 12) if late and told.hour < 12 else told


def _on(day: Description, told: Description) -> Timed | None:
    if not isinstance(told, Timed):
        return None
    if told.hour < _NOON and _is_night_of_two_days(day):
        told = replace(told, hour=told.hour + (24 if told.hour < _EVENING else 12))
    return replace(told, container=day)


def _is_night_of_two_days(day: Description) -> bool:
    """Whether it is a night whose small hours are not those of the day it is told by."""
    if isinstance(day, Derived):
        return day.unit == "part" and isinstance(day.container, Between)
    return isinstance(day, Recurring) and day.unit == "part"


def _about_on(day: Description, told: Description) -> Description | None:
    timed = _on(day, told)
    return Marked(timed, "APPROX") if timed else None


def _in_zone(told: Description, zone: str) -> Timed | None:
    return replace(told, zone=zone) if isinstance(told, Timed) else None


_Hours = tuple[tuple[int, int], tuple[int, int]]


def _hours(span: _Hours | None, sure: _Hours | None) -> Description | None:
    start, end = map(clock, span or sure or ())
    return Hours(start, end) if start and end else None


def range_on(day: Description, told: Description) -> Description | None:
    """Hours of a day."""
    return replace(told, container=day) if isinstance(told, Hours) else None


def _from_to(start: Description, end: Description) -> Hours | None:
    return Hours(start, end) if isinstance(start, Timed) and isinstance(end, Timed) else None


def _in_one_part(start: Description, end: Description, part: str) -> Hours | None:
    """As in "dalle 5 alle 6 del pomeriggio", where the part is that of both."""
    late, early = in_part(end, part), in_part(start, part)
    if not isinstance(start, Timed) or not late or not early:
        return None
    return Hours(early if early.hour < late.hour else start, late)


def _over_days(
    first: Description, start: Description, last: Description, end: Description
) -> Description | None:
    """As in "dalle 22 di sabato alle 6 di domenica"."""
    opening, closing = _on(first, start), _on(last, end)
    return Between(opening, closing) if opening and closing else None


def _full_hours(hours: tuple[int, int]) -> Description | None:
    start, end = map(_timed, hours)
    return Hours(start, end) if start and end else None


def _local(told: Description) -> Description:
    return told


_TO = "ALLE ORE? number"
_AFTER = "(?!units|unit|number|DECIMAL|DOTTED|MONTH|OTHER|VAGUE|PER WORD) (?=(WORD)?)"

_OCLOCK = "(?<=ALLE|DALLE|LE)"
_FULL_NOON = "(?<!NEL|DEL)(?<!IN|IL) (NOON)"

EARLY = (
    Rule("Range", f"TRA LE (number) E LE (number) {_AFTER}", _between_hours),
    Rule("Clock", "(?<=ALLE|DALLE|LE|DELLE) (number) (?=(?:ORE|UNIT) LOCAL)", _timed),
    Rule("Range", "ORE (NUMRANGE)", _full_hours),
)
"""What would be read as a span."""

CLOCKS = (
    Rule("Clock", "(CLOCK)", clock),
    Rule("Clock", "(?<=ALLE|LE|DELLE|ORE|VERSO|DALLE) ORE? (DOTTED)", clock),
    Rule("Range", "(?:ORE (CLOCKRANGE)|ORE? (CLOCKSPAN))", _hours),
    Rule("Clock", "(?<=ALLE|DALLE|LE|ORE|DELLE) (number) E (MEZZO)", lambda h, _: _timed(h, 30)),
    Rule("Clock", f"{_OCLOCK} (number) E ONE ORDINAL", lambda h: _timed(h, 15)),
    Rule("Clock", f"{_OCLOCK} (number) AND_THREE_QUARTERS", lambda h: _timed(h, 45)),
    Rule("Clock", f"{_OCLOCK} (number) MENO ONE ORDINAL", lambda h: _before_hour(h, 15)),
    Rule("Clock", f"{_OCLOCK} (number) MENO (number)", _before_hour),
    Rule("Clock", f"(?<=ALLE|DALLE|ORE) ORE? (number) E (number) {_AFTER}", _full_hour),
    Rule("Clock", "(?<=LE) (number) E (number) (?=of PART)", _timed),
    Rule("Clock", "(?<=ALLE|DALLE|LE) (number) (?=of PART)", _timed),
    Rule("Clock", "ORE (number) (?!units|unit)", _timed),
    Rule("Clock", f"(?<=DALLE) (number) (?={_TO} {_AFTER})", _hour),
    Rule("Clock", f"(?<=ALLE) (number) {_AFTER}", _hour),
    Rule("Clock", f"(?<=DALLE) (number) (?!{_TO}) {_AFTER}", _hour),
    Rule("Clock", f"(?<=LE|DELLE) (NUMBER) {_AFTER}", _hour),
    Rule(
        "Clock",
        "(?<=AL|DAL) ONE (?!WORD|O|unit|E MEZZO|VAGUE|OTHER|ORDINAL|NUMERAL)",
        lambda: _timed(1),
    ),
    Rule("Clock", "(?<=AL|DAL) ONE E MEZZO", lambda: _timed(1, 30)),
    Rule("Clock", f"{_FULL_NOON} E MEZZO", lambda h: _timed(h, 30)),
    Rule("Clock", f"{_FULL_NOON} E ONE ORDINAL", lambda h: _timed(h, 15)),
    Rule("Clock", f"{_FULL_NOON} AND_THREE_QUARTERS", lambda h: _timed(h, 45)),
    Rule("Clock", f"{_FULL_NOON} MENO ONE ORDINAL", lambda h: _before_hour(h, 15)),
    Rule("Clock", f"{_FULL_NOON} E (number) (?!units|unit)", _timed),
    Rule("Clock", _FULL_NOON, _timed),
    Rule("Range", "DALLE (Clock) FINO? ALLE (Clock) of (PART)", _in_one_part),
    Rule("Clock", "(Clock) of (PART)", in_part),
    Rule("Clock", "(Clock) PM", lambda told: in_part(told, "AF")),
    Rule("Clock", "(Clock) COMMA? (ZONE)", _in_zone),
    Rule("Clock", "(Clock) OPEN (?:ORE|UNIT) LOCAL MARK", _local),
    Rule("Clock", "(Clock) OPEN (ZONE) MARK", _in_zone),
    Rule("Clock", "(Clock) COMMA? (?:ORE|UNIT)? LOCAL", _local),
    Rule("Clock", "ORE (Clock)", _local),
)

ON_DAYS = (
    Rule(
        "Range",
        "DALLE (Clock) of? (Day|Part) FINO? ALLE (Clock) of? (Day|Part)",
        lambda start, first, end, last: _over_days(first, start, last, end),
    ),
    Rule("Range", "DALLE (Clock) (?:ALLE|FINO ALLE|to the?) (Clock)", _from_to),
    Rule("Range", "TRA LE (Clock) E LE (Clock)", _from_to),
    Rule("Range", "(Clock) DASH (Clock)", _from_to),
    Rule("Clock", "(Day|Part) COMMA? VERSO (?:LE|ALLE|A)? (Clock)", _about_on),
    Rule("Clock", "(Day) DASH (Clock)", _on),
    Rule("Range", "(Day|Part) COMMA? (Range)", range_on),
    Rule("Range", "(Range) of (Day|Part)", lambda told, day: range_on(day, told)),
    Rule("Clock", "(Day|Part) COMMA? (?:ALLE|AL|A)? (Clock)", _on),
    Rule("Clock", "(Clock) COMMA? of? the? (Day|Part)", lambda told, day: _on(day, told)),
)
