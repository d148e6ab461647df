"""What a language says of names: the words that begin them, surround them, or only look so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from newsbot.records import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A word that begins names of one kind ("Banca", "via").

    `alone`: a name also without complement; `bare`: even in lower case; `named`: a proper name
    may follow without preposition; `linked`: a complement with one; `home`: only the language's own country has such.
    """

    kind: EntityKind
    alone: bool = False
    bare: bool = False
    named: bool = False
    linked: bool = True
    home: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTables:
    """The words of one language that tell names and their kinds; all keys are lower case.

    `known` gives kind and country of whole names, `known_by_first` the same names by their first
    word, the longest first. `elisions` are articles and prepositions before an apostrophe,
    `apostrophes` names that begin like one ("L'Aquila"). `lower_heads` begin names in
    lower case. `area_codes` are abbreviations of places in brackets behind a place ("(SA)"). `places` maps a place name, case kept, to its
    rows in the gazetteer: `geoname id,country,latitude,longitude,inhabitants`, the likeliest
    first, `;` between; `measures` are nouns before which a name names no
    thing ("premio"). `town_beginnings` are the first words of
    those of several words. `capitals` stand for their governments before a word of `acting`.
    `feminine_clubs` are clubs named like a masculine place ("la Lazio"). `given` and `surnames` keep their case. `ordinary` tells whether
    a lower-case form is a word of the language.
    """

    home: str
    given: frozenset[str]
    surnames: frozenset[str]
    titles: frozenset[str]
    trades: frozenset[str]
    particles: frozenset[str]
    late_particles: frozenset[str]
    sure_particles: frozenset[str]
    saints: frozenset[str]
    elisions: frozenset[str]
    apostrophes: frozenset[str]
    heads: Mapping[str, Head]
    lower_heads: Mapping[str, Head]
    area_codes: frozenset[str]
    complements: frozenset[str]
    adjectives: frozenset[str]
    linkers: frozenset[str]
    conjunctions: frozenset[str]
    parts: frozenset[str]
    place_parts: frozenset[str]
    forms: frozenset[str]
    known: Mapping[str, tuple[EntityKind, str | None]]
    known_by_first: Mapping[str, tuple[str, ...]]
    places: Mapping[str, str]
    town_beginnings: frozenset[str]
    capitals: frozenset[str]
    acting: frozenset[str]
    feminine_clubs: frozenset[str]
    feminine_articles: frozenset[str]
    plural_articles: frozenset[str]
    measures: frozenset[str]
    indefinite_articles: frozenset[str]
    openers: frozenset[str]
    not_names: frozenset[str]
    articles: frozenset[str]
    joint_articles: frozenset[str]
    locatives: Mapping[str, float]
    cues: Mapping[str, EntityKind]
    owners: Mapping[str, EntityKind]
    appositions: Mapping[str, EntityKind]
    sayings: frozenset[str]
    company_verbs: frozenset[str]
    surname_endings: tuple[str, ...]
    ordinary: Callable[[str], bool]
