"""The speaker of a quotation: behind its end, before its colon, or before its beginning."""

from collections.abc import Iterator

from newsbot.events.named import Filler, filler_of_name
from newsbot.events.scene import Scene
from newsbot.events.tellers import Source, author, make_source, speaker, tells
from newsbot.records import Entity
from newsbot.syntax.analysis import VerbGroup

_BESIDE, _BEFORE = 4, 8
_FINITE = frozenset({"ind", "cnd", "sub"})


def around_quote(head: int, scene: Scene) -> Iterator[Source]:
    """The one whose words hold the trigger, if it stands in a quotation."""
    if not scene.quoted(head):
        return
    opening, closing = scene.quotation(head)
    behind = _group_within(closing + 1, closing + _BESIDE, scene)
    before = _group_within(opening - _BEFORE, opening, scene)
    for group in (behind, before):
        if group is None or not tells(group, scene):
            continue
        filler = _teller(group, scene) or _named(opening, scene)
        made = make_source(filler, group.first, group.last, scene, group.lemma)
        if made is not None:
            yield made
            return
    yield from _colon(scene.sentence_of(opening), scene)


def _group_within(first: int, last: int, scene: Scene) -> VerbGroup | None:
    """The last finite verb that begins among these tokens."""
    found = None
    for at in (first, min(last, len(scene.forms) - 1)):
        if 0 <= at < len(scene.forms):
            for group in scene.analysis.groups[scene.sentence_of(at)]:
                if first <= group.first < last and group.mood in _FINITE:
                    found = group
    return found


def _teller(group: VerbGroup, scene: Scene) -> Filler | None:
    """Who a verb of saying names, before or right behind it."""
    filler = speaker(group, scene)
    chunk = scene.chunk_at(group.last) if group.last < len(scene.forms) else None
    if filler is None and chunk is not None:
        filler = author(chunk, scene)
    return filler


def _named(opening: int, scene: Scene) -> Filler | None:
    """The last person named before a quotation in its sentence."""
    sentence = scene.sentence_of(opening)
    for marked in reversed(scene.named_before(opening)):
        if scene.sentence_of(marked.first) != sentence:
            return None
        if isinstance(marked.mention, Entity) and marked.mention.entity_kind == "person":
            return filler_of_name(marked, scene)
    return None


def _colon(sentence: int, scene: Scene) -> Iterator[Source]:
    """The name that a colon parts from what it says ("Rossi: «…»")."""
    span = scene.analysis.sentences[sentence]
    marked = scene.names.get(span.first)
    if marked is None or marked.last >= span.last or scene.forms[marked.last] != ":":
        return
    made = make_source(filler_of_name(marked, scene), marked.first, marked.last, scene)
    if made is not None:
        yield made
