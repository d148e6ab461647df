"""The speaker of a quotation: behind it, within it, before it, or that of the one before."""

from collections.abc import Iterator

from newsbot.events.named import Filler, filler_of_name, kind_of
from newsbot.events.scene import Scene
from newsbot.events.seats import verb_seats
from newsbot.events.tellers import Source, author, make_source, reader, tells, topic, worded
from newsbot.records import ParticipantKind
from newsbot.syntax.analysis import NounChunk, VerbGroup

_BESIDE, _BEFORE, _APART = 4, 8, 2
_FINITE = frozenset({"ind", "cnd", "sub"})
_SPEAKERS: frozenset[ParticipantKind] = frozenset({"person", "organization", "group"})
_BREAKS = frozenset(",-–—")
_LINKS = frozenset(",:-–—")


def around_quote(head: int, scene: Scene) -> Iterator[Source]:
    """The one whose words hold the trigger, if it stands in a quotation."""
    if not scene.quoted(head):
        return
    opening, closing = scene.quotation(head)
    source = _speaker(opening, closing, scene)
    if source is None and opening == scene.analysis.sentences[scene.sentence_of(opening)].first:
        source = _speaker_before(opening, scene)
    if source is not None:
        yield source


def _speaker(opening: int, closing: int, scene: Scene) -> Source | None:
    behind = _group_within(closing + 1, closing + _BESIDE, scene)
    before = _group_within(opening - _BEFORE, opening, scene)
    for group in (behind, *_inserted(opening, closing, scene), before):
        if group is None or not tells(group, scene):
            continue
        filler = _teller(group, opening, scene)
        made = make_source(filler, group.first, group.last, scene, group.lemma)
        if made is not None:
            return made
    return _behind_without_verb(closing, scene) or _before_colon(opening, scene)


def _speaker_before(opening: int, scene: Scene) -> Source | None:
    """The speaker of the quotation that ends in the sentence before."""
    sentence = scene.sentence_of(opening)
    first = scene.analysis.sentences[max(sentence - 1, 0)].first
    for token in range(opening - 1, first, -1):
        if scene.ends_quote(token):
            return _speaker(*scene.quotation(token - 1), scene)
    return None


def _group_within(first: int, last: int, scene: Scene) -> VerbGroup | None:
    """The last finite verb that begins among these tokens outside a quotation."""
    found = None
    for at in (first, min(last, len(scene.forms) - 1)):
        if 0 <= at < len(scene.forms):
            for group in scene.analysis.groups[scene.sentence_of(at)]:
                within = first <= group.first < last and group.mood in _FINITE
                if within and not scene.quoted(group.head):
                    found = group
    return found


def _inserted(opening: int, closing: int, scene: Scene) -> Iterator[VerbGroup]:
    """Verbs between breaks within a quotation ("«… – ha spiegato X –. …»")."""
    for sentence in range(scene.sentence_of(opening), scene.sentence_of(closing) + 1):
        for group in scene.analysis.groups[sentence]:
            if not opening < group.first < closing or group.mood not in _FINITE:
                continue
            named = _own(group, scene)
            last = named[0].last if named and named[0].first >= group.last else group.last
            ends = scene.forms[min(last, closing)]
            if scene.forms[group.first - 1] in _BREAKS and (ends in _BREAKS or last == closing):
                yield group


def _own(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    return verb_seats(group, scene).subject


def _teller(group: VerbGroup, opening: int, scene: Scene) -> Filler | None:
    """Who a verb of saying names, before or right behind it, else who spoke last."""
    inside = scene.quoted(group.head)
    named = [c for c in _own(group, scene) if inside or not scene.quoted(c.head)]
    filler = reader(group, scene) or next((author(chunk, scene) for chunk in named), None)
    chunk = scene.chunk_at(group.last) if group.last < len(scene.forms) else None
    if filler is None and chunk is not None and chunk.preposition is None:
        filler = author(chunk, scene)
    return filler or topic(opening, scene, 1) or _named(opening, scene) or topic(opening, scene)


def _named(opening: int, scene: Scene) -> Filler | None:
    """The last person named before a quotation in its sentence."""
    first = scene.analysis.sentences[scene.sentence_of(opening)].first
    people = scene.marked(scene.names, first, opening)
    last = next((m for m in reversed(people) if kind_of(m) == "person"), None)
    return filler_of_name(last, scene) if last is not None else None


def _behind_without_verb(closing: int, scene: Scene) -> Source | None:
    """Who is named behind a quotation by "thus" or a noun of speech ("«…», le parole di X")."""
    at = closing + 1
    end = min(at + _APART + 1, len(scene.forms) - 1)
    while at < end and (scene.forms[at] in _LINKS or scene.keys[at] == scene.tables.syntax.being):
        at += 1
    if at >= len(scene.forms):
        return None
    if scene.forms[at] in scene.tables.speech.thus and at + 1 < len(scene.forms):
        chunk = scene.chunk_at(at + 1)
        bare = chunk is not None and chunk.preposition is None
        return make_source(author(chunk, scene), at, at + 1, scene) if chunk and bare else None
    chunk = scene.chunk_at(at)
    filler = worded(chunk, scene) if chunk is not None else None
    return make_source(filler, at, chunk.last, scene) if chunk is not None else None


def _before_colon(opening: int, scene: Scene) -> Source | None:
    """Who is named before the colon that opens a quotation ("X attacca: «…»", "Così X: «…»")."""
    colon = opening - 1
    if colon < 1 or scene.forms[colon] != ":":
        return None
    sentence = scene.sentence_of(colon)
    for group in reversed(scene.analysis.groups[sentence]):
        if group.first < colon and group.mood in _FINITE and not scene.quoted(group.head):
            fillers = [author(chunk, scene) for chunk in _own(group, scene)]
            filler = next((f for f in fillers if f is not None and f.kind in _SPEAKERS), None)
            return make_source(filler, group.first, group.last, scene, group.lemma)
    first = scene.analysis.sentences[sentence].first
    for marked in reversed(scene.marked(scene.names, first, colon)):
        if kind_of(marked) in _SPEAKERS:
            return make_source(filler_of_name(marked, scene), marked.first, marked.last, scene)
    return None
