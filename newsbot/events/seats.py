"""Which noun chunks stand at which grammatical place of a trigger."""

from dataclasses import dataclass, field

from newsbot.events.lists import among, members, with_ages
from newsbot.events.postposed import part_postposed
from newsbot.events.scene import Scene
from newsbot.events.supplied import (
    antecedent,
    before_comma,
    before_name,
    behind_dateline,
    behind_quote,
    follows_quote,
    in_apposition,
    in_brackets,
    listed_before,
    names_before,
    past_place,
    past_relative,
    right_before,
)
from newsbot.syntax.analysis import Arguments, NounChunk, VerbGroup

_STEPS = 5
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


@dataclass(slots=True)
class Seats:
    """Doer, undergoer and prepositional chunks, as of the active form.

    `carrier` is the verb group that a noun trigger hangs on, `carried` how; `dropped` where a
    verb names no doer though it has one. `owned` where a possessive stands for the doer.
    """

    subject: list[NounChunk] = field(default_factory=list)
    object: list[NounChunk] = field(default_factory=list)
    oblique: list[tuple[str, NounChunk]] = field(default_factory=list)
    clause: VerbGroup | None = None
    carrier: VerbGroup | None = None
    carried: str = ""
    dropped: bool = False
    owned: bool = False


def verb_seats(group: VerbGroup, scene: Scene) -> Seats:
    """The seats of a verb group; a passive is turned round."""
    known = scene.seats.get(group.head)
    if not isinstance(known, Seats):
        known = scene.seats[group.head] = _seat(group, scene)
    return known


def _seat(group: VerbGroup, scene: Scene) -> Seats:
    args = scene.arguments(group)
    passive = group.voice == "passive"
    subject, thing, oblique = _places(group, args, scene)
    if passive and len(subject) == 1 and subject[0].first >= group.last:
        subject = members(subject[0], scene)
    oblique = [c for c in oblique if _is_own(c, group, scene)]
    subject, thing = with_ages(subject, scene), with_ages(thing, scene)
    thing = [*thing, *(among(thing[-1], scene) if thing else [])]
    return Seats(
        subject=_agents(args, scene) if passive else subject,
        object=subject if passive else thing,
        oblique=[(c.preposition, c) for c in oblique if c.preposition],
        clause=args.complement,
        dropped=not passive and not subject,
    )


def _agents(args: Arguments, scene: Scene) -> list[NounChunk]:
    """By whom a passive is done, all of a list."""
    return members(args.agent[0], scene) if len(args.agent) == 1 else list(args.agent)


def _places(
    group: VerbGroup, args: Arguments, scene: Scene
) -> tuple[list[NounChunk], list[NounChunk], list[NounChunk]]:
    """Grammatical subject, object and complements, supplied where the clause leaves them out."""
    subject, thing = _supplied(group, args, scene), list(args.object)
    oblique = list(args.oblique)
    titled = before_name(group, scene)
    if titled and group.voice == "active" and not any(c.first < group.first for c in subject):
        subject, thing = titled, thing or subject
    thing = [] if in_apposition(thing, scene) else thing
    if not subject and group.voice == "active":
        subject = [c for c in oblique if " " in (c.preposition or "") and _is_agent(c, scene)]
    if not subject and scene.forms[group.first - 1] in scene.tables.speech.thus:
        subject, thing = thing, []
    active = group.voice == "active"
    if group.voice == "reflexive" and thing and not subject:
        subject, thing = thing, []
    if not args.relative and (not subject or (group.voice != "passive" and not thing)):
        told = antecedent(group, scene)
        subject, thing = (subject, told) if subject else (told, thing)
    if not subject and follows_quote(group, scene):
        oblique, subject = part_postposed(oblique, scene)
    if active and not thing and group.mood != "part":
        oblique, thing = part_postposed(oblique, scene)
    return subject, thing, oblique


def _supplied(group: VerbGroup, args: Arguments, scene: Scene) -> list[NounChunk]:
    """The subject, or what stands for it: a name before, a speaker behind, past a relative."""
    subject = [c for c in args.subject if not in_brackets(c, scene)]
    if len(subject) == 1:
        subject = behind_dateline(subject[0], group, scene)
    if in_apposition(subject, scene):
        subject = right_before(group, scene)
    if args.relative and subject and subject[0].preposition in scene.tables.locative:
        subject = [past_place(subject[0], scene)]
    if len(subject) == 1 and subject[0].first < group.first:
        subject = listed_before(subject[0], group, scene)
    if not subject:
        subject = names_before(group, scene) or behind_quote(group, scene)
    if not subject and group.mood in _FINITE:
        subject = past_relative(group, scene)
    if group.mood == "part" and (not subject or subject[0].first > group.last):
        subject = before_comma(group, scene) or subject
    return subject


def _is_agent(chunk: NounChunk, scene: Scene) -> bool:
    return chunk.preposition in scene.tables.syntax.agents


def _is_own(chunk: NounChunk, group: VerbGroup, scene: Scene) -> bool:
    """Whether a prepositional chunk hangs on the verb: a genitive only right behind it."""
    if chunk.preposition == scene.tables.genitive:
        return chunk.first == group.last
    return chunk.preposition is not None


def doer(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Who does it, also where an infinitive, a gerund or a dropped subject leaves it unsaid."""
    for step in range(_STEPS):
        seats = verb_seats(group, scene)
        cleft = _cleft(group, scene)
        if cleft:
            return cleft
        if step > 0 and group.voice == "passive" and seats.object:
            return seats.object
        if seats.subject or (step == 0 and group.voice == "passive"):
            return seats.subject
        governor = _governor(group, scene)
        if governor is None:
            return []
        controlled = _controlled(group, governor, scene)
        if controlled:
            return controlled
        group = governor
    return []


def undergoer(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Whom a passive befalls that leaves it unsaid: who did what its sentence told before."""
    if group.voice != "passive" or group.mood not in _FINITE or verb_seats(group, scene).object:
        return []
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    before = [g for g in groups if g.head < group.head and g.mood in _FINITE]
    return doer(before[-1], scene) if before and _agrees(group, before[-1]) else []


def _controlled(group: VerbGroup, governor: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Whom a verb makes do what its infinitive tells ("ha chiesto al governo di pagare")."""
    modality = scene.tables.modality
    if group.mood != "inf" or governor.lemma not in modality.controls:
        return []
    if governor.head > group.head or governor.voice == "passive":
        return []
    seats = verb_seats(governor, scene)
    addressed = [c for place, c in seats.oblique if place in scene.tables.ends]
    between = range(governor.last, group.first)
    return [c for c in (*seats.object, *addressed) if c.first in between][:1]


def _cleft(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Who is named behind "to be" for an infinitive that opens the clause ("a firmare è X")."""
    being = cleft_being(group, scene)
    chunk = scene.chunk_at(being.last) if being and being.last < len(scene.forms) else None
    if chunk is None or chunk.preposition is not None:
        return []
    return members(chunk, scene)


def cleft_being(group: VerbGroup, scene: Scene) -> VerbGroup | None:
    """The "to be" of a cleft sentence that an infinitive opens."""
    if group.mood != "inf":
        return None
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    being = next((g for g in groups if g.first >= group.last and g.mood in _FINITE), None)
    if being is None or being.lemma != scene.tables.syntax.being or being.mood != "ind":
        return None
    first, _ = scene.period(group.head)
    if any(g.mood in _FINITE and first <= g.head < group.head for g in groups):
        return None
    return being


def _governor(group: VerbGroup, scene: Scene) -> VerbGroup | None:
    """The verb whose doer serves for a group that has none: before it, else the next behind."""
    sentence = scene.sentence_of(group.head)
    groups = scene.analysis.groups[sentence]
    at = next((i for i, g in enumerate(groups) if g.head == group.head), 0)
    for other in reversed(groups[:at]):
        if other.mood in _FINITE and _agrees(group, other):
            return other
    if group.mood not in _FINITE:
        return next((g for g in groups[at + 1 :] if g.mood in _FINITE), None)
    return _first_of_sentence_before(sentence, group, scene)


def _agrees(group: VerbGroup, other: VerbGroup) -> bool:
    return group.mood not in _FINITE or group.plural == other.plural or group.plural is None


def _first_of_sentence_before(sentence: int, group: VerbGroup, scene: Scene) -> VerbGroup | None:
    if sentence == 0 or scene.analysis.sentences[sentence - 1].headline:
        return None
    before = scene.analysis.groups[sentence - 1]
    return next((g for g in before if g.mood in _FINITE and _agrees(group, g)), None)
