"""Which triggers tell an event and which only name a thing."""

from collections.abc import Sequence
from datetime import date

from newsbot.events.background import in_background
from newsbot.events.drafts import Draft
from newsbot.events.fillers import is_person
from newsbot.events.generics import is_generic, is_truism
from newsbot.events.scene import Scene
from newsbot.syntax.analysis import NounChunk, VerbGroup

_ENOUGH = 2
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})
_OBJECT = 6


def select(drafts: Sequence[Draft], reference: date, scene: Scene) -> list[Draft]:
    """The drafts of one sentence that are events of their own."""
    kept = [draft for draft in drafts if _tells(draft, reference, scene)]
    return [draft for draft in kept if not _gives_way(draft, kept, scene)]


def _tells(draft: Draft, reference: date, scene: Scene) -> bool:
    if draft.found.type.figured and not draft.amounts:
        return False
    if is_generic(draft, scene) or in_background(draft, reference, scene):
        return False
    group = draft.found.group
    if group is None:
        return _counts(draft, scene)
    if is_truism(group, scene):
        return False
    return group.mood != "part" or draft.found.phrase or _stands(draft, scene)


def _stands(draft: Draft, scene: Scene) -> bool:
    """Whether a participle tells more than of what it is said ("un uso limitato")."""
    found = draft.found
    span = scene.analysis.sentences[found.sentence]
    if draft.headline or found.first <= span.first + 1 or draft.time:
        return True
    if not any(g.mood in _FINITE for g in scene.analysis.groups[found.sentence]):
        return True
    seats = found.seats
    told = {filler.first for _, filler in draft.roles}
    object_ = {t for c in seats.object for t in range(c.first, c.last)}
    figures = {m.first for m in scene.in_clause(scene.amounts, scene.clause(found.head))}
    if draft.amounts and figures - object_:
        return True
    return bool(told - object_) or scene.keys[found.first - 1] in scene.tables.modality.negators


def _counts(draft: Draft, scene: Scene) -> bool:
    """Whether a noun tells an event: what it brings along against what speaks for a mere thing."""
    found = draft.found
    chunk = scene.chunk_at(found.head)
    if chunk is not None and (_names_office(chunk, scene) or _qualifies(draft, chunk, scene)):
        return False
    score = 2 if found.word.bare else 0
    score += min(len(draft.roles), 2)
    score += any(filler.kind not in ("other", "group") for _, filler in draft.roles)
    score += bool(draft.amounts)
    score += draft.time is not None and draft.time.source == "sentence"
    score += _placed(draft, scene)
    score += chunk is not None and chunk.article == "indef"
    score += draft.headline or _entitles(draft, scene)
    score += _carried(draft, scene)
    if chunk is not None and chunk.article is None and not draft.amounts:
        bare_complement = chunk.preposition is not None and not (draft.roles or found.phrase)
        score -= 2 if bare_complement else int(bool(chunk.plural))
    return score >= _ENOUGH


def _placed(draft: Draft, scene: Scene) -> bool:
    """Whether the sentence itself says where."""
    span, place = scene.analysis.sentences[draft.found.sentence], draft.place
    return place is not None and (place.start or 0) >= scene.span(span.first, span.last)[0]


def _entitles(draft: Draft, scene: Scene) -> bool:
    """Whether a noun opens a sentence without a finite verb, like a headline."""
    found = draft.found
    span = scene.analysis.sentences[found.sentence]
    groups = (g for g in scene.analysis.groups[found.sentence] if g.head >= found.last)
    return found.first <= span.first + 1 and not any(g.mood in _FINITE for g in groups)


def _carried(draft: Draft, scene: Scene) -> int:
    """What the verb around a noun adds."""
    seats = draft.found.seats
    if seats.carrier is None:
        return 0
    if seats.carrier.lemma in scene.tables.supports:
        return 1 if seats.carried == "oblique" else 2
    return 1 if seats.carried == "subject" else 0


def _qualifies(draft: Draft, chunk: NounChunk, scene: Scene) -> bool:
    """Whether a noun only qualifies another ("il decreto siccità")."""
    if draft.found.phrase or chunk.head >= draft.found.head:
        return False
    head = scene.keys[chunk.head]
    offices = scene.tables.nouns.offices
    return head in scene.tables.modality.plans or head in offices or is_person(head, scene)


def _names_office(chunk: NounChunk, scene: Scene) -> bool:
    """Whether a noun only tells whose office it is ("il direttore degli acquisti")."""
    if chunk.preposition != scene.tables.genitive or chunk.first == 0:
        return False
    before = scene.chunk_at(chunk.first - 1)
    if before is None:
        return False
    head = scene.keys[before.head]
    return is_person(head, scene) or head in scene.tables.nouns.offices


def _gives_way(draft: Draft, kept: Sequence[Draft], scene: Scene) -> bool:
    """Whether a verb only carries another event, which is told instead."""
    group = draft.found.group
    if group is None:
        return _is_argument(draft, kept, scene) or _is_counted(draft, kept)
    if _is_purpose(draft, kept, scene) or _is_theme(draft, kept, scene):
        return True
    if draft.found.type.yields and _governs_other(draft, kept):
        return True
    if draft.found.phrase or group.lemma not in scene.tables.light:
        return False
    carried = [other for other in kept if _carries(group, other)]
    for other in carried:
        if other.found.type is draft.found.type:
            other.mode = other.mode or draft.mode
    return bool(carried)


def _is_argument(draft: Draft, kept: Sequence[Draft], scene: Scene) -> bool:
    """Whether a noun with nothing of its own is only what another event asks for or fears."""
    seats = draft.found.seats
    if seats.carrier is None or seats.carried != "object" or draft.headline:
        return False
    if scene.tables.modality.governors.get(seats.carrier.lemma) != "possible":
        return False
    if seats.object or seats.oblique or draft.amounts:
        return False
    return any(o.found.group is not None and o.found.head == seats.carrier.head for o in kept)


def _is_counted(draft: Draft, kept: Sequence[Draft]) -> bool:
    """Whether a noun only names what another event counts ("le vendite calano del 18 %")."""
    seats = draft.found.seats
    if seats.carrier is None or seats.carried != "subject":
        return False
    heads = (o.found.head for o in kept if o.found.group is not None and o.found.type.counts)
    return seats.carrier.head in heads


def _is_theme(draft: Draft, kept: Sequence[Draft], scene: Scene) -> bool:
    """Whether an infinitive with nothing of its own is what another event asks or threatens."""
    found, group = draft.found, draft.found.group
    if group is None or group.mood != "inf" or group.compound or found.type.charged:
        return False
    if draft.time or draft.amounts:
        return False
    return any(_asks_for(group, o, scene) for o in kept if o is not draft)


def _asks_for(group: VerbGroup, other: Draft, scene: Scene) -> bool:
    """Whether an infinitive is the theme of another event, which does not deny it."""
    found = other.found
    clause = found.seats.clause
    if clause is None or clause.head != group.head or found.type.yields:
        return False
    denied = scene.tables.modality.governors.get(found.word.lemma) == "denied"
    return found.frame.clause is not None and not denied


def _is_purpose(draft: Draft, kept: Sequence[Draft], scene: Scene) -> bool:
    """Whether an infinitive only tells what another event is for ("per chiedere chiarezza")."""
    found, group = draft.found, draft.found.group
    if group is None or group.mood != "inf" or found.phrase or draft.time or draft.amounts:
        return False
    at = group.first - 1
    if at < 0 or scene.keys[at] not in scene.tables.modality.purpose:
        return False
    heads = [g for g in scene.analysis.groups[found.sentence] if g.head < found.head]
    return bool(heads) and any(o.found.head == heads[-1].head for o in kept)


def _carries(group: VerbGroup, other: Draft) -> bool:
    """Whether a noun's event is the object of this verb."""
    seats = other.found.seats
    if other.found.group is not None or seats.carrier is None:
        return False
    return seats.carrier.head == group.head and seats.carried == "object"


def _governs_other(draft: Draft, kept: Sequence[Draft]) -> bool:
    """Whether the infinitive that a verb governs, or its object, is an event itself."""
    clause = draft.found.seats.clause
    if clause is None or clause.mood != "inf":
        return False
    end = clause.last + _OBJECT
    return any(clause.first <= o.found.head < end for o in kept if o is not draft)
