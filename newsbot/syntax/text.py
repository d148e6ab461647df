"""A text and its folded twins: the same words with one spelling of what means the same.

Rules match on `folded` (lower case) or `surface` (case kept); offsets go back to the original
through `span`. Folding maps one character to one, except that invisible characters (soft
hyphen, zero-width marks) vanish and combining accents join their letter.
"""

import re
import unicodedata
from dataclasses import dataclass, field

_APOSTROPHES = "’‘ʼ`´′ʹ＇"
_DASHES = "‐‑‒–—―−"
_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u202f\u205f\u3000\t"
)
_FOLD = (
    {ord(c): "'" for c in _APOSTROPHES}
    | {ord(c): "-" for c in _DASHES}
    | {ord(c): " " for c in _SPACES}
)
_FOLDED = re.compile("[" + re.escape(_APOSTROPHES + _DASHES + _SPACES) + "]")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_VANISHING = re.compile(f"[{_INVISIBLE}]|[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Text:
    """A text ready for reading; make one with `fold`.

    `surface` and `folded` have equal length. `offsets` is None where they are as long as the
    original, else the original offset of each of their characters, and one for the end.
    """

    original: str
    surface: str
    folded: str
    offsets: tuple[int, ...] | None = field(default=None, repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the original for a half-open span of the folded text."""
        if self.offsets is None:
            return start, end
        first, last = self.offsets[start], self.offsets[end]
        while last > first and self.original[last - 1] in _INVISIBLE:
            last -= 1
        return first, last

    def quote(self, start: int, end: int) -> str:
        """The original words of a half-open span of the folded text."""
        first, last = self.span(start, end)
        return self.original[first:last]


def fold(text: str) -> Text:
    r"""The text with its folded twins.

    >>> fold("L’AUMENTO è del 5\u00a0%").folded
    "l'aumento è del 5 %"
    >>> folded = fold("due mi\u00adliardi")
    >>> folded.folded, folded.quote(4, 12)
    ('due miliardi', 'mi\xadliardi')
    """
    kept, offsets = _visible(text) if _VANISHING.search(text) else (text, None)
    surface = kept.translate(_FOLD) if _FOLDED.search(kept) else kept
    folded = surface.lower()
    if len(folded) != len(surface):
        folded = "".join(low if len(low := c.lower()) == 1 else c for c in surface)
    return Text(text, surface, folded, offsets)


def _visible(text: str) -> tuple[str, tuple[int, ...]]:
    """The text without invisible characters, accents joined, and where each character began."""
    kept: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(text):
        if char in _INVISIBLE:
            continue
        if unicodedata.combining(char) and kept:
            joined = unicodedata.normalize("NFC", kept[-1] + char)
            if len(joined) == 1:
                kept[-1] = joined
                continue
        kept.append(char)
        offsets.append(at)
    offsets.append(len(text))
    return "".join(kept), tuple(offsets)
