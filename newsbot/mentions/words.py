"""The words, figures and signs of a text, as parallel lists."""

import re
from bisect import bisect_left
from itertools import accumulate

from newsbot.language.phrases import WORD
from newsbot.syntax.text import Text

_DIGITS = frozenset("0123456789")
_BREAK = re.compile(r"\n\n+")


class Words:
    """A folded text cut into words, numbers with their separators, and single signs.

    A word keeps the apostrophe that elides it ("dell'"). Offsets are those of `Text.folded`.
    """

    __slots__ = ("_breaks", "_ordered", "ends", "forms", "starts", "text")

    def __init__(self, text: Text) -> None:
        pieces = WORD.split(text.folded)
        edges = list(accumulate(map(len, pieces)))
        self.text = text
        self.forms = pieces[1::2]
        self.starts, self.ends = edges[:-1:2], edges[1::2]
        paragraphs = _BREAK.finditer(text.folded)
        self._ordered = [bisect_left(self.starts, match.start()) for match in paragraphs]
        self._breaks = frozenset(self._ordered)

    def __len__(self) -> int:
        return len(self.forms)

    def form(self, at: int) -> str:
        """The word there, the empty string outside of the text."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def surface(self, at: int) -> str:
        """The word there with its capitals, the empty string outside of the text."""
        if not 0 <= at < len(self.forms):
            return ""
        return self.text.surface[self.starts[at] : self.ends[at]]

    def is_digits(self, at: int) -> bool:
        """Whether a number in digits stands there."""
        return 0 <= at < len(self.forms) and self.forms[at][0] in _DIGITS

    def touches(self, at: int) -> bool:
        """Whether nothing stands between this word and the next."""
        return 0 <= at < len(self.forms) - 1 and self.ends[at] == self.starts[at + 1]

    def one_paragraph(self, start: int, end: int) -> bool:
        """Whether the words from one to the other stand in the paragraph before the first."""
        at = bisect_left(self._ordered, max(start, 1))
        broken = at < len(self._ordered) and self._ordered[at] <= end
        return end < len(self.forms) and not broken

    def follows(self, at: int) -> bool:
        """Whether this word stands in one paragraph with the one before it."""
        return 0 < at < len(self.forms) and at not in self._breaks
