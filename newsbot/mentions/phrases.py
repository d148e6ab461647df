"""The words of a text as one string of kinds, and the rewriting of its stretches by rules."""

import re
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Any, NamedTuple

from newsbot.language.grammar import Grammar, Word
from newsbot.language.remembered import Remembered
from newsbot.language.times import UNKNOWN, Tail, TimeTables
from newsbot.mentions.calendar_names import is_name
from newsbot.mentions.cutting import cut
from newsbot.mentions.numeric_times import parse_numeric
from newsbot.syntax.text import Text

_LIMIT = 48
_REMEMBERED = 1 << 14
WORD, MARK, JOINED = UNKNOWN, "MARK", "JOINED"
"""Kinds of words that the tables do not know, of signs that end a phrase, of a phrase's rest."""


class Reading(NamedTuple):
    """A value that rules made, with its first token and the one behind its last."""

    value: Any
    first: int
    end: int


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

    __slots__ = ("_values", "ends", "named", "shape", "starts", "tables", "text", "words")

    def __init__(self, text: Text, tables: TimeTables) -> None:
        self.text = text
        self.tables = tables
        self.words, self.starts, self.ends = cut(text, tables.spelling)
        letters = list(map(tables.letter_of.__getitem__, self.words))
        self.named = Remembered(self._is_named)
        self._values: dict[int, Any] = {}
        self._read_special(letters)
        self.shape = "".join(letters)

    def _read_special(self, letters: list[str]) -> None:
        """Read figures, and make one word of each phrase that the tables know."""
        words, phrases, joined = self.words, self.tables.phrases, self.tables.joined
        begins, end = map(self.tables.special.__getitem__, words), len(words) - 1
        for at in compress(range(len(words)), begins):
            if letters[at] == joined:
                continue
            seconds = phrases.get(words[at])
            if seconds is None:
                self._read_figure(letters, at)
            elif at < end and (tails := seconds.get(words[at + 1])):
                self._join(letters, at, tails)

    def _read_figure(self, letters: list[str], at: int) -> None:
        figure = parse_numeric(self.words[at], self.tables.suffixes)
        if figure:
            figure = self._in_place(figure, at)
            letters[at] = self.tables.grammar.letters[figure.kind]
            self._values[at] = figure.value

    def _in_place(self, figure: Word, at: int) -> Word:
        """The figure as its surroundings have it: "15/2" alone is a day, "dei 1100" no year."""
        if figure.kind == "DAYMONTH" and len(self.words) == 1:
            return figure._replace(kind="SUREDAY")
        if figure.kind == "YEAR" and at and self.words[at - 1] in self.tables.plurals:
            return figure._replace(kind="NUMBER")
        return figure

    def _join(self, letters: list[str], at: int, tails: Sequence[Tail]) -> None:
        """Make one word of the longest phrase here, if its words stand here."""
        for tail, word in tails:
            end = at + 1 + len(tail)
            if tuple(self.words[at + 1 : end]) == tail:
                letters[at] = self.tables.grammar.letters[word.kind]
                letters[at + 1 : end] = [self.tables.joined] * len(tail)
                self._values[at] = word.value
                return

    def readings(self, kind: str) -> Iterator[Reading]:
        """What the rules make of that kind, in the order of the text."""
        letter = self.tables.grammar.letters[kind]
        for before, after in self._stretches():
            for value, first, end in self._read(before, after, letter):
                yield Reading(value, before + first, before + end)

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """The stretches of known words that may hold a time, with one token on each side."""
        done = 0
        for match in self.tables.grammar.trigger.finditer(self.shape):
            if match.start() >= done:
                start, done = self._stretch(match.start(), match.end(), done)
                yield max(start - 1, 0), min(done + 1, len(self.shape))

    def _stretch(self, start: int, end: int, done: int) -> tuple[int, int]:
        boundary = self.tables.grammar.boundary
        floor = max(done, start - _LIMIT)
        while start > floor and not boundary.match(self.shape, start - 1):
            start -= 1
        stop = boundary.search(self.shape, end, end + _LIMIT)
        return start, stop.start() if stop else min(end + _LIMIT, len(self.shape))

    def _read(self, before: int, after: int, letter: str) -> tuple[Reading, ...]:
        """What the rules make of a stretch, remembered by its words and their kinds."""
        shape, words = self._named(before, after), self.words[before:after]
        if shape[0] == self.tables.grammar.letters[WORD]:
            words[0] = ""
        key = (letter, shape, *words)
        memory = self.tables.memory
        readings: tuple[Reading, ...] | None = memory.get(key)
        if readings is None:
            if len(memory) >= _REMEMBERED:
                memory.clear()
            readings = memory[key] = self._rewritten(before, shape, letter)
        return readings

    def _named(self, before: int, after: int) -> str:
        """The kinds of a stretch, words that stand as names being unknown ones."""
        shape = self.shape[before:after]
        nameable, word = self.tables.nameable, self.tables.grammar.letters[WORD]
        if nameable.isdisjoint(shape):
            return shape
        return "".join(
            [
                word if letter in nameable and is_name(self, at) else letter
                for at, letter in enumerate(shape, before)
            ]
        )

    def _rewritten(self, before: int, shape: str, letter: str) -> tuple[Reading, ...]:
        grammar = self.tables.grammar
        joined, word = grammar.letters[JOINED], grammar.letters[WORD]
        kept = [at for at, one in enumerate(shape) if one != joined]
        values = [
            self.words[before + at] if shape[at] == word else self._value(before + at)
            for at in kept
        ]
        spans = list(zip(kept, [*kept[1:], len(shape)], strict=True))
        phrase = Phrase("".join(shape[at] for at in kept), values, spans)
        phrase.rewrite(grammar)
        return tuple(
            Reading(value, *span)
            for one, value, span in zip(phrase.shape, phrase.values, phrase.spans, strict=True)
            if one == letter
        )

    def is_figure(self, at: int) -> bool:
        """Whether a token in digits stands there."""
        return 0 <= at < len(self.words) and "0" <= self.words[at][0] <= "9"

    def surface(self, at: int) -> str:
        """The token there with its capitals, the empty string outside of the text."""
        if not 0 <= at < len(self.words):
            return ""
        return self.text.surface[self.starts[at] : self.ends[at]]

    def _is_named(self, form: str) -> bool:
        """Whether the text has the word with its capital inside a sentence."""
        inside = rf"[a-zàèéìòù,] {re.escape(form)}\b(?! \d)"
        return re.search(inside, self.text.surface) is not None

    def _value(self, at: int) -> Any:
        if at in self._values:
            return self._values[at]
        word = self.tables.words.get(self.words[at])
        return self.words[at] if word is None else word.value
