"""A text cut once into the words, figures and signs that all mentions are read from."""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsbot.language.spelling import Spelling
from newsbot.syntax.text import Text

_PIECE = re.compile(
    r"(?! )([a-zà-öø-ÿ]\w*+'?+(?:-\d\w*+)*+"
    r"|[0-9]++(?:[.,:'/\-][0-9]++)*+(?:\w++|°)?+"
    r"|\n\s*\n|[^\w\s]|\w++)"
)
_CLOSING = re.compile(r"'(?!\w)")
_OPENING = re.compile(r"(?<!\w)'(?=\w)")
_QUOTED = 80


class Pieces(NamedTuple):
    """Words with what hangs on them ("dell'", "covid-19"), figures ("22/5/25"), signs, breaks.

    `starts` and `ends` are offsets of `Text.folded`. The lists are shared: nobody changes them.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]


def cut(text: Text, spelling: Spelling | None = None) -> Pieces:
    """The pieces of the text, its accents as `spelling` has them; kept for the last text.

    >>> from newsbot.syntax.text import fold
    >>> cut(fold("L'11/9 fu un martedì.")).words
    ["l'", '11/9', 'fu', 'un', 'martedì', '.']
    """
    return _cut(text.folded, spelling)


@lru_cache(maxsize=1)
def _cut(folded: str, spelling: Spelling | None) -> Pieces:
    parts = _PIECE.split(folded)
    edges = list(accumulate(map(len, parts)))
    pieces = Pieces(parts[1::2], edges[:-1:2], edges[1::2])
    if spelling:
        _accent(folded, pieces, spelling)
    return pieces


def _accent(folded: str, pieces: Pieces, spelling: Spelling) -> None:
    """Write accents for the apostrophes that stand for them, and close no quotation."""
    for match in _CLOSING.finditer(folded):
        at = bisect_left(pieces.ends, match.end())
        if pieces.words[at][:-1].isalpha() and not _is_quoted(folded, match.start()):
            pieces.words[at] = spelling.accented(pieces.words[at])


def _is_quoted(folded: str, end: int) -> bool:
    return _OPENING.search(folded, max(end - _QUOTED, 0), end) is not None
