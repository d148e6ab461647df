"""The words, figures and signs of a text, as parallel lists."""

from bisect import bisect_left
from itertools import compress

from newsbot.language.phrases import WORD
from newsbot.language.remembered import Remembered
from newsbot.mentions.cutting import Pieces
from newsbot.syntax.text import Text

_DIGITS = frozenset("0123456789")
_PADDING = ("",) * 16
_COMPOUND = Remembered(lambda piece: WORD.fullmatch(piece) is None)


class Words:
    """The words of a folded text, numbers with their separators, and single signs.

    A word keeps the apostrophe that elides it ("dell'"). Offsets are those of `Text.folded`.
    Behind the last of the `forms` stand empty strings, which an index below zero finds too: what
    looks a few words around needs no check.
    """

    __slots__ = ("_breaks", "_ordered", "_size", "ends", "forms", "starts", "text")

    def __init__(self, text: Text, pieces: Pieces) -> None:
        self.text = text
        self.forms: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._ordered: list[int] = []
        self._take(pieces)
        self._breaks = frozenset(self._ordered)
        self._size = len(self.forms)
        self.forms += _PADDING

    def _take(self, pieces: Pieces) -> None:
        """Take in the pieces, those of several words and figures cut further ("12mila")."""
        done, compound = 0, map(_COMPOUND.__getitem__, pieces.words)
        for at in compress(range(len(pieces.words)), compound):
            self._copy(pieces, done, at)
            done = at + 1
            if pieces.words[at][0] == "\n":
                self._ordered.append(len(self.forms))
            for match in WORD.finditer(pieces.words[at]):
                self.forms.append(match[0])
                self.starts.append(pieces.starts[at] + match.start())
                self.ends.append(pieces.starts[at] + match.end())
        self._copy(pieces, done, len(pieces.words))

    def _copy(self, pieces: Pieces, first: int, end: int) -> None:
        self.forms += pieces.words[first:end]
        self.starts += pieces.starts[first:end]
        self.ends += pieces.ends[first:end]

    def __len__(self) -> int:
        return self._size

    def surface(self, at: int) -> str:
        """The word there with its capitals, the empty string outside of the text."""
        if not 0 <= at < self._size:
            return ""
        return self.text.surface[self.starts[at] : self.ends[at]]

    def shouts(self, at: int) -> bool:
        """Whether the word there stands among others that are all in capitals."""
        near = (self.surface(at - 1), self.surface(at + 1), self.surface(at - 2))
        return self.surface(at).isupper() and any(len(n) > 1 and n.isupper() for n in near)

    def is_digits(self, at: int) -> bool:
        """Whether a number in digits stands there."""
        return self.forms[at][:1] in _DIGITS

    def touches(self, at: int) -> bool:
        """Whether nothing stands between this word and the next."""
        return 0 <= at < self._size - 1 and self.ends[at] == self.starts[at + 1]

    def one_paragraph(self, start: int, end: int) -> bool:
        """Whether the words from one to the other stand in the paragraph before the first."""
        at = bisect_left(self._ordered, max(start, 1))
        broken = at < len(self._ordered) and self._ordered[at] <= end
        return end < self._size and not broken

    def follows(self, at: int) -> bool:
        """Whether this word stands in one paragraph with the one before it."""
        return 0 < at < self._size and at not in self._breaks
