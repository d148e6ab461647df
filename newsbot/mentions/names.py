"""Names in a text: persons, organizations, countries, places, products, projects."""

from collections.abc import Collection
from itertools import pairwise
from typing import cast

from newsbot.language.names import NameTables
from newsbot.mentions.candidates import Candidate, Scanner
from newsbot.mentions.coreference import Cluster, cluster_names
from newsbot.mentions.gazetteer import resolve_place
from newsbot.mentions.kinds import weigh
from newsbot.mentions.surroundings import lean_on_neighbours
from newsbot.records import Entity, EntityKind
from newsbot.syntax.analysis import Analysis
from newsbot.syntax.text import Text


def find_names(text: Text, tables: NameTables, analysis: Analysis | None = None) -> list[Entity]:
    """The names of a text in text order; they do not overlap.

    Args:
        text: the folded text.
        tables: the language's words of names.
        analysis: its tags tell names from other words at the beginning of a sentence.
    """
    candidates = Scanner(text, tables, analysis).scan()
    for candidate in candidates:
        weigh(candidate, text, tables)
    lean_on_neighbours(candidates, text, tables)
    _place_countries(candidates, text, tables)
    pairs = cluster_names(candidates, text)
    _name_countries(pairs, tables)
    return [
        _entity(candidate, cluster, text)
        for candidate, cluster in pairs
        if cluster.sure and cluster.kind
    ]


def _entity(candidate: Candidate, cluster: Cluster, text: Text) -> Entity:
    start, end = text.span(candidate.start, candidate.end)
    return Entity(
        start=start,
        end=end,
        quote=text.original[start:end],
        entity_kind=cast(EntityKind, cluster.kind),
        name=cluster.name,
        country=candidate.country or cluster.country,
    )


def _place_countries(candidates: list[Candidate], text: Text, tables: NameTables) -> None:
    """Note the country said right behind a place: "Valencia, in Venezuela"."""
    for place, land in pairwise(candidates):
        if land.known and land.known[0] == "country" and not place.known:
            between = text.folded[place.end : land.start]
            if between[:1] not in {",", " "} or not {",", "("} & set(between[:2]):
                continue
            if between.strip(" ,(") in {"", *tables.locatives} and resolve_place(
                place.name, tables.places, country=land.known[1]
            ):
                place.country = land.known[1]


def _name_countries(pairs: list[tuple[Candidate, Cluster]], tables: NameTables) -> None:
    """Give each thing the country that is known of it."""
    named = {c.known[1] for c, _ in pairs if c.known and c.known[0] == "country" and c.known[1]}
    for candidate, cluster in pairs:
        if cluster.country is None:
            cluster.country = _country(candidate, cluster.kind, tables, named)


def _country(
    candidate: Candidate, kind: str | None, tables: NameTables, named: Collection[str]
) -> str | None:
    if candidate.known and candidate.known[0] == kind and candidate.known[1]:
        return candidate.known[1]
    if candidate.head and candidate.head.home and kind == "organization":
        return tables.home
    if kind != "place":
        return None
    place = resolve_place(candidate.name, tables.places, named=named)
    return place.country if place else None
