"""Where an event happened: a locative of its clause, or the dateline."""

from collections.abc import Sequence

from newsbot.events.clauses import Clause
from newsbot.events.datings import verb_behind
from newsbot.events.named import dateline, kind_of
from newsbot.events.roles import Role
from newsbot.events.scene import Marked, Scene
from newsbot.events.seats import verb_seats
from newsbot.events.triggers import Candidate
from newsbot.mentions.gazetteer import resolve_place
from newsbot.records import Entity, Place
from newsbot.syntax.analysis import NounChunk

_CHAIN = 4
_ENTITLED = frozenset(":,")
_STOP, _BRACKETS = ";", frozenset("()")


def find_place(found: Candidate, roles: Sequence[Role], scene: Scene) -> Place | None:
    """The place that a locative of the trigger's clause names."""
    clause, span = scene.clause(found.head), scene.analysis.sentences[found.sentence]
    located = _located(clause, roles, scene)
    if located:
        return _place(min(located, key=lambda m: abs(m.first - found.head)), scene)
    placed = found.type.placed
    marked = _relative(found, clause, scene) or _behind(found, roles, scene)
    if marked is None and placed:
        marked = _own(found, scene) or _struck(found, roles, scene)
    if marked is None and not clause.relative:
        marked = _opening(span.first, found.head, scene)
    if marked is None and placed:
        marked = _entitling(span.first, scene)
    if marked is not None:
        return _place(marked, scene)
    if not placed:
        return None
    before = _before(found, scene)
    return _place(before, scene) if before is not None else _dateline(found, scene)


def _located(clause: Clause, roles: Sequence[Role], scene: Scene) -> list[Marked]:
    """The places that locatives of a clause name, but for participants."""
    taken = {filler.first for _, filler in roles if filler.kind != "other"}
    return [
        marked
        for marked in scene.in_clause(scene.names, clause)
        if marked.first not in taken and _is_place(marked) and _locative(marked, scene)
    ]


def _behind(found: Candidate, roles: Sequence[Role], scene: Scene) -> Marked | None:
    """The place of what is said of a noun right behind it ("il corteo svoltosi a Torino")."""
    verb = verb_behind(found, scene)
    if verb is None:
        return None
    clause = scene.clause(verb.head)
    struck = (scene.names.get(chunk.head) for chunk in verb_seats(verb, scene).object)
    hit = [m for m in struck if m is not None and _is_place(m)] if found.type.placed else []
    return next(iter(_located(clause, roles, scene) or hit), None)


def _own(found: Candidate, scene: Scene) -> Marked | None:
    """The town that a noun's genitive names ("la strage di Lodi")."""
    if found.group is not None:
        return None
    for chunk in found.seats.object:
        marked = scene.names.get(chunk.head)
        if marked is not None and kind_of(marked) == "place":
            return marked
    return None


def _struck(found: Candidate, roles: Sequence[Role], scene: Scene) -> Marked | None:
    """The place among those that an attack or a disaster hit."""
    hit = [filler.first for _, filler in roles if filler.kind == "place"]
    carrier = found.seats.carrier
    if carrier is not None and found.seats.carried == "subject":
        hit += [chunk.head for chunk in verb_seats(carrier, scene).object]
    for token in hit:
        marked = scene.names.get(token) or _of_place(token, scene)
        if marked is not None and _is_place(marked):
            return marked
    return None


def _of_place(token: int, scene: Scene) -> Marked | None:
    """The name in the genitive of a place's noun ("la città di Lodi")."""
    chunk = scene.chunk_at(token)
    if chunk is None or scene.keys[chunk.head] not in scene.tables.nouns.places:
        return None
    following = scene.chunk_at(chunk.last) if chunk.last < len(scene.forms) else None
    genitive = following is not None and following.preposition == scene.tables.genitive
    return scene.names.get(following.head) if following is not None and genitive else None


def _opening(first: int, last: int, scene: Scene) -> Marked | None:
    """The locative that opens a sentence and so holds for its clauses, up to a semicolon."""
    if _STOP in scene.forms[first:last]:
        return None
    for marked in scene.marked(scene.names, first, min(first + 3, last)):
        if _is_place(marked) and _locative(marked, scene):
            return marked
    return None


def _entitling(first: int, scene: Scene) -> Marked | None:
    """The town that opens a headline before a colon or comma ("Lodi, esplode una bombola")."""
    marked, sentence = scene.names.get(first), scene.analysis.sentences[scene.sentence_of(first)]
    if not sentence.headline or marked is None or marked.last >= sentence.last:
        return None
    entitles = kind_of(marked) == "place" and scene.forms[marked.last] in _ENTITLED
    return marked if entitles else None


def _is_place(marked: Marked) -> bool:
    return kind_of(marked) in ("place", "country")


def _locative(marked: Marked, scene: Scene) -> bool:
    """Whether a preposition of place governs a name, or a place's noun that it belongs to."""
    chunk = scene.chunk_at(marked.first)
    locative, nouns = scene.tables.locative, scene.tables.nouns
    inner = chunk is not None and marked.first <= chunk.head
    for _ in range(_CHAIN):
        if chunk is None or chunk.preposition is None:
            return False
        if chunk.preposition in locative:
            placed = inner or scene.keys[chunk.head] in nouns.places
            return placed and not _elsewhere(chunk, scene)
        if chunk.preposition != scene.tables.genitive or chunk.first == 0:
            return False
        chunk, inner = scene.chunk_at(chunk.first - 1), False
    return False


def _elsewhere(chunk: NounChunk, scene: Scene) -> bool:
    """Whether a locative is where somebody lives, where a letter goes, or the end of a way."""
    at, words = chunk.first - 1, scene.tables.circumstances
    before = scene.chunk_at(at) if at >= 0 else None
    if at >= 0 and scene.keys[at] in words.abodes:
        return True
    if before is None or before.last != chunk.first:
        return False
    if before.preposition == scene.tables.source and before.head in scene.names:
        return True
    if before.preposition == scene.tables.genitive and before.first > 0:
        before = scene.chunk_at(before.first - 1) or before
    return scene.keys[before.head] in words.abodes | words.missives


def _relative(found: Candidate, clause: Clause, scene: Scene) -> Marked | None:
    """The place that a relative clause says something of ("a Lodi, dove …")."""
    if clause.opener not in scene.tables.modality.where:
        return None
    at = clause.first - 1
    at -= at > 0 and scene.forms[at] == ","
    while at > 0 and (scene.forms[at] in _BRACKETS or scene.forms[at - 1] == "("):
        at -= 1
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
    if any(_locative(m, scene) for m in scene.marked(scene.names, here.first, here.last)):
        return None
    return _opening(before.first, before.last, scene)


def _dateline(found: Candidate, scene: Scene) -> Place | None:
    """The place that opens the body, for what the first paragraph tells."""
    sentences = scene.analysis.sentences
    first = next((s for s in sentences if not s.headline), None)
    if first is None or sentences[found.sentence].paragraph != first.paragraph:
        return None
    marked = dateline(first.first, first.last, scene)
    return _place(marked, scene) if marked is not None else None


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
