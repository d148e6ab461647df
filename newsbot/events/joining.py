"""Joins the mentions of one happening into one event, the fullest."""

from collections.abc import Sequence
from dataclasses import replace

from newsbot.events.drafts import Draft
from newsbot.events.triggers import Candidate
from newsbot.records import Amount, Status

_STEM = 5
_JUST = 2
_REMEMBERED, _KEPT = 30, 8
_UNREAL = frozenset({"negated", "denied"})
_AHEAD = frozenset({"planned", "possible", "conditional"})


class _Told:
    """A draft with what is compared of it, worked out once: it meets many others."""

    __slots__ = ("by_role", "draft", "empty", "figures", "named", "names", "stem")

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.names = {(role, filler.name.lower()) for role, filler in draft.roles}
        self.by_role: dict[str, set[str]] = {}
        for role, name in self.names:
            self.by_role.setdefault(role, set()).add(name)
        self.figures = _figures(draft)
        self.named = any(filler.kind not in ("other", "group") for _, filler in draft.roles)
        self.empty = draft.found.group is None and not draft.amounts and not self.named
        self.stem = draft.found.word.lemma[:_STEM]


def join(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each happening, in text order; what the others add is put into it."""
    by_type: dict[str, list[list[_Told]]] = {}
    for draft in sorted(drafts, key=lambda d: d.headline):
        clusters = by_type.setdefault(draft.found.type.name, [])
        told = _Told(draft)
        near = clusters[-_REMEMBERED:]
        home = next((c for c in near if any(_same(told, other) for other in c[-_KEPT:])), None)
        if home is None:
            clusters.append([told])
        else:
            home.append(told)
    joined = [_fullest(c) for clusters in by_type.values() for c in _part_of(clusters)]
    return sorted(joined, key=lambda draft: draft.found.first)


def _part_of(clusters: list[list[_Told]]) -> list[list[Draft]]:
    """The clusters of a type; lesser happenings go into a greater one that the article tells."""
    lesser = clusters[0][0].draft.found.type.lesser
    whole = next((c for c in clusters if c[0].draft.mode not in lesser), None)
    kept = []
    for cluster in clusters:
        if whole and cluster[0].draft.mode in lesser and not _apart(cluster[0], whole[0]):
            whole.extend(cluster)
        else:
            kept.append(cluster)
    return [[told.draft for told in cluster] for cluster in kept]


def _same(one: _Told, other: _Told) -> bool:
    """Whether two drafts may tell the same happening."""
    first, second, alike = one.draft.found, other.draft.found, one.stem == other.stem
    if _elsewhere(one.draft, other.draft):
        return False
    if one.draft.headline != other.draft.headline:
        return alike or not one.names.isdisjoint(other.names) or _one_mode(one, other)
    spoken_again = alike and (one.empty or other.empty)
    if first.sentence == second.sentence:
        return spoken_again or _touch(first, second)
    if spoken_again or _resumes(one, other) or _resumes(other, one):
        return True
    if _apart(one, other) or _conflict(one, other):
        return False
    shared = one.names & other.names
    if not _one_mode(one, other):
        return bool(shared) and alike
    if any(role != first.type.doer for role, _ in shared):
        return True
    if shared:
        return alike or _only_doer(one) or _only_doer(other)
    return alike and not (one.named and other.named)


def _elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two towns tell what people do in person apart."""
    if not one.found.type.placed or one.place is None or other.place is None:
        return False
    here, there = one.place.geoname_id, other.place.geoname_id
    return None not in (here, there) and here != there


def _resumes(later: _Told, earlier: _Told) -> bool:
    """Whether a definite noun that names nobody goes on about what was told just before."""
    found = later.draft.found
    distance = found.sentence - earlier.draft.found.sentence
    if found.group is not None or not later.draft.definite or not 0 < distance <= _JUST:
        return False
    plain = not found.type.figured and not later.named and _one_mode(later, earlier)
    carried = found.seats.carried == "subject" and distance == 1
    apart = not carried and _other_time(later, earlier)
    return plain and not apart and not _unlike(later, earlier) and not _conflict(later, earlier)


def _conflict(one: _Told, other: _Told) -> bool:
    """Whether some role is filled by others in each."""
    mine, theirs = one.by_role, other.by_role
    return any(role in theirs and names.isdisjoint(theirs[role]) for role, names in mine.items())


def _only_doer(told: _Told) -> bool:
    """Whether a noun says no more than whose it is."""
    found = told.draft.found
    return found.group is None and all(role == found.type.doer for role in told.by_role)


def _one_mode(one: _Told, other: _Told) -> bool:
    mine, theirs = one.draft.mode, other.draft.mode
    return mine == theirs or mine is None or theirs is None


def _touch(first: Candidate, second: Candidate) -> bool:
    """In one sentence: a verb and the noun it carries, or the infinitive it governs."""
    for outer, inner in ((first, second), (second, first)):
        clause = outer.seats.clause
        if clause is not None and inner.group is not None and clause.head == inner.head:
            return True
    for noun, verb in ((first, second), (second, first)):
        if noun.group is not None or verb.group is None:
            continue
        carrier = noun.seats.carrier
        if carrier is not None and carrier.head == verb.group.head:
            return True
        seated = (*verb.seats.subject, *verb.seats.object)
        if any(chunk.first <= noun.head < chunk.last for chunk in seated):
            return True
    return False


def _apart(one: _Told, other: _Told) -> bool:
    """Whether times, figures or statuses tell two happenings apart."""
    return _other_time(one, other) or _unlike(one, other)


def _other_time(one: _Told, other: _Told) -> bool:
    mine, theirs = one.draft.time, other.draft.time
    if mine is None or theirs is None:
        return False
    return mine.earliest != theirs.earliest or mine.latest != theirs.latest


def _unlike(one: _Told, other: _Told) -> bool:
    """Whether figures or statuses tell two happenings apart."""
    mine, theirs = one.figures, other.figures
    if any(key in theirs and values.isdisjoint(theirs[key]) for key, values in mine.items()):
        return True
    sure, unsure = one.draft.factuality, other.draft.factuality
    if sure and unsure:
        return _reality(sure.status) != _reality(unsure.status)
    return False


def _reality(status: Status) -> int:
    """Told as real, as still to come, or as not so."""
    return 2 if status in _UNREAL else int(status in _AHEAD)


def _figures(draft: Draft) -> dict[tuple[str, str | None], set[object]]:
    found: dict[tuple[str, str | None], set[object]] = {}
    for amount in draft.amounts:
        if isinstance(amount, Amount):
            found.setdefault((amount.kind, amount.role), set()).add((amount.value, amount.low))
    return found


def _fullest(cluster: Sequence[Draft]) -> Draft:
    """The fullest mention of the body with what the others add."""
    best = max(cluster, key=_weight)
    best.told = len(cluster)
    lesser = best.found.type.lesser
    if best.mode in lesser:
        modes = (other.mode for other in cluster if other.mode not in lesser)
        best.mode = next(modes, best.mode)
    for other in cluster:
        if other is not best:
            _add(best, other)
    return best


def _weight(draft: Draft) -> tuple[bool, int, bool, int]:
    """The body before the headline, the fuller, the verb before its noun, the earlier."""
    found = draft.found
    return not draft.headline, draft.fullness, found.group is not None, -found.first


def _add(best: Draft, other: Draft) -> None:
    known = {filler.name.lower() for _, filler in best.roles}
    filled = {role for role, _ in best.roles}
    for role, filler in other.roles:
        new = filler.name.lower() not in known
        if new and (role not in filled or filler.kind not in ("other", "group")):
            best.roles.append((role, filler))
            known.add(filler.name.lower())
    if best.time is None and other.time is not None:
        best.time = replace(other.time, source="context")
    best.place = best.place or other.place
    best.mode = best.mode or other.mode
    told = {(a.kind, a.role) for a in best.amounts}
    best.amounts += [a for a in other.amounts if (a.kind, a.role) not in told]
