"""Who holds which office where "to be" says so ("il nuovo questore è X")."""

from newsbot.events.scene import Scene
from newsbot.events.seats import Seats
from newsbot.syntax.analysis import NounChunk, VerbGroup


def copular_seats(group: VerbGroup, seats: Seats, scene: Scene) -> Seats:
    """The named one as subject and what he or she is as object, in whichever order they stand."""
    pair = _pair(group, scene)
    named = [chunk for chunk in pair if chunk.head in scene.names and chunk.article is None]
    offices = [chunk for chunk in pair if chunk not in named and chunk.article == "def"]
    if len(named) != 1 or len(offices) != 1:
        return seats
    following = scene.chunk_at(offices[0].last) if offices[0].last < len(scene.forms) else None
    whose = [following] if following and following.preposition == scene.tables.genitive else []
    oblique = [(scene.tables.genitive, chunk) for chunk in whose]
    return Seats(subject=named, object=offices, oblique=oblique)


def _pair(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The two bare chunks that the verb makes equal: one at each side, or both behind it."""
    clause = scene.clause(group.head)
    chunks = scene.analysis.chunks[scene.sentence_of(group.head)]
    bare = [c for c in chunks if c.preposition is None and c.head in clause]
    before = [c for c in bare if c.last <= group.first][-1:]
    return before + [c for c in bare if c.first >= group.last][: 2 - len(before)]
