"""Which noun chunks stand at which grammatical place of a trigger."""

from dataclasses import dataclass, field

from newsbot.events.scene import Scene
from newsbot.syntax.analysis import NounChunk, VerbGroup

_STEPS = 5
_SPEAKER = 6
_CLOSE, _ENDS = frozenset("»”"), frozenset(",;:.")
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
    subject, thing = list(args.subject), list(args.object)
    if not subject:
        subject = _names_before(group, scene) or _behind_quote(group, scene)
    if group.mood == "part" and (not subject or subject[0].first > group.last):
        subject = _before_comma(group, scene) or subject
    if group.voice == "reflexive" and thing and not subject:
        subject, thing = thing, []
    if not args.relative:
        antecedent = _antecedent(group, scene)
        if not subject:
            subject = antecedent
        elif not passive and not thing:
            thing = antecedent
    seats = Seats(
        subject=list(args.agent) if passive else subject,
        object=subject if passive else thing,
        oblique=[
            (c.preposition, c) for c in args.oblique if c.preposition and _is_own(c, group, scene)
        ],
        clause=args.complement,
        dropped=not passive and not subject,
    )
    if passive and not args.agent:
        seats.dropped = False
    return seats


def _names_before(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The names right before a finite verb, where their words were not read as nouns."""
    found: list[NounChunk] = []
    at = group.first - 1
    while at >= 0 and group.mood in _FINITE and (marked := scene.names.get(at)) is not None:
        first, last = marked.first, marked.last
        found.insert(0, NounChunk(first=first, last=last, head=last - 1, lemma="", proper=True))
        if first == 0 or scene.forms[first - 1] not in scene.tables.syntax.coordinators:
            break
        at = first - 2
    return found


def _behind_quote(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Who speaks: the first bare chunk behind a verb that follows a quotation."""
    before = scene.forms[max(group.first - 2, 0) : group.first]
    if _CLOSE.isdisjoint(before) or group.mood not in _FINITE:
        return []
    for at in range(group.last, min(group.last + _SPEAKER, len(scene.forms))):
        chunk = scene.chunk_at(at)
        if chunk is not None and chunk.preposition is None:
            return [chunk]
        if scene.tags[at] in ("VERB", "AUX") or scene.forms[at] in _ENDS:
            break
    return []


def _is_own(chunk: NounChunk, group: VerbGroup, scene: Scene) -> bool:
    """Whether a prepositional chunk hangs on the verb: a genitive only right behind it."""
    if chunk.preposition == scene.tables.genitive:
        return chunk.first == group.last
    return chunk.preposition is not None


def _before_comma(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What a participle set off by a comma says something of."""
    at = group.first - 1
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    while at > sentence.first and scene.tags[at] == "ADV":
        at -= 1
    if at <= sentence.first or scene.forms[at] != ",":
        return []
    chunk = scene.chunk_at(at - 1)
    while chunk is not None and chunk.preposition is not None and chunk.first > sentence.first:
        before = scene.chunk_at(chunk.first - 1)
        if before is None or before.last != chunk.first:
            break
        chunk = before
    if chunk is None or (None not in (chunk.plural, group.plural) and chunk.plural != group.plural):
        return []
    return [chunk]


def _antecedent(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What a relative clause says something of, whose pronoun reads like a conjunction."""
    clause = scene.clause(group.head)
    if clause.opener not in scene.tables.modality.that or clause.relative:
        return []
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    at = clause.first - 1
    if at > sentence.first and scene.forms[at] == ",":
        at -= 1
    chunk = scene.chunk_at(at) if at >= sentence.first else None
    return [named_before(chunk, sentence.first, scene)] if chunk is not None else []


def named_before(chunk: NounChunk, first: int, scene: Scene) -> NounChunk:
    """The chunk that an antecedent is a complement of, or the name it is an apposition to."""
    head = chunk
    while head.preposition is not None and head.first > first:
        before = scene.chunk_at(head.first - 1)
        if before is None or head.head in scene.names:
            break
        head = before
    if head.preposition is not None:
        return chunk
    if head.first - 2 >= first and scene.forms[head.first - 1] == ",":
        named = scene.chunk_at(head.first - 2)
        if named is not None and named.head in scene.names and head.article is None:
            return named
    return head


def doer(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Who does it, also where an infinitive, a gerund or a dropped subject leaves it unsaid."""
    for step in range(_STEPS):
        seats = verb_seats(group, scene)
        cleft = _cleft(group, scene)
        if cleft is not None:
            return [cleft]
        if seats.subject or (step == 0 and group.voice == "passive"):
            return seats.subject
        governor = _governor(group, scene)
        if governor is None:
            return []
        group = governor
    return []


def _cleft(group: VerbGroup, scene: Scene) -> NounChunk | None:
    """Who is named behind "to be" for an infinitive that opens the clause ("a firmare è X")."""
    being = cleft_being(group, scene)
    chunk = scene.chunk_at(being.last) if being and being.last < len(scene.forms) else None
    return chunk if chunk is not None and chunk.preposition is None else None


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
