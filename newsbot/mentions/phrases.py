"""The words of a text as one string of kinds, and the rewriting of its stretches by rules."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from newsbot.language.grammar import Grammar, Word
from newsbot.language.times import TimeTables
from newsbot.mentions.calendar_names import is_name
from newsbot.mentions.numeric_times import parse_numeric
from newsbot.syntax.text import Text

_TOKEN = re.compile(
    r"([a-zàèéìòù]\w*'?(?:-\d\w*)*"
    r"|[0-9]+(?:[.,:/\-][0-9]+)*(?:\w+|°)?"
    r"|\n\s*\n|[^\w\s]|\w+)"
)
_LIMIT = 48
WORD, MARK, JOINED = "WORD", "MARK", "JOINED"
"""Kinds of words that the tables do not know, of signs that end a phrase, of a phrase's rest."""


class Phrase:
    """A stretch of a text: its kinds as letters, with values and tokens, rewritten by rules."""

    __slots__ = ("shape", "spans", "values")

    def __init__(self, shape: str, values: list[Any], spans: list[tuple[int, int]]) -> None:
        self.shape = shape
        self.values = values
        self.spans = spans

    def rewrite(self, grammar: Grammar) -> None:
        """Apply each rule in turn wherever it fits, from right to left."""
        found = grammar.next_fit(self.shape, 0)
        while found:
            number, fits = found
            rule = grammar.rules[number]
            for start, end, groups in fits:
                value = rule.build(*[None if at < 0 else self.values[at] for at in groups])
                if value is not None:
                    letter = rule.letter or grammar.letters[value.kind]
                    self._replace(start, end, letter, value)
            found = grammar.next_fit(self.shape, number + 1)

    def _replace(self, start: int, end: int, letter: str, value: Any) -> None:
        self.shape = self.shape[:start] + letter + self.shape[end:]
        self.values[start:end] = [value]
        self.spans[start:end] = [(self.spans[start][0], self.spans[end - 1][1])]


class Tokens:
    """A text cut into words, figures and signs, each with the letter of its kind."""

    __slots__ = ("_values", "ends", "shape", "starts", "tables", "text", "words")

    def __init__(self, text: Text, tables: TimeTables) -> None:
        self.text = text
        self.tables = tables
        pieces = _TOKEN.split(text.folded)
        edges = list(accumulate(map(len, pieces)))
        self.words = pieces[1::2]
        self.starts, self.ends = edges[:-1:2], edges[1::2]
        letters = self._letters()
        self._values: dict[int, Any] = {}
        self._read_figures(letters)
        self._join(letters)
        self.shape = "".join(letters)

    def _letters(self) -> list[str]:
        letter_of, unknown = self.tables.letter_of, self.tables.grammar.letters[WORD]
        return [letter_of.get(word, unknown) for word in self.words]

    def _read_figures(self, letters: list[str]) -> None:
        names, suffixes = self.tables.grammar.letters, self.tables.suffixes
        for at in [at for at, word in enumerate(self.words) if "0" <= word[0] <= "9"]:
            figure = parse_numeric(self.words[at], suffixes)
            if figure:
                figure = self._in_place(figure, at)
                letters[at] = names[figure.kind]
                self._values[at] = figure.value

    def _in_place(self, figure: Word, at: int) -> Word:
        """The figure as its surroundings have it: "15/2" alone is a day, "dei 1100" no year."""
        if figure.kind == "DAYMONTH" and len(self.words) == 1:
            return figure._replace(kind="SUREDAY")
        if figure.kind == "YEAR" and at and self.words[at - 1] in self.tables.plurals:
            return figure._replace(kind="NUMBER")
        return figure

    def _join(self, letters: list[str]) -> None:
        """Make one of the words of each phrase that the tables know."""
        names, phrases, words = self.tables.grammar.letters, self.tables.phrases, self.words
        for at in [at for at, word in enumerate(words) if word in phrases]:
            for tail, word in phrases[words[at]].get("".join(words[at + 1 : at + 2]), ()):
                if tuple(words[at + 1 : at + 1 + len(tail)]) == tail:
                    letters[at] = names[word.kind]
                    self._values[at] = word.value
                    letters[at + 1 : at + 1 + len(tail)] = [names[JOINED]] * len(tail)
                    break

    def phrases(self) -> Iterator[Phrase]:
        """The stretches of known words that may hold a time, with one token on each side."""
        done = 0
        for match in self.tables.grammar.trigger.finditer(self.shape):
            if match.start() >= done:
                start, done = self._stretch(match.start(), match.end(), done)
                yield self._phrase(start, done)

    def _stretch(self, start: int, end: int, done: int) -> tuple[int, int]:
        boundary = self.tables.grammar.boundary
        floor = max(done, start - _LIMIT)
        while start > floor and not boundary.match(self.shape, start - 1):
            start -= 1
        stop = boundary.search(self.shape, end, end + _LIMIT)
        return start, stop.start() if stop else min(end + _LIMIT, len(self.shape))

    def _phrase(self, start: int, end: int) -> Phrase:
        letters = self.tables.grammar.letters
        joined = letters[JOINED]
        before, after = max(start - 1, 0), min(end + 1, len(self.shape))
        kept = [at for at in range(before, after) if self.shape[at] != joined]
        nameable, word = self.tables.nameable, letters[WORD]
        shape = [self.shape[at] for at in kept]
        values = [self._value(at) for at in kept]
        for place, letter in enumerate(shape):
            if letter in nameable and is_name(self, kept[place]):
                shape[place], values[place] = word, self.words[kept[place]]
        return Phrase("".join(shape), values, list(zip(kept, [*kept[1:], after], strict=True)))

    def is_figure(self, at: int) -> bool:
        """Whether a token in digits stands there."""
        return 0 <= at < len(self.words) and "0" <= self.words[at][0] <= "9"

    def surface(self, at: int) -> str:
        """The token there with its capitals, the empty string outside of the text."""
        if not 0 <= at < len(self.words):
            return ""
        return self.text.surface[self.starts[at] : self.ends[at]]

    def _value(self, at: int) -> Any:
        if at in self._values:
            return self._values[at]
        word = self.tables.words.get(self.words[at])
        return self.words[at] if word is None else word.value
