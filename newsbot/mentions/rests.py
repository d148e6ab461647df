"""What stands behind a unit or a sum and adds to it: "5 euro e 50", "tre ettari e mezzo"."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.amounts import AmountTables
from newsbot.language.numerals import NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.drafts import Draft
from newsbot.mentions.words import Words

_HUNDREDTH, _HALF = Decimal("0.01"), Decimal("0.5")
_TEN, _HUNDRED = 10, 100


def add_cents(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Add the cents of "5 euro e 50", "un euro e venti centesimi"."""
    at = draft.last
    if words.forms[at] not in tables.numbers.joiners or draft.figure.factor > 1:
        return
    cents = words.forms[at + 1]
    value = parse_digits(cents) if words.is_digits(at + 1) else None
    if value is None:
        value = _cent_word(cents, tables.numbers)
    if value is None or not 0 < value < 100 or value != int(value):
        return
    named = tables.money.cents.at(words.forms, at + 2)
    two = (len(cents) == 2 and cents.isdigit()) or (value >= _TEN and draft.amount_of < _HUNDRED)
    alone = two and _counts_nothing(words, at + 2, tables)
    if named or alone:
        draft.figure = replace(draft.figure, value=draft.amount_of + value * _HUNDREDTH)
        draft.last = named[0] if named else at + 2


def add_rest(words: Words, draft: Draft, at: int, tables: AmountTables) -> None:
    """Add the half of "tre ettari e mezzo", the centimetres of "un metro e ottanta"."""
    if draft.figure.fraction or draft.figure.factor > 1 or not draft.head:
        return
    rest = None
    if half_follows(words, at, tables.numbers):
        rest = _HALF
    elif (
        words.forms[at] in tables.numbers.joiners and draft.head.code in tables.units.in_hundredths
    ):
        form = words.forms[at + 1]
        value = parse_digits(form) if words.is_digits(at + 1) else _cent_word(form, tables.numbers)
        if (
            value is not None
            and _TEN <= value < _HUNDRED
            and _counts_nothing(words, at + 2, tables)
        ):
            rest = value * _HUNDREDTH
    if rest is not None:
        draft.figure = replace(draft.figure, value=draft.amount_of + rest)
        draft.last = at + 2


def half_follows(words: Words, at: int, numbers: NumberWords) -> bool:
    """Whether "e mezzo" stands behind a unit."""
    return words.forms[at] in numbers.joiners and words.forms[at + 1] in numbers.halves


def _cent_word(form: str, numbers: NumberWords) -> Decimal | None:
    value = numbers.parts.get(form)
    return None if value is None else Decimal(value)


def _counts_nothing(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether no noun, unit or decimals follow a number."""
    after = words.forms[at]
    if after in {"%", ","} or tables.units.percent.opens(after) or tables.money.names.opens(after):
        return False
    if tables.counts.modifier(after) or tables.counts.things.opens(after):
        return False
    measured = tables.units.names.opens(after) or tables.refused.times.opens(after)
    return not (measured or tables.numbers.scales.get(after) or tables.counts.singular(after))
