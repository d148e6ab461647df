"""Where an event happened: a locative of its clause, or the dateline."""

from collections.abc import Sequence

from newsbot.events.participants import Role
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.mentions.gazetteer import resolve_place
from newsbot.records import Entity, Place

_DASHES = frozenset("-–—(")


def find_place(found: Candidate, roles: Sequence[Role], scene: Scene) -> Place | None:
    """The place that a locative of the trigger's clause names."""
    taken = {filler.first for _, filler in roles if filler.kind != "other"}
    clause = scene.clause(found.head)
    located = [
        marked
        for marked in scene.in_clause(scene.names, clause)
        if marked.first not in taken and _is_place(marked) and _locative(marked, scene)
    ]
    if located:
        return _place(min(located, key=lambda m: abs(m.first - found.head)), scene)
    struck = _struck(roles, scene) if found.type.placed else None
    opening = None if clause.relative else _opening(found, scene)
    marked = struck or opening
    if marked is not None:
        return _place(marked, scene)
    return _dateline(found, scene) if found.type.placed else None


def _struck(roles: Sequence[Role], scene: Scene) -> Marked | None:
    """The place among those that an attack or a disaster hit."""
    for _, filler in roles:
        marked = scene.names.get(filler.first)
        if filler.kind == "place" and marked is not None and _is_place(marked):
            return marked
    return None


def _opening(found: Candidate, scene: Scene) -> Marked | None:
    """The locative that opens the sentence and so holds for its clauses."""
    sentence = scene.analysis.sentences[found.sentence]
    for marked in scene.marked(scene.names, sentence.first, min(sentence.first + 3, sentence.last)):
        if _is_place(marked) and _locative(marked, scene):
            return marked
    return None


def _is_place(marked: Marked) -> bool:
    assert isinstance(marked.mention, Entity)
    return marked.mention.entity_kind in ("place", "country")


def _locative(marked: Marked, scene: Scene) -> bool:
    """Whether a preposition of place governs a name, or a place's noun that it belongs to."""
    chunk = scene.chunk_at(marked.first)
    if chunk is None or chunk.preposition is None:
        return False
    locative, nouns = scene.tables.locative, scene.tables.nouns
    inner = scene.keys[chunk.head] in nouns.places or marked.first <= chunk.head
    if chunk.preposition in locative:
        return inner
    if chunk.preposition != scene.tables.genitive or chunk.first == 0:
        return False
    before = scene.chunk_at(chunk.first - 1)
    return (
        before is not None
        and before.preposition in locative
        and scene.keys[before.head] in nouns.places
    )


def _dateline(found: Candidate, scene: Scene) -> Place | None:
    """The place that opens the body, for what the first paragraph tells."""
    sentences = scene.analysis.sentences
    first = next((s for s in sentences if not s.headline), None)
    if first is None or sentences[found.sentence].paragraph != first.paragraph:
        return None
    marked = scene.names.get(first.first)
    if marked is None or not _is_place(marked) or marked.last >= first.last:
        return None
    return _place(marked, scene) if scene.forms[marked.last] in _DASHES else None


def _place(marked: Marked, scene: Scene) -> Place:
    entity = marked.mention
    assert isinstance(entity, Entity)
    known = resolve_place(entity.name, scene.tables.places, entity.country)
    return Place(
        name=entity.name,
        country=entity.country or (known.country if known else None),
        quote=entity.quote,
        start=entity.start,
        end=entity.end,
        geoname_id=known.geoname_id if known else None,
        latitude=known.latitude if known else None,
        longitude=known.longitude if known else None,
    )
