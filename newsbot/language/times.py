"""What a language must supply to read times: words, rules, tenses."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Literal

from newsbot.language.grammar import Grammar, Word
from newsbot.language.remembered import Remembered
from newsbot.language.spelling import Spelling

Cue = Literal[
    "ahead", "future", "auxiliary", "conditional", "participle", "past", "infinitive"
]  # fmt: skip
_REMEMBERED = 1 << 14
Tail = tuple[tuple[str, ...], Word]
"""The words of a phrase but its first, with what it is."""

UNKNOWN = "WORD"
"""The kind of words that no table knows."""


@dataclass(frozen=True, eq=False, kw_only=True)
class TenseCues:
    """How the words around a time tell whether it lies ahead.

    `ahead` are words that announce ("planned", "due"), `scheduled` those that do behind `within`
    ("in programma"); `present` are forms that leave it open. `future`, `conditional`, `past`,
    `participle` and `infinitive` are patterns of whole verb forms, `governed` a wider one of
    participles behind an auxiliary; `others` are words that look like forms and are none.
    `auxiliaries` are conditionals that make a hearsay of the past with a participle behind them;
    `passive` are the forms that may stand between a verb that tells the tense and its
    participle; `toward` are the words that make an infinitive lie ahead, unless one of `begun`
    stands before them. `stops` end a clause, `openers` are after which a time opens one.
    `nominal` are the words that make a noun of what looks like a form, `attributive` those that
    tie a time to a noun, `bound` the participles of duty, `being` the forms of the present that
    make a past with a participle, `lasting` the forms of a past that may have ended ("was"),
    `lasted` the words that put back even what was planned ("was due", "at first"), `denials`
    those that make a beginning of a time before which nothing is ("not before May"), `moved`
    those that say that a plan is another now ("postponed").
    """

    ahead: frozenset[str]
    scheduled: frozenset[str]
    within: str
    present: frozenset[str]
    future: re.Pattern[str]
    conditional: re.Pattern[str]
    auxiliaries: frozenset[str]
    past: re.Pattern[str]
    participle: re.Pattern[str]
    governed: re.Pattern[str]
    infinitive: re.Pattern[str]
    others: frozenset[str]
    passive: frozenset[str]
    toward: frozenset[str]
    begun: frozenset[str]
    stops: frozenset[str]
    openers: frozenset[str]
    nominal: frozenset[str]
    attributive: frozenset[str]
    being: frozenset[str]
    bound: frozenset[str]
    lasting: re.Pattern[str]
    lasted: frozenset[str]
    denials: frozenset[str]
    moved: frozenset[str]

    @cached_property
    def tells(self) -> Remembered[bool]:
        """Whether a word says anything of the tense, or ends what does."""
        return Remembered(self._tells)

    def _tells(self, word: str) -> bool:
        listed = word in self.stops or word in self.present or word in self.scheduled
        said = listed or word == "," or self.cue(word) is not None
        return said or self.lasting.fullmatch(word) is not None

    @cached_property
    def cue(self) -> Callable[[str], Cue | None]:
        """What a word's form says of the tense, remembered."""
        return lru_cache(_REMEMBERED)(self._cue)

    def _cue(self, word: str) -> Cue | None:
        if word in self.ahead:
            return "ahead"
        if word in self.auxiliaries:
            return "auxiliary"
        if word in self.others:
            return None
        patterns: tuple[tuple[Cue, re.Pattern[str]], ...] = (
            ("future", self.future),
            ("conditional", self.conditional),
            ("participle", self.participle),
            ("past", self.past),
            ("infinitive", self.infinitive),
        )
        return next((cue for cue, pattern in patterns if pattern.fullmatch(word)), None)


@dataclass(frozen=True, kw_only=True)
class TimeTables:
    """All that `find_times` needs of a language; words are folded (lower case).

    `phrases` holds, by their first and second word, expressions of several words that count as
    one, each with all its words but the first.
    `suffixes` are the kinds of figures with letters behind them ("34enne").
    `common` are kinds that are written small: with a capital inside a sentence they are names,
    unless one of `licenses` stands before them. `proper` are kinds with a capital of their own:
    they are names beside another capitalised word. `capital` are kinds that only a capital
    makes ("Novecento"). `links` are the kinds that join a name to another. `plurals`
    are the words before which a figure counts and is no year ("dei 1100"). `memory` keeps what
    the rules made of a stretch of words, since news repeat them.
    """

    spelling: Spelling
    words: Mapping[str, Word]
    phrases: Mapping[str, Mapping[str, Sequence[Tail]]]
    suffixes: Mapping[str, str]
    grammar: Grammar
    tense: TenseCues
    common: frozenset[str]
    proper: frozenset[str]
    capital: frozenset[str]
    licenses: frozenset[str]
    links: frozenset[str]
    plurals: frozenset[str]
    memory: dict[tuple[str, ...], Any] = field(default_factory=dict)

    @cached_property
    def letter_of(self) -> Remembered[str]:
        """The letter of each word's kind."""
        return Remembered(self._letter_of)

    def _letter_of(self, form: str) -> str:
        word = self.words.get(form)
        return self.grammar.letters[word.kind if word else UNKNOWN]

    @cached_property
    def special(self) -> Remembered[bool]:
        """Whether a figure or a phrase begins with a word."""
        return Remembered(lambda form: "0" <= form[0] <= "9" or form in self.phrases)

    @cached_property
    def joined(self) -> str:
        """The letter of the words that a phrase has behind its first."""
        return self.grammar.letters["JOINED"]

    @cached_property
    def nameable(self) -> frozenset[str]:
        """The letters of what may be a name."""
        return frozenset(
            self.grammar.letters[kind] for kind in self.common | self.proper | self.capital
        )

    @cached_property
    def proper_letters(self) -> frozenset[str]:
        """The letters of the proper kinds."""
        return frozenset(self.grammar.letters[kind] for kind in self.proper)

    @cached_property
    def capital_letters(self) -> frozenset[str]:
        """The letters of the kinds that need a capital."""
        return frozenset(self.grammar.letters[kind] for kind in self.capital)

    @cached_property
    def linking(self) -> frozenset[str]:
        """The letters of the links."""
        return frozenset(self.grammar.letters[kind] for kind in self.links)

    @cached_property
    def licensing(self) -> frozenset[str]:
        """The letters of what stands before no name."""
        return frozenset(self.grammar.letters[kind] for kind in self.licenses)
