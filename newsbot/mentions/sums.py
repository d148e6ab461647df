"""Currencies that are left out and understood from the sentence."""

from dataclasses import replace
from itertools import pairwise

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head, same_sentence
from newsbot.mentions.words import Words

_LARGE = 10**6
_THOUSAND = 1000
_NO_LEVELS = frozenset({"time", "day", "label"})
_GOVERNED, _APART, _PRICED, _HUNDRED = 5, 4, 2, 100


def carry_money(
    words: Words, draft: Draft, money: Draft | None, counted: Draft | None, tables: AmountTables
) -> Head | None:
    """The currency of the sum before, for a figure as large as sums are."""
    if money is None or not same_sentence(words, money.last, draft.first):
        return None
    if _shares_scale(words, draft, money, tables):
        return money.head
    if draft.figure.factor <= _THOUSAND and (
        _is_paid(words, draft, tables)
        or _is_parallel(words, draft, money, tables)
        or _is_priced(words, draft, money, tables)
    ):
        return money.head
    large = draft.figure.factor >= _LARGE or draft.figure.factor >= money.figure.factor
    if not large or draft.figure.factor == 1:
        return None
    if money.figure.factor == 1 and money.amount_of < _THOUSAND:
        return money.head if _is_governed(words, draft, tables) else None
    if counted is not None and counted.first > money.first and counted.figure.factor > 1:
        return None
    return money.head


def _shares_scale(words: Words, draft: Draft, money: Draft, tables: AmountTables) -> bool:
    """Give a part the scale of its sum: "22 milioni più 3 di bonus"."""
    scale = money.figure.factor
    if scale < _LARGE or draft.figure.factor > 1 or draft.figure.known >= _THOUSAND:
        return False
    part = tables.counts.of_which.before(words.forms, draft.first)
    more = words.forms[draft.first - 1] in tables.money.more and draft.first - 1 == money.last
    more = more or words.forms[draft.first - 1] in tables.counts.others
    if not (part or more) or draft.last != draft.figure.last:
        return False
    draft.figure = replace(draft.figure, value=draft.figure.known * scale, factor=scale)
    return True


def _is_paid(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a verb of paying stands right before: "costava 20 euro, ora costa 30"."""
    bound = tables.bounds.before.before(words.forms, draft.first)
    at = (bound[0] if bound else draft.first) - 1
    after = words.forms[draft.last]
    return words.forms[at] in tables.money.spends and not after[:1].isalpha()


def _is_parallel(words: Words, draft: Draft, money: Draft, tables: AmountTables) -> bool:
    """Whether both go to somebody: "70 euro al pensionato e 1.500 alle famiglie"."""
    to = tables.bounds.to
    if not (to.at(words.forms, money.last) and to.at(words.forms, draft.last)):
        return False
    at = draft.first - (words.forms[draft.first - 1] in tables.numbers.of)
    return words.forms[at - 1] in tables.numbers.joiners or words.forms[at - 1] == ","


def _is_priced(words: Words, draft: Draft, money: Draft, tables: AmountTables) -> bool:
    """Whether one more price is told: "costa 110mila dollari, la versione base a 2.600"."""
    to = tables.bounds.to.before(words.forms, draft.first)
    after = words.forms[draft.last]
    if to is None or draft.figure.spelled or draft.figure.known < _HUNDRED or after[:1].isalpha():
        return False
    between = words.forms[money.last : to[0]]
    noun = any(map(tables.counts.noun, between[-_PRICED:])) and between[0] == ","
    return noun and len(between) <= _GOVERNED


def carry_cents(words: Words, draft: Draft, money: Draft, tables: AmountTables) -> None:
    """Give hundredths the currency of their sentence: "2 dollari, ossia 67 centesimi"."""
    head, cents = draft.head, words.forms[draft.last - 1]
    if head is None or cents not in tables.refused.hundredths:
        return
    if head.kind == "money" and same_sentence(words, money.last, draft.first):
        draft.head = money.head


def carry_origin(words: Words, drafts: list[Draft], tables: AmountTables) -> None:
    """Give a level the measure of what it became: "sale al 2,3% dal 2,1", "a 3 euro da 2,5"."""
    for before, draft in pairwise(drafts):
        head = before.head
        if not draft.open or head is None or head.kind in _NO_LEVELS or draft.is_year:
            continue
        opened = tables.bounds.from_.before(words.forms, draft.first)
        if opened is None and tables.bounds.from_.before(words.forms, before.first):
            opened = tables.bounds.to.before(words.forms, draft.first)
        ends = not words.forms[draft.last][:1].isalpha() and draft.last == draft.figure.last
        if opened and opened[0] == before.last and ends and words.follows(draft.first):
            draft.head = head


def carry_money_back(words: Words, drafts: list[Draft], tables: AmountTables) -> None:
    """Give large figures the currency that their sentence names only later."""
    later: Draft | None = None
    for draft in reversed(drafts):
        if draft.head is not None:
            later = draft if draft.head.kind == "money" else later
        elif (
            later is not None and draft.figure.factor >= _LARGE and draft.last == draft.figure.last
        ):
            if not same_sentence(words, draft.last, later.first):
                later = None
            elif _is_governed(words, draft, tables) or _is_origin(words, draft, later, tables):
                draft.head = later.head


def _is_governed(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a noun told in money stands before: "i ricavi sono di 3 miliardi"."""
    behind = words.forms[max(draft.first - _GOVERNED, 0) : draft.first]
    if words.forms[draft.last] in tables.numbers.of:
        return words.forms[draft.last + 1] in tables.money.sums
    return not tables.money.sums.isdisjoint(behind) or not tables.money.spends.isdisjoint(behind)


def _is_origin(words: Words, draft: Draft, later: Draft, tables: AmountTables) -> bool:
    """Whether the sum grew or fell from it: "da 2,8 miliardi del 2023 a 3,1 miliardi di euro"."""
    bounds = tables.bounds
    if not bounds.from_.before(words.forms, draft.first):
        return False
    return later.first - draft.last <= _APART and bool(bounds.to.before(words.forms, later.first))
