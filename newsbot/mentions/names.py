"""Names in a text: persons, organizations, countries, places, products, projects."""

from typing import cast

from newsbot.language.names import NameTables
from newsbot.mentions.candidates import Candidate, Scanner
from newsbot.mentions.coreference import Cluster, cluster_names
from newsbot.mentions.gazetteer import resolve_place
from newsbot.mentions.kinds import weigh
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
    candidates = Scanner(text, tables).scan()
    for candidate in candidates:
        weigh(candidate, text, tables)
    pairs = cluster_names(candidates, text)
    named = {c.known[1] for c in candidates if c.known and c.known[0] == "country"}
    entities = []
    for candidate, cluster in pairs:
        if not _is_name(candidate, cluster, tables):
            continue
        entities.append(_entity(candidate, cluster, text, tables, {c for c in named if c}))
    return entities


def _is_name(candidate: Candidate, cluster: Cluster, tables: NameTables) -> bool:
    """A word that only begins a sentence needs another occurrence or a stronger sign."""
    if not candidate.weak:
        return cluster.kind() is not None
    return any(not member.weak or member.cued for member in cluster.members)


def _entity(
    candidate: Candidate, cluster: Cluster, text: Text, tables: NameTables, named: set[str]
) -> Entity:
    kind = cast(EntityKind, cluster.kind())
    start, end = text.span(candidate.start, candidate.end)
    fullest = max(cluster.members, key=lambda member: member.end - member.start)
    name = text.quote(fullest.start, fullest.end)
    return Entity(
        start=start,
        end=end,
        quote=text.original[start:end],
        entity_kind=kind,
        name=" ".join(name.split()),
        country=_country(kind, cluster, tables, named),
    )


def _country(kind: str, cluster: Cluster, tables: NameTables, named: set[str]) -> str | None:
    for member in cluster.members:
        if member.known and member.known[0] == kind:
            return member.known[1]
        if member.head and member.head.home:
            return tables.home
    if kind != "place":
        return None
    for member in cluster.members:
        if place := resolve_place(" ".join(member.words), tables.places, named=named):
            return place.country
    return None
