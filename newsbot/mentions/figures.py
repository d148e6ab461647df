"""Finds the figures of a text, each with what it measures or counts."""

from dataclasses import replace
from decimal import Decimal
from itertools import compress

from newsbot.language.amounts import AmountTables
from newsbot.mentions.counted import count, is_whole
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.mantissas import Figure
from newsbot.mentions.measures import measure
from newsbot.mentions.numbers import read_figure
from newsbot.mentions.numerals import starts
from newsbot.mentions.refusals import (
    is_label,
    is_name_word,
    number_run,
    refused_head,
    runs_on,
    touches_name,
)
from newsbot.mentions.words import Words

_ALONE, _SCALE = 2, 5
_TABLE, _TABLE_GAP, _TABLE_DENSITY, _ENDLESS = 150, 4, 2.5, 2_000
_HALF = Decimal("0.5")
_WRITTEN, _SIGNS = frozenset("+-"), frozenset("=+-/")


def find_figures(words: Words, tables: AmountTables) -> list[Draft]:
    """All figures in order, those too that will turn out to be no amounts."""
    drafts: list[Draft] = []
    done = 0
    for at in _prose(_candidates(words, tables)):
        if at < done:
            continue
        draft, done = _read(words, at, done, tables)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _candidates(words: Words, tables: AmountTables) -> list[int]:
    """Where a number may begin; the pass over all words, so nothing dear is done here."""
    forms, one = words.forms, tables.numbers.one
    may_begin = map(starts(tables.numbers).__getitem__, forms)
    return [
        at
        for at in compress(range(len(forms)), may_begin)
        if forms[at] not in one or _is_one(words, at, tables)
    ]


def _is_one(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether "un" here is a number and no article."""
    at += words.forms[at + 1] in tables.numbers.other
    return (
        len(words) <= _ALONE
        or words.forms[at + 1] in tables.singular
        or is_whole(words, at + 2, tables)
    )


def _prose(candidates: list[int]) -> list[int]:
    """The candidates without those of tables: long runs of numbers with hardly a word between."""
    if len(candidates) <= _TABLE:
        return candidates
    kept: list[int] = []
    run: list[int] = []
    for at in candidates:
        if run and at - run[-1] > _TABLE_GAP:
            kept += run if _is_prose(run) else []
            run = []
        run.append(at)
    return kept + run if _is_prose(run) else kept


def _is_prose(run: list[int]) -> bool:
    words = run[-1] - run[0]
    return len(run) <= _TABLE or (_TABLE_DENSITY * len(run) < words and len(run) <= _ENDLESS)


def _read(words: Words, at: int, floor: int, tables: AmountTables) -> tuple[Draft | None, int]:
    """The draft that begins at a candidate, if any, and the word to go on from."""
    if words.forms[at] in tables.idiomatic:
        idiom = tables.refused.idioms.at(words.forms, at)
        if idiom or tables.refused.idioms.before(words.forms, at + 1):
            return None, idiom[0] if idiom else at + 1
    if words.is_digits(at) and (run := number_run(words, at)) > at:
        return None, run
    figure = read_figure(words, at, tables.numbers) or _half(words, at, tables)
    if figure is None:
        return None, at + 1
    figure = _past_article(words, figure, tables)
    if touches_name(words, at, tables):
        return Draft(figure, figure.first, figure.last, Head("label")), figure.last
    draft = Draft(figure, figure.first, figure.last)
    _sign(words, draft, tables)
    measure(words, draft, floor, tables)
    _negate(words, draft, tables)
    _settle(words, draft, tables)
    if _needs_head(words, draft, tables):
        return None, figure.last
    return draft, max(draft.last, figure.last)


def _past_article(words: Words, figure: Figure, tables: AmountTables) -> Figure:
    """The figure with the scale that inverted order parts from it: "sono 18 i milioni"."""
    at = figure.last
    if words.forms[at] not in tables.counts.articles or figure.factor > 1:
        return figure
    factor = tables.numbers.scales.get(words.forms[at + 1])
    if factor is None or len(words.forms[at + 1]) < _SCALE or not words.follows(at + 1):
        return figure
    return replace(figure, last=at + 2, value=figure.known * factor, factor=factor)


def _settle(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Give a draft that measures nothing its noun, or say that it is no amount."""
    if draft.head is not None:
        if draft.head.kind == "unit" and is_label(words, draft, tables):
            draft.head = Head("label")
        return
    if runs_on(words, draft, tables) or (draft.figure.spelled and is_name_word(words, draft)):
        draft.head = Head("label")
        return
    refused = refused_head(words, draft, tables)
    if refused is None or refused.kind == "time":
        count(words, draft, tables)
    if draft.head is None or (refused and draft.head.kind == "count"):
        draft.head = refused


def _needs_head(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether the word is a number only with what it counts ("un", "mezzo")."""
    if draft.head is not None or draft.figure.last - draft.figure.first > 1:
        return False
    form = words.forms[draft.figure.first]
    if form in tables.numbers.halves:
        return True
    if len(words) <= _ALONE:
        return False
    return form in tables.numbers.one and not is_whole(words, draft.figure.last, tables)


def _half(words: Words, at: int, tables: AmountTables) -> Figure | None:
    """Read "mezzo" before a unit: "mezzo chilo", "mezzo punto percentuale"."""
    if words.forms[at] not in tables.numbers.halves:
        return None
    after = words.forms[at + 1]
    if not (tables.units.names.opens(after) or tables.units.percent.opens(after)):
        return None
    return Figure(first=at, last=at + 1, value=_HALF, spelled=True)


def _sign(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Take in a sign written before the figure: "-0,4%", "+18,3%"."""
    at = draft.first - 1
    if words.forms[at] not in _WRITTEN:
        return
    if words.forms[at] == "+" and words.forms[draft.last] in tables.units.percent_signs:
        draft.first, draft.direction = at, "up"
    if not words.touches(at) or (words.touches(at - 1) and words.forms[at - 1].isalnum()):
        return
    if words.forms[at] == "-" and not draft.figure.spelled:
        draft.figure = replace(draft.figure, value=-draft.figure.known)
        draft.first, draft.direction = at, "down"
    elif words.forms[at] == "+":
        draft.first, draft.direction = at, "up"


def _is_apart(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether neither a figure before "meno" nor a word behind makes something else of it."""
    after = words.forms[draft.last]
    if draft.figure.spelled or tables.bounds.before.before(words.forms, draft.first):
        return False
    return not words.is_digits(draft.first - 2) and after not in _SIGNS and draft.first > 1


def _negate(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Settle what a sign or "meno" means for what is measured: "meno 3 gradi"."""
    before = words.forms[draft.first - 1]
    if not (draft.direction or before == "-" or before in tables.numbers.negative):
        return
    alone = draft.first == 1 and draft.last == len(words)
    measured = draft.head is not None and draft.head.code in tables.units.signed
    bare = draft.head is None and before in tables.numbers.negative
    if not (alone or measured or (bare and _is_apart(words, draft, tables))):
        return
    if (before in tables.numbers.negative or (alone and before == "-")) and not draft.direction:
        draft.figure = replace(draft.figure, value=-draft.figure.known)
        draft.first, draft.direction = draft.first - 1, "down"
    if draft.head is not None and draft.head.kind == "unit":
        draft.direction = None
