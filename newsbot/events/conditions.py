"""What other clauses make of a verb: a condition, a plan, a that-clause of hope or denial."""

from newsbot.events.clauses import Clause
from newsbot.events.cues import Cue
from newsbot.events.scene import Scene
from newsbot.records import Status
from newsbot.syntax.analysis import VerbGroup

_ASKED = 2
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


def told_of(group: VerbGroup, clause: Clause, scene: Scene) -> Status | None:
    """What the verb before a that-clause makes of it: feared, hoped for, denied, untrue."""
    modality, at = scene.tables.modality, clause.first
    if clause.opener not in modality.that or at < 2:
        return None
    groups = scene.analysis.groups[scene.sentence_of(at)]
    governor = next((g for g in reversed(groups) if g.head < at), None)
    if governor is None:
        return None
    word = scene.keys[at - 1]
    if word in modality.untrue or (word in modality.true and governor.negated):
        return "negated"
    if clause.relative or governor.last < at - 1:
        return None
    status = modality.governors.get(governor.lemma) or modality.modals.get(governor.lemma)
    if status in ("denied", "negated") or (status == "possible" and group.mood == "sub"):
        return status
    return None


def conditioned(group: VerbGroup, clause: Clause, scene: Scene) -> bool:
    """Whether the verb's clause, or one beside it in the sentence, states a condition."""
    first, last = scene.period(group.head)
    for cue in scene.cues("condition", scene.sentence_of(group.head)):
        if first <= cue.first < last and not asks(cue, scene):
            here = scene.clause(cue.first)
            if group.head in here:
                return True
            if (not clause.relative or here.first < clause.first) and _next_to(group, cue, scene):
                return True
    return False


def asks(cue: Cue, scene: Scene) -> bool:
    """Whether a word of condition opens a question told in other words ("non è chiaro se")."""
    before = scene.keys[max(cue.first - _ASKED, 0) : cue.first]
    return len(cue.words) == 1 and not scene.tables.modality.asking.isdisjoint(before)


def _next_to(group: VerbGroup, cue: Cue, scene: Scene) -> bool:
    """Whether no other verb of the author's stands between one told as a fact and a condition."""
    if group.mood in ("cnd", "sub") or group.head > cue.first:
        return True
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    return not any(group.head < g.head < cue.first and g.mood in _FINITE for g in groups)


def foretold(clause: Clause, scene: Scene) -> bool:
    """Whether a conditional is the future seen from the past, or what a plan would bring."""
    if clause.relative:
        return _of_plan(clause, scene)
    return clause.opener in scene.tables.modality.that and _after_past(clause, scene)


def _of_plan(clause: Clause, scene: Scene) -> bool:
    """Whether a relative clause says something of a plan or a pact."""
    words = scene.keys[max(clause.first - 4, 0) : clause.first]
    return not scene.tables.modality.plans.isdisjoint(words)


def _after_past(clause: Clause, scene: Scene) -> bool:
    """Whether the verb that governs a that-clause stands in a past tense."""
    groups = scene.analysis.groups[scene.sentence_of(clause.first)]
    before = [g for g in groups if g.head < clause.first]
    if not before:
        return False
    governor = before[-1]
    return governor.compound or governor.tense in ("past", "imp")
