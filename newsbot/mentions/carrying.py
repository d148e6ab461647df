"""Currencies and nouns that are left out and understood from the sentence."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head, same_sentence
from newsbot.mentions.words import Words

_BACK = 8
_LARGE = 10**6
_THOUSAND = 1000
_PAUSES = frozenset("(:,")
_STOPS = frozenset(".!?;")


def carry(words: Words, drafts: list[Draft], tables: AmountTables) -> None:
    """Give drafts without a head that of their sentence, where it is certain."""
    money: Draft | None = None
    counted: Draft | None = None
    for at, draft in enumerate(drafts):
        following = drafts[at + 1] if at + 1 < len(drafts) else None
        if draft.head is None and not draft.is_year and not draft.figure.fraction:
            draft.head = (
                _currency(words, draft, money, counted)
                or _out_of(words, draft, following, tables)
                or _named(words, draft, drafts[at - 1] if at else None, tables)
                or _taken_up(words, draft, counted, tables)
            )
        if draft.head is not None:
            money = draft if draft.head.kind == "money" else money
            counted = draft if draft.head.kind == "count" else counted


def _currency(
    words: Words, draft: Draft, money: Draft | None, counted: Draft | None
) -> Head | None:
    """The currency of the sum before, for a figure as large as sums are."""
    if money is None or (
        draft.figure.factor < _LARGE and draft.figure.factor < money.figure.factor
    ):
        return None
    if draft.figure.factor == 1 or not same_sentence(words, money.last, draft.first):
        return None
    if counted is not None and counted.first > money.first and counted.figure.factor > 1:
        return None
    return money.head


def _out_of(
    words: Words, draft: Draft, following: Draft | None, tables: AmountTables
) -> Head | None:
    """The noun of the whole: "140 dei suoi 512 addetti"."""
    if following is None or following.head is None or following.head.kind != "count":
        return None
    gap = words.forms[draft.last : following.first]
    if not 0 < len(gap) <= 2 or gap[0] not in tables.counts.out_of:
        return None
    return following.head


def _taken_up(
    words: Words, draft: Draft, counted: Draft | None, tables: AmountTables
) -> Head | None:
    """The noun counted last: "altri quattro", "di cui 10", "e circa 7.000", "3 in Francia"."""
    if counted is None or not same_sentence(words, counted.last, draft.first):
        return None
    counts, forms = tables.counts, words.forms
    at = draft.first
    if words.form(at - 1) in counts.others:
        draft.first = at - 1
        return counted.head
    if counts.of_which.before(forms, at) or counts.of_which.at(forms, draft.last):
        return counted.head
    bound = tables.bounds.before.before(forms, at)
    listed = words.form((bound[0] if bound else at) - 1) in tables.numbers.joiners | _PAUSES
    after = words.form(draft.last)
    goes_on = bound is not None or after in counts.places or after in counts.verbs
    return counted.head if listed and goes_on and draft.figure.factor <= _THOUSAND else None


def _named(words: Words, draft: Draft, before: Draft | None, tables: AmountTables) -> Head | None:
    """The noun named before the figure: "i posti sono una sessantina", "feriti: 8"."""
    if draft.figure.factor >= _LARGE or draft.figure.foreign:
        return None
    floor = max(0 if before is None else before.last, draft.first - _BACK)
    bound = tables.bounds.before.before(words.forms, draft.first)
    at = (bound[0] if bound else draft.first) - 1
    if bound and words.form(at - 1) in tables.counts.articles:
        return _noun(words, at, tables)
    if words.form(at) in _PAUSES:
        return _beside(words, at, floor, tables)
    linked = False
    while at > floor and words.follows(at + 1) and words.forms[at] not in _STOPS:
        if words.forms[at] in tables.counts.links:
            linked = True
        elif linked and _is_subject(words, at, tables):
            return _noun(words, at, tables)
        at -= 1
    return None


def _beside(words: Words, pause: int, floor: int, tables: AmountTables) -> Head | None:
    """The noun before a pause, with one word behind it at most: "le persone evacuate, seicento"."""
    for at in (pause - 1, pause - 2):
        if at < floor or not words.forms[at][0].isalpha():
            return None
        before = words.form(at - 1)
        articled = before in tables.refused.definite or before in tables.numbers.of
        opens = at == 0 or not words.follows(at) or before in ",;."
        starts = words.forms[pause] == ":" and opens and at == pause - 1
        if articled or starts:
            return _noun(words, at, tables)
    return None


def _noun(words: Words, at: int, tables: AmountTables) -> Head | None:
    lemma = tables.counts.singular(words.forms[at])
    return None if lemma is None else Head("count", lemma)


def _is_subject(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether a plural noun stands here with its article and without a preposition."""
    counts = tables.counts
    if words.surface(at)[0].isupper() or not words.forms[at][0].isalpha():
        return False
    article = words.form(at - 1)
    if article not in counts.articles:
        return article in tables.refused.definite and words.form(at - 2) in counts.totals
    return counts.singular(words.forms[at]) is not None and (
        words.form(at - 2) not in tables.bounds.prepositions or not words.follows(at - 1)
    )
