"""Rules that read a phrase by the kinds of its words, each kind one letter of a string.

A rule's pattern is a regular expression over kinds: `"(NUMBER) of? (MONTH) (YEAR)?"`. Kinds of
words are in capitals, kinds that rules make begin with a capital ("Day"), names in lower case
are macros. Each group holds one kind; its value goes to the rule's `build` in order, None where
the group is empty. `build` gives the value of the whole, or None: then the rule does not apply.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

_NAME = re.compile(r"[A-Za-z]\w*")
_SPACE = re.compile(r"\s+")
_SIGNS = frozenset("()?:|*=!<")
_AROUND = ("(?=", "(?!", "(?<")
_FIRST_LETTER = 0x4E00
_REMEMBERED = 1 << 15


class Word(NamedTuple):
    """What a word is to the rules: its kind and what it stands for."""

    kind: str
    value: Any = None


class Rule(NamedTuple):
    """A rewriting: words of these kinds in this order make one thing of kind `makes`.

    Where `makes` is empty the value's own attribute `kind` tells.
    """

    makes: str
    pattern: str
    build: Callable[..., Any]


class Compiled(NamedTuple):
    """A rule ready to run; `groups` are the numbers of its groups.

    A shape that lacks all letters of one of `needs` cannot fit.
    """

    letter: str
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    groups: tuple[int, ...]
    build: Callable[..., Any]


class Fit(NamedTuple):
    """Where a rule fits a shape: start, end and the place of each group's kind, -1 if empty."""

    start: int
    end: int
    groups: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Grammar:
    """Rules in their order, compiled, with the letters of all kinds.

    `trigger` finds what must be there for a phrase to be read at all, `boundary` what no phrase
    goes beyond.
    """

    letters: Mapping[str, str]
    rules: tuple[Compiled, ...]
    trigger: re.Pattern[str]
    boundary: re.Pattern[str]

    @cached_property
    def next_fit(self) -> Callable[[str, int], tuple[int, tuple[Fit, ...]] | None]:
        """The first rule from a number on that fits a shape, with its places from right to left.

        Remembered, since texts are made of few shapes.
        """
        return lru_cache(_REMEMBERED)(self._next_fit)

    def _next_fit(self, shape: str, start: int) -> tuple[int, tuple[Fit, ...]] | None:
        candidates = self._candidates(frozenset(shape))
        for number in candidates[bisect_left(candidates, start) :]:
            rule = self.rules[number]
            if rule.pattern.search(shape):
                fits = [
                    Fit(match.start(), match.end(), tuple(map(match.start, rule.groups)))
                    for match in rule.pattern.finditer(shape)
                ]
                return number, tuple(reversed(fits))
        return None

    @cached_property
    def _candidates(self) -> Callable[[frozenset[str]], tuple[int, ...]]:
        """The numbers of the rules that a shape of these letters may fit, remembered."""
        return lru_cache(_REMEMBERED)(self._may_fit)

    def _may_fit(self, letters: frozenset[str]) -> tuple[int, ...]:
        numbers = {number for letter in letters for number in self._by_letter.get(letter, ())}
        return tuple(
            number
            for number in sorted(numbers)
            if not any(letters.isdisjoint(need) for need in self.rules[number].needs)
        )

    @cached_property
    def _by_letter(self) -> Mapping[str, list[int]]:
        """The rules that need a letter, each under its most telling need alone."""
        found: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for letter in min(rule.needs, key=len):
                found.setdefault(letter, []).append(number)
        return found


def compile_grammar(
    rules: Iterable[Rule],
    macros: Mapping[str, str],
    kinds: Iterable[str],
    trigger: str,
    boundary: str,
) -> Grammar:
    """The grammar made of rules and macros; `kinds` are those that words may have."""
    rules = tuple(rules)
    names = dict.fromkeys((*kinds, *(rule.makes for rule in rules if rule.makes)))
    letters = {name: chr(_FIRST_LETTER + at) for at, name in enumerate(names)}
    return Grammar(
        letters,
        tuple(_compiled(rule, macros, letters) for rule in rules),
        re.compile(expand(trigger, macros, letters)),
        re.compile(expand(boundary, macros, letters)),
    )


def _compiled(rule: Rule, macros: Mapping[str, str], letters: Mapping[str, str]) -> Compiled:
    text = expand(rule.pattern, macros, letters)
    pattern = re.compile(text)
    needs, groups = _needs(text), tuple(range(1, pattern.groups + 1))
    if not needs:
        raise ValueError(f"a rule that may fit nothing at all: {rule.pattern}")
    return Compiled(letters.get(rule.makes, ""), pattern, needs, groups, rule.build)


def _needs(pattern: str) -> tuple[frozenset[str], ...]:
    """The letters that each part of a pattern that must be there may be."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(pattern):
        if sign == "(":
            start, depth = (at, 1) if depth == 0 else (start, depth + 1)
        elif sign == ")":
            depth -= 1
        elif sign == "|" and depth == 0:
            return ()
        if depth == 0 and pattern[at + 1 : at + 2] not in tuple("?*"):
            parts.append(pattern[start if sign == ")" else at : at + 1])
    return tuple(frozenset(part) - _SIGNS for part in parts if _must_stand(part))


def _must_stand(part: str) -> bool:
    return part not in ("?", "*") and not part.startswith(_AROUND) and not re.fullmatch(part, "")


def expand(pattern: str, macros: Mapping[str, str], letters: Mapping[str, str]) -> str:
    """The regular expression over letters that a pattern over kinds stands for."""

    def replace(match: re.Match[str]) -> str:
        name = match[0]
        if name in macros:
            return f"(?:{expand(macros[name], macros, letters)})"
        return letters[name]

    return _SPACE.sub("", _NAME.sub(replace, pattern))
