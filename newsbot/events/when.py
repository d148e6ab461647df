"""When and where an event happened: the times and places of its clause."""

from collections.abc import Iterable
from dataclasses import replace

from newsbot.events.clauses import Clause
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.records import Time


def find_time(found: Candidate, scene: Scene) -> Time | None:
    """The nearest time that governs the trigger's clause, or the one that opens its sentence."""
    clause = scene.clause(found.head)
    inside = [m for m in scene.in_clause(scene.times, clause) if _dates(m)]
    if found.group is None:
        inside = [m for m in inside if not _beyond(found, m, scene)] or inside
    if not inside and not clause.relative:
        inside = _opening(clause, scene)
    if not inside:
        return None
    nearest = min(inside, key=lambda m: abs(m.first - found.head))
    time = nearest.mention
    assert isinstance(time, Time)
    return replace(time, source="sentence")


def _dates(marked: Marked) -> bool:
    time = marked.mention
    assert isinstance(time, Time)
    if time.timex_type == "SET":
        return False
    return time.earliest is not None or time.latest is not None


def _beyond(found: Candidate, marked: Marked, scene: Scene) -> bool:
    """Whether another verb stands between a noun trigger and a time."""
    left, right = sorted((found.head, marked.first))
    sentence = scene.analysis.groups[found.sentence]
    return any(left < g.head < right and g.head != found.head for g in sentence)


def _opening(clause: Clause, scene: Scene) -> list[Marked]:
    """The time that stands first in the sentence and so holds for the clauses beside it."""
    sentence = scene.analysis.sentences[scene.sentence_of(clause.first)]
    first = sentence.first
    head: Iterable[Marked] = scene.marked(scene.times, first, min(first + 4, sentence.last))
    return [m for m in head if _dates(m)]
