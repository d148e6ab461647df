"""Rates of sums and counts: "al barile", "l'anno", "a testa"."""

from newsbot.language.amounts import AmountTables, UnitWords
from newsbot.mentions.drafts import Draft
from newsbot.mentions.words import Words

_APART = 6
_RATED = frozenset({"money", "count", "unit"})


def rate(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Set the rate that stands behind a draft; of two rates the one of time."""
    units = tables.units
    if draft.head.kind not in _RATED if draft.head else draft.figure.factor == 1:
        return
    for _ in range(2):
        hit = _at(words, draft.last, units)
        if hit is None:
            break
        draft.last = hit[0]
        if draft.per is None or hit[1] in units.apart:
            draft.per = hit[1]
    if draft.per is None:
        draft.per = _apart(words, draft, tables)


def _at(words: Words, at: int, units: UnitWords) -> tuple[int, str] | None:
    hit = units.rates.at(words.forms, at)
    if hit is None or words.forms[hit[0]] in units.not_rates or not words.follows(at):
        return None
    return hit


def _apart(words: Words, draft: Draft, tables: AmountTables) -> str | None:
    """A rate of time some words behind: "500 chip di intelligenza artificiale all'anno"."""
    units, opens, closing = tables.units, tables.units.rates.first_words, tables.closing
    for at, form in enumerate(words.forms[draft.last : draft.last + _APART], draft.last):
        hit = _at(words, at, units) if form in opens else None
        if hit and hit[0] > at + 1 and hit[1] in units.apart:
            ends = not words.forms[hit[0]][:1].isalpha()
            return hit[1] if ends or form not in tables.bounds.articles else None
        if closing[form] or not words.follows(at):
            return None
    return None
