"""Ranges and lists: figures that share what they measure, and their scale."""

from dataclasses import replace
from itertools import pairwise

from newsbot.language.amounts import AmountTables, BoundWords
from newsbot.mentions.drafts import Draft, Head, same_sentence
from newsbot.mentions.words import Words

_GAP = 7
_NEAR = 3
_SCORE = 200
_TEN, _WHOLE = 10, 100


def join_series(words: Words, drafts: list[Draft], tables: AmountTables) -> list[Draft]:
    """The drafts with ranges made one, and what a list shares given to each member."""
    joined: list[Draft] = []
    for draft in reversed(drafts):
        if joined and _alike(draft, joined[-1]) and _near(words, draft, joined[-1]):
            if _range(words, draft, joined[-1], tables.bounds):
                joined[-1] = draft
                continue
            _share(words, draft, joined[-1], tables)
        joined.append(draft)
    joined.reverse()
    _number_labels(words, joined, tables)
    return joined


def _near(words: Words, left: Draft, right: Draft) -> bool:
    return right.first - left.last <= _GAP and same_sentence(words, left.last, right.first)


def _range(words: Words, left: Draft, right: Draft, bounds: BoundWords) -> bool:
    """Make `left` the range of both, where the words join them."""
    if right.upper is not None:
        return False
    opener = _opener(words, left, right, bounds)
    if opener is None:
        return False
    low = left.figure
    if low.factor == 1 and right.figure.factor > 1 and (left.open or left.head == right.head):
        spread = low.known * right.figure.factor
        if left.last == low.last and spread <= right.figure.known:
            low = replace(low, value=spread, factor=right.figure.factor)
    if not low.known < right.figure.known:
        return False
    left.opened = opener < left.first
    left.first, left.last = opener, right.last
    left.figure, left.upper, left.head = low, right.figure, left.head if right.open else right.head
    left.comparator, left.direction = "range", None
    return True


def _alike(left: Draft, right: Draft) -> bool:
    return left.open or right.open or left.head == right.head


def _opener(words: Words, left: Draft, right: Draft, bounds: BoundWords) -> int | None:
    """Where a range of the two begins, None where none joins them."""
    between = words.forms[left.last : right.first]
    if between and between[0] in bounds.dashes and len(between) == 1:
        tight = words.touches(left.last - 1) and words.touches(left.last)
        return left.first if tight or (left.open and not right.open) else None
    if not between and right.direction == "down" and words.touches(left.last - 1):
        right.figure = replace(right.figure, value=-right.figure.known)
        return left.first
    core = [word for word in between if word not in bounds.articles]
    opened = bounds.between.before(words.forms, left.first)
    if opened and len(core) == 1 and core[0] in bounds.and_:
        return opened[0]
    opened = bounds.from_.before(words.forms, left.first)
    joiner = bounds.to.at(words.forms, left.last)
    if opened and joiner and joiner[0] == right.first:
        return None if _is_change(words, opened[0], bounds) else opened[0]
    if len(core) == 1 and core[0] in bounds.or_ and left.open:
        return left.first if _close(left, right) else None
    return None


def _is_change(words: Words, opener: int, bounds: BoundWords) -> bool:
    """Whether a verb of change stands before: "è salito da 2 a 3 miliardi" is no range."""
    return any(words.forms[opener - k] in bounds.changes for k in range(1, _NEAR + 1))


def _close(left: Draft, right: Draft) -> bool:
    low, high = left.figure.known, right.figure.known
    return (
        low < high <= low * 3 or low * right.figure.factor < high <= low * 3 * right.figure.factor
    )


def _share(words: Words, left: Draft, right: Draft, tables: AmountTables) -> None:
    """Give a bare figure the head and the scale of the next one of its list."""
    if not left.open or right.open or left.last != left.figure.last:
        return
    if left.is_year and right.head and right.head.kind != "time":
        return
    if not (_is_list(words, left, right, tables) or _from_to(words, left, right, tables.bounds)):
        return
    left.head, left.listed = right.head, True
    if left.figure.factor == 1 and right.figure.factor > 1 and left.figure.known < 1000:
        factor = right.figure.factor
        left.figure = replace(left.figure, value=left.figure.known * factor, factor=factor)


def _is_list(words: Words, left: Draft, right: Draft, tables: AmountTables) -> bool:
    """Whether "e" or "o" joins two figures, or a comma before those that it joins."""
    bounds = tables.bounds
    between = words.forms[left.last : right.first]
    if between == [","]:
        return right.listed or (right.head is not None and right.head.kind == "time")
    core = [word for word in between if word not in bounds.articles and word != ","]
    return len(core) == 1 and core[0] in bounds.joiners


def _from_to(words: Words, left: Draft, right: Draft, bounds: BoundWords) -> bool:
    """Whether a change names both ends: "è salito da 2 a 3 miliardi"."""
    joined = bounds.to.at(words.forms, left.last)
    opened = bounds.from_.before(words.forms, left.first)
    return opened is not None and joined is not None and joined[0] == right.first


def _number_labels(words: Words, drafts: list[Draft], tables: AmountTables) -> None:
    """Carry a label along its list: "articoli 3, 4 e 5"."""
    joiners, tying = tables.listing, tables.tying
    for left, right in pairwise(drafts):
        if words.forms[left.last] not in tying:
            continue
        between = words.forms[left.last : right.first]
        if _names_members(words, left, right, between, joiners):
            right.head = Head("label")
        if _is_score(left, right, between, tables.bounds):
            left.head = right.head = Head("label")
        if _is_ratio(left, right, between, tables):
            left.head, right.head = left.head or right.head, Head("label")
        if (
            left.head is None
            or left.head.kind not in {"label", "time", "day"}
            or right.head is not None
        ):
            continue
        if between and set(between) <= joiners and right.figure.factor == 1:
            right.head = left.head


def _is_ratio(left: Draft, right: Draft, between: list[str], tables: AmountTables) -> bool:
    """Whether the right figure is the whole of a ratio: "4 su 5", "4 su 5 gli italiani"."""
    if len(between) != 1 or between[0] not in tables.counts.ratio:
        return False
    counted = left.head is None and right.head is not None and right.head.kind == "count"
    if left.head is not None and left.head.kind == "count" and right.head is None:
        return right.figure.known <= _TEN or right.figure.known == _WHOLE
    return right.figure.known <= _WHOLE and (right.head is None or counted)


def _names_members(
    words: Words, left: Draft, right: Draft, between: list[str], joiners: frozenset[str]
) -> bool:
    """Whether a list in brackets names what was counted: "due vetture (653 e 683)"."""
    if between != ["("] or left.head is None or left.head.kind != "count":
        return False
    listed = words.forms[right.last] in joiners and words.is_digits(right.last + 1)
    return right.head is None and right.figure.plain and listed


def _is_score(left: Draft, right: Draft, between: list[str], bounds: BoundWords) -> bool:
    """Whether two bare small figures stand as "5 a 4"."""
    if left.head is not None or right.head is not None or len(between) != 1:
        return False
    small = max(left.figure.known, right.figure.known) < _SCORE
    return small and bounds.to.at(between, 0) is not None
