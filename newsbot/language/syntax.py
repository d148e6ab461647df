"""What a language says of its sentences: lexicon, verb morphology, function words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from newsbot.language.lexicon import Lexicon


class VerbForm(NamedTuple):
    """What a form of a verb says; person and plural are None for an infinitive or gerund."""

    mood: str
    tense: str | None = None
    person: int | None = None
    plural: bool | None = None


class Preposition(NamedTuple):
    """The bare preposition of a form ("della": "di") and the article it contains."""

    bare: str
    article: Literal["def", "indef"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SyntaxTables:
    """The words and endings that the syntax layer needs of a language; all in lower case.

    `conjugations` gives the endings of verbs by the end of their infinitive, the longest that
    fits first ("^" before a whole infinitive). `governors` are the verbs that make one group
    with an infinitive: each with the prepositions before it ("" for none). `enclitics` are
    pronouns written on to a verb, each with its parts.
    """

    lexicon: Lexicon
    infinitives: frozenset[str]
    closed: Mapping[str, tuple[str, ...]]
    weights: Path

    # Tokens and sentences
    abbreviations: frozenset[str]
    never_final: frozenset[str]
    apocopes: frozenset[str]
    accents: Mapping[str, str]

    # Verbs
    conjugations: Mapping[str, Mapping[str, tuple[VerbForm, ...]]]
    endings: Mapping[str, Sequence[str]]
    regular: tuple[str, ...]
    enclitics: Mapping[str, tuple[str, ...]]
    perfect: frozenset[str]
    being: str
    cleft: str
    passive: frozenset[str]
    progressive: frozenset[str]
    unaccusative: frozenset[str]
    no_object: frozenset[str]
    collectives: frozenset[str]
    reporting: frozenset[str]
    governors: Mapping[str, frozenset[str]]
    negations: frozenset[str]
    clitics: Mapping[str, tuple[str, ...]]
    reflexives: Mapping[str, tuple[int, bool | None]]
    existential: frozenset[str]

    # Nouns
    prepositions: Mapping[str, Preposition]
    compound_prepositions: Mapping[str, tuple[tuple[str, ...], ...]]
    articles: Mapping[str, Literal["def", "indef"]]
    plural_words: frozenset[str]
    singular_words: frozenset[str]
    coordinators: frozenset[str]
    relatives: frozenset[str]
    complementizers: frozenset[str]
    agents: frozenset[str]
    not_subjects: frozenset[str]
    temporal: frozenset[str]
