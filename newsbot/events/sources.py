"""Who says so: the source that a sentence, a quotation or the next sentence names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newsbot.events.fillers import Filler, filler_of, filler_of_name
from newsbot.events.scene import Cue, Scene
from newsbot.events.seats import doer, named_before, verb_seats
from newsbot.syntax.analysis import NounChunk, VerbGroup

_BESIDE, _BEFORE = 4, 8
_BREAKS = frozenset(',»”"-–—')
_FINITE = frozenset({"ind", "cnd", "sub"})


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


def find_sources(head: int, scene: Scene) -> list[Source]:
    """The sources that answer for what a trigger tells, the outermost first."""
    found = [*_according(head, scene), *_governing(head, scene)]
    if not found:
        found = [*_aside(head, scene)]
    if not found:
        found = [*_around_quote(head, scene), *_resumed(head, scene)]
    return found


def _source(
    filler: Filler | None, first: int, last: int, scene: Scene, lemma: str = ""
) -> Source | None:
    if filler is None or (filler.kind == "other" and not _speaks(filler, scene)):
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


def _speaks(filler: Filler, scene: Scene) -> bool:
    speech = scene.tables.speech
    return (
        filler.head in speech.documents
        or filler.head in speech.anonymous
        or (filler.head in speech.accusers)
    )


def _according(head: int, scene: Scene) -> Iterator[Source]:
    """Sources behind "secondo": before the clause, behind it or in brackets of commas."""
    for cue in scene.cues("according", scene.sentence_of(head)):
        if cue.last >= len(scene.forms) or not _governs(cue.first, head, scene):
            continue
        chunk = _named_by(cue, scene)
        if chunk is None:
            continue
        made = _source(_author(chunk, scene), cue.first, cue.last, scene)
        if made is not None:
            yield made
            return


def _named_by(cue: Cue, scene: Scene) -> NounChunk | None:
    """What stands behind "secondo", or what its relative pronoun stands for."""
    if scene.forms[cue.last] in scene.tables.modality.relatives:
        at = cue.first - 1
        at -= scene.forms[at] == ","
        before = scene.chunk_at(at)
        return named_before(before, max(at - 12, 0), scene) if before is not None else None
    chunk = scene.chunk_at(cue.last) or scene.chunk_at(cue.last - 1)
    return chunk if chunk is not None and chunk.head >= cue.last else None


def _governs(at: int, head: int, scene: Scene) -> bool:
    """Whether "secondo" here answers for the trigger: its clause, its sentence, an aside."""
    clause = scene.clause(at)
    if clause.relative:
        return head in clause
    if head in clause or at <= clause.first + 1:
        return True
    return scene.forms[at - 1] == ","


def _author(chunk: NounChunk, scene: Scene) -> Filler | None:
    """Who a document is by ("un articolo del WSJ"), else what the chunk names."""
    if scene.keys[chunk.head] in scene.tables.speech.documents:
        following = scene.chunk_at(chunk.last) if chunk.last < len(scene.forms) else None
        if following is not None and following.preposition in (
            scene.tables.genitive,
            *scene.tables.syntax.agents,
        ):
            filler = filler_of(following, scene)
            if filler is not None and filler.kind != "other":
                return filler
    return filler_of(chunk, scene)


def _governing(head: int, scene: Scene) -> Iterator[Source]:
    """Verbs of saying whose that-clause holds the trigger, outermost first."""
    sentence = scene.sentence_of(head)
    modality = scene.tables.modality
    groups = [g for g in scene.analysis.groups[sentence] if g.head < head]
    for group in groups:
        if group.lemma not in scene.tables.speech.asserting or group.mood == "inf":
            continue
        after = _skip(group.last, scene)
        if after >= len(scene.forms) or scene.forms[after] not in modality.that | {":"}:
            continue
        if scene.forms[after] != ":" and not _reaches(after, head, scene):
            continue
        made = _source(_speaker(group, scene), group.first, group.last, scene, group.lemma)
        if made is not None:
            yield replace(made, governs=True)


def _skip(at: int, scene: Scene) -> int:
    """Behind adverbs and an addressee that stand between a verb and its "che"."""
    sentence = scene.analysis.sentences[scene.sentence_of(at - 1)]
    for _ in range(6):
        if at >= sentence.last or scene.forms[at] in scene.tables.modality.that | {":"}:
            return at
        if scene.tags[at] in ("PUNCT", "VERB", "AUX", "CCONJ"):
            return len(scene.forms)
        at += 1
    return len(scene.forms)


def _reaches(opener: int, head: int, scene: Scene) -> bool:
    """Whether a that-clause that opens here still runs at the trigger."""
    return ";" not in scene.forms[opener:head]


def _speaker(group: VerbGroup, scene: Scene) -> Filler | None:
    for chunk in doer(group, scene):
        filler = _author(chunk, scene)
        if filler is not None:
            return filler
    return None


def _aside(head: int, scene: Scene) -> Iterator[Source]:
    """A verb of saying with its subject behind it, set off by a break."""
    sentence = scene.sentence_of(head)
    span = scene.analysis.sentences[sentence]
    for group in scene.analysis.groups[sentence]:
        if group.lemma not in scene.tables.speech.saying or group.mood not in _FINITE:
            continue
        if group.head == head or group.first == span.first:
            continue
        if scene.forms[group.first - 1] not in _BREAKS or not _answers(group, head, scene):
            continue
        chunk = scene.chunk_at(group.last) if group.last < span.last else None
        if chunk is None or chunk.first != group.last or chunk.preposition is not None:
            subject = verb_seats(group, scene).subject
            chunk = subject[0] if subject and subject[0].first >= group.last else None
        if chunk is None:
            continue
        made = _source(_author(chunk, scene), group.first, group.last, scene, group.lemma)
        if made is not None:
            yield made
            return


def _answers(group: VerbGroup, head: int, scene: Scene) -> bool:
    """Whether an aside is said of the trigger: in its period, not of a relative behind it."""
    first, last = scene.period(group.head)
    clause = scene.clause(head)
    behind = clause.relative and clause.first > group.last
    return (first <= head < last and not behind) or scene.quoted(head)


def _around_quote(head: int, scene: Scene) -> Iterator[Source]:
    """The speaker of a quotation: behind its end, before its colon, or before its beginning."""
    if not scene.quoted(head):
        return
    opening, closing = scene.quotation(head)
    behind = _group_within(closing + 1, closing + _BESIDE, scene)
    before = _group_within(opening - _BEFORE, opening, scene)
    for group in (behind, before):
        if group is None or group.lemma not in scene.tables.speech.saying:
            continue
        made = _source(_teller(group, scene), group.first, group.last, scene, group.lemma)
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
    filler = _speaker(group, scene)
    chunk = scene.chunk_at(group.last) if group.last < len(scene.forms) else None
    if filler is None and chunk is not None:
        filler = _author(chunk, scene)
    return filler


def _colon(sentence: int, scene: Scene) -> Iterator[Source]:
    """The name that a colon parts from what it says ("Rossi: «…»")."""
    span = scene.analysis.sentences[sentence]
    marked = scene.names.get(span.first)
    if marked is None or marked.last >= span.last or scene.forms[marked.last] != ":":
        return
    made = _source(filler_of_name(marked, scene), marked.first, marked.last, scene)
    if made is not None:
        yield made


def _resumed(head: int, scene: Scene) -> Iterator[Source]:
    """Who the next sentence says told it ("Lo ha annunciato X")."""
    following = scene.sentence_of(head) + 1
    if following >= len(scene.analysis.sentences):
        return
    span = scene.analysis.sentences[following]
    resume, saying = scene.tables.speech.resume, scene.tables.speech.saying
    for group in scene.analysis.groups[following][:2]:
        near = range(max(group.first - 3, span.first), group.first + 1)
        told = any(scene.forms[t] in resume for t in near) or resume & set(group.clitics)
        if group.lemma in saying and told and group.first <= span.first + 4:
            subject: Sequence[NounChunk] = verb_seats(group, scene).subject
            chunk = subject[0] if subject else scene.chunk_at(group.last)
            filler = _author(chunk, scene) if chunk else None
            made = _source(filler, group.first, group.last, scene, group.lemma)
            if made is not None:
                yield made
            return
