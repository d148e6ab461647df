"""Who says so: the sources that a sentence, a quotation or the next sentence names."""

from collections.abc import Iterator
from dataclasses import replace

from newsbot.events.according import according
from newsbot.events.asides import aside
from newsbot.events.quotations import around_quote
from newsbot.events.resumptions import resumed
from newsbot.events.scene import Scene
from newsbot.events.seats import verb_seats
from newsbot.events.tellers import (
    Source,
    author,
    make_source,
    reader,
    speaker,
    tells,
)
from newsbot.syntax.analysis import VerbGroup

_FINITE = frozenset({"ind", "cnd", "sub"})
_SKIPPED = 12


def find_sources(head: int, scene: Scene) -> list[Source]:
    """The sources that answer for what a trigger tells, the outermost first."""
    found = _outermost_first(head, [*according(head, scene), *_governing(head, scene)])
    if _background(head, scene):
        clause = scene.clause(head)
        return [source for source in found if source.first in clause]
    if not found:
        found = [*_view(head, scene), *around_quote(head, scene)]
    return found or [*aside(head, scene)] or [*resumed(head, scene)]


def _outermost_first(head: int, found: list[Source]) -> list[Source]:
    """Who is named behind what is told answers for all before; else the first does."""
    return sorted(found, key=lambda source: (source.first < head, source.first))


def _background(head: int, scene: Scene) -> bool:
    """Whether a relative clause behind a comma tells what was long before, on its own account."""
    clause = scene.clause(head)
    if not clause.relative or clause.first == 0 or scene.forms[clause.first - 1] != ",":
        return False
    verb = next((g for g in scene.groups(clause) if g.mood in _FINITE), None)
    if verb is None or verb.mood != "ind":
        return False
    return verb.tense == "past" or (verb.compound and verb.tense == "imp")


def _view(head: int, scene: Scene) -> Iterator[Source]:
    """Accusers in whose eyes it is so ("per la Procura")."""
    speech = scene.tables.speech
    start, _ = scene.period(head)
    if scene.forms[start] not in speech.views or start + 1 >= len(scene.forms):
        return
    chunk = scene.chunk_at(start + 1)
    if chunk is None or scene.keys[chunk.head] not in speech.accusers:
        return
    made = make_source(author(chunk, scene), start, start + 1, scene)
    if made is not None and made.filler.kind != "other":
        yield made


def _governing(head: int, scene: Scene) -> Iterator[Source]:
    """Verbs of saying whose that-clause holds the trigger, outermost first."""
    that = scene.tables.modality.that | {":"}
    for group in scene.analysis.groups[scene.sentence_of(head)]:
        if group.head >= head:
            return
        if not _introduces(group, scene):
            continue
        after = _skip(_end(group, scene), scene)
        if after >= len(scene.forms) or scene.forms[after] not in that:
            continue
        if scene.forms[after] != ":" and not _reaches(group, after, head, scene):
            continue
        filler = reader(group, scene) or speaker(group, scene)
        made = make_source(filler, group.first, group.last, scene, group.lemma)
        if made is not None:
            yield replace(made, governs=True)


def _introduces(group: VerbGroup, scene: Scene) -> bool:
    """Whether a verb may open a that-clause of somebody's; an infinitive only of a cleft."""
    speech = scene.tables.speech
    if group.voice == "reflexive":
        return reader(group, scene) is not None
    past = group.mood == "ind" and (group.compound or group.tense == "past")
    if not past and (group.modal or "").split(" ")[0] in scene.tables.modality.modals:
        return False
    if group.mood == "inf" and not (verb_seats(group, scene).subject or _is_said(group, scene)):
        return False
    return group.lemma in speech.asserting or (
        group.lemma in speech.telling and tells(group, scene)
    )


def _is_said(group: VerbGroup, scene: Scene) -> bool:
    """Whether an infinitive of saying is told as done ("ha tenuto a precisare che …")."""
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    governor = next((g for g in reversed(groups) if g.head < group.head), None)
    if governor is None or governor.mood != "ind" or governor.negated or governor.modal:
        return False
    told = governor.compound or governor.tense == "past"
    return told and governor.lemma not in scene.tables.modality.modals


def _end(group: VerbGroup, scene: Scene) -> int:
    """The end of a verb of saying, in a cleft that of who is named behind it."""
    if group.mood != "inf":
        return group.last
    named = verb_seats(group, scene).subject
    if not named:
        return group.last
    last = max(chunk.last for chunk in named)
    marked = scene.names.get(last)
    return max(group.last, marked.last if marked is not None else last)


def _skip(at: int, scene: Scene) -> int:
    """Behind adverbs, an addressee or an aside between a verb and its "che"."""
    sentence = scene.analysis.sentences[scene.sentence_of(at - 1)]
    opening = scene.tables.modality.that | {":"}
    for _ in range(_SKIPPED):
        if at >= sentence.last or scene.forms[at] in opening:
            return at
        chunk = scene.chunk_at(at - 1)
        if scene.forms[at] == "," and (chunk is None or chunk.preposition is not None):
            at = _past_comma(at, sentence.last, scene)
            continue
        if scene.tags[at] in ("PUNCT", "VERB", "AUX", "CCONJ"):
            return len(scene.forms)
        at += 1
    return len(scene.forms)


def _past_comma(at: int, last: int, scene: Scene) -> int:
    """Behind what two commas set off without a verb; the end of all where they do not."""
    for token in range(at + 1, min(at + _SKIPPED, last)):
        if scene.forms[token] == ",":
            return token + 1
        if scene.tags[token] in ("PUNCT", "VERB", "AUX"):
            break
    return len(scene.forms)


def _reaches(group: VerbGroup, opener: int, head: int, scene: Scene) -> bool:
    """Whether a that-clause that opens here still runs at the trigger."""
    if ";" in scene.forms[opener:head]:
        return False
    told, here = scene.clause(group.head), scene.clause(head)
    if here is told or opener >= here.last:
        return here is told
    if any(scene.forms[t] in scene.tables.speech.contrasts for t in range(opener, head)):
        return False
    closed = here.opener is None and scene.forms[here.first - 1] == ","
    if told.relative and closed and here.first > opener + 1:
        return False
    return not _goes_on(group, opener, head, scene)


def _goes_on(group: VerbGroup, opener: int, head: int, scene: Scene) -> bool:
    """Whether the trigger's verb goes on where the verb of saying was ("ha detto … e ha firmato").

    Its form is that of the verb of saying and not that of the verb it said.
    """
    here = scene.clause(head)
    if scene.tags[here.first] != "CCONJ" or group.mood not in _FINITE:
        return False
    own = next((g for g in scene.groups(here) if g.mood in _FINITE), None)
    said = [
        g
        for g in scene.analysis.groups[scene.sentence_of(head)]
        if opener < g.head < here.first and g.mood in _FINITE
    ]
    if own is None or not said or scene.arguments(own).subject:
        return False
    return _form(own) == _form(group) and all(_form(g) != _form(group) for g in said)


def _form(group: VerbGroup) -> tuple[object, ...]:
    return group.mood, group.tense, group.compound, group.plural
