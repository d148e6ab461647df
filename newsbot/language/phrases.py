"""Tables of phrases, looked up by the words that stand at a place of a text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Generic, TypeVar

V = TypeVar("V")
WORD = re.compile(r"([^\W\d_]+'?|[0-9]+(?:[.,'][0-9]+)*|\S)")
"""A number with its separators, a word with the apostrophe that elides it, or a single sign."""

_ByLength = list[tuple[int, dict[tuple[str, ...], V]]]


class Phrases(Generic[V]):
    """What each phrase of one or more words means; the longest that fits wins.

    >>> table = Phrases({"più di": "gt", "poco più di": "gt", "quasi": "approx"})
    >>> table.before(["sono", "poco", "più", "di", "20"], 4)
    (1, 'gt')
    """

    __slots__ = ("_first", "_last")

    def __init__(self, table: Mapping[str, V]) -> None:
        phrases = [(tuple(WORD.findall(phrase)), value) for phrase, value in table.items()]
        self._first = _grouped(phrases, 0)
        self._last = _grouped(phrases, -1)

    def at(self, forms: Sequence[str], start: int) -> tuple[int, V] | None:
        """Where the phrase that begins at this word ends, and its meaning."""
        if not 0 <= start < len(forms):
            return None
        for length, phrases in self._first.get(forms[start], ()):
            words = tuple(forms[start : start + length])
            if words in phrases:
                return start + length, phrases[words]
        return None

    def before(self, forms: Sequence[str], end: int) -> tuple[int, V] | None:
        """Where the phrase that ends before this word begins, and its meaning."""
        if not 0 < end <= len(forms):
            return None
        for length, phrases in self._last.get(forms[end - 1], ()):
            words = tuple(forms[max(end - length, 0) : end])
            if words in phrases:
                return end - length, phrases[words]
        return None

    @property
    def first_words(self) -> Iterable[str]:
        """The words that a phrase may begin with."""
        return self._first

    @property
    def last_words(self) -> Iterable[str]:
        """The words that a phrase may end with."""
        return self._last

    def opens(self, form: str) -> bool:
        """Whether a phrase begins with this word."""
        return form in self._first


def _grouped(phrases: list[tuple[tuple[str, ...], V]], at: int) -> dict[str, _ByLength[V]]:
    """The phrases by their word at one end, then by length, the longest first."""
    groups: dict[str, dict[int, dict[tuple[str, ...], V]]] = {}
    for words, value in phrases:
        groups.setdefault(words[at], {}).setdefault(len(words), {})[words] = value
    return {
        word: sorted(group.items(), key=itemgetter(0), reverse=True)
        for word, group in groups.items()
    }
