"""What a language must supply to read times: words, rules, tenses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from newsbot.language.grammar import Grammar, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TenseCues:
    """How the words around a time tell whether it lies ahead.

    `ahead` are words that announce ("planned", "due"), `future`, `conditional`, `past`,
    `participle` and `infinitive` patterns of whole verb forms; `auxiliaries` are conditionals
    that make a hearsay of the past with a participle behind them; `passive` are the forms that
    may stand between a verb that tells the tense and its participle; `toward` are the words
    that make an infinitive lie ahead. `stops` end a clause, `openers` are after which a time
    opens one.
    """

    ahead: frozenset[str]
    future: re.Pattern[str]
    conditional: re.Pattern[str]
    auxiliaries: frozenset[str]
    past: re.Pattern[str]
    participle: re.Pattern[str]
    infinitive: re.Pattern[str]
    passive: frozenset[str]
    toward: frozenset[str]
    stops: frozenset[str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeTables:
    """All that `find_times` needs of a language; words are folded (lower case).

    `phrases` holds, by their first word, expressions of several words that count as one.
    `nameable` are the kinds whose words are also names of people or places when capitalised.
    """

    words: Mapping[str, Word]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
    grammar: Grammar
    tense: TenseCues
    nameable: frozenset[str]
