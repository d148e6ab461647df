"""The noun that a figure says something of: "i posti sono una sessantina", "feriti: 8"."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.words import Words

_BACK = 12
_LARGE = 10**6
_DESCRIBED, _TURN = 2, 3
_PAUSES = frozenset("(:,")
_STOPS = frozenset(".!?;")


def named(words: Words, draft: Draft, before: Draft | None, tables: AmountTables) -> Head | None:
    """The noun named before the figure."""
    if draft.figure.foreign:
        return None
    floor = max(0 if before is None else before.last, draft.first - _BACK)
    head = _in_turn(words, draft, before, tables) or _named(words, draft, floor, tables)
    if head is None or draft.figure.factor < _LARGE:
        return head
    return None if head.code in tables.money.sums else head


def _in_turn(words: Words, draft: Draft, before: Draft | None, tables: AmountTables) -> Head | None:
    """The noun of one more member: "le vittime sono 34, i dispersi ancora nove"."""
    if before is None or before.head is None or before.head.kind != "count":
        return None
    between = words.forms[before.last : draft.first]
    if not _TURN <= len(between) <= _TURN + 1 or between[1] not in tables.counts.articles:
        return None
    joined = between[0] in _PAUSES or between[0] in tables.numbers.joiners
    if not joined or words.forms[draft.last][:1].isalpha():
        return None
    return _noun(words, before.last + 2, tables)


def _named(words: Words, draft: Draft, floor: int, tables: AmountTables) -> Head | None:
    bound = tables.bounds.before.before(words.forms, draft.first)
    at = (bound[0] if bound else draft.first) - 1
    if bound and words.forms[at - 1] in tables.counts.articles:
        return _noun(words, at, tables)
    if words.forms[at] in _PAUSES:
        return _beside(words, at, floor, tables)
    linked = False
    while at > floor and words.follows(at + 1) and words.forms[at] not in _STOPS:
        if words.forms[at] in tables.counts.links:
            linked = True
        elif linked and _is_subject(words, at, tables):
            return _subject(words, at, tables)
        at -= 1
    return None


def _beside(words: Words, pause: int, floor: int, tables: AmountTables) -> Head | None:
    """The noun before a pause, with one word behind it at most: "le persone evacuate, seicento"."""
    for at in (pause - 1, pause - 2):
        if at < floor or not words.forms[at][0].isalpha():
            return None
        before = words.forms[at - 1]
        articled = before in tables.refused.definite or before in tables.numbers.of
        opens = at == 0 or not words.follows(at) or before in ",;."
        starts = words.forms[pause] == ":" and opens and at == pause - 1
        if words.forms[at - 2] in tables.counts.sources:
            return None
        if articled or starts:
            return _noun(words, at, tables)
    return None


def _noun(words: Words, at: int, tables: AmountTables) -> Head | None:
    if tables.refused.times.at(words.forms, at):
        return Head("time")
    lemma = tables.counts.singular(words.forms[at])
    return None if lemma is None else Head("count", lemma)


def _subject(words: Words, at: int, tables: AmountTables) -> Head | None:
    """The noun that begins here, behind an adjective at most: "i grandi elettori"."""
    if tables.counts.modifier(words.forms[at]) and (head := _noun(words, at + 1, tables)):
        return head
    return _noun(words, at, tables)


def _is_subject(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether a plural noun stands here with its article and without a preposition."""
    counts = tables.counts
    if not words.forms[at][0].isalpha():
        return False
    article = words.forms[at - 1]
    if article not in counts.articles:
        return article in tables.refused.definite and words.forms[at - 2] in counts.totals
    if words.surface(at)[0].isupper() and not counts.known(words.forms[at]):
        return False
    named = counts.singular(words.forms[at]) or tables.refused.times.at(words.forms, at)
    return named is not None and (
        words.forms[at - 2] not in tables.bounds.prepositions or not words.follows(at - 1)
    )
