"""Who the next sentence says told it ("Lo ha annunciato X")."""

from collections.abc import Iterator

from newsbot.events.scene import Scene
from newsbot.events.seats import doer, verb_seats
from newsbot.events.tellers import Source, author, behind, make_source, reader, resumes, tells
from newsbot.syntax.analysis import NounChunk, VerbGroup

_OPENING = 3


def resumed(head: int, scene: Scene) -> Iterator[Source]:
    """The source that the sentence behind the trigger's names for it."""
    here = scene.sentence_of(head)
    sentences = scene.analysis.sentences
    if here + 1 >= len(sentences) or sentences[here].headline:
        return
    for group in scene.analysis.groups[here + 1][:2]:
        if not resumes(group, scene) and not _is_what(group, scene):
            continue
        chunk = _who(group, scene)
        filler = author(chunk, scene) if chunk is not None else reader(group, scene)
        made = make_source(filler, group.first, group.last, scene, group.lemma)
        if made is not None:
            yield made
        return


def _is_what(group: VerbGroup, scene: Scene) -> bool:
    """Whether a sentence only says who told what was told before ("È quanto riferisce X")."""
    first = scene.analysis.sentences[scene.sentence_of(group.head)].first
    opening = scene.forms[first : group.first]
    leads = len(opening) <= _OPENING and not scene.tables.speech.what.isdisjoint(opening)
    return leads and tells(group, scene)


def _who(group: VerbGroup, scene: Scene) -> NounChunk | None:
    """Who told it: the subject, of a passive whom "da" names, in a cleft who stands behind."""
    named = doer(group, scene) if group.mood == "inf" else verb_seats(group, scene).subject
    return named[0] if named else behind(group, scene)
