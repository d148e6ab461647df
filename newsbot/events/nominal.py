"""The seats of a noun trigger: its complements, and the verb that it hangs on."""

from newsbot.events.scene import Scene
from newsbot.events.seats import Seats
from newsbot.syntax.analysis import NounChunk, VerbGroup

_REACH = 6


def noun_seats(last: int, head: int, scene: Scene) -> Seats:
    """The seats of a noun trigger: its complements, and the verb that it hangs on."""
    seats = Seats()
    chunk = scene.chunk_at(head)
    end = max(last, chunk.last if chunk else last)
    inner = scene.chunk_at(last - 1)
    if inner is not None and inner.first == last - 1 > head:
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
        members = _members(chunk, sentence.last, scene)
        if chunk.preposition != genitive:
            seats.oblique += [(chunk.preposition, member) for member in members]
        elif own:
            seats.object += members
        own = False
        at = members[-1].last


def _members(chunk: NounChunk, end: int, scene: Scene) -> list[NounChunk]:
    """A chunk and those coordinated with it."""
    members = [chunk]
    at = chunk.last
    while at < end - 1:
        at = _past_genitive(at, chunk, scene)
        joined = scene.forms[at] if at < end - 1 else ""
        listed = joined == "," and chunk.preposition in scene.tables.between
        if joined not in scene.tables.syntax.coordinators and not listed:
            break
        following = scene.chunk_at(at + 1)
        if following is None or following.first != at + 1:
            break
        if following.preposition not in (None, chunk.preposition):
            break
        members.append(following)
        at = following.last
    return members


def _past_genitive(at: int, chunk: NounChunk, scene: Scene) -> int:
    """Behind "di …" that belongs to a member, where the list itself is not one of "di"."""
    if chunk.preposition == scene.tables.genitive or at >= len(scene.forms):
        return at
    following = scene.chunk_at(at)
    if following and following.first == at and following.preposition == scene.tables.genitive:
        return following.last
    return at


def _hang(chunk: NounChunk, seats: Seats, scene: Scene) -> None:
    """Finds the verb that has the chunk as its subject, object or oblique."""
    clause = scene.clause(chunk.head)
    groups = scene.groups(clause)
    groups.sort(key=lambda g: abs(g.head - chunk.head))
    for group in groups[:2]:
        args = scene.arguments(group)
        for place, members in (("object", args.object), ("subject", args.subject)):
            if any(member.head == chunk.head for member in members):
                passive = group.voice == "passive" and place == "subject"
                seats.carrier, seats.carried = group, "object" if passive else place
                return
        if any(member.head == chunk.head for member in args.oblique):
            seats.carrier, seats.carried = group, "oblique"
            return
    if chunk.preposition is None:
        _hang_behind(chunk, groups, seats, scene)


def _hang_behind(chunk: NounChunk, groups: list[VerbGroup], seats: Seats, scene: Scene) -> None:
    """Takes a bare chunk for the object of a governing verb before it that has none."""
    near = [g for g in groups if g.last <= chunk.first]
    nearest = max(near, key=lambda g: g.head, default=None)
    if nearest is None or nearest.lemma not in scene.tables.modality.governors:
        return
    apart = "," in scene.forms[nearest.last : chunk.first]
    if nearest.voice == "active" and not apart and not scene.arguments(nearest).object:
        seats.carrier, seats.carried = nearest, "object"
