"""Sums of money behind a figure: "20 euro", "50 centesimi", "15 CHF"."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.rests import add_cents
from newsbot.mentions.words import Words

_PLURAL, _THOUSAND = 2, 1000
_HUNDREDTH = Decimal("0.01")
_RACE = 12


def read_currency(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    """Make the draft a sum where a currency or its hundredths stand here."""
    money = tables.money
    found = money.cents.at(words.forms, at)
    if found and draft.amount_of < _THOUSAND:
        if _is_timed(words, draft, found[0], tables):
            draft.measured(found[0], Head("time"))
            return True
        draft.figure = replace(draft.figure, value=draft.amount_of * _HUNDREDTH)
        draft.measured(found[0], Head("money", found[1]))
        return True
    found = money.names.at(words.forms, at) or _sign(words, draft, at, tables)
    if found is None or (
        found[0] == at + 1 and words.forms[at] in money.singulars and draft.amount_of >= _PLURAL
    ):
        return False
    draft.measured(found[0], Head("money", found[1]))
    add_cents(words, draft, tables)
    return True


def _sign(words: Words, draft: Draft, at: int, tables: AmountTables) -> tuple[int, str] | None:
    found = tables.money.signs.at(words.forms, at)
    if found:
        return found
    code = words.surface(at)
    weak = code in tables.money.weak_codes and draft.amount_of >= _THOUSAND
    return (at + 1, code) if weak or code in tables.money.codes else None


def _is_timed(words: Words, draft: Draft, last: int, tables: AmountTables) -> bool:
    """Whether hundredths are those of a race: "a 42 centesimi dalla prima"."""
    if words.forms[last - 1] not in tables.refused.hundredths:
        return False
    refused = tables.refused
    if words.forms[last] in refused.timing_after:
        return True
    return not refused.timing.isdisjoint(words.forms[max(draft.first - _RACE, 0) : draft.first])
