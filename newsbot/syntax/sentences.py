"""Cuts a text into paragraphs and sentences; headlines and titles are sentences of their own."""

import re
from collections.abc import Iterator

from newsbot.syntax.analysis import Sentence, Tokens
from newsbot.syntax.text import Text
from newsbot.syntax.vocabulary import Vocabulary

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_ITEM = re.compile(r"\s*\n\s*(?=[-•*–—·▪]\s)")
_STOPS = frozenset(".!?…")
_CLOSERS = frozenset("\"'»”’)]›")
_OPENERS = frozenset("\"'«“‘([‹-–—•")
_MAX_TITLE = 120
_MAX_TOKENS = 400


def split_sentences(text: Text, tokens: Tokens, words: Vocabulary) -> list[Sentence]:
    """The sentences of a text in order; every token is in exactly one."""
    sentences: list[Sentence] = []
    at, count = 0, len(tokens.starts)
    blocks = list(_paragraphs(text.surface))
    for paragraph, (end, title) in enumerate(blocks):
        first = at
        while at < count and tokens.starts[at] < end:
            at += 1
        for left, right in _sentences(first, at, tokens, text.surface, words):
            sentences.append(
                Sentence(
                    first=left,
                    last=right,
                    start=tokens.starts[left],
                    end=tokens.ends[right - 1],
                    headline=title,
                    paragraph=paragraph,
                )
            )
    return sentences


def _paragraphs(surface: str) -> Iterator[tuple[int, bool]]:
    """Where each paragraph ends and whether it is a title: one line, short, no final stop."""
    start = 0
    for blank in _BLANK.finditer(surface):
        yield from _items(surface, start, blank.start(), followed=True)
        start = blank.end()
    yield from _items(surface, start, len(surface), followed=False)


def _items(surface: str, start: int, end: int, *, followed: bool) -> Iterator[tuple[int, bool]]:
    """A paragraph, or the items of a list that stands in it."""
    block = surface[start:end].strip()
    if "\n" in block:
        for item in _ITEM.finditer(surface, start, end):
            yield item.start(), False
        yield end, False
    else:
        yield end, followed and _is_title(block, first=start == 0)


def _is_title(block: str, *, first: bool) -> bool:
    end = block.rstrip("\"'»”’)").rstrip()
    if not end or end[-1] in ".;:,…" or len(block) > 2 * _MAX_TITLE:
        return False
    return first or (len(block) <= _MAX_TITLE and end[-1] not in "!?" and block[-1] not in '»”"')


def _sentences(
    first: int, last: int, tokens: Tokens, surface: str, words: Vocabulary
) -> Iterator[tuple[int, int]]:
    start = at = first
    while at < last:
        at += 1
        if at - start >= _MAX_TOKENS:
            yield start, at
            start = at
            continue
        if not _may_end(tokens.forms[at - 1], words):
            continue
        while at < last and _closes(at, tokens, surface):
            at += 1
        if at < last and _begins(at, tokens, surface, words):
            yield start, at
            start = at
    if start < last:
        yield start, last


def _may_end(form: str, words: Vocabulary) -> bool:
    return form[-1] in _STOPS and form not in words.tables.never_final


def _closes(at: int, tokens: Tokens, surface: str) -> bool:
    """A stop or a closing quote or bracket that still belongs to the sentence before."""
    form = tokens.forms[at]
    if form[0] in _STOPS:
        return True
    if form not in _CLOSERS or len(form) > 1:
        return False
    glued = tokens.starts[at] == tokens.ends[at - 1]
    opens = tokens.ends[at] < len(surface) and not surface[tokens.ends[at]].isspace()
    return glued or not (form in "\"'" and opens)


def _begins(at: int, tokens: Tokens, surface: str, words: Vocabulary) -> bool:
    """Whether a sentence can begin here, behind a stop."""
    before = tokens.forms[at - 1]
    while at < len(tokens.forms) - 1 and tokens.forms[at] in _OPENERS:
        at += 1
    char = surface[tokens.starts[at]]
    if not (char.isupper() or char.isdigit()):
        return False
    if len(before) > 1 and before[-1] == "." and before[0] != ".":
        form = tokens.forms[at]
        known = form in words.tables.closed if len(before) == 2 else words.knows(form)
        return char.isupper() and known
    return True
