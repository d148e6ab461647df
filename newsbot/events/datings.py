"""Times that stand outside a trigger's clause and still say when it happened."""

from collections.abc import Sequence

from newsbot.events.clauses import Clause
from newsbot.events.scene import Marked, Scene
from newsbot.events.seats import verb_seats
from newsbot.events.triggers import Candidate
from newsbot.records import Time
from newsbot.syntax.analysis import VerbGroup

_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


def dates(marked: Marked) -> bool:
    """Whether a time says when, and not how long or how often."""
    time = marked.mention
    assert isinstance(time, Time)
    if time.timex_type == "SET":
        return False
    return time.earliest is not None or time.latest is not None


def governor_of(marked: Marked, clause: Clause, scene: Scene) -> VerbGroup | None:
    """The verb that a time follows in its clause; None for a time before all verbs."""
    before = [g for g in scene.groups(clause) if g.head < marked.first]
    return before[-1] if before else None


def elsewhere(found: Candidate, scene: Scene) -> Sequence[Marked]:
    """The times of the first of these that has any: its verb, what is said of it, its clause."""
    clause = scene.clause(found.head)
    for times in (
        _of_carrier(found, clause, scene),
        _of_verb_behind(found, scene),
        _of_relative(clause, scene),
        _of_main(clause, scene),
        _due(found, scene),
    ):
        if times:
            return times
    return []


def tail_of(found: Candidate, scene: Scene) -> int:
    """The token behind a noun trigger and its complements."""
    chunks = (scene.chunk_at(found.head), scene.chunk_at(found.last - 1))
    ends = [c.last for c in found.seats.object] + [c.last for _, c in found.seats.oblique]
    return max([found.last, *(c.last for c in chunks if c is not None), *ends])


def _of_verb(group: VerbGroup, scene: Scene) -> list[Marked]:
    """The times of a verb's clause that are said of it, or that stand before all its verbs."""
    clause = scene.clause(group.head)
    times = [m for m in scene.in_clause(scene.times, clause) if dates(m)]
    return [m for m in times if governor_of(m, clause, scene) in (None, group)]


def _of_carrier(found: Candidate, clause: Clause, scene: Scene) -> list[Marked]:
    """The time of the verb whose subject a noun is, past an apposition."""
    carrier = found.seats.carrier
    if carrier is None or found.seats.carried != "subject" or carrier.head in clause:
        return []
    own = scene.clause(carrier.head)
    times = [m for m in scene.in_clause(scene.times, own) if dates(m)]
    return [m for m in times if governor_of(m, own, scene) == carrier]


def verb_behind(found: Candidate, scene: Scene) -> VerbGroup | None:
    """The participle or relative clause right behind a noun that says more of it."""
    at = tail_of(found, scene)
    if found.group is not None or at >= len(scene.forms) - 1:
        return None
    at += scene.forms[at] == ","
    groups = scene.analysis.groups[found.sentence]
    if scene.forms[at] in scene.tables.modality.that | scene.tables.modality.relatives:
        clause = scene.clause(at)
        return next((g for g in groups if g.mood in _FINITE and g.head in clause), None)
    return next((g for g in groups if g.first == at and g.mood == "part"), None)


def of_participle(found: Candidate, scene: Scene) -> list[Marked]:
    """The time of the participle that touches a noun ("il ricorso presentato a marzo")."""
    verb = verb_behind(found, scene)
    if verb is None or verb.mood != "part" or scene.forms[verb.first - 1] == ",":
        return []
    return _of_verb_behind(found, scene)


def _of_verb_behind(found: Candidate, scene: Scene) -> list[Marked]:
    """The time of what is said of a noun ("il ricorso presentato a marzo", "il sisma che …")."""
    verb = verb_behind(found, scene)
    if verb is None:
        return []
    return [m for m in _of_verb(verb, scene) if verb.mood != "part" or m.first > verb.first]


def _of_relative(clause: Clause, scene: Scene) -> list[Marked]:
    """The time that a clause says something of ("il 12 marzo, quando …")."""
    if clause.opener not in scene.tables.modality.when:
        return []
    at = clause.first - 1
    at -= at > 0 and scene.forms[at] == ","
    marked = scene.times.get(at)
    return [marked] if marked is not None and dates(marked) else []


def _of_main(clause: Clause, scene: Scene) -> list[Marked]:
    """The time of the verb before a relative clause that goes on about who did it.

    "È stato deliberato ieri dal governo, che ha stanziato …": both are told in the same form.
    """
    if not clause.relative or scene.forms[clause.first - 1] != ",":
        return []
    verb = next((g for g in scene.groups(clause) if g.mood in _FINITE), None)
    main = _before(clause, scene)
    if verb is None or main is None or not verb.compound:
        return []
    if (verb.mood, verb.tense, verb.compound) != (main.mood, main.tense, main.compound):
        return []
    doers = {chunk.head for chunk in verb_seats(main, scene).subject}
    told = {chunk.head for chunk in verb_seats(verb, scene).subject}
    behind = all(head > main.head for head in told)
    return _of_verb(main, scene) if told and told <= doers and behind else []


def _before(clause: Clause, scene: Scene) -> VerbGroup | None:
    """The last finite verb before a clause."""
    groups = scene.analysis.groups[scene.sentence_of(clause.first)]
    return next((g for g in reversed(groups) if g.head < clause.first and g.mood in _FINITE), None)


def _due(found: Candidate, scene: Scene) -> list[Marked]:
    """When what somebody promises falls due: a deadline behind the verb of the promise."""
    group, complement = found.group, found.seats.clause
    if group is None or complement is None:
        return []
    if found.type.name not in scene.tables.circumstances.due:
        return []
    _, last = scene.period(group.head)
    return [m for m in scene.marked(scene.times, complement.head, last) if _is_deadline(m)]


def _is_deadline(marked: Marked) -> bool:
    time = marked.mention
    assert isinstance(time, Time)
    return time.earliest is None and time.latest is not None
