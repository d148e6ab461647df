"""Which numbers are no amounts: parts of names, labels, days, hours, years, scores."""

import re

from newsbot.language.amounts import AmountTables
from newsbot.mentions.bare_figures import is_bare_refused
from newsbot.mentions.drafts import Draft, Head
from newsbot.mentions.mantissas import groups_end
from newsbot.mentions.words import Words

NOT_AMOUNTS = frozenset({"time", "day", "label"})
_TIME, _DAY, _LABEL = Head("time"), Head("day"), Head("label")
_TIED = frozenset("#@_&=*^\\")
_CLOCK = frozenset(':"')
_JOINING = frozenset("-/.")
_HOURS, _KNOWN = 24, 10
_PHONE, _QUOTED = 8, 40
_CLOCK_TIME = re.compile(r"[0-2]?[0-9],[0-5][0-9]")
_OPENERS = frozenset(".!?:;\"«“‘([{-•·*'")


def touches_name(words: Words, first: int, tables: AmountTables) -> bool:
    """Whether a figure hangs on a word or sign before it: "G7", "Covid-19", "'68"."""
    if not words.touches(first - 1):
        return False
    before = words.forms[first - 1]
    if before[0].isalpha():
        return before[-1] != "'" and words.surface(first - 1) not in tables.money.codes
    if before == "'":
        return words.is_digits(first) and len(words.forms[first]) == 2
    if before in _TIED:
        return True
    if before in _CLOCK:
        return words.touches(first - 2) and words.is_digits(first - 2)
    if before not in _JOINING or not words.touches(first - 2):
        return False
    return words.forms[first - 2][0].isalpha() or before == "." or _is_path(words, first)


def _is_path(words: Words, first: int) -> bool:
    """Whether two or more joined figures stand before ("22/5/25", "1-2-3")."""
    return words.touches(first - 3) and words.forms[first - 3] in _JOINING


def runs_on(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether letters, an ordinal sign or more digits hang on the end: "5G", "2°", "14:35"."""
    last = draft.last
    if not words.touches(last - 1) or draft.head is not None:
        return False
    after = words.forms[last]
    if after[0].isalpha() or after in tables.refused.ordinal or after in _TIED:
        return True
    if after == "'":
        return words.forms[draft.first - 1] != "'"
    if after in _CLOCK:
        tied = words.touches(last) and words.is_digits(last + 1)
        return tied or (after == '"' and not _is_quoted(words, draft.first))
    if after not in _JOINING or not words.touches(last):
        return False
    beyond = words.forms[last + 1]
    joined_twice = (
        words.touches(last + 1) and words.forms[last + 2] in _JOINING and words.touches(last + 2)
    )
    return beyond[0].isalpha() or (words.is_digits(last + 1) and joined_twice)


def _is_quoted(words: Words, at: int) -> bool:
    """Whether a quotation is open here, so that a quotation mark closes it and is no second."""
    marks = words.forms[max(at - _QUOTED, 0) : at].count('"')
    return marks % 2 == 1


def number_run(words: Words, at: int) -> int:
    """The end of a telephone number or a code in groups that begins here, else `at`."""
    digits, last = 0, at
    if not _may_run_on(words, at):
        return at
    if groups_end(words, at) > at + 1:
        return at
    while words.is_digits(last) and words.forms[last].isdigit() and last - at < 16:
        digits += len(words.forms[last])
        last += 1
        if words.forms[last] in _JOINING and words.touches(last) and words.is_digits(last + 1):
            last += 1
        elif not words.follows(last):
            break
    first = words.forms[at]
    lead = (first[0] == "0" and len(first) > 1) or (
        words.forms[at - 1] == "+" and words.touches(at - 1)
    )
    groups = last - at
    hyphened = any(words.forms[k] in _JOINING for k in range(at, last))
    if lead and (digits > 3 or groups == 1) and words.forms[last] not in {"%"}:
        return last if words.forms[at - 1] != "+" or digits >= _PHONE else at
    if groups > 1 and digits >= _PHONE and not hyphened:
        return last
    return last if groups > 2 and first[0] == "3" and digits > _PHONE else at


def _may_run_on(words: Words, at: int) -> bool:
    """Whether more digits follow, or a zero or a "+" begins: what every code shows at once."""
    after = words.forms[at + 1]
    grouped = after in _JOINING or words.is_digits(at + 1)
    return grouped or words.forms[at][0] == "0" or words.forms[at - 1] == "+"


def is_label(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether the figure numbers a thing: "articolo 18", "legge n. 104", "maglia numero 10"."""
    refused = tables.refused
    at = draft.first - 1
    while at >= 0 and words.forms[at] in refused.label_links and draft.first - at < 4:
        if words.forms[at] in refused.labels:
            return True
        at -= 1
    return words.forms[at] in refused.labels and words.follows(draft.first)


def is_name_word(words: Words, draft: Draft) -> bool:
    """Whether a number word begins with a capital within a sentence: "Novecento"."""
    at = draft.figure.first
    surface = words.surface(at)
    if not surface[0].isupper() or (len(surface) > 1 and surface.isupper()):
        return False
    return at > 0 and words.follows(at) and words.forms[at - 1] not in _OPENERS


def refused_head(words: Words, draft: Draft, tables: AmountTables) -> Head | None:
    """The head of a figure that is a day, an hour, a label or part of a name, else None."""
    refused = tables.refused
    before = words.forms[draft.first - 1] if words.follows(draft.first) else ""
    figure = draft.figure
    if figure.factor > 1 or figure.approx or figure.fraction:
        return None
    if words.forms[figure.last] in refused.ordinal and not words.forms[figure.last].isalpha():
        return _LABEL
    if refused.times.opens(before) and draft.is_year:
        return _TIME
    hour = before in refused.hours and figure.known <= _HOURS
    if hour and (figure.is_whole or _CLOCK_TIME.fullmatch(words.forms[figure.first])):
        return _TIME
    if before in refused.days and figure.is_whole:
        return _DAY
    return _LABEL if is_label(words, draft, tables) else None


def is_refused(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a finished draft is no mention."""
    head = draft.head
    if head is None:
        return is_bare_refused(words, draft, tables)
    if head.kind in NOT_AMOUNTS:
        return True
    if head.kind != "count":
        return False
    return head.code in tables.refused.things or _is_known(words, draft, tables)


def _is_known(words: Words, draft: Draft, tables: AmountTables) -> bool:
    """Whether a definite article says that the few things are known: "i due Paesi"."""
    figure = draft.figure
    if draft.upper is not None or draft.comparator is not None or figure.known > _KNOWN:
        return False
    if draft.part_named or (draft.head and draft.head.code in tables.counts.victims):
        return False
    return words.forms[figure.first - 1] in tables.refused.definite and not figure.approx
