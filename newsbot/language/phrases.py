"""Tables of phrases, looked up by the words that stand at a place of a text."""

import re
from collections.abc import Mapping, Set
from typing import Generic, NamedTuple, TypeVar

V = TypeVar("V")
WORD = re.compile(r"([^\W\d_]+'?|[0-9]+(?:[.,'][0-9]+)*|\S)")
"""A number with its separators, a word with the apostrophe that elides it, or a single sign."""


class _Phrase(NamedTuple, Generic[V]):
    words: list[str]
    value: V


_ByTwo = dict[str, dict[str, list[_Phrase[V]]]]
"""Phrases by their word at one end and its neighbour, the longest first.

One word alone stands behind all those that it begins or ends, and by itself under no neighbour.
"""


class Phrases(Generic[V]):
    """What each phrase of one or more words means; the longest that fits wins.

    >>> table = Phrases({"più di": "gt", "poco più di": "gt", "quasi": "approx"})
    >>> table.before(["sono", "poco", "più", "di", "20"], 4)
    (1, 'gt')
    """

    __slots__ = ("_first", "_last")

    def __init__(self, table: Mapping[str, V]) -> None:
        phrases = [_Phrase(WORD.findall(phrase), value) for phrase, value in table.items()]
        self._first = _grouped(phrases, 0, 1)
        self._last = _grouped(phrases, -1, -2)

    def at(self, forms: list[str], start: int) -> tuple[int, V] | None:
        """Where the phrase that begins at this word ends, and its meaning."""
        if not 0 <= start < len(forms):
            return None
        seconds = self._first.get(forms[start])
        if seconds is None:
            return None
        after = forms[start + 1] if start + 1 < len(forms) else ""
        for words, value in seconds.get(after) or seconds[""]:
            end = start + len(words)
            if forms[start:end] == words:
                return end, value
        return None

    def before(self, forms: list[str], end: int) -> tuple[int, V] | None:
        """Where the phrase that ends before this word begins, and its meaning."""
        if not 0 < end <= len(forms):
            return None
        seconds = self._last.get(forms[end - 1])
        if seconds is None:
            return None
        for words, value in seconds.get(forms[end - 2] if end > 1 else "") or seconds[""]:
            start = end - len(words)
            if start >= 0 and forms[start:end] == words:
                return start, value
        return None

    @property
    def first_words(self) -> Set[str]:
        """The words that a phrase may begin with."""
        return self._first.keys()

    @property
    def last_words(self) -> Set[str]:
        """The words that a phrase may end with."""
        return self._last.keys()

    def opens(self, form: str) -> bool:
        """Whether a phrase begins with this word."""
        return form in self._first


def _grouped(phrases: list[_Phrase[V]], end: int, beside: int) -> _ByTwo[V]:
    groups: _ByTwo[V] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.words)):
        seconds = groups.setdefault(phrase.words[end], {"": []})
        if len(phrase.words) > 1:
            seconds.setdefault(phrase.words[beside], []).append(phrase)
        else:
            for others in seconds.values():
                others.append(phrase)
    return groups
