"""When an event happened: the time that governs its trigger."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from newsbot.events.clauses import Clause
from newsbot.events.comparisons import is_compared
from newsbot.events.datings import dates, elsewhere, governor_of, of_participle, tail_of
from newsbot.events.drafts import Draft
from newsbot.events.lists import past_brackets
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.records import Time
from newsbot.syntax.analysis import NounChunk, VerbGroup

_NEAR, _OPENING = 3, 4


def find_time(found: Candidate, reference: date, scene: Scene) -> Time | None:
    """The nearest time that governs the trigger, or the one that opens its sentence.

    Args:
        found: the trigger.
        reference: the publication date; what is to come is not told by a time before it.
        scene: the text.
    """
    clause = scene.clause(found.head)
    inside = [m for m in scene.in_clause(scene.times, clause) if dates(m)]
    situates = _situates(found, scene)
    governed: Sequence[Marked] = of_participle(found, scene) or [
        marked
        for marked in inside
        if _governs(marked, found, clause, scene)
        and (not situates or _belongs(marked, found, scene))
    ]
    governed = governed or elsewhere(found, scene)
    if not governed and not situates and _shares_opening(clause, scene):
        governed = [m for m in _opening(found, clause, scene) if _fits(m, found, reference)]
    if not governed:
        return None
    nearest = min(governed, key=lambda m: (_lasts(m), abs(m.first - found.head)))
    time = nearest.mention
    assert isinstance(time, Time)
    return replace(time, source="sentence")


def _lasts(marked: Marked) -> bool:
    """Whether a time only says since when ("le prime elezioni dal 2001")."""
    assert isinstance(marked.mention, Time)
    return marked.mention.relation == "since"


def _situates(found: Candidate, scene: Scene) -> bool:
    """Whether a noun only dates or explains something else ("dopo l'arresto")."""
    chunk = scene.chunk_at(found.head)
    if found.group is not None or chunk is None:
        return False
    if chunk.first > 1 and scene.forms[chunk.first - 1] in scene.tables.syntax.coordinators:
        chunk = scene.chunk_at(chunk.first - 2) or chunk
    return chunk.preposition in scene.tables.circumstances.sequence


def _belongs(marked: Marked, found: Candidate, scene: Scene) -> bool:
    """Whether a time is a noun's own ("dopo l'arresto di ieri")."""
    owner = _owner(marked, scene)
    owned = owner is not None and owner.first <= found.head < owner.last
    end = scene.analysis.sentences[found.sentence].last
    return owned or marked.first == past_brackets(tail_of(found, scene), end, scene)


def _governs(marked: Marked, found: Candidate, clause: Clause, scene: Scene) -> bool:
    """Whether a time of the clause is said of the trigger, not of another verb in it."""
    if not _owned_by(marked, found, scene) or _aside(marked, found, clause, scene):
        return False
    governor = governor_of(marked, clause, scene)
    if found.group is not None:
        if governor is None:
            return found.group.mood != "part" or found.group.first < marked.first
        return governor.head == found.head
    carrier = found.seats.carrier
    if governor is None or (carrier is not None and governor.head == carrier.head):
        return True
    return governor.head < found.head < marked.first


def _owned_by(marked: Marked, found: Candidate, scene: Scene) -> bool:
    """Whether no other noun has a time of its own ("il voto del 3 maggio")."""
    owner = _owner(marked, scene)
    genitive = scene.tables.genitive
    while owner is not None and not owner.first <= found.head < owner.last:
        before = scene.chunk_at(owner.first - 1) if owner.first > 0 else None
        if found.group is not None or owner.preposition != genitive or before is None:
            return False
        owner = before
    return True


def _owner(marked: Marked, scene: Scene) -> NounChunk | None:
    """The noun that a time belongs to ("il voto del 3 maggio", "il bilancio 2010"), if one."""
    at = marked.first
    within = scene.chunk_at(at)
    bare = scene.forms[at].isdigit() and marked.last - at == 1
    if bare and within is not None and within.preposition is not None and within.head < at:
        return within
    if scene.keys[at] != scene.tables.genitive:
        at -= 1
    if at < 1 or scene.keys[at] != scene.tables.genitive:
        return None
    chunk = scene.chunk_at(at - 1)
    if chunk is None and scene.tags[at - 1] == "ADJ":
        adjective = scene.keys[at - 1]
        return NounChunk(first=at - 1, last=at, head=at - 1, lemma=adjective)
    if chunk is None or chunk.head in scene.times:
        return None
    if scene.keys[chunk.head] in scene.tables.nouns.empty:
        return None
    outside = chunk.preposition is not None and chunk.preposition not in scene.tables.locative
    return chunk if outside or scene.tags[chunk.head] == "ADJ" else None


def _aside(marked: Marked, found: Candidate, clause: Clause, scene: Scene) -> bool:
    """Whether a time is only compared with, or ends an apposition ("…, in vigore dal 3 maggio")."""
    at = marked.first - 1
    if is_compared(marked, scene):
        return True
    run = next((r for r in clause.runs if r[0] <= marked.first < r[1]), (marked.first, at))
    chunk = scene.chunk_at(at) if at >= run[0] else None
    if chunk is None or scene.tags[chunk.head] == "PRON" or scene.forms[run[0] - 1] != ",":
        return False
    if run[0] <= found.head < run[1] or any(g.head in range(*run) for g in scene.groups(clause)):
        return False
    placed = chunk.preposition in scene.tables.locative and chunk.head in scene.names
    return not placed and chunk.first >= run[0] and chunk.head not in scene.times


def _shares_opening(clause: Clause, scene: Scene) -> bool:
    """Whether the time that opens the sentence may hold for a clause: main, or at that time."""
    if not clause.relative:
        return True
    verb = next(iter(scene.groups(clause)), None)
    return verb is not None and verb.tense == "imp" and not verb.compound and verb.mood == "ind"


def _opening(found: Candidate, clause: Clause, scene: Scene) -> list[Marked]:
    """The time that stands first in the sentence and so holds for the clauses beside it."""
    if found.group is not None and found.group.mood == "part":
        return []
    sentence = scene.analysis.sentences[scene.sentence_of(clause.first)]
    first = sentence.first
    head: Iterable[Marked] = scene.marked(scene.times, first, min(first + _OPENING, sentence.last))
    groups = scene.analysis.groups[found.sentence]
    verb = next((g.head for g in groups if g.mood != "part"), sentence.last)
    return [m for m in head if dates(m) and _owner(m, scene) is None and m.first < verb]


def _fits(marked: Marked, found: Candidate, reference: date) -> bool:
    """Whether the tense of a trigger's verb goes with a time elsewhere in its sentence."""
    group: VerbGroup | None = found.group or found.seats.carrier
    time, today = marked.mention, reference.isoformat()[:10]
    assert isinstance(time, Time)
    if group is None or group.mood != "ind":
        return True
    if group.tense == "fut":
        return time.latest is None or time.latest.isoformat()[:10] >= today
    past = group.tense == "past" or group.compound
    return not past or time.earliest is None or time.earliest.isoformat()[:10] <= today


def share_times(drafts: Sequence[Draft]) -> None:
    """Gives a figure without a time that of the one before it of the same type."""
    told: dict[str, Draft] = {}
    for draft in drafts:
        kind = draft.found.type
        before = told.get(kind.name)
        time = before.time if before is not None and draft.time is None else None
        if before is not None and time is not None and _together(before, draft, time):
            draft.time = replace(time, source="context")
        told[kind.name] = draft


def _together(before: Draft, draft: Draft, time: Time) -> bool:
    return _same_period(before, draft) or _same_session(before, draft, time)


def _same_period(before: Draft, draft: Draft) -> bool:
    """Whether two figures are of one balance."""
    return draft.found.type.figured and draft.found.sentence - before.found.sentence <= _NEAR


def _same_session(before: Draft, draft: Draft, time: Time) -> bool:
    """Whether two moves by so much are told one after the other, in one form, of one day."""
    changes = all(any(a.role == "change" for a in d.amounts) for d in (before, draft))
    if not changes or "level" not in draft.found.type.amount_roles:
        return False
    one, other = before.found.group, draft.found.group
    if one is None or other is None or draft.found.sentence - before.found.sentence > 1:
        return False
    alike = (one.mood, one.tense, one.compound) == (other.mood, other.tense, other.compound)
    return alike and time.timex_type == "DATE" and time.earliest == time.latest
