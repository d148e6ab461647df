"""Joins the mentions of one happening into one event, the fullest."""

from collections.abc import Sequence
from dataclasses import replace

from newsbot.events.drafts import Draft
from newsbot.records import Amount, Status, Time

_STEM = 5
_JUST = 2
_REMEMBERED, _KEPT = 30, 8
_UNREAL = frozenset({"negated", "denied"})
_AHEAD = frozenset({"planned", "possible", "conditional"})


def join(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each happening, in text order; what the others add is put into it."""
    by_type: dict[str, list[list[Draft]]] = {}
    for draft in sorted(drafts, key=lambda d: d.headline):
        clusters = by_type.setdefault(draft.found.type.name, [])
        near = clusters[-_REMEMBERED:]
        home = next((c for c in near if any(_same(draft, other) for other in c[-_KEPT:])), None)
        if home is None:
            clusters.append([draft])
        else:
            home.append(draft)
    joined = [_fullest(c) for clusters in by_type.values() for c in _part_of(clusters)]
    return sorted(joined, key=lambda draft: draft.found.first)


def _part_of(clusters: list[list[Draft]]) -> list[list[Draft]]:
    """The clusters of a type; lesser happenings go into a greater one that the article tells."""
    lesser = clusters[0][0].found.type.lesser
    whole = next((c for c in clusters if c[0].mode not in lesser), None)
    if whole is None:
        return clusters
    kept = []
    for cluster in clusters:
        if cluster[0].mode in lesser and not _apart(cluster[0], whole[0]):
            whole.extend(cluster)
        else:
            kept.append(cluster)
    return kept


def _same(one: Draft, other: Draft) -> bool:
    """Whether two drafts may tell the same happening."""
    first, second = one.found, other.found
    if _elsewhere(one, other):
        return False
    if one.headline != other.headline:
        return bool(_names(one) & _names(other)) or _alike(one, other) or _one_mode(one, other)
    if first.sentence == second.sentence:
        spoken_again = _alike(one, other) and (_empty(one) or _empty(other))
        return spoken_again or _touch(one, other)
    if _alike(one, other) and (_empty(one) or _empty(other)):
        return True
    if _resumes(one, other) or _resumes(other, one):
        return True
    if _apart(one, other):
        return False
    if _conflict(one, other):
        return False
    shared = _names(one) & _names(other)
    if not _one_mode(one, other):
        return bool(shared) and _alike(one, other)
    if any(role != first.type.doer for role, _ in shared):
        return True
    if shared:
        return _alike(one, other) or _only_doer(one) or _only_doer(other)
    return _alike(one, other) and not (_named(one) and _named(other))


def _elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two towns tell what people do in person apart."""
    if not one.found.type.placed or one.place is None or other.place is None:
        return False
    here, there = one.place.geoname_id, other.place.geoname_id
    return None not in (here, there) and here != there


def _resumes(later: Draft, earlier: Draft) -> bool:
    """Whether a definite noun that names nobody goes on about what was told just before."""
    found, distance = later.found, later.found.sentence - earlier.found.sentence
    if found.group is not None or not later.definite or not 0 < distance <= _JUST:
        return False
    plain = not found.type.figured and not _named(later) and _one_mode(later, earlier)
    carried = found.seats.carried == "subject" and distance == 1
    timed = replace(later, time=None) if carried else later
    return plain and not _apart(timed, earlier) and not _conflict(later, earlier)


def _conflict(one: Draft, other: Draft) -> bool:
    """Whether some role is filled by others in each."""
    mine, theirs = _by_role(one), _by_role(other)
    return any(mine[role].isdisjoint(theirs[role]) for role in mine.keys() & theirs.keys())


def _by_role(draft: Draft) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for role, filler in draft.roles:
        found.setdefault(role, set()).add(filler.name.lower())
    return found


def _only_doer(draft: Draft) -> bool:
    """Whether a noun says no more than whose it is."""
    return draft.found.group is None and all(
        role == draft.found.type.doer for role, _ in draft.roles
    )


def _one_mode(one: Draft, other: Draft) -> bool:
    mine, theirs = one.mode, other.mode
    return mine == theirs or mine is None or theirs is None


def _empty(draft: Draft) -> bool:
    """Whether a noun tells nothing but that it was spoken of."""
    return draft.found.group is None and not draft.amounts and not _named(draft)


def _touch(one: Draft, other: Draft) -> bool:
    """In one sentence: a verb and the noun it carries, or the infinitive it governs."""
    for outer, inner in ((one.found, other.found), (other.found, one.found)):
        clause = outer.seats.clause
        if clause is not None and inner.group is not None and clause.head == inner.head:
            return True
    for noun, verb in ((one.found, other.found), (other.found, one.found)):
        if noun.group is not None or verb.group is None:
            continue
        carrier = noun.seats.carrier
        if carrier is not None and carrier.head == verb.group.head:
            return True
        seated = (*verb.seats.subject, *verb.seats.object)
        if any(chunk.first <= noun.head < chunk.last for chunk in seated):
            return True
    return False


def _apart(one: Draft, other: Draft) -> bool:
    """Whether times, figures or statuses tell two happenings apart."""
    if one.time and other.time and _days(one.time) != _days(other.time):
        return True
    mine, theirs = _figures(one), _figures(other)
    if any(mine[key].isdisjoint(theirs[key]) for key in mine.keys() & theirs.keys()):
        return True
    if one.factuality and other.factuality:
        return _reality(one.factuality.status) != _reality(other.factuality.status)
    return False


def _days(time: Time) -> tuple[object, object]:
    return time.earliest, time.latest


def _reality(status: Status) -> int:
    """Told as real, as still to come, or as not so."""
    return 2 if status in _UNREAL else int(status in _AHEAD)


def _figures(draft: Draft) -> dict[tuple[str, str | None], set[object]]:
    found: dict[tuple[str, str | None], set[object]] = {}
    for amount in draft.amounts:
        if isinstance(amount, Amount):
            found.setdefault((amount.kind, amount.role), set()).add((amount.value, amount.low))
    return found


def _names(draft: Draft) -> set[tuple[str, str]]:
    return {(role, filler.name.lower()) for role, filler in draft.roles}


def _named(draft: Draft) -> bool:
    return any(filler.kind not in ("other", "group") for _, filler in draft.roles)


def _alike(one: Draft, other: Draft) -> bool:
    return one.found.word.lemma[:_STEM] == other.found.word.lemma[:_STEM]


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
