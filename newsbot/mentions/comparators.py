"""Bounds of figures: "oltre", "fino a", "circa", "in su"."""

from newsbot.language.amounts import AmountTables, BoundWords
from newsbot.mentions.drafts import Draft
from newsbot.mentions.words import Words
from newsbot.records import Comparator

_WEAK = frozenset({None, "approx"})


def bound(words: Words, draft: Draft, floor: int, ceiling: int, tables: AmountTables) -> None:
    """Set the comparator from the words around a draft, and take them into the quote.

    `floor` is the end of the mention before, `ceiling` the beginning of the next one.
    """
    if draft.comparator == "range":
        return
    found: Comparator | None = draft.comparator
    for _ in range(2):
        hit = _before(words, draft, tables)
        if hit is None or hit[0] < floor:
            break
        draft.first = hit[0]
        found = hit[1] if found in _WEAK else found
    if found is None:
        found = _after(words, draft, ceiling, tables.bounds)
    draft.comparator = found or _of_verb(words, draft, tables.bounds)


def _before(words: Words, draft: Draft, tables: AmountTables) -> tuple[int, Comparator] | None:
    bounds, end = tables.bounds, draft.first
    percent = draft.head is not None and draft.head.kind == "percent"
    for _ in range(3):
        if not words.follows(end):
            return None
        hit = bounds.before.before(words.forms, end)
        if hit and percent and tables.directions.differs.before(words.forms, end):
            return None
        if hit:
            loose = words.forms[end - 1] in bounds.around
            return None if loose and not _measured(draft) else hit
        form = words.forms[end - 1]
        if form not in bounds.articles and form not in bounds.fillers:
            return None
        end -= 1
    return None


def _measured(draft: Draft) -> bool:
    return draft.head is not None and draft.head.kind in {"money", "percent"}


def _after(words: Words, draft: Draft, ceiling: int, bounds: BoundWords) -> Comparator | None:
    hit = bounds.after.at(words.forms, draft.last)
    if hit is None or hit[0] >= ceiling or not words.follows(draft.last):
        return None
    draft.last = hit[0]
    return hit[1]


def _of_verb(words: Words, draft: Draft, bounds: BoundWords) -> Comparator | None:
    end = draft.first - (words.forms[draft.first - 1] in bounds.articles)
    hit = bounds.verbs.before(words.forms, end)
    if hit is None:
        return None
    return "le" if hit[1] == "gt" and words.forms[hit[0] - 1] in bounds.not_ else hit[1]
