"""What a figure counts: "500 chip", "1.200 posti di lavoro", "sono 12 i morti"."""

from newsbot.language.amounts import AmountTables
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.rests import add_rest
from newsbot.mentions.words import Words

_MODIFIERS = 2
_LINKS = 3
_OPENERS = frozenset(".!?;:,(")


def count(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Set the head of a draft from the noun behind it, straight or inverted."""
    figure = draft.figure
    if figure.fraction:
        return
    at = figure.last
    of = words.forms[at] in tables.numbers.of and (figure.factor >= 10**6 or figure.approx)
    found = noun_at(words, at + of, draft, tables)
    if found is None and (bound := tables.bounds.after.at(words.forms, at)):
        found = noun_at(words, bound[0], draft, tables)
    if found:
        draft.measured(found[0], Head("count", found[1]))
        add_rest(words, draft, found[0], tables)
    elif _is_inverted(words, draft, tables):
        _count_inverted(words, draft, tables)
    elif not _count_behind_total(words, draft, tables):
        _count_behind_verb(words, draft, tables)


def noun_at(words: Words, at: int, draft: Draft, tables: AmountTables) -> tuple[int, str] | None:
    """Where the counted noun here ends, and its lemma; words that go before it are skipped."""
    counts = tables.counts
    for _ in range(_MODIFIERS + 1):
        if not words.follows(at):
            return None
        thing = counts.things.at(words.forms, at)
        if thing:
            return thing
        form = words.forms[at]
        if counts.modifier(form) and _leads(words, at, tables):
            at += 1
            continue
        lemma = _lemma(words, at, draft, tables)
        return None if lemma is None else (at + 1, lemma)
    return None


def _leads(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether a noun or one more modifier follows a modifier."""
    after = words.forms[at + 1]
    return words.follows(at + 1) and bool(
        after.isalpha()
        and not (tables.counts.singular(words.forms[at]) and tables.counts.participle(after))
        and (
            tables.counts.singular(after)
            or tables.counts.modifier(after)
            or tables.counts.things.opens(after)
        )
    )


def _lemma(words: Words, at: int, draft: Draft, tables: AmountTables) -> str | None:
    form = words.forms[at]
    if not form[0].isalpha() or (words.touches(at) and words.forms[at + 1] == "-"):
        return None
    if draft.figure.value == 1:
        named = (
            not draft.figure.spelled
            and tables.counts.noun(form)
            and (not words.surface(draft.first - 1)[:1].isupper() or words.shouts(draft.first - 1))
        )
        whole = is_whole(words, at + 1, tables)
        return form if whole or named else tables.counts.people.get(form)
    lemma = tables.counts.singular(form)
    if lemma is None or (draft.is_year and not tables.counts.known(form)):
        return None
    capital = words.surface(at)[0].isupper() and not (
        words.surface(draft.figure.last - 1).isupper() or words.shouts(at)
    )
    return None if capital and lemma == form and form[-1] not in "àùé" else lemma


def _is_inverted(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether the noun stands behind its article: "sono 12 i morti", "a quota 40 i dispersi"."""
    at = draft.figure.last
    if words.forms[at] not in tables.counts.articles or not words.follows(at + 1):
        return False
    before = words.forms[draft.first - 1]
    if before in tables.refused.hours or before in tables.refused.days:
        return False
    bound = tables.bounds.before.before(words.forms, draft.first)
    first = bound[0] if bound else draft.first
    before = words.forms[first - 1]
    if not words.follows(first) or before in _OPENERS or before in tables.numbers.joiners:
        return True
    links = tables.counts.links
    return any(words.forms[first - k] in links for k in range(1, _LINKS + 1))


def _count_inverted(words: Words, draft: Draft, tables: AmountTables) -> None:
    at = draft.figure.last + 1
    unit = tables.units.names.at(words.forms, at)
    if unit:
        draft.last, draft.head = unit[0], Head("unit", unit[1])
    elif found := noun_at(words, at, draft, tables):
        draft.last, draft.head = found[0], Head("count", found[1])


def _count_behind_total(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Count what a total behind is of: "sale a 31 il numero dei morti"; it stays out too."""
    at = draft.figure.last
    if words.forms[at] not in tables.bounds.articles:
        return False
    if words.forms[at + 1] not in tables.counts.totals or not words.one_paragraph(at, at + 3):
        return False
    if words.forms[at + 2] not in tables.numbers.parts_of:
        return False
    found = noun_at(words, at + 3, draft, tables)
    draft.head = Head("count", found[1]) if found else None
    return found is not None


def _count_behind_verb(words: Words, draft: Draft, tables: AmountTables) -> None:
    """Count the subject behind its verb: "51 sono invece le vittime"; it stays out of the quote."""
    at = draft.figure.last
    if words.forms[at] not in tables.counts.links or not words.forms[at].isalpha():
        return
    for skipped in range(1, 3):
        if words.forms[at + skipped] in tables.counts.articles and words.follows(at + skipped + 1):
            found = noun_at(words, at + skipped + 1, draft, tables)
            draft.head = Head("count", found[1]) if found else None
            return


def is_whole(words: Words, at: int, tables: AmountTables) -> bool:
    """Whether "su" and a number stand here: the whole of "un italiano su tre"."""
    if words.forms[at] not in tables.counts.ratio:
        return False
    return words.is_digits(at + 1) or words.forms[at + 1] in tables.numbers.parts
