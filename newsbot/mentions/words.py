"""The words, figures and signs of a text, as parallel lists."""

from newsbot.language.phrases import WORD
from newsbot.syntax.text import Text

_DIGITS = frozenset("0123456789")


class Words:
    """A folded text cut into words, numbers with their separators, and single signs.

    A word keeps the apostrophe that elides it ("dell'"). Offsets are those of `Text.folded`.
    """

    __slots__ = ("ends", "forms", "starts", "text")

    def __init__(self, text: Text) -> None:
        folded = text.folded
        spans = [match.span() for match in WORD.finditer(folded)]
        self.text = text
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.forms = [folded[start:end] for start, end in spans]

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

    def follows(self, at: int) -> bool:
        """Whether this word stands in one paragraph with the one before it."""
        if not 0 < at < len(self.forms):
            return False
        start, end = self.ends[at - 1], self.starts[at]
        return end - start < 2 or "\n\n" not in self.text.folded[start:end]
