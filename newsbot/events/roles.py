"""A chunk in a role of an event."""

from collections.abc import Iterable, Iterator

from newsbot.events.fillers import filler_of, is_person
from newsbot.events.named import Filler, kind_of
from newsbot.events.scene import Scene
from newsbot.events.triggers import Candidate
from newsbot.syntax.analysis import NounChunk

Role = tuple[str, Filler]


def fill(role: str | None, chunks: Iterable[NounChunk], scene: Scene) -> Iterator[Role]:
    """What chunks name, in a role; nothing where the trigger has no such role."""
    if role is None:
        return
    named = False
    for chunk in chunks:
        filler = filler_of(chunk, scene)
        if filler is None or (named and _apposed(chunk, scene)):
            continue
        named = filler.kind == "person"
        yield role, filler


def _apposed(chunk: NounChunk, scene: Scene) -> bool:
    """Whether a bare singular noun only says what the person named before it is."""
    bare = chunk.article is None and chunk.preposition is None and not chunk.plural
    return bare and is_person(scene.keys[chunk.head], scene)


def is_site(preposition: str, chunk: NounChunk, found: Candidate, scene: Scene) -> bool:
    """Whether a complement says where people act, and not upon whom."""
    return found.type.placed and preposition in scene.tables.locative and is_town(chunk, scene)


def is_town(chunk: NounChunk, scene: Scene) -> bool:
    """Whether a chunk names a place that is no country."""
    marked = scene.names.get(chunk.head)
    return marked is not None and kind_of(marked) == "place"
