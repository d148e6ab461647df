"""What the words around a trigger say against plain assertion."""

from dataclasses import dataclass, field

from newsbot.events.clauses import Clause
from newsbot.events.conditions import conditioned, foretold, told_of
from newsbot.events.scene import Scene
from newsbot.events.seats import cleft_being
from newsbot.events.triggers import Candidate
from newsbot.records import Status
from newsbot.syntax.analysis import VerbGroup

_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


@dataclass(slots=True)
class Signals:
    """What speaks against plain assertion; `hearsay` where a bare conditional marks it."""

    marks: set[Status] = field(default_factory=set)
    attempted: bool = False
    hearsay: bool = False
    past: bool = False


def of_verb(group: VerbGroup, signals: Signals, scene: Scene) -> None:
    """The signals of a verb group and of those that govern it."""
    modality = scene.tables.modality
    clause = scene.clause(group.head)
    if (group.negated and not _spurious(group.first, scene)) or _nobody(group, scene):
        signals.marks.add("negated")
    if group.modal is not None:
        _modal(group, signals, scene)
    if group.mood in _FINITE:
        _finite(group, clause, signals, scene)
    elif group.mood == "inf" and not _disowned(group, signals, scene) and group.modal is None:
        _infinitive(group, signals, scene)
    elif group.mood == "ger":
        governor = _finite_near(group, scene)
        if governor is not None:
            of_verb(governor, signals, scene)
    if any(
        scene.keys[t] in modality.doubt for first, last in clause.runs for t in range(first, last)
    ):
        signals.marks.add("possible")


def _disowned(group: VerbGroup, signals: Signals, scene: Scene) -> bool:
    """Whether somebody denies what an infinitive tells ("ha negato di aver venduto")."""
    governor = _governor(group, scene)
    denied = governor is not None and scene.tables.modality.governors.get(governor.lemma)
    if denied == "denied":
        signals.marks.add("denied")
    return denied == "denied"


def _governor(group: VerbGroup, scene: Scene) -> VerbGroup | None:
    """The verb before an infinitive."""
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    return next((g for g in reversed(groups) if g.head < group.head), None)


def _nobody(group: VerbGroup, scene: Scene) -> bool:
    """Whether the grammatical subject is nobody or nothing ("nessun operaio è stato")."""
    negators = scene.tables.modality.negators
    return any(
        scene.keys[t] in negators
        for chunk in scene.arguments(group).subject
        for t in range(chunk.first, chunk.last)
    )


def _modal_of(group: VerbGroup) -> str:
    """The modal's infinitive without its preposition."""
    return group.modal.split()[0] if group.modal else ""


def _modal(group: VerbGroup, signals: Signals, scene: Scene) -> None:
    modality = scene.tables.modality
    modal = _modal_of(group)
    if modal in modality.trying:
        signals.attempted = True
    past = group.mood == "ind" and (group.compound or group.tense == "past")
    if modal in modality.ability and past:
        return
    status = modality.modals.get(modal)
    if status is not None:
        signals.marks.add(status)


def _finite(group: VerbGroup, clause: Clause, signals: Signals, scene: Scene) -> None:
    """Mood and tense, in the order of the conditional trap."""
    modality = scene.tables.modality
    told = told_of(group, clause, scene)
    if told is not None:
        signals.marks.add(told)
    hangs = conditioned(group, clause, scene)
    past = group.mood == "ind" and (group.compound or group.tense in ("past", "imp"))
    if hangs and not past:
        signals.marks.add("conditional")
        if scene.cues("exception", scene.sentence_of(group.head)):
            signals.marks.discard("negated")
        return
    if group.mood == "ind" and group.tense == "fut":
        signals.marks.add("possible" if group.compound else "planned")
    elif group.mood == "cnd" and _modal_of(group) in modality.near:
        signals.marks.discard("planned")
        signals.marks.add("alleged")
        signals.hearsay = True
    elif group.mood == "cnd" and _modal_of(group) in modality.modals:
        return
    elif group.mood == "cnd":
        if foretold(clause, scene):
            signals.marks.add("planned")
        else:
            signals.marks.add("alleged")
            signals.hearsay = True
    elif past:
        signals.past = True


def _infinitive(group: VerbGroup, signals: Signals, scene: Scene) -> None:
    """An infinitive is as real as what governs it lets it be."""
    modality = scene.tables.modality
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    if group.compound:
        signals.past = True
        return
    at = group.first - 1
    governor = _governor(group, scene)
    noun = scene.keys[at - 1] if at - 1 >= sentence.first and scene.tags[at] == "ADP" else ""
    if noun in modality.trying:
        signals.attempted = True
        return
    if noun in modality.heads:
        signals.marks.add(modality.heads[noun])
        return
    cleft = cleft_being(group, scene)
    if cleft is not None:
        of_verb(cleft, signals, scene)
        return
    if governor is None:
        return
    follows = scene.keys[at] in modality.afterwards
    if governor.lemma in modality.bringing or follows or _brought_out(governor, at, scene):
        of_verb(governor, signals, scene)
        return
    if governor.lemma in modality.trying or _modal_of(governor) in modality.trying:
        signals.attempted = True
        of_verb(governor, signals, scene)
        return
    if governor.negated and not _spurious(governor.first, scene):
        signals.marks.add("negated")
    signals.marks.add(
        modality.modals.get(governor.lemma) or modality.governors.get(governor.lemma, "planned")
    )


def _brought_out(being: VerbGroup, at: int, scene: Scene) -> bool:
    """Whether "to be" names who does what the infinitive behind tells ("è stato X a …")."""
    if being.lemma != scene.tables.syntax.being or being.mood not in _FINITE:
        return False
    chunk = scene.chunk_at(at - 1)
    return chunk is not None and being.last <= chunk.first and scene.tags[at] == "ADP"


def _finite_near(group: VerbGroup, scene: Scene) -> VerbGroup | None:
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    finite = [g for g in groups if g.mood in _FINITE]
    return min(finite, key=lambda g: abs(g.head - group.head), default=None)


def of_noun(found: Candidate, signals: Signals, scene: Scene) -> None:
    """The signals of a noun: its adjectives, the noun it hangs on, the verb that carries it."""
    modality = scene.tables.modality
    chunk = scene.chunk_at(found.head)
    first, last = (chunk.first, chunk.last) if chunk else (found.first, found.last)
    for token in range(first, max(last, found.last)):
        if token != found.head or found.phrase:
            _word(scene.keys[token], signals, scene)
    before = scene.chunk_at(first - 1) if first > 0 else None
    if chunk is not None and chunk.preposition == scene.tables.genitive and before is not None:
        _word(scene.keys[before.head], signals, scene)
    denied = first > 0 and scene.keys[first - 1] in modality.negators
    if denied and not _spurious(first - 1, scene):
        signals.marks.add("negated")
    carrier = found.seats.carrier
    if carrier is None or found.seats.carried == "oblique" or _past_behind(last, signals, scene):
        return
    status = modality.governors.get(carrier.lemma)
    if carrier.lemma in modality.announcing and scene.keys[found.head] in modality.done:
        status = None
    if status is not None and not (carrier.negated and status == "negated"):
        signals.marks.add(status)
        if status == "planned" and carrier.mood == "cnd" and carrier.modal is None:
            signals.marks = (signals.marks - {"planned"}) | {"alleged"}
        if status == "planned" and conditioned(carrier, scene.clause(carrier.head), scene):
            signals.marks.add("conditional")
    elif status is None:
        of_verb(carrier, signals, scene)
        if carrier.lemma not in scene.tables.supports:
            signals.marks.discard("negated")


def _past_behind(last: int, signals: Signals, scene: Scene) -> bool:
    """Whether a relative clause behind a noun tells it as done ("la multa che aveva pagato")."""
    if last >= len(scene.forms) or scene.forms[last] not in scene.tables.modality.that:
        return False
    groups = scene.analysis.groups[scene.sentence_of(last)]
    verb = next((g for g in groups if g.head > last), None)
    if verb is None or verb.first > last + 2 or verb.mood != "ind":
        return False
    signals.past = verb.tense in ("past", "imp") and (verb.compound or verb.tense == "past")
    return signals.past


def _word(key: str, signals: Signals, scene: Scene) -> None:
    modality = scene.tables.modality
    if key in modality.trying:
        signals.attempted = True
    elif key in modality.heads:
        signals.marks.add(modality.heads[key])
    elif key in modality.negators:
        signals.marks.add("negated")


def _spurious(at: int, scene: Scene) -> bool:
    """Whether a negation here denies nothing ("a meno che non")."""
    cues = scene.cues("spurious", scene.sentence_of(at))
    return any(cue.first <= at < cue.last for cue in cues)
