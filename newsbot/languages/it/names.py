"""The tables of Italian names, put together from `naming/` and the compiled data."""

import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

from newsbot.language.names import NameTables
from newsbot.languages.it.naming import (
    institutions,
    known_organizations,
    known_places,
    organizations,
    people,
    places,
    words,
)
from newsbot.languages.it.naming.demonyms import DEMONYMS
from newsbot.languages.it.syntax import readings
from newsbot.records import EntityKind


@cache
def tables() -> NameTables:
    """Everything that reading Italian names needs."""
    given, surnames = _blocks("people.z")
    names, rows, lands = _blocks("gazetteer.z")
    known = _known(lands)
    heads = places.HEADS | institutions.HEADS
    return NameTables(
        home="IT",
        given=_given(given),
        surnames=frozenset(surnames),
        titles=people.TITLES,
        particles=people.PARTICLES,
        late_particles=people.ITALIAN_PARTICLES,
        sure_particles=people.SURE_PARTICLES,
        saints=people.SAINTS,
        elisions=words.ELISIONS,
        apostrophes=frozenset(name.lower() for name in (*names, *surnames) if "'" in name),
        heads=heads,
        lower_heads=places.LOWER | {word: heads[word] for word in institutions.LOWER},
        area_codes=places.AREA_CODES,
        complements=institutions.COMPLEMENTS,
        adjectives=institutions.ADJECTIVES | DEMONYMS,
        linkers=words.LINKERS,
        conjunctions=words.CONJUNCTIONS,
        parts=organizations.PARTS,
        place_parts=places.PARTS,
        forms=organizations.FORMS,
        known=known,
        known_by_first=_by_first(known),
        places=dict(zip(names, rows, strict=True)),
        town_beginnings=frozenset(name.partition(" ")[0] for name in names if " " in name),
        residences=places.RESIDENCES,
        inside=places.INSIDE,
        capitals=places.CAPITALS,
        acting=words.ACTING,
        feminine_clubs=organizations.FEMININE_CLUBS,
        feminine_articles=words.FEMININE_ARTICLES,
        plural_articles=words.PLURAL_ARTICLES,
        measures=words.MEASURES,
        indefinite_articles=words.INDEFINITE_ARTICLES,
        openers=words.OPENERS,
        not_names=words.NOT_NAMES | DEMONYMS,
        articles=words.ARTICLES,
        joint_articles=words.JOINT_ARTICLES,
        locatives=places.LOCATIVES,
        cues=_cues(),
        owners=_owners(),
        peoples=DEMONYMS,
        age_endings=people.AGE_ENDINGS,
        age=people.AGE,
        joining=words.JOINING,
        appositions=_appositions(),
        sayings=people.SAYING | people.PERSON_VERBS,
        company_verbs=organizations.VERBS,
        surname_endings=people.SURNAME_ENDINGS,
        ordinary=_ordinary,
    )


def _given(names: list[str]) -> frozenset[str]:
    """The given names that are no words which begin sentences or places."""
    excluded = words.OPENERS | places.HEADS.keys()
    return frozenset(
        name
        for name in people.GIVEN.union(names)
        if len(name) > 2 and name not in people.NOT_GIVEN and name.lower() not in excluded
    )


def _blocks(name: str) -> list[list[str]]:
    """The blocks of lines of a compiled table."""
    data = files("newsbot.languages.it").joinpath("data", name).read_bytes()
    return [block.split("\n") for block in zlib.decompress(data).decode().split("\n\n")]


def _known(lands: list[str]) -> dict[str, tuple[EntityKind, str | None]]:
    """Whole names with their kind and country."""
    known: dict[str, tuple[EntityKind, str | None]] = {}
    for name, country in known_organizations.KNOWN.items():
        known[name] = ("organization", country)
    for name, country in known_places.KNOWN.items():
        known[name] = ("place", country)
    for name in words.NETWORKS:
        known[name] = ("product", None)
    for name, code in _countries(lands).items():
        kind: EntityKind = "place" if code in known_places.DEPENDENCIES else "country"
        known[name] = (kind, code)
    return known


def _by_first(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name.partition(" ")[0], []).append(name)
    return {first: tuple(each) for first, each in found.items()}


def _countries(lands: list[str]) -> dict[str, str | None]:
    """Names of countries in lower case with their codes."""
    cldr: dict[str, str | None] = {
        name.lower(): code for name, code in (land.split("\t") for land in lands)
    }
    return cldr | known_places.COUNTRIES


def _cues() -> dict[str, EntityKind]:
    """The kind of a name directly after a lower-case noun."""
    kinds: tuple[tuple[frozenset[str], EntityKind], ...] = (
        (words.PRODUCT_CUES, "product"),
        (words.PROJECT_CUES, "project"),
        (places.CUES, "place"),
        (organizations.CUES, "organization"),
        (people.TRADES, "person"),
    )
    return {word: kind for cues, kind in kinds for word in cues}


def _owners() -> dict[str, EntityKind]:
    """The kind of a name that this noun and "di" stand before: "le azioni di X"."""
    kinds: tuple[tuple[frozenset[str], EntityKind], ...] = (
        (places.CUES | places.OWNERS, "place"),
        (organizations.OWNERS, "organization"),
        (people.OWNERS, "person"),
    )
    return {word: kind for cues, kind in kinds for word in cues}


def _appositions() -> dict[str, EntityKind]:
    """The kind of a name that a comma and this noun follow."""
    kinds: tuple[tuple[frozenset[str], EntityKind], ...] = (
        (people.APPOSITIONS, "person"),
        (places.APPOSITIONS, "place"),
        (organizations.CUES, "organization"),
    )
    return {word: kind for cues, kind in kinds for word in cues}


@lru_cache(maxsize=50_000)
def _ordinary(form: str) -> bool:
    """Whether a lower-case form is an Italian word."""
    return bool(readings(form))
