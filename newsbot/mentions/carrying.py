"""Nouns that are left out and understood from the sentence; sums are in `sums.py`."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.counted import noun_at
from newsbot.mentions.drafts import Draft, Head, same_sentence
from newsbot.mentions.subjects import named
from newsbot.mentions.sums import carry_cents, carry_money, carry_money_back, carry_origin
from newsbot.mentions.words import Words

_THOUSAND = 1000
_TEN = 10
_PAUSES = frozenset("(:,")
_TIME = Head("time")
_CARRIED = frozenset({"money", "count"})


def carry(words: Words, drafts: list[Draft], tables: AmountTables) -> None:
    """Give drafts without a head that of their sentence, where it is certain."""
    last = _Last()
    for at, draft in enumerate(drafts):
        following = drafts[at + 1] if at + 1 < len(drafts) else None
        before = drafts[at - 1] if at else None
        if draft.head is None and not draft.is_year and not draft.figure.fraction:
            draft.head = (
                carry_money(words, draft, last.money, last.counted, tables)
                or _out_of(words, draft, following, tables)
                or _among(words, draft, tables)
                or named(words, draft, before, tables)
                or _taken_up(words, draft, last.counted, tables)
                or _timed(words, draft, before, tables)
            )
        if last.money is not None:
            carry_cents(words, draft, last.money, tables)
        if draft.head is not None and draft.head.kind in _CARRIED:
            last.note(words, draft, tables)
    carry_money_back(words, drafts, tables)
    carry_origin(words, drafts, tables)


class _Last:
    """The sum and the count named last."""

    money: Draft | None = None
    counted: Draft | None = None

    def note(self, words: Words, draft: Draft, tables: AmountTables) -> None:
        if draft.head and draft.head.kind == "money":
            self.money = draft
        elif not _is_inner(words, draft, self.counted, tables):
            self.counted = draft


def _is_inner(words: Words, draft: Draft, outer: Draft | None, tables: AmountTables) -> bool:
    """Whether a count is a part of another: "16 persone, tra cui 14 bambini", "4 di 3 ditte"."""
    if outer is None or not same_sentence(words, outer.last, draft.first):
        return False
    if words.forms[outer.last : draft.first] in (["di"], ["d'"]):
        return True
    return tables.counts.of_which.before(words.forms, draft.first) is not None


def _out_of(
    words: Words, draft: Draft, following: Draft | None, tables: AmountTables
) -> Head | None:
    """The noun of the whole: "140 dei suoi 512 addetti", "tre dei nove giorni"."""
    if following is None or following.head is None:
        return None
    gap = words.forms[draft.last : following.first]
    if not 0 < len(gap) <= 2 or gap[0] not in tables.counts.out_of:
        return None
    if following.head.kind == "time":
        return _TIME if gap[0] not in tables.counts.ratio else None
    if following.head.kind != "count":
        return None
    following.part_named = True
    return following.head


def _among(words: Words, draft: Draft, tables: AmountTables) -> Head | None:
    """The noun of a whole that is not counted: "otto dei suoi membri", "due delle vittime"."""
    at = draft.last
    of = words.forms[at]
    if of not in tables.counts.out_of or of not in tables.refused.definite:
        return None
    found = noun_at(words, at + 1 + (words.forms[at + 1] in tables.refused.definite), draft, tables)
    return Head("count", found[1]) if found else None


def _taken_up(
    words: Words, draft: Draft, counted: Draft | None, tables: AmountTables
) -> Head | None:
    """The noun counted last: "altri quattro", "di cui 10", "e circa 7.000", "3 in Francia"."""
    if counted is None or not same_sentence(words, counted.last, draft.first):
        return None
    counts, forms = tables.counts, words.forms
    at = draft.first
    if words.forms[at - 1] in counts.others:
        draft.first = at - 1
        return counted.head
    if counts.of_which.before(forms, at) or counts.of_which.at(forms, draft.last):
        return counted.head
    if counts.against.before(forms, at) or _is_whole_of(words, draft, counted, tables):
        return counted.head
    if words.forms[at - 1] in tables.numbers.of and words.forms[at - 2] in counts.acts:
        return counted.head
    return counted.head if _is_listed(words, draft, tables) else None


def _is_whole_of(words: Words, draft: Draft, counted: Draft, tables: AmountTables) -> bool:
    """Whether the figure is what the count is out of: "1.612 elettori su 2.980"."""
    ratio = words.forms[counted.last : draft.first]
    large = draft.figure.known > _TEN and draft.figure.known > counted.figure.known
    return large and len(ratio) == 1 and ratio[0] in tables.counts.ratio


def _is_listed(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether the figure stands in a list and goes on as counts do: "3 in Francia"."""
    counts = tables.counts
    bound = tables.bounds.before.before(words.forms, draft.first)
    before = words.forms[(bound[0] if bound else draft.first) - 1]
    if before not in tables.numbers.joiners and before not in _PAUSES:
        return False
    after = words.forms[draft.last]
    goes_on = bound is not None or after in counts.places or after in counts.verbs
    said = counts.verb(after) or counts.participle(after)
    if not goes_on and not (said and words.follows(draft.last)):
        return False
    return draft.figure.factor <= _THOUSAND


def _timed(words: Words, draft: Draft, before: Draft | None, tables: AmountTables) -> Head | None:
    """The unit of time of the mention before: "38 secondi su Schleck e di 55 su Armstrong"."""
    if before is None or before.head is None or before.head.kind != "time":
        return None
    if words.forms[draft.first - 1] not in tables.numbers.of or draft.figure.factor > 1:
        return None
    if words.forms[draft.last] in tables.numbers.parts_of:
        return None
    return _TIME if same_sentence(words, before.last, draft.first) else None
