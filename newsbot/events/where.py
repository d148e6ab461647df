"""Where an event happened: a locative of its clause, or the dateline."""

from collections.abc import Sequence

from newsbot.events.clauses import Clause
from newsbot.events.participants import Role
from newsbot.events.scene import Marked, Scene
from newsbot.events.seats import verb_seats
from newsbot.events.triggers import Candidate
from newsbot.mentions.gazetteer import resolve_place
from newsbot.records import Entity, Place

_DASHES = frozenset("-–—(")
_CHAIN = 4


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
    placed, span = found.type.placed, scene.analysis.sentences[found.sentence]
    marked = _relative(found, clause, scene) or (_struck(found, roles, scene) if placed else None)
    if marked is None and not clause.relative:
        marked = _opening(span.first, span.last, scene)
    if marked is not None:
        return _place(marked, scene)
    if not placed:
        return None
    before = _before(found, scene)
    return _place(before, scene) if before is not None else _dateline(found, scene)


def _struck(found: Candidate, roles: Sequence[Role], scene: Scene) -> Marked | None:
    """The place among those that an attack or a disaster hit."""
    hit = [filler.first for _, filler in roles if filler.kind == "place"]
    carrier = found.seats.carrier
    if carrier is not None and found.seats.carried == "subject":
        hit += [chunk.head for chunk in verb_seats(carrier, scene).object]
    for token in hit:
        marked = scene.names.get(token)
        if marked is not None and _is_place(marked):
            return marked
    return None


def _opening(first: int, last: int, scene: Scene) -> Marked | None:
    """The locative that opens a sentence and so holds for its clauses."""
    for marked in scene.marked(scene.names, first, min(first + 3, last)):
        if _is_place(marked) and _locative(marked, scene):
            return marked
    return None


def _is_place(marked: Marked) -> bool:
    assert isinstance(marked.mention, Entity)
    return marked.mention.entity_kind in ("place", "country")


def _locative(marked: Marked, scene: Scene) -> bool:
    """Whether a preposition of place governs a name, or a place's noun that it belongs to."""
    chunk = scene.chunk_at(marked.first)
    locative, nouns = scene.tables.locative, scene.tables.nouns
    inner = chunk is not None and marked.first <= chunk.head
    for _ in range(_CHAIN):
        if chunk is None or chunk.preposition is None:
            return False
        if chunk.preposition in locative:
            return inner or scene.keys[chunk.head] in nouns.places
        if chunk.preposition != scene.tables.genitive or chunk.first == 0:
            return False
        chunk, inner = scene.chunk_at(chunk.first - 1), False
    return False


def _relative(found: Candidate, clause: Clause, scene: Scene) -> Marked | None:
    """The place that a relative clause says something of ("a Lodi, dove …")."""
    if clause.opener not in scene.tables.modality.where:
        return None
    at = clause.first - 1
    at -= at > 0 and scene.forms[at] == ","
    marked = scene.names.get(at)
    return marked if marked is not None and _is_place(marked) and at < found.first else None


def _before(found: Candidate, scene: Scene) -> Marked | None:
    """The locative that opens the sentence before, of the same paragraph."""
    sentences = scene.analysis.sentences
    if found.sentence == 0:
        return None
    here, before = sentences[found.sentence], sentences[found.sentence - 1]
    if before.headline or before.paragraph != here.paragraph:
        return None
    return _opening(before.first, before.last, scene)


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
