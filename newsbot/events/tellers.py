"""Who speaks at a verb of saying, and who a document is by."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsbot.events.fillers import filler_of
from newsbot.events.named import Filler
from newsbot.events.scene import Scene
from newsbot.events.seats import doer, verb_seats
from newsbot.syntax.analysis import NounChunk, VerbGroup

_GAP, _TELLING, _BACK = 6, 3, 5
_FINITE = frozenset({"ind", "cnd", "sub"})
_SPEAKERS = frozenset({"person", "organization", "group"})
_NOT_TELLING = frozenset({"other", "place", "product", "project"})


@dataclass(frozen=True, slots=True)
class Source:
    """A source with its cue; `last` is the end of the cue's tokens."""

    filler: Filler
    first: int
    last: int
    anonymous: bool = False
    accuser: bool = False
    denies: bool = False
    claims: bool = False
    governs: bool = False


def make_source(
    filler: Filler | None, first: int, last: int, scene: Scene, lemma: str = ""
) -> Source | None:
    """A source of what is named, if that can say something."""
    if filler is None or not _can_tell(filler, scene):
        return None
    speech = scene.tables.speech
    words = {scene.keys[t] for t in range(filler.first, filler.last)} | {filler.head}
    return Source(
        filler,
        first,
        last,
        anonymous=not speech.anonymous.isdisjoint(words) and filler.head != "",
        accuser=not speech.accusers.isdisjoint(words),
        denies=lemma in speech.denying,
        claims=lemma in speech.claims,
    )


def _can_tell(filler: Filler, scene: Scene) -> bool:
    if filler.kind not in _NOT_TELLING:
        return True
    if filler.kind in ("product", "project") and not filler.head:
        return True
    speech = scene.tables.speech
    return filler.head in speech.documents | speech.anonymous | speech.accusers


def tells(group: VerbGroup, scene: Scene) -> bool:
    """Whether a verb says something, alone or with its noun ("dare notizia")."""
    speech = scene.tables.speech
    if group.lemma in speech.saying:
        return True
    words = speech.telling.get(group.lemma)
    if words is None:
        return False
    return not words.isdisjoint(scene.keys[group.last : group.last + _TELLING])


def resumes(group: VerbGroup, scene: Scene) -> bool:
    """Whether a verb only tells who said what was told before ("lo ha annunciato X")."""
    speech = scene.tables.speech
    span = scene.analysis.sentences[scene.sentence_of(group.head)]
    told = scene.keys[span.first : group.first]
    news = group.voice == "passive" and not speech.news.isdisjoint(told[:4])
    if not news and not (tells(group, scene) and _stands_for(group, scene)):
        return False
    opens = group.first <= span.first + len(speech.news.intersection(told)) + 4
    return opens or scene.forms[group.first - 1] in ":;,"


def _stands_for(group: VerbGroup, scene: Scene) -> bool:
    """Whether a pronoun of the group stands for what was told before."""
    resume = scene.tables.speech.resume
    return not resume.isdisjoint(group.clitics) or any(
        scene.forms[t] in resume for t in range(max(group.first - 1, 0), group.last)
    )


def author(chunk: NounChunk, scene: Scene) -> Filler | None:
    """Who a document is by ("un articolo del WSJ"), else what the chunk names."""
    if scene.keys[chunk.head] in scene.tables.speech.documents:
        filler = _of_whom(chunk, scene)
        if filler is not None and filler.kind != "other":
            return filler
    return filler_of(chunk, scene) or _one_of(chunk, scene)


def _one_of(chunk: NounChunk, scene: Scene) -> Filler | None:
    """Of whom somebody unnamed is one ("uno dei carabinieri")."""
    following = scene.chunk_at(chunk.last) if chunk.last < len(scene.forms) else None
    if following is None or following.first != chunk.last or scene.tags[chunk.head] == "NOUN":
        return None
    return filler_of(following, scene) if following.preposition == scene.tables.genitive else None


def _of_whom(chunk: NounChunk, scene: Scene) -> Filler | None:
    """Whose a document or speech is, also by a participle ("una nota diffusa dalla Cgil")."""
    at = chunk.last
    named = scene.keys[chunk.head] not in scene.tables.speech.anonymous
    for group in scene.analysis.groups[scene.sentence_of(chunk.head)]:
        if named and group.first == at and group.mood == "part":
            at = group.last
    following = scene.chunk_at(at) if at < len(scene.forms) else None
    by = (scene.tables.genitive, *scene.tables.syntax.agents)
    if following is None or following.first != at or following.preposition not in by:
        return None
    return filler_of(following, scene)


def worded(chunk: NounChunk, scene: Scene) -> Filler | None:
    """Whose words a noun of speech brings ("le parole di X")."""
    if scene.keys[chunk.head] not in scene.tables.speech.worded:
        return None
    return _of_whom(chunk, scene)


def topic(token: int, scene: Scene, sentences: int = _BACK) -> Filler | None:
    """Who spoke or acted last before a token, outside quotations; a person, body or group."""
    here = scene.sentence_of(token)
    for sentence in range(here, max(here - sentences, -1), -1):
        if scene.analysis.sentences[sentence].headline:
            return None
        for group in scene.analysis.groups[sentence]:
            if group.head >= token or group.mood not in _FINITE or scene.quoted(group.head):
                continue
            for chunk in verb_seats(group, scene).subject:
                filler = filler_of(chunk, scene) if not scene.quoted(chunk.head) else None
                if filler is not None and filler.kind in _SPEAKERS:
                    return filler
    return None


def speaker(group: VerbGroup, scene: Scene) -> Filler | None:
    """The subject of a verb of saying; what emerges says nothing itself."""
    if group.lemma in scene.tables.speech.emerging:
        return None
    for chunk in doer(group, scene):
        filler = author(chunk, scene)
        if filler is not None:
            return filler
    return None


def behind(group: VerbGroup, scene: Scene) -> NounChunk | None:
    """The bare chunk behind a verb; adverbs, times and an addressee may stand between."""
    at, end = group.last, scene.analysis.sentences[scene.sentence_of(group.head)].last
    end = min(end, at + _GAP)
    while at < end:
        chunk = scene.chunk_at(at)
        named = at in scene.names
        if chunk is not None and (chunk.preposition is None or named) and at not in scene.times:
            return chunk if chunk.preposition is None else None
        if chunk is None and scene.tags[at] != "ADV" and at not in scene.times:
            return None
        at = chunk.last if chunk is not None else at + 1
    return None


def reader(group: VerbGroup, scene: Scene) -> Filler | None:
    """Who wrote or told what one reads ("si legge in una nota di X", "emerge da X")."""
    speech = scene.tables.speech
    read = group.lemma in speech.reading and group.voice == "reflexive"
    if not read and group.lemma not in speech.emerging:
        return None
    for preposition, chunk in verb_seats(group, scene).oblique:
        if preposition in scene.tables.locative or preposition == scene.tables.source:
            return author(chunk, scene)
    return None


def quoted_by(source: Source, scene: Scene) -> Iterator[Source]:
    """Who cites an unnamed source ("fonti citate dall'Ansa", "l'Ansa cita fonti")."""
    sentence = scene.sentence_of(source.first)
    for group in scene.analysis.groups[sentence]:
        cites = group.last == source.filler.first and group.mood in _FINITE
        if cites and group.lemma in scene.tables.speech.citing:
            made = make_source(speaker(group, scene), group.first, group.last, scene)
            if made is not None:
                yield made
        near = source.filler.last <= group.first <= source.filler.last + 1
        if near and group.mood == "part" and group.lemma in scene.tables.speech.citing:
            for chunk in verb_seats(group, scene).subject:
                made = make_source(filler_of(chunk, scene), source.first, source.last, scene)
                if made is not None:
                    yield made
