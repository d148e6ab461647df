"""How alike two headlines are."""

import re

_WORD = re.compile(r"\w+")
_LONGEST = 500


def words_of(text: str) -> frozenset[str]:
    """The words of a headline, in lower case."""
    return frozenset(_WORD.findall(text[:_LONGEST].lower()))


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Common words as a share of all words."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def likeness(one: str, other: str) -> float:
    """Common words of two headlines as a share of all their words.

    >>> likeness("Il ponte chiude", "Ponte, si chiude")
    0.5
    """
    return overlap(words_of(one), words_of(other))
