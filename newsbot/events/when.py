"""When an event happened: the time that governs its trigger."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from newsbot.events.clauses import Clause
from newsbot.events.drafts import Draft
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.records import Time
from newsbot.syntax.analysis import VerbGroup

_NEAR = 2


def find_time(found: Candidate, scene: Scene) -> Time | None:
    """The nearest time that governs the trigger, or the one that opens its sentence."""
    clause = scene.clause(found.head)
    inside = [m for m in scene.in_clause(scene.times, clause) if _dates(m)]
    governed = [m for m in inside if _governs(m, found, clause, scene)]
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
    governor = _governor(marked, clause, scene)
    if found.group is not None:
        if governor is None:
            return found.group.mood != "part" or found.group.first < marked.first
        return governor.head == found.head
    carrier = found.seats.carrier
    if governor is None or (carrier is not None and governor.head == carrier.head):
        return True
    return governor.head < found.head < marked.first


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
    return [m for m in head if _dates(m)]


def share_times(drafts: Sequence[Draft]) -> None:
    """Gives a figure without a time that of the one before it of the same type."""
    for before, draft in pairwise(drafts):
        alike = before.found.type is draft.found.type and draft.found.type.figured
        close = draft.found.sentence - before.found.sentence <= _NEAR
        if alike and close and draft.time is None and before.time is not None:
            draft.time = replace(before.time, source="context")
