"""Rules for what a sentence makes of a time: by, until, since, before, after, about."""

from collections.abc import Callable

from newsbot.language.grammar import Rule
from newsbot.languages.it.times.holidays import holiday
from newsbot.mentions.compositions import Between
from newsbot.mentions.descriptions import Description, Shifted
from newsbot.mentions.durations import Duration, Recent, Repeated
from newsbot.mentions.resolution import Framed
from newsbot.mentions.steps import Stepped
from newsbot.records import Relation, TimexMod


def _framed(
    relation: Relation | None = None, *, future: bool = False, mod: TimexMod | None = None
) -> Callable[[Description], Framed]:
    return lambda told: Framed(told, relation, future=future, mod=mod)


def _unit_by(unit: str) -> Framed | None:
    if unit in ("second", "minute", "hour"):
        return None
    return Framed(Shifted(unit, 0), "by")  # type: ignore[arg-type]  # units of the tables


def _this_unit(unit: str) -> Framed | None:
    return Framed(Shifted(unit, 0)) if unit in ("day", "week") else None  # type: ignore[arg-type]  # above


def _span_by(told: Duration) -> Framed | None:
    if not told.amounts or None in told.amounts.values():
        return Framed(told)
    return Framed(Stepped(told.amounts, 1, exact=True), "by")


def _recent_by(told: Recent) -> Framed | None:
    """As in "entro i prossimi 10 giorni": how long some weeks are nobody knows."""
    if told.sign < 0:
        return None
    known = None not in told.amounts.values()
    return Framed(Stepped(told.amounts, 1, exact=True) if known else told, "by")


def _plain(told: Description | Duration | Recent | Repeated) -> Framed:
    return Framed(told)


def _from_now(told: Description) -> Framed:
    return Framed(Between(Shifted("day", 0), told), future=True)


FEASTS = (
    Rule("Time", "PER the? (HOLIDAY) (?!YEAR|of|PREVIOUS|NEXT)", lambda day: Framed(holiday(day))),
)
"""A feast is what something is for, not when it will be."""

RANGES = (
    Rule("Range", "HENCE to the? (period)", lambda told: Between(Shifted("day", 0), told)),
    Rule("Range", "from the? (period) COMMA? FINO? to the? (period)", lambda a, b: Between(a, b)),
    Rule("Range", "TRA the? (period) E the? (period)", lambda a, b: Between(a, b)),
    Rule("Range", "(Month) DASH (Month)", lambda a, b: Between(a, b)),
    Rule("Range", "(Year) DASH (Year)", lambda a, b: Between(a, b)),
    Rule("Range", "(Day) DASH (Day)", lambda a, b: Between(a, b)),
    Rule("Range", "(?:UNIT|units|PERIOD|NAMED_SPAN) of? (Range)", lambda told: told),
)

FRAMES = (
    Rule("Time", "NON PRIMA of the? (any)", _framed("since", future=True)),
    Rule("Time", "(?:ENTRO E)? NON OLTRE the? (any)", _framed("by", future=True)),
    Rule("Time", "ENTRO (?:the|from|of|to)* (?:ABOUT of)? (any)", _framed("by", future=True)),
    Rule("Time", "ENTRO the (UNIT)", _unit_by),
    Rule("Time", "ENTRO the? (Recent)", _recent_by),
    Rule("Time", "ENTRO (?:the ABOUT of)? (Span) (?=from)", _plain),
    Rule("Time", "ENTRO (?:the ABOUT of)? the? (Span)", _span_by),
    Rule("Time", "ALMENO? FINO (?:to|in)? ALMENO? the? (any)", _framed("until", future=True)),
    Rule("Time", "SIN? STARTING from the? (any) ONWARD?", _framed("since", future=True)),
    Rule("Time", "SIN? from the? (any) ONWARD?", _framed("since")),
    Rule("Time", "POCO (?:DOPO|PRIMA) (?:the|of)? (Clock)", _framed(mod="APPROX")),
    Rule("Time", "PRIMA of the? (any)", _framed("before")),
    Rule("Time", "DOPO the? (any)", _framed("after")),
    Rule("Time", "OLTRE the? (any)", _framed("after")),
    Rule("Time", "VERSO (?:to|in|the|of)* (any)", _framed(mod="APPROX")),
    Rule("Time", "(?:CIRCA|POCO) (?:to|in) the? (any)", _framed(mod="APPROX")),
    Rule("Time", "(?:to|in|of|the)? CIRCA (Clock|Year)", _framed(mod="APPROX")),
    Rule("Time", "PER the? (any)", lambda told: Framed(told, future=True, near=True)),
    Rule("Time", "lead (any) CIRCA", _framed(mod="APPROX")),
    Rule("Time", "IN (UNIT)", _this_unit),
    Rule("Time", "PER? TUTTI the (Era)", _plain),
    Rule("Time", "DOPO (Span)", lambda told: Framed(told, "after")),
    Rule("Time", "(Span) (?:DOPO|LATER)", lambda told: Framed(told, "after")),
    Rule("Time", "(Span) PRIMA (?!CHE)", lambda told: Framed(told, "before")),
    Rule("Time", "lead (any|Span|Recent|Set)", _plain),
)
