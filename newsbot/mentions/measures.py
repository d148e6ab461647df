"""What a figure measures: percentages, money, units, spans of time."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.amounts import AmountTables, NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.words import Words

_OF_FROM = 10**6
_LARGE = 4
_PLURAL = 2
_HUNDREDTH = Decimal("0.01")


def measure(words: Words, draft: Draft, floor: int, tables: AmountTables) -> None:
    """Set the head of a draft from the words behind it, or from a currency before it.

    `floor` is the end of the mention before: no word of it is taken again.
    """
    _currency_before(words, draft, floor, tables)
    named = tables.units.before.before(words.forms, draft.first)
    if draft.head is None and named and named[0] >= floor and words.follows(draft.first):
        draft.first, draft.head = named[0], Head("unit", named[1])
    if draft.head is None:
        at = draft.figure.last
        _behind(words, draft, at, tables)
        bound = None if draft.head else tables.bounds.after.at(words.forms, at)
        if bound and _behind(words, draft, bound[0], tables):
            draft.comparator = bound[1]


def _behind(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    if not words.follows(at):
        return False
    found = tables.units.percent.at(words.forms, at)
    if found:
        _set(draft, found[0], Head("percent", found[1]))
        return True
    of = words.form(at) in tables.numbers.of
    after = at + (_takes_of(draft) and of)
    return (
        _time(words, draft, at + of, tables)
        or _currency(words, draft, after, tables)
        or _unit(words, draft, after, tables)
    )


def _takes_of(draft: Draft) -> bool:
    """Whether "di" stands between the figure and what it counts ("due milioni di euro")."""
    return draft.figure.factor >= _OF_FROM or draft.figure.approx or draft.figure.fraction


def _set(draft: Draft, last: int, head: Head) -> None:
    draft.last, draft.head = last, head


def _time(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    refused = tables.refused
    if words.form(at) in refused.before_times:
        at += 1
    found = refused.times.at(words.forms, at)
    if found is None:
        return False
    last = found[0]
    if words.form(last) in tables.numbers.joiners and words.form(last + 1) in tables.numbers.halves:
        last += 2
    _set(draft, last, Head("time"))
    return True


def _currency(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    money = tables.money
    found = money.cents.at(words.forms, at)
    if found and draft.amount_of < 1000:
        draft.figure = replace(draft.figure, value=draft.amount_of * _HUNDREDTH)
        _set(draft, found[0], Head("money", found[1]))
        return True
    found = money.names.at(words.forms, at) or _sign(words, at, tables)
    if found is None or (
        found[0] == at + 1 and words.forms[at] in money.singulars and draft.amount_of >= _PLURAL
    ):
        return False
    _set(draft, found[0], Head("money", found[1]))
    _add_cents(words, draft, tables)
    return True


def _sign(words: Words, at: int, tables: AmountTables) -> tuple[int, str] | None:
    found = tables.money.signs.at(words.forms, at)
    if found:
        return found
    code = words.surface(at)
    return (at + 1, code) if code in tables.money.codes else None


def _add_cents(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Add the cents of "5 euro e 50", "un euro e venti centesimi"."""
    at = draft.last
    if words.form(at) not in tables.numbers.joiners or draft.figure.factor > 1:
        return
    cents = words.form(at + 1)
    value = parse_digits(cents) if words.is_digits(at + 1) else None
    if value is None:
        value = _cent_word(cents, tables.numbers)
    if value is None or not 0 < value < 100 or value != int(value):
        return
    named = tables.money.cents.at(words.forms, at + 2)
    alone = len(cents) == 2 and cents.isdigit() and not words.form(at + 2)[:1].isalpha()
    if named or (alone and words.form(at + 2) not in {"%", ","}):
        draft.figure = replace(draft.figure, value=draft.amount_of + value * _HUNDREDTH)
        draft.last = named[0] if named else at + 2


def _cent_word(form: str, numbers: NumberWords) -> Decimal | None:
    value = numbers.parts.get(form)
    return None if value is None else Decimal(value)


def _currency_before(words: Words, draft: Draft, floor: int, tables: AmountTables) -> None:
    at = draft.first
    if at <= floor or not words.follows(at):
        return
    found = tables.money.signs.before(words.forms, at)
    if found is None:
        code = words.surface(at - 1)
        if code not in tables.money.codes:
            return
        found = (at - 1, code)
    first, currency = found
    named = words.forms[first].isalpha() and not words.surface(at - 1).isupper()
    if first < floor or (named and not _settled(words, draft, first, tables)):
        return
    draft.first, draft.head = first, Head("money", currency)
    _read_foreign(words, draft, tables.numbers)
    draft.last = draft.figure.last


def _settled(words: Words, draft: Draft, first: int, tables: AmountTables) -> bool:
    """Whether a currency's name before the figure belongs to it ("euro 500", not "Euro 6")."""
    if words.form(first - 1) in tables.money.not_before or draft.is_year:
        return False
    if words.form(first - 1) in tables.numbers.of or words.is_digits(first - 1):
        return False
    probe = Draft(draft.figure, draft.first, draft.last)
    return draft.amount_of >= 10 and not _behind(words, probe, draft.figure.last, tables)


def _read_foreign(words: Words, draft: Draft, numbers: NumberWords) -> None:
    """Read what stands behind a sign the English way: "$5bn", "£1,200"."""
    figure = draft.figure
    token = words.forms[figure.first]
    if not figure.spelled and "," in token and len(token.rpartition(",")[2]) == 3:
        foreign = parse_digits(token, foreign=True)
        if foreign is not None:
            figure = replace(figure, value=foreign * figure.factor)
    scale = numbers.symbol_scales.get(words.form(figure.last))
    if scale and words.touches(figure.last - 1) and figure.factor == 1:
        figure = replace(figure, last=figure.last + 1, value=figure.known * scale, factor=scale)
    draft.figure = figure


def _unit(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    units = tables.units
    found = units.names.at(words.forms, at)
    if found and words.forms[found[0] - 1] in units.weak and draft.amount_of < _LARGE:
        found = None
    if found is None and not draft.figure.approx:
        surfaces = [words.surface(k) for k in range(at, min(at + 4, len(words)))]
        short = units.abbreviations.at(surfaces, 0)
        if short and _stands(words, at, at + short[0], tables):
            found = (at + short[0], short[1])
    if found is None or draft.figure.fraction:
        return False
    _set(draft, found[0], Head("unit", found[1]))
    below = units.below_zero.at(words.forms, draft.last)
    if below:
        draft.last, draft.negative = below[0], True
    return True


def _stands(words: Words, first: int, last: int, tables: AmountTables) -> bool:
    """Whether an abbreviation ends where it seems to, and is no other word."""
    after = words.form(last)
    if words.touches(last - 1) and (after[0].isalnum() or after in "-'"):
        return False
    if words.surface(first) not in tables.units.wary or words.touches(first - 1):
        return True
    return not after[:1].isalpha() or tables.bounds.of.opens(after)
