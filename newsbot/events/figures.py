"""Gives each amount of a sentence to the event whose clause states it, with what it means."""

from collections.abc import Sequence
from dataclasses import replace

from newsbot.events.comparisons import is_compared, is_of_another, is_whole
from newsbot.events.drafts import Draft
from newsbot.events.fillers import is_person
from newsbot.events.marks import is_sum
from newsbot.events.scene import Marked, Scene
from newsbot.events.triggers import Candidate
from newsbot.records import Amount, AmountRole, Time

_FAR = 1000
_OF_PEOPLE: frozenset[AmountRole] = frozenset({"participants", "dead", "injured"})
_COUNTS = frozenset({"quantity", "number"})
_ANY = frozenset({"money", "percent", "quantity", "number", "time"})
_FITS: dict[AmountRole, frozenset[str]] = {
    "stake": frozenset({"percent", "quantity", "number"}),
    "valuation": frozenset({"money", "number"}),
    "term": frozenset({"time"}),
    "votes": frozenset({"quantity", "number", "percent"}),
    "capacity": frozenset({"quantity", "number"}),
}
_WALLS = frozenset({"PUNCT", "VERB", "AUX", "CCONJ"})
_ELSEWHERE = 100
_REACH = 40
_BESIDE = 4


def assign_amounts(drafts: Sequence[Draft], sentence: int, scene: Scene) -> None:
    """Puts the amounts of a sentence into the drafts of its triggers, anew."""
    for draft in drafts:
        draft.amounts.clear()
    span = scene.analysis.sentences[sentence]
    for marked in scene.marked(scene.amounts, span.first, span.last):
        _assign(marked, drafts, scene)
    for marked in scene.marked(scene.times, span.first, span.last):
        if _lasts(marked):
            _assign(marked, drafts, scene)


def _assign(marked: Marked, drafts: Sequence[Draft], scene: Scene) -> None:
    if any(test(marked, scene) for test in (is_compared, is_whole, is_of_another)):
        return
    word_role = told_role(marked, scene)
    best, best_cost, best_role = None, _FAR, None
    for draft in drafts:
        role = _role_for(marked, draft, word_role, scene)
        cost = _distance(marked, draft, scene) if role else _FAR
        if cost < best_cost:
            best, best_cost, best_role = draft, cost, role
    if best is not None and best_role is not None:
        mention = marked.mention
        assert isinstance(mention, Amount | Time)
        best.amounts.append(replace(mention, role=best_role))


def _lasts(marked: Marked) -> bool:
    """Whether a time says how long, and not when."""
    time = marked.mention
    if not isinstance(time, Time) or time.timex_type != "DURATION" or time.relation is not None:
        return False
    return time.earliest is None and time.latest is None


def _is_age(marked: Marked, scene: Scene) -> bool:
    """Whether a duration behind a name or between commas is somebody's age ("Rossi, 61 anni")."""
    last, before = min(marked.last, len(scene.forms) - 1), max(marked.first - 1, 0)
    if is_person(scene.keys[marked.last - 1], scene) or _of_person(marked, scene):
        return True
    if scene.forms[before] != ",":
        return False
    return scene.forms[last] == "," or before - 1 in scene.names


def _of_person(marked: Marked, scene: Scene) -> bool:
    """Whether a duration is what a person is said to be of ("un uomo di 45 anni")."""
    at = marked.first - (scene.keys[marked.first] != scene.tables.genitive)
    chunk = scene.chunk_at(at - 1) if at > 0 else None
    if chunk is None or scene.keys[at] != scene.tables.genitive:
        return False
    return chunk.head in scene.names or is_person(scene.keys[chunk.head], scene)


def _undergoes(marked: Marked, found: Candidate) -> bool:
    """Whether an amount counts those whom the trigger befalls ("uccidendo tre guardie")."""
    seated = found.seats.object or found.seats.subject
    return any(c.first < marked.last and marked.first < c.last for c in seated)


def _reached(marked: Marked, scene: Scene) -> bool:
    """Whether a figure is where something went to or came from ("sale al 2%")."""
    at = marked.first
    before = scene.keys[max(at - 2, 0) : at]
    ends = not scene.tables.ends.isdisjoint(scene.keys[max(at - 1, 0) : at + 1])
    return ends or not scene.tables.reaching.isdisjoint(before)


def _role_for(
    marked: Marked, draft: Draft, told: AmountRole | None, scene: Scene
) -> AmountRole | None:
    """What an amount would mean in an event; None where it has no business there."""
    kind, mention = draft.found.type, marked.mention
    if told is not None and mention.kind in _FITS.get(told, _ANY):
        return told if told in kind.amount_roles else None
    if isinstance(mention, Time):
        return None if _is_age(marked, scene) else kind.amounts.get("time")
    assert isinstance(mention, Amount)
    if mention.kind == "percent" and mention.direction and "change" in kind.amount_roles:
        return "level" if "level" in kind.amount_roles and _reached(marked, scene) else "change"
    moves = kind.name in scene.tables.circumstances.moves
    if moves and _by_how_much(marked, draft.found, scene):
        return "change"
    if is_sum(mention) and "money" in kind.amounts:
        return kind.amounts["money"]
    counted = draft.found.word.counts
    if counted is not None and mention.kind in _COUNTS and _undergoes(marked, draft.found):
        return counted
    role = kind.amounts.get(mention.kind)
    return None if role in _OF_PEOPLE and _counts_things(mention, scene) else role


def _by_how_much(marked: Marked, found: Candidate, scene: Scene) -> bool:
    """Whether "of" joins a figure to the word that tells a move ("un calo di 700 punti")."""
    at = marked.first - (scene.keys[marked.first] != scene.tables.genitive)
    if at < 1 or scene.keys[at] != scene.tables.genitive:
        return False
    chunk = scene.chunk_at(found.head)
    return at - 1 in range(found.first, found.last) or (
        found.group is None and chunk is not None and at == chunk.last
    )


def _counts_things(mention: Amount, scene: Scene) -> bool:
    """Whether an amount counts, and not people."""
    unit = getattr(mention, "unit", None) or ""
    return unit.startswith("{") and not is_person(unit[1:-1], scene)


def _distance(marked: Marked, draft: Draft, scene: Scene) -> int:
    """How far an amount stands from a trigger: clauses first, then tokens, triggers behind last."""
    found = draft.found
    clause = scene.clause(found.head)
    if found.first <= marked.first < found.last:
        return 0
    steps = marked.first - found.last if marked.first >= found.last else found.first - marked.last
    steps = max(steps, 0) + (2 if marked.first < found.first else 0)
    if found.group is None and found.last < marked.first and scene.forms[marked.first - 1] == ":":
        return 0
    if marked.first in clause:
        return steps
    here = scene.clause(marked.first)
    own_verb = any(
        g.head != found.head and g.head < marked.first and g.lemma not in scene.tables.reaching
        for g in scene.groups(here)
    )
    return _FAR if own_verb or steps > _REACH else steps + _ELSEWHERE


def told_role(marked: Marked, scene: Scene) -> AmountRole | None:
    """The role that a noun in the amount or at its side gives it."""
    words = scene.tables.amount_words
    for token in range(marked.first, marked.last):
        if scene.keys[token] in words:
            return words[scene.keys[token]]
    sentence = scene.analysis.sentences[scene.sentence_of(marked.first)]
    for token in range(marked.last, min(marked.last + 3, sentence.last)):
        if scene.tags[token] in _WALLS or token in scene.amounts:
            break
        if scene.keys[token] in words:
            return words[scene.keys[token]]
    for token in range(marked.first - 1, max(marked.first - _BESIDE, sentence.first) - 1, -1):
        if scene.tags[token] in _WALLS or token in scene.amounts:
            break
        if scene.keys[token] in words:
            return words[scene.keys[token]]
    return None
