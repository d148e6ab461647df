"""What a figure measures: percentages, money, units, spans of time."""

from dataclasses import replace

from newsbot.language.amounts import AmountTables
from newsbot.language.numerals import NumberWords
from newsbot.mentions.currencies import read_currency
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.rests import half_follows
from newsbot.mentions.unit_names import read_unit
from newsbot.mentions.words import Words

_OF_FROM = 10**6


def measure(words: Words, draft: Draft, floor: int, tables: AmountTables) -> None:
    """Set the head of a draft from the words behind it, or from a currency before it.

    `floor` is the end of the mention before: no word of it is taken again.
    """
    if words.forms[draft.first - 1] in tables.announcing and words.follows(draft.first):
        _currency_before(words, draft, floor, tables)
        _unit_before(words, draft, floor, tables)
    if draft.head is None:
        at = draft.figure.last
        _behind(words, draft, at, tables)
        bound = None if draft.head else tables.bounds.after.at(words.forms, at)
        if bound and _behind(words, draft, bound[0], tables):
            draft.comparator = bound[1]


def _unit_before(words: Words, draft: Draft, floor: int, tables: AmountTables) -> None:
    named = tables.units.before.before(words.forms, draft.first)
    if draft.head is None and named and named[0] >= floor:
        draft.first, draft.head = named[0], Head("unit", named[1])


def _behind(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    if words.forms[at] not in tables.measuring or not words.follows(at):
        return False
    found = tables.units.percent.at(words.forms, at)
    if found:
        draft.measured(found[0], Head("percent", found[1]))
        return True
    of = words.forms[at] in tables.numbers.of
    after = at + (_takes_of(draft) and of)
    return (
        _time(words, draft, at + of, tables)
        or read_currency(words, draft, after, tables)
        or read_unit(words, draft, after, tables)
    )


def _takes_of(draft: Draft) -> bool:
    """Whether "di" stands between the figure and what it counts ("due milioni di euro")."""
    return draft.figure.factor >= _OF_FROM or draft.figure.approx or draft.figure.fraction


def _time(words: Words, draft: Draft, at: int, tables: AmountTables) -> bool:
    refused = tables.refused
    if words.forms[at] in refused.before_times:
        at += 1
    found = refused.times.at(words.forms, at)
    if found is None:
        return False
    draft.measured(found[0], Head("time"))
    draft.last += 2 * half_follows(words, found[0], tables.numbers)
    return True


def _currency_before(words: Words, draft: Draft, floor: int, tables: AmountTables) -> None:
    at = draft.first
    if at <= floor:
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
    if words.forms[first - 1] in tables.money.not_before or draft.is_year:
        return False
    if words.forms[first - 1] in tables.numbers.of or words.is_digits(first - 1):
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
    scale = numbers.symbol_scales.get(words.forms[figure.last])
    if scale and words.touches(figure.last - 1) and figure.factor == 1:
        figure = replace(figure, last=figure.last + 1, value=figure.known * scale, factor=scale)
    draft.figure = figure
