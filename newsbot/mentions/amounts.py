"""Finds money, percentages, quantities and bare numbers in a text."""

from decimal import Decimal

from newsbot.language.amounts import AmountTables
from newsbot.mentions.carrying import carry
from newsbot.mentions.comparators import bound
from newsbot.mentions.cutting import cut
from newsbot.mentions.directions import direct
from newsbot.mentions.drafts import Draft
from newsbot.mentions.figures import find_figures
from newsbot.mentions.rates import rate
from newsbot.mentions.refusals import NOT_AMOUNTS, is_refused
from newsbot.mentions.series import join_series
from newsbot.mentions.words import Words
from newsbot.records import Amount, AmountKind, Comparator
from newsbot.syntax.text import Text

_KINDS: dict[str, AmountKind] = {
    "money": "money",
    "percent": "percent",
    "unit": "quantity",
    "count": "quantity",
}


def find_amounts(text: Text, tables: AmountTables) -> list[Amount]:
    """All amounts of a text, in order; none overlaps another.

    >>> from newsbot.languages.it.amounts import tables
    >>> from newsbot.syntax.text import fold
    >>> [amount] = find_amounts(fold("Promessi oltre 1,4 trilioni di dollari."), tables())
    >>> amount.quote, amount.low, amount.currency
    ('oltre 1,4 trilioni di dollari', Decimal('1400000000000.0'), 'USD')
    """
    words = Words(text, cut(text, tables.spelling))
    drafts = join_series(words, find_figures(words, tables), tables)
    carry(words, drafts, tables)
    before: Draft | None = None
    amounts = []
    for at, draft in enumerate(drafts):
        if draft.head is not None and draft.head.kind in NOT_AMOUNTS:
            before = draft
            continue
        following = drafts[at + 1].first if at + 1 < len(drafts) else len(words) + 1
        bound(words, draft, before.last if before else 0, following, tables)
        rate(words, draft, tables)
        if not is_refused(words, draft, tables):
            direct(words, draft, before, tables)
            amounts.append(_amount(text, words, draft))
        before = draft
    return amounts


def _amount(text: Text, words: Words, draft: Draft) -> Amount:
    start, end = words.starts[draft.first], words.ends[draft.last - 1]
    first, last = text.span(start, end)
    comparator = draft.comparator or ("approx" if draft.figure.approx else "eq")
    value = None if draft.upper is not None else _signed(draft, draft.figure.value)
    low, high = _bounds(draft, comparator, value)
    head = draft.head
    kind: AmountKind = "number" if head is None else _KINDS[head.kind]
    return Amount(
        kind=kind,
        start=first,
        end=last,
        quote=text.original[first:last],
        value=value,
        low=low,
        high=high,
        comparator=comparator,
        currency=head.code if head and kind == "money" else None,
        unit=_unit(draft),
        per=draft.per,
        direction=draft.direction,
        scale=draft.figure.scale or (draft.upper.scale if draft.upper else None),
    )


def _unit(draft: Draft) -> str | None:
    head = draft.head
    if head is None or head.kind == "money":
        return None
    return f"{{{head.code}}}" if head.kind == "count" else head.code


def _signed(draft: Draft, value: Decimal | None) -> Decimal | None:
    return -value if draft.negative and value is not None else value


def _bounds(
    draft: Draft, comparator: Comparator, value: Decimal | None
) -> tuple[Decimal | None, Decimal | None]:
    """The low and the high end that the comparator leaves."""
    if draft.upper is not None:
        return draft.figure.known, draft.upper.known
    stated = draft.figure.low if value is None else value
    if comparator == "eq":
        return stated, stated
    if comparator in {"gt", "ge"}:
        return stated, None
    if comparator in {"lt", "le"}:
        return None, stated
    return draft.figure.low, None
