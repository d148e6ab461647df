"""Figures and times that only measure another: what it is compared with, and what it is part of."""

from newsbot.events.fillers import is_person
from newsbot.events.scene import Marked, Scene
from newsbot.events.supplied import in_apposition

_WITHIN, _ASIDE = 3, 12
_ENDS = frozenset(");:»”")


def is_compared(marked: Marked, scene: Scene) -> bool:
    """Whether a figure or time is only compared with ("rispetto al 73%", "come nel 2024")."""
    compared, at = scene.tables.circumstances.compared, max(marked.first - 2, 0)
    return not compared.isdisjoint(scene.keys[at : marked.first + 1])


def is_whole(marked: Marked, scene: Scene) -> bool:
    """Whether a count is what the one before it is a part of ("153 deputati su 300")."""
    tables = scene.tables
    for at in range(marked.first, max(marked.first - _WITHIN, 0), -1):
        part = scene.amounts.get(at - 1)
        if scene.keys[at] in tables.about or scene.keys[at] == tables.genitive:
            measured = part is not None and (_counts(part) or part.mention.kind == "percent")
            return measured and part is not marked and _counts(marked)
        if at < marked.first and scene.tags[at] != "DET":
            return False
    return False


def is_of_another(marked: Marked, scene: Scene) -> bool:
    """Whether a count is of what only belongs to another noun, or stands in an apposition.

    "I sindaci di sei comuni", "Tecnovia, piattaforma con mille clienti", "(di cui tre donne)".
    """
    if not _counts(marked):
        return False
    chunk = scene.chunk_at(marked.first)
    before = scene.chunk_at(chunk.first - 1) if chunk is not None and chunk.first > 0 else None
    if chunk is not None and chunk.preposition == scene.tables.genitive and before is not None:
        counted = any(token in scene.amounts for token in range(before.first, before.last))
        if not counted and is_person(scene.keys[before.head], scene):
            return True
    return _in_aside(marked, scene)


def _in_aside(marked: Marked, scene: Scene) -> bool:
    """Whether a count stands in what a bracket or a comma behind a name opens."""
    sentence = scene.analysis.sentences[scene.sentence_of(marked.first)]
    for at in range(marked.first - 1, max(marked.first - _ASIDE, sentence.first), -1):
        if scene.tags[at] in ("VERB", "AUX") or scene.forms[at] in _ENDS:
            return False
        if scene.forms[at] == "(":
            return scene.tags[at + 1] == "ADP"
        if scene.forms[at] == ",":
            chunk = scene.chunk_at(at + 1)
            return chunk is not None and in_apposition([chunk], scene)
    return False


def _counts(marked: Marked) -> bool:
    unit = getattr(marked.mention, "unit", None)
    return marked.mention.kind == "number" or (unit or "").startswith("{")
