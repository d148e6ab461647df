"""Which way a figure moves: "in calo del 5%", "sale al 2,3%"."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft
from newsbot.mentions.words import Words
from newsbot.records import Direction

_BACK = 7
_AHEAD = 3
_BRIDGE = frozenset({",", "("})
_WORTH = frozenset({"money", "percent"})


def direct(words: Words, draft: Draft, before: Draft | None, tables: AmountTables) -> None:
    """Set the direction of a draft from a written sign or the words of its clause."""
    percent = draft.head is not None and draft.head.kind == "percent"
    if draft.direction is not None or (draft.comparator == "range" and not percent):
        return
    if tables.directions.differs.before(words.forms, draft.first):
        return
    if draft.upper is not None and words.forms[draft.first] in tables.directions.origin:
        return
    draft.direction = (
        _behind(words, draft, tables)
        or _in_front(words, draft, before, tables)
        or _coordinated(words, draft, before, tables)
    )


def _behind(words: Words, draft: Draft, tables: AmountTables) -> Direction | None:
    after, last = tables.directions.after, draft.last
    opens = after.first_words
    for at, form in enumerate(words.forms[last : last + _AHEAD], last):
        hit = after.at(words.forms, at) if form in opens else None
        if hit:
            return hit[1]
        if not form[:1].isalpha():
            return None
    return None


def _in_front(
    words: Words, draft: Draft, before: Draft | None, tables: AmountTables
) -> Direction | None:
    directions = tables.directions
    floor = 0 if before is None else before.last
    at = draft.first - 1
    if words.forms[at] in directions.origin:
        return None
    counts = _needs_preposition(draft, tables)
    if counts and not directions.needs.at(words.forms, at):
        return None
    worth = draft.head is not None and draft.head.kind in _WORTH
    moved = directions.moved_worth if worth else directions.moved
    for steps in range(_BACK):
        if at < floor:
            return _inherited(words, draft, before, tables) if steps < _AHEAD else None
        form = words.forms[at]
        if form in directions.stops or not words.follows(at + 1):
            return None
        if counts and form in directions.breaks:
            return None
        if form in _BRIDGE:
            return _inherited(words, draft, before, tables) if at == floor else None
        if moved[form]:
            return None if _is_given(words, form, draft, tables) else moved[form]
        at -= 1
    return None


def _is_given(words: Words, form: str, draft: Draft, tables: AmountTables) -> bool:
    """Whether a part of something is given away: "ceduto l'82% della società"."""
    of = words.forms[draft.last] in tables.numbers.parts_of
    return of and bool(tables.directions.gives.match(form))


def _coordinated(
    words: Words, draft: Draft, before: Draft | None, tables: AmountTables
) -> Direction | None:
    """The direction of the percentage before, of which it repeats the preposition or article.

    "cresce del 7% e l'utile del 12%", "perde l'1% e Parigi lo 0,5%".
    """
    if before is None or before.head != draft.head or before.head is None:
        return None
    between = words.forms[before.last : draft.first]
    if before.head.kind != "percent" or not 1 < len(between) <= _BACK:
        return None
    told = tables.directions.stops.isdisjoint(between) and words.follows(draft.first)
    joined = not tables.numbers.joiners.isdisjoint(between)
    alike = any(
        words.forms[before.first - 1] in same and between[-1] in same
        for same in (tables.numbers.parts_of, tables.bounds.articles)
    )
    return before.direction if told and joined and alike else None


def _needs_preposition(draft: Draft, tables: AmountTables) -> bool:
    """Whether the figure counts: it moves only as "aumentano di 20 persone"."""
    head = draft.head
    if head is None:
        return True
    return head.kind == "count" and f"{{{head.code}}}" not in tables.units.signed


def _inherited(
    words: Words, draft: Draft, before: Draft | None, tables: AmountTables
) -> Direction | None:
    """The direction of the percentage that a level follows: "è salito del 3%, a 11 euro"."""
    if before is None or before.head is None or before.head.kind != "percent":
        return None
    at = before.last + (words.forms[before.last] == ",")
    to = tables.bounds.to.at(words.forms, at)
    return before.direction if to and to[0] <= draft.first else None
