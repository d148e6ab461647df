"""Sources that a word like "secondo" names: who stands behind it, or what a free relative tells."""

from collections.abc import Iterator

from newsbot.events.named import Filler
from newsbot.events.scene import Cue, Scene
from newsbot.events.supplied import named_before
from newsbot.events.tellers import (
    Source,
    author,
    behind,
    make_source,
    quoted_by,
    reader,
    speaker,
    tells,
)

_LEADING = 3


def according(head: int, scene: Scene) -> Iterator[Source]:
    """Sources behind "secondo": before the clause, behind it or in brackets of commas."""
    for cue in scene.cues("according", scene.sentence_of(head)):
        if cue.last >= len(scene.forms) or _ordinal(cue, scene):
            continue
        if not _governs(cue.first, head, scene):
            continue
        made = make_source(_named_by(cue, scene), cue.first, cue.last, scene)
        if made is not None:
            if made.anonymous:
                yield from quoted_by(made, scene)
            yield made
            return


def _ordinal(cue: Cue, scene: Scene) -> bool:
    """Whether a word counts or is part of a name, and names no source ("un secondo tratto")."""
    if cue.first in scene.names:
        return True
    if len(cue.words) > 1 or cue.first == 0:
        return False
    syntax, before = scene.tables.syntax, scene.forms[cue.first - 1]
    compound = syntax.prepositions.get(before)
    article = compound is not None and compound.bare != before
    counts = scene.tags[cue.first] in ("ADJ", "NUM", "NOUN")
    return article or counts or before in syntax.articles or scene.tags[cue.first - 1] == "DET"


def _named_by(cue: Cue, scene: Scene) -> Filler | None:
    """What stands behind "secondo", or what its relative pronoun stands for."""
    what = scene.tables.speech.what
    if scene.forms[cue.last] in what or cue.words[-1] in what:
        return _who_says(cue.last - (cue.words[-1] in what), scene)
    if scene.forms[cue.last] in scene.tables.modality.relatives:
        at = cue.first - 1
        at -= scene.forms[at] == ","
        before = scene.chunk_at(at)
        chunk = named_before(before, max(at - 12, 0), scene) if before is not None else None
    else:
        chunk = scene.chunk_at(cue.last) or scene.chunk_at(cue.last - 1)
    return author(chunk, scene) if chunk is not None and chunk.head != cue.last - 1 else None


def _who_says(at: int, scene: Scene) -> Filler | None:
    """Who says what a free relative stands for ("stando a quanto riporta X")."""
    for group in scene.analysis.groups[scene.sentence_of(at)]:
        if at < group.first <= at + _LEADING and tells(group, scene):
            filler, chunk = reader(group, scene), behind(group, scene)
            if filler is not None:
                return filler
            return author(chunk, scene) if chunk is not None else speaker(group, scene)
    return None


def _governs(at: int, head: int, scene: Scene) -> bool:
    """Whether "secondo" here answers for the trigger: its clause, its sentence, an aside."""
    clause, own = scene.clause(at), scene.clause(head)
    if clause.relative:
        return head in clause
    if own.opener in scene.tables.speech.contrasts and head not in clause:
        return False
    if head in clause or at <= clause.first + 1:
        return True
    return scene.forms[at - 1] == ","
