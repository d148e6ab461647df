"""The seats of a noun trigger: its complements, and the verb that it hangs on."""

from collections.abc import Iterator

from newsbot.events.lists import members
from newsbot.events.scene import Scene
from newsbot.events.seats import Seats
from newsbot.syntax.analysis import NounChunk, VerbGroup

_REACH = 6
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


def noun_seats(last: int, head: int, scene: Scene) -> Seats:
    """The seats of a noun trigger: its complements, and the verb that it hangs on."""
    seats = Seats()
    chunk = scene.chunk_at(head)
    end = max(last, chunk.last if chunk else last)
    inner = scene.chunk_at(last - 1)
    if inner is not None and inner.preposition and inner.first == last - 1 > head:
        end = inner.first
    _complements(end, seats, scene)
    if chunk is not None:
        seats.owned = any(
            scene.keys[t] in scene.tables.possessives for t in range(chunk.first, chunk.last)
        )
        _hang(chunk, seats, scene)
    return seats


def _complements(at: int, seats: Seats, scene: Scene) -> None:
    """Reads the chunks behind a noun; a genitive right behind it is its own."""
    sentence = scene.analysis.sentences[scene.sentence_of(at - 1)]
    genitive, own = scene.tables.genitive, True
    for _ in range(_REACH):
        chunk = scene.chunk_at(at) if at < sentence.last else None
        if chunk is None or chunk.first != at or chunk.preposition is None:
            return
        listed = members(chunk, scene)
        if chunk.preposition != genitive:
            seats.oblique += [(chunk.preposition, member) for member in listed]
        elif own:
            seats.object += listed
        own = False
        at = listed[-1].last


def _hang(chunk: NounChunk, seats: Seats, scene: Scene) -> None:
    """Finds the verb that has the chunk as its subject, object or oblique."""
    clause = scene.clause(chunk.head)
    groups = scene.groups(clause)
    groups.sort(key=lambda g: abs(g.head - chunk.head))
    for group in (*groups[:2], *_past_apposition(chunk, groups, scene)):
        args = scene.arguments(group)
        for place, seated in (("object", args.object), ("subject", args.subject)):
            if any(member.head == chunk.head for member in seated):
                passive = group.voice == "passive" and place == "subject"
                seats.carrier, seats.carried = group, "object" if passive else place
                return
        if any(member.head == chunk.head for member in args.oblique):
            seats.carrier, seats.carried = group, "oblique"
            return
    if chunk.preposition is None:
        _hang_behind(chunk, groups, seats, scene)


def _past_apposition(chunk: NounChunk, near: list[VerbGroup], scene: Scene) -> Iterator[VerbGroup]:
    """The verb behind what commas set off from its subject ("lo sciopero, indetto …, è")."""
    last = chunk.last
    bare = chunk.preposition is None and last < len(scene.forms)
    if not bare or scene.forms[last] != "," or any(g.mood in _FINITE for g in near):
        return
    for group in scene.analysis.groups[scene.sentence_of(chunk.head)]:
        if group.first > last and group.mood in _FINITE and scene.forms[group.first - 1] == ",":
            yield group
            return


def _hang_behind(chunk: NounChunk, groups: list[VerbGroup], seats: Seats, scene: Scene) -> None:
    """Takes a bare chunk for the object of a governing verb before it that has none."""
    near = [g for g in groups if g.last <= chunk.first]
    nearest = max(near, key=lambda g: g.head, default=None)
    if nearest is None or nearest.lemma not in scene.tables.modality.governors:
        return
    apart = "," in scene.forms[nearest.last : chunk.first]
    if nearest.voice == "active" and not apart and not scene.arguments(nearest).object:
        seats.carrier, seats.carried = nearest, "object"
