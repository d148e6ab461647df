"""Rules for what looks like a time and is none: streets, laws."""

from newsbot.language.grammar import Rule

_NOTHING = "WORD"


def _nothing(*_found: object) -> str:
    return ""


NAMES = (
    Rule("HOLIDAY", "(FEAST)", lambda day: day),
    Rule("HOLIDAY", "(?<=UNIT DI|PART DI) (SAINT)", lambda day: day),
    Rule(_NOTHING, "SAINT", _nothing),
    Rule(_NOTHING, "ONE (?:WEEKEND|WEEKDAY|SEASON|PART) (?!n|PART|past)", _nothing),
    Rule(_NOTHING, "(?:(?:number|YEAR|CENTURY) BC|(?:n|ROMAN|ord) CENTURY BC)", _nothing),
    Rule(_NOTHING, "STREET of? the? (?:n|ROMAN|GLI|YEAR) of? MONTH", _nothing),
    Rule(_NOTHING, "STREET of? the? (?:HOLIDAY|SEASON|YEAR|MONTH|WEEKDAY)", _nothing),
    Rule(_NOTHING, "LAW DOT? (?:NR DOT?)? n of? MONTH of? YEAR", _nothing),
    Rule(_NOTHING, "LAW DOT? (?:NR DOT?)? (?:number|YEARRANGE|DAYMONTH) (?:of YEAR)?", _nothing),
    Rule(_NOTHING, "LAW DOT? (?:number) (?:E|COMMA|DASH) number", _nothing),
    Rule(_NOTHING, "PER OGNI (?:unit|WEEKDAY)", _nothing),
    Rule(
        _NOTHING,
        "(?<!UNIT)(?<!PART)(?<!WEEKEND)(?<!PRIMA)DI HOLIDAY (?!of? YEAR|PREVIOUS|NEXT)",
        _nothing,
    ),
)
