"""What a language says of names: the words that begin them, surround them, or only look so."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from newsbot.records import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A word that begins names of one kind ("Banca", "via").

    `alone`: a name also without complement; `bare`: even in lower case; `named`: a proper name
    may follow without preposition; `linked`: a complement with one; `described`: in lower case
    an adjective is enough; `home`: only the language's own country has such.
    """

    kind: EntityKind
    alone: bool = False
    bare: bool = False
    named: bool = False
    linked: bool = True
    described: bool = False
    home: bool = False


@dataclass(frozen=True, kw_only=True)
class NameTables:
    """The words of one language that tell names and their kinds.

    All words are in lower case but `given`, `surnames`, `places`, `town_beginnings` and
    `area_codes`, which keep their case.
    """

    home: str
    given: frozenset[str]
    surnames: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    # Particles only behind a given name: "di", "della".
    late_particles: frozenset[str]
    # Those of them before which no place can stand behind a given name: "dalla".
    sure_particles: frozenset[str]
    # Words that take any name behind them: "san".
    saints: frozenset[str]
    # Articles and prepositions before an apostrophe: "dell'".
    elisions: frozenset[str]
    # Names that begin like one: "l'aquila".
    apostrophes: frozenset[str]
    heads: Mapping[str, Head]
    # Heads that begin names also in lower case.
    lower_heads: Mapping[str, Head]
    # Abbreviations in brackets behind a place: "SA".
    area_codes: frozenset[str]
    # Lower-case words that may end it: "Corte dei conti".
    complements: frozenset[str]
    # Adjectives that may stand in it: "Banca centrale europea".
    adjectives: frozenset[str]
    # What may stand between the parts of an institution's name: "di".
    linkers: frozenset[str]
    conjunctions: frozenset[str]
    # Words that make a name an organization's: "Airlines".
    parts: frozenset[str]
    # Words that make a name a place's: "Island".
    place_parts: frozenset[str]
    forms: frozenset[str]
    # Whole names with their kind and country.
    known: Mapping[str, tuple[EntityKind, str | None]]
    # The same names by their first word, the longest first.
    known_by_first: Mapping[str, tuple[str, ...]]
    # Rows of the gazetteer by name, the likeliest first, `;` between:
    # `geoname id,country,latitude,longitude,inhabitants`.
    places: Mapping[str, str]
    # First words of the places' names of several words.
    town_beginnings: frozenset[str]
    # Seats, with their country, that are places behind one of `inside`: "al Quirinale".
    residences: Mapping[str, str]
    inside: frozenset[str]
    # Capitals that stand for the governments there …
    capitals: frozenset[str]
    # … before these words: "Washington accusa".
    acting: frozenset[str]
    # Clubs that have the name of a masculine place: "la Lazio".
    feminine_clubs: frozenset[str]
    feminine_articles: frozenset[str]
    plural_articles: frozenset[str]
    # Nouns with which a name is no mention of its bearer: "premio".
    measures: frozenset[str]
    indefinite_articles: frozenset[str]
    # Words that neither are nor begin a name.
    openers: frozenset[str]
    # Words that have a capital and name nothing: months, peoples.
    not_names: frozenset[str]
    articles: frozenset[str]
    joint_articles: frozenset[str]
    # Prepositions of place and how much each says.
    locatives: Mapping[str, float]
    # Nouns directly before a name of that kind.
    cues: Mapping[str, EntityKind]
    # Names of peoples in all their forms: "indiano"; endings of nouns of age: "34enne".
    peoples: frozenset[str]
    age_endings: tuple[str, ...]
    # What follows a name and tells an age.
    age: re.Pattern[str]
    # What joins the capitalized words of one name, with its spaces: " & ".
    joining: frozenset[str]
    # Nouns before a preposition and a name of that kind.
    owners: Mapping[str, EntityKind]
    # Nouns behind a comma and a name of that kind.
    appositions: Mapping[str, EntityKind]
    # Verbs of which rather persons are the subject …
    sayings: frozenset[str]
    # … and rather companies.
    company_verbs: frozenset[str]
    surname_endings: tuple[str, ...]
    # Whether a lower-case form is a word of the language.
    ordinary: Callable[[str], bool]

    @cached_property
    def governing(self) -> frozenset[str]:
        """Prepositions and articles that govern a name behind them."""
        return frozenset({*self.locatives, *self.linkers, *self.articles, *self.joint_articles})

    @cached_property
    def lower_head(self) -> re.Pattern[str]:
        """Matches a head in lower case, by its first letter first: that takes half the time."""
        heads = sorted(self.lower_heads, key=lambda head: (head[0], -len(head)))
        by_letter = groupby(heads, itemgetter(0))
        groups = (f"{letter}(?:{'|'.join(h[1:] for h in group)})" for letter, group in by_letter)
        return re.compile(rf"\b(?:{'|'.join(groups)})\b")
