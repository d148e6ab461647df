"""Which figures without a noun are no amounts: years, scores, codes, house numbers."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.counted import is_whole
from newsbot.mentions.drafts import Draft
from newsbot.mentions.words import Words

_JOINING = frozenset("-/.")
_DAYS, _KNOWN, _CODE, _STREET = 31, 10, 10**8, 7
_ENDS = frozenset(".!?:")
_OPENERS = frozenset(".!?:;\"«“‘([{-•·*'")


def is_bare_refused(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a finished draft that measures and counts nothing is no mention."""
    figure = draft.figure
    if draft.first == 0 and draft.last == len(words) and draft.upper is None:
        return False
    if figure.foreign and figure.factor == 1:
        return True
    if figure.fraction:
        return _is_ordinal(words, draft, tables)
    if figure.factor > 1 or figure.approx:
        return False
    if draft.upper is not None:
        few = figure.known <= _DAYS and words.forms[figure.first - 1] not in tables.bounds.bare
        few = few and figure.known == int(figure.known)
        return draft.upper.factor == 1 and (few or draft.is_year or not draft.opened)
    if draft.is_year or figure.known >= _CODE:
        return True
    if words.forms[figure.first] in tables.refused.words:
        return not (is_whole(words, draft.last, tables) or _is_answer(words, draft))
    if _is_tied(words, draft):
        return True
    before = words.forms[draft.first - 1] if words.follows(draft.first) else ""
    if before in tables.numbers.joiners and words.forms[draft.first - 2] in tables.refused.definite:
        return True
    if figure.spelled:
        few = before in tables.refused.groups and figure.known <= _KNOWN
        return few or before in tables.refused.definite or before in tables.numbers.joiners
    if before == "(" and words.forms[draft.last] == ")" and draft.direction is None:
        return True
    if _numbers_a_thing(draft, before, tables):
        return True
    if _is_house(words, draft, before, tables):
        return True
    named = words.surface(draft.first - 1)[:1].isupper() and not words.shouts(draft.first - 1)
    return named and draft.comparator is None and not _opens_sentence(words, draft)


def _is_answer(words: Words, draft: Draft) -> bool:
    """Whether the number is a sentence of its own: "Quanti ne restano? Zero."."""
    first, last = draft.first, draft.last
    opens = first == 0 or not words.follows(first) or words.forms[first - 1] in _ENDS
    return opens and (words.forms[last] in _ENDS or not words.follows(last))


def _is_house(words: Words, draft: Draft, before: str, tables: AmountTables) -> bool:
    """Whether the figure is the house number of a street: "viale Europa, 45"."""
    if before != "," or draft.figure.spelled:
        return False
    for at in range(draft.first - 2, max(draft.first - _STREET, 0) - 1, -1):
        if words.forms[at] in tables.refused.streets:
            return True
        if not words.surface(at)[0].isupper() and words.forms[at] not in tables.bounds.out:
            return False
    return False


def _numbers_a_thing(draft: Draft, before: str, tables: AmountTables) -> bool:
    """Whether digits name the noun in the singular before them: "al giro 32", "gate 4"."""
    figure = draft.figure
    if figure.spelled or not figure.plain or draft.comparator is not None or draft.direction:
        return False
    return tables.counts.noun(before) and before not in tables.counts.totals


def _is_ordinal(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a fraction is an ordinal before its noun: "un quarto attacco"."""
    if words.forms[draft.figure.first] not in tables.numbers.one or not words.follows(draft.last):
        return False
    after = words.forms[draft.last]
    goes_on = tables.bounds.of.opens(after) or after in tables.numbers.joiners
    goes_on = goes_on or after in tables.bounds.prepositions or after in tables.bounds.out
    goes_on = goes_on or _describes_many(words, draft.last, tables)
    return after[:1].isalpha() and not goes_on


def _describes_many(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether a plural adjective closes the clause: "un quarto inagibili"."""
    after = words.forms[at + 1]
    return tables.counts.modifier(words.forms[at]) and not after[:1].isalpha()


def _opens_sentence(words: Words, draft: Draft) -> bool:
    at = draft.first - 1
    return at == 0 or not words.follows(at) or words.forms[at - 1] in _OPENERS


def _is_tied(words: Words, draft: Draft) -> bool:
    """Whether a dash or slash joins the figure to another that it makes no range with."""
    first, last = draft.first, draft.last
    left = (
        words.touches(first - 1) and words.forms[first - 1] in _JOINING and words.touches(first - 2)
    )
    right = words.touches(last - 1) and words.forms[last] in _JOINING and words.touches(last)
    return left or right
