"""Cuts a text into tokens: words, figures, signs; an elided article is a token of its own."""

import re

from newsbot.syntax.analysis import Tokens
from newsbot.syntax.text import Text
from newsbot.syntax.vocabulary import Vocabulary

_LETTER = r"[^\W_]"
_TOKEN = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)']
  | \d+(?:[.,:/]\d+)*{_LETTER}*(?:-{_LETTER}+(?:[.,]\d+)*)*
  | (?:[^\W\d_]\.){{2,}}(?:[^\W\d_]\b(?!['’]))?
  | {_LETTER}+(?:[-&]{_LETTER}+|\.(?=[a-z]){_LETTER}+)*(?:'s\b(?!')|')?
  | \.{{2,}}
  | \S
    """,
    re.VERBOSE,
)
_ELIDED = re.compile(rf"""{_LETTER}|["«“‹(]""")


def tokenise(text: Text, words: Vocabulary) -> Tokens:
    """All tokens of a text; `forms` spell a final apostrophe that stands for an accent as such."""
    surface, folded = text.surface, text.folded
    spans = [match.span() for match in _TOKEN.finditer(surface)]
    forms = [folded[start:end] for start, end in spans]
    odd = [at for at, form in enumerate(forms) if form[-1] in ".'" and (at or len(form) > 1)]
    settled = _Settled(surface, words)
    done = 0
    for at in odd:
        settled.take(spans[done:at], forms[done:at])
        settled.settle(spans[at], forms[at])
        done = at + 1
    settled.take(spans[done:], forms[done:])
    spans = settled.spans
    return Tokens([start for start, _ in spans], [end for _, end in spans], settled.forms)


class _Settled:
    """The tokens so far; settles full stops and apostrophes by what stands around them."""

    def __init__(self, surface: str, words: Vocabulary) -> None:
        self.spans: list[tuple[int, int]] = []
        self.forms: list[str] = []
        self._surface = surface
        self._words = words

    def take(self, spans: list[tuple[int, int]], forms: list[str]) -> None:
        self.spans += spans
        self.forms += forms

    def settle(self, span: tuple[int, int], form: str) -> None:
        if form == "." and self._abbreviates(span[0]):
            self.spans[-1] = self.spans[-1][0], span[1]
            self.forms[-1] += "."
        elif len(form) > 1 and form[-1] == "'":
            self._apostrophe(span, form)
        else:
            self.take([span], [form])

    def _abbreviates(self, start: int) -> bool:
        """Whether a full stop belongs to the abbreviation or initial before it."""
        if not self.spans or self.spans[-1][1] != start:
            return False
        before = self.forms[-1]
        return before + "." in self._words.tables.abbreviations or (
            len(before) == 1 and self._surface[start - 1].isupper()
        )

    def _apostrophe(self, span: tuple[int, int], form: str) -> None:
        """An apostrophe behind a word: elision, lost ending, written accent or closing quote."""
        start, end = span
        if _ELIDED.match(self._surface, end) or form in self._words.tables.apocopes:
            self.take([span], [form])
        elif accented := self._accented(form):
            self.take([span], [accented])
        else:
            self.take([(start, end - 1), (end - 1, end)], [form[:-1], "'"])

    def _accented(self, form: str) -> str | None:
        """The word that is meant: "perche'" is "perché"; None where no accented word is known."""
        for letter in self._words.tables.accents.get(form[-2], ""):
            if self._words.knows(form[:-2] + letter):
                return form[:-2] + letter
        return None
