"""A verb of saying that comments on its sentence (", ha detto X", "come ha detto X")."""

from collections.abc import Iterator

from newsbot.events.named import Filler
from newsbot.events.scene import Scene
from newsbot.events.seats import verb_seats
from newsbot.events.tellers import (
    Source,
    author,
    behind,
    make_source,
    reader,
    resumes,
    speaker,
    tells,
    topic,
)
from newsbot.syntax.analysis import NounChunk, VerbGroup

_BREAKS = frozenset(',»”"-–—;:')
_ENDS = frozenset(",.;-–—")
_FINITE = frozenset({"ind", "cnd", "sub"})


def aside(head: int, scene: Scene) -> Iterator[Source]:
    """A verb of saying with its subject behind it, set off by a break or by "come"."""
    span = scene.analysis.sentences[scene.sentence_of(head)]
    for group in scene.analysis.groups[scene.sentence_of(head)]:
        if group.head == head or not _set_off(group, span.first, scene):
            continue
        if not tells(group, scene) or not _answers(group, head, scene):
            continue
        filler = reader(group, scene) or _named_behind(group, scene)
        if filler is None and scene.forms[min(group.last, span.last - 1)] in _ENDS:
            filler = topic(scene.period(group.head)[0], scene) or speaker(group, scene)
        made = make_source(filler, _begins(group, scene), group.last, scene, group.lemma)
        if made is not None:
            yield made
            return


def _set_off(group: VerbGroup, first: int, scene: Scene) -> bool:
    """Whether a verb is no part of the sentence it comments on."""
    if group.first == first:
        return False
    as_told = scene.forms[group.first - 1] in scene.tables.speech.as_told
    if group.mood == "part":
        return as_told
    begins = _begins(group, scene)
    if begins < group.first:
        return scene.forms[begins - 1] in _BREAKS
    return group.mood in _FINITE and (as_told or scene.forms[group.first - 1] in _BREAKS)


def _begins(group: VerbGroup, scene: Scene) -> int:
    """Where a verb of saying begins, with what makes an infinitive one ("fa sapere")."""
    causes = group.mood == "inf" and scene.forms[group.first - 1] in scene.tables.speech.causing
    return group.first - causes


def _named_behind(group: VerbGroup, scene: Scene) -> Filler | None:
    chunk: NounChunk | None = behind(group, scene) if group.mood != "part" else None
    if chunk is None and group.mood == "inf":
        chunk = next(iter(verb_seats(group, scene).object), None)
    if chunk is None:
        subject = verb_seats(group, scene).subject
        chunk = subject[0] if subject and subject[0].first >= group.last else None
    return author(chunk, scene) if chunk is not None else None


def _answers(group: VerbGroup, head: int, scene: Scene) -> bool:
    """Whether an aside is said of the trigger: in its period, not of a clause behind it."""
    first, last = scene.period(group.head)
    clause = scene.clause(head)
    contrast = clause.opener in scene.tables.speech.contrasts
    opened = clause.relative or contrast or clause.opener in scene.tables.modality.that
    behind_it = opened and clause.first > group.last
    before = head < group.first and resumes(group, scene)
    return (first <= head < last and not behind_it) or before or scene.quoted(head)
