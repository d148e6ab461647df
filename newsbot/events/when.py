"""When an event happened: the time that governs its trigger."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newsbot.events.clauses import Clause
from newsbot.events.drafts import Draft
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.records import Time
from newsbot.syntax.analysis import NounChunk, VerbGroup

_NEAR = 3


def find_time(found: Candidate, scene: Scene) -> Time | None:
    """The nearest time that governs the trigger, or the one that opens its sentence."""
    clause = scene.clause(found.head)
    inside = [m for m in scene.in_clause(scene.times, clause) if _dates(m)]
    governed = [m for m in inside if _governs(m, found, clause, scene)]
    governed = governed or _of_participle(found, scene) or _of_relative(clause, scene)
    if not governed and not clause.relative:
        governed = _opening(found, clause, scene)
    if not governed:
        return None
    nearest = min(governed, key=lambda m: abs(m.first - found.head))
    time = nearest.mention
    assert isinstance(time, Time)
    return replace(time, source="sentence")


def _dates(marked: Marked) -> bool:
    time = marked.mention
    assert isinstance(time, Time)
    if time.timex_type == "SET":
        return False
    return time.earliest is not None or time.latest is not None


def _governs(marked: Marked, found: Candidate, clause: Clause, scene: Scene) -> bool:
    """Whether a time of the clause is said of the trigger, not of another verb in it."""
    owner = _owner(marked, scene)
    if owner is not None and not owner.first <= found.head < owner.last:
        return False
    governor = _governor(marked, clause, scene)
    if found.group is not None:
        if governor is None:
            return found.group.mood != "part" or found.group.first < marked.first
        return governor.head == found.head
    carrier = found.seats.carrier
    if governor is None or (carrier is not None and governor.head == carrier.head):
        return True
    return governor.head < found.head < marked.first


def _owner(marked: Marked, scene: Scene) -> NounChunk | None:
    """The noun that a time belongs to ("il voto del 3 maggio"), if one."""
    at = marked.first
    if scene.keys[at] != scene.tables.genitive:
        at -= 1
    if at < 1 or scene.keys[at] != scene.tables.genitive:
        return None
    chunk = scene.chunk_at(at - 1)
    if chunk is None or chunk.head in scene.times:
        return None
    if scene.keys[chunk.head] in scene.tables.nouns.empty:
        return None
    outside = chunk.preposition is not None and chunk.preposition not in scene.tables.locative
    return chunk if outside or scene.tags[chunk.head] == "ADJ" else None


def _of_participle(found: Candidate, scene: Scene) -> list[Marked]:
    """The time of the participle right behind a noun ("il ricorso presentato a marzo")."""
    if found.group is not None:
        return []
    at = _tail(found, scene)
    at += at < len(scene.forms) and scene.forms[at] == ","
    for group in scene.analysis.groups[found.sentence]:
        if group.first == at and group.mood == "part":
            clause = scene.clause(group.head)
            return [
                m
                for m in scene.in_clause(scene.times, clause)
                if _dates(m) and _governor(m, clause, scene) == group
            ]
    return []


def _tail(found: Candidate, scene: Scene) -> int:
    """The token behind a noun trigger and its complements."""
    chunk = scene.chunk_at(found.head)
    ends = [c.last for c in found.seats.object] + [c.last for _, c in found.seats.oblique]
    return max([found.last, chunk.last if chunk is not None else 0, *ends])


def _of_relative(clause: Clause, scene: Scene) -> list[Marked]:
    """The time that a clause says something of ("il 12 marzo, quando …")."""
    if clause.opener not in scene.tables.modality.when:
        return []
    at = clause.first - 1
    at -= at > 0 and scene.forms[at] == ","
    marked = scene.times.get(at)
    return [marked] if marked is not None and _dates(marked) else []


def _governor(marked: Marked, clause: Clause, scene: Scene) -> VerbGroup | None:
    """The verb that a time follows in its clause; None for a time before all verbs."""
    before = [g for g in scene.groups(clause) if g.head < marked.first]
    return before[-1] if before else None


def _opening(found: Candidate, clause: Clause, scene: Scene) -> list[Marked]:
    """The time that stands first in the sentence and so holds for the clauses beside it."""
    if found.group is not None and found.group.mood == "part":
        return []
    sentence = scene.analysis.sentences[scene.sentence_of(clause.first)]
    first = sentence.first
    head: Iterable[Marked] = scene.marked(scene.times, first, min(first + 4, sentence.last))
    return [m for m in head if _dates(m) and _owner(m, scene) is None]


def share_times(drafts: Sequence[Draft]) -> None:
    """Gives a figure without a time that of the one before it of the same type."""
    told: dict[str, Draft] = {}
    for draft in drafts:
        kind = draft.found.type
        before = told.get(kind.name)
        if before is not None and before.time is not None and draft.time is None:
            draft.time = _carried(before, draft, before.time)
        told[kind.name] = draft


def _carried(before: Draft, draft: Draft, time: Time) -> Time | None:
    close = draft.found.sentence - before.found.sentence <= _NEAR
    return replace(time, source="context") if draft.found.type.figured and close else None
