"""Units of measure behind a figure: "200 MW", "40°", "tre gradi sotto zero"."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.rests import add_rest
from newsbot.mentions.words import Words

_LARGE = 4
_HEAT = 8


def read_unit(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    """Make the draft a quantity where a unit stands here."""
    units = tables.units
    found = units.names.at(words.forms, at)
    if found and words.forms[found[0] - 1] in units.weak and draft.amount_of < _LARGE:
        found = None
    if found is None and not draft.figure.approx:
        surfaces = [words.surface(k) for k in range(at, min(at + 4, len(words)))]
        short = units.abbreviations.at(surfaces, 0)
        if short and _stands(words, at, at + short[0], tables):
            found = (at + short[0], short[1])
    if found is None:
        return _degrees(words, draft, at, tables)
    draft.measured(found[0], Head("unit", _angle(words, draft, found[1], tables)))
    add_rest(words, draft, found[0], tables)
    below = units.below_zero.at(words.forms, draft.last)
    if below:
        draft.last, draft.negative = below[0], True
    return True


def _degrees(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    """Read "40°" as degrees where it is no ordinal: alone, below zero, or where it is hot."""
    units = tables.units
    sign = units.degrees.get(words.forms[at])
    if sign is None or draft.figure.spelled or not words.touches(at - 1):
        return False
    code = _angle(words, draft, sign, tables)
    near = words.forms[max(draft.first - _HEAT, 0) : draft.first] + words.forms[at + 1 : at + 3]
    sure = len(words) == at + 1 or draft.negative or code != sign
    if not (sure or not units.heat.isdisjoint(near)):
        return False
    draft.measured(at + 1, Head("unit", code))
    return True


def _angle(words: Words, draft: Draft, code: str, tables: AmountTables) -> str:
    """The unit of angles where degrees are those of a turn or a slope, else the unit itself."""
    units = tables.units
    if code not in units.degrees.values():
        return code
    near = words.forms[max(draft.first - _HEAT, 0) : draft.first]
    return code if units.turning.isdisjoint(near) else units.angle


def _stands(words: Words, first: int, last: int, tables: AmountTables) -> bool:
    """Whether an abbreviation ends where it seems to, and is no other word."""
    after = words.forms[last]
    if words.touches(last - 1) and (after[0].isalnum() or after in "-'"):
        return False
    wary = last == first + 1 and words.surface(first) in tables.units.wary
    if not wary or words.touches(first - 1):
        return True
    return not after[:1].isalpha() or tables.bounds.of.opens(after)
