"""Rules for spans of time, ages and terms."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

from newsbot.language.grammar import Rule
from newsbot.mentions.calendar import Period, around
from newsbot.mentions.compositions import Derived, Marked
from newsbot.mentions.descriptions import Description
from newsbot.mentions.durations import Duration, Recent, amount_of
from newsbot.mentions.steps import Stepped, step
from newsbot.records import Anchor, TimexMod

_HALF = Fraction(1, 2)


def span(
    number: int | tuple[int, int] | None, unit: str, mod: TimexMod | None = None
) -> Duration | None:
    """So many of a unit; a number of None is unknown."""
    if number is None:
        return Duration(amount_of(unit, None), mod)
    exact = Fraction(*number) if isinstance(number, tuple) else Fraction(number)
    return Duration(amount_of(unit, exact), mod) if exact > 0 else None


def _and_half(number: int, unit: str, _half: object = None) -> Duration | None:
    return Duration(amount_of(unit, number + _HALF))


def _hours_and_minutes(hours: int, unit: str, minutes: int) -> Duration | None:
    """As in "un'ora e cinquanta"."""
    if unit != "hour" or not 1 < minutes < 60:
        return None
    return Duration({"hour": Decimal(hours), "minute": Decimal(minutes)})


def _sum(first: Duration, second: Duration) -> Duration | None:
    """As in "cinque anni e due mesi": the second of a smaller unit than the first."""
    if not first.amounts or not second.amounts or first.amounts.keys() & second.amounts.keys():
        return None
    if _smallest(first) <= max(map(_ORDER.index, second.amounts)):
        return None
    return Duration({**first.amounts, **second.amounts}, first.mod)


_ORDER = ("second", "minute", "hour", "day", "week", "month", "year")


def _smallest(told: Duration) -> int:
    return min(_ORDER.index(unit) for unit in told.amounts or ())


def _quarter_of_century(number: int, word: str) -> Duration | None:
    return Duration({"year": Decimal(100 // number)}) if word and number in (2, 4) else None


def _bounded(mod: TimexMod) -> Callable[[Duration], Duration]:
    return lambda told: Duration(told.amounts, told.mod or mod)


def _recent(sign: int, basis: Anchor = "reference") -> Callable[[Duration], Recent | None]:
    return lambda told: Recent(told.amounts, sign, basis) if told.amounts else None


def _vague(unit: str) -> Duration | None:
    return Duration(amount_of(unit, None))


def _recent_unit(sign: int) -> Callable[[str], Recent]:
    return lambda unit: Recent(amount_of(unit, 1), sign)


def _recent_units(sign: int) -> Callable[[str], Recent]:
    return lambda unit: Recent(amount_of(unit, None), sign)


def _known(amounts: Mapping[str, Decimal | None]) -> bool:
    return all(amount is not None for amount in amounts.values())


def _ago(told: Duration) -> Description | Recent | None:
    """As in "due anni fa": that year; "alcuni mesi fa" only says that it was before now."""
    if told.amounts is None:
        return None
    if not _known(told.amounts):
        return Recent(told.amounts, -1)
    return _marked(Stepped(told.amounts, -1), told)


def _ahead(told: Duration) -> Description | Recent | None:
    if told.amounts is None:
        return None
    return (
        _marked(Stepped(told.amounts, 1), told) if _known(told.amounts) else Recent(told.amounts, 1)
    )


def _from_context(sign: int) -> Callable[[Duration], Description | None]:
    def build(told: Duration) -> Description | None:
        if told.amounts is None or not _known(told.amounts):
            return None
        return _marked(Stepped(told.amounts, sign, "context"), told)

    return build


def _counted_from(sign: int) -> Callable[[Duration, Description], Description | None]:
    """As in "due giorni dopo Natale"."""

    def build(told: Duration, day: Description) -> Description | None:
        if told.amounts is None or not _known(told.amounts):
            return None
        amounts, unit = told.amounts, Stepped(told.amounts, sign).unit
        if unit == "minute":
            return None

        def find(period: Period) -> Period | None:
            reached = step(period.first, amounts, sign)
            return around(unit, reached) if reached else None

        return _marked(Derived(unit, day, find), told)

    return build


def _one(unit: str) -> Duration:
    return Duration(amount_of(unit, 1))


def _marked(told: Description, span: Duration) -> Description:
    return Marked(told, "APPROX") if span.mod else told


def _of_range(*_told: object) -> Duration:
    return Duration(None)


AMOUNTS = (
    Rule("Span", "(NAMED_SPAN) (?=FA)", lambda told: span(told[1], told[0])),
    Rule("Span", "(?:ONE|(?<=OGNI)) (NAMED_SPAN)", lambda told: span(told[1], told[0])),
    Rule("Span", "THREE_QUARTERS", lambda: span(45, "minute")),
    Rule("Span", "ONE UNIT E ONE ORDINAL (?!of)", lambda: span(75, "minute")),
    Rule("Span", "(?<=PREVIOUS|LAST|NEXT) (NAMED_SPAN)", lambda told: span(told[1], told[0])),
    Rule("Span", "(number) (units) E MEZZO", _and_half),
    Rule("Span", "(number) (ORE) E (number) (?!units|unit)", _hours_and_minutes),
    Rule("Span", "(ONE) (UNIT) E (number) (?!units|unit)", _hours_and_minutes),
    Rule("Span", "ONE (unit) E MEZZO", lambda unit: _and_half(1, unit)),
    Rule("Span", "(?:ONE|the)? MEZZO (unit)", lambda unit: Duration(amount_of(unit, _HALF))),
    Rule("Span", "ONE (ORDINAL) of (CENTURY)", _quarter_of_century),
    Rule("Span", "(number|DECIMAL|DOTTED) OTHER? (units)", span),
    Rule("Span", "(number) (?:OTHER|ONLY) (units)", span),
    Rule("Span", "(?:OTHER|ONLY) (number) (units)", span),
    Rule("Span", "(NUMBER) (unit)", lambda number, unit: span(1, unit) if number == 1 else None),
    Rule("Span", "(YEAR) (units)", span),
    Rule("Span", "(?:ONE|the)? (COLLECTIVE) of (units)", lambda n, unit: span(n, unit, "APPROX")),
    Rule("Span", "(?<!PER) ONE SECOND (?=DOT|MARK|COMMA|$)", lambda: span(1, "second")),
    Rule("Span", "ONE (?:ONLY|WHOLE|OTHER|FULL)? (unit)", lambda unit: span(1, unit)),
    Rule("Span", "OTHER? (?:VAGUE) OTHER? (units|UNIT)", _vague),
    Rule("Span", "(?<=PER|DA|DOPO|SU|ENTRO|TRA|IN) (units) (?!PREVIOUS|NEXT)", _vague),
    Rule("Span", "(units) (?=FA)", _vague),
    Rule("Span", "(?<=DI) YEARS (NUMBER)", lambda number: span(number, "year")),
    Rule("Span", "(AGE)", lambda number: span(number, "year")),
    Rule("Span", "(Span) (?:E|COMMA) (Span)", _sum),
    Rule("Span", "(?:TRA the?|from the?) (?:number) (?:E|to) the? (Span)", _of_range),
    Rule("Span", "(?:TRA the?|from the?) (Span) (?:E|to) the? (Span)", _of_range),
    Rule("Span", "(?:number) (?:O|DASH) (Span)", _of_range),
    Rule("Span", "(NUMRANGE) (units)", _of_range),
)
"""What gives a span."""

HOW_LONG = (
    Rule("Span", "POCO PIU of (Span)", _bounded("MORE_THAN")),
    Rule("Span", "POCO MENO of (Span)", _bounded("LESS_THAN")),
    Rule("Span", "NON (?:PIU of|OLTRE the?) (Span)", _bounded("LESS_THAN")),
    Rule("Span", "NON MENO of (Span)", _bounded("MORE_THAN")),
    Rule("Span", "(?:PIU of|OLTRE|BEN|ALMENO) the? (Span)", _bounded("MORE_THAN")),
    Rule("Span", "(?:MENO of|FINO to|MASSIMO|to MASSIMO) the? (Span)", _bounded("LESS_THAN")),
    Rule("Span", "(?:CIRCA|VERSO to) (Span)", _bounded("APPROX")),
    Rule("Span", "(Span) CIRCA", _bounded("APPROX")),
)
"""What bounds a span."""

STEPS = (
    Rule("Recent", "(?:PREVIOUS|LAST) (Span)", _recent(-1)),
    Rule("Recent", "(Span) past", _recent(-1)),
    Rule("Recent", "(?:NEXT (Span)|(Span) NEXT)", lambda a, b: _recent(1)(a or b)),
    Rule("Recent", "(?:PREVIOUS|LAST) (units) (?!of)", _recent_units(-1)),
    Rule("Recent", "(units) past", _recent_units(-1)),
    Rule("Recent", "(?<=NEL|DEL|IL|GLI|AL|DAL) (Span) PRECEDING", _recent(-1, "context")),
    Rule("Recent", "(?<=NEL|DEL|IL|GLI|AL|DAL) (Span) FOLLOWING", _recent(1, "context")),
    Rule("Recent", "(?:NEXT (units)|(units) NEXT)", lambda a, b: _recent_units(1)(a or b)),
    Rule("Recent", "(?<=NEL|DEL|IL) LAST (unit) (?!of)", _recent_unit(-1)),
    Rule("Span", "THIS (?:FIRSTS|LAST)? (units)", _vague),
    Rule("", "(Span) FA", _ago),
    Rule("", "TRA (?:the|CIRCA)? (Span)", _ahead),
    Rule("", "HENCE to (Span)", _ahead),
    Rule("", "(Span) DOPO the? (Day)", _counted_from(1)),
    Rule("", "(Span) PRIMA of the? (Day)", _counted_from(-1)),
    Rule("", "the (UNIT) DOPO the? (Day)", lambda unit, day: _counted_from(1)(_one(unit), day)),
    Rule("", "the (UNIT) PRIMA of (Day)", lambda unit, day: _counted_from(-1)(_one(unit), day)),
    Rule("", "(Span) (?:DOPO|LATER|FOLLOWING) no_event", _from_context(1)),
    Rule("", "(Span) (?:PRIMA no_than|PRECEDING no_event)", _from_context(-1)),
)
"""What spans lead to."""
