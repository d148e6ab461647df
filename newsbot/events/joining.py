"""Joins the mentions of one happening into one event, the fullest."""

from collections.abc import Sequence
from dataclasses import replace

from newsbot.events.drafts import Draft
from newsbot.records import Amount

_STEM = 5


def join(drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each happening, in text order; what the others add is put into it."""
    clusters: list[list[Draft]] = []
    for draft in drafts:
        home = next((c for c in clusters if any(_same(draft, other) for other in c)), None)
        if home is None:
            clusters.append([draft])
        else:
            home.append(draft)
    joined = [_fullest(cluster) for cluster in clusters]
    return sorted(joined, key=lambda draft: draft.found.first)


def _same(one: Draft, other: Draft) -> bool:
    """Whether two drafts may tell the same happening."""
    first, second = one.found, other.found
    if first.type is not second.type or _apart(one, other):
        return False
    if first.sentence == second.sentence and not _touch(one, other):
        return False
    shared = _names(one) & _names(other)
    if one.headline or other.headline:
        return bool(shared) or _alike(one, other)
    if first.word.mode != second.word.mode and first.word.mode and second.word.mode:
        return bool(shared) and _alike(one, other)
    if shared:
        return True
    return _alike(one, other) and (not _named(one) or not _named(other))


def _touch(one: Draft, other: Draft) -> bool:
    """In one sentence: a verb and the noun that it carries."""
    for noun, verb in ((one.found, other.found), (other.found, one.found)):
        carrier = noun.seats.carrier
        if noun.group is None and carrier is not None and verb.group is not None:
            if carrier.head == verb.group.head:
                return True
    return False


def _apart(one: Draft, other: Draft) -> bool:
    """Whether times, figures or statuses tell two happenings apart."""
    if one.time and other.time and one.time.source == other.time.source == "sentence":
        if (one.time.earliest, one.time.latest) != (other.time.earliest, other.time.latest):
            return True
    mine, theirs = _figures(one), _figures(other)
    if any(mine[key] != theirs[key] for key in mine.keys() & theirs.keys()):
        return True
    if one.factuality and other.factuality and not (one.headline or other.headline):
        negated = {"negated", "denied"}
        return (one.factuality.status in negated) != (other.factuality.status in negated)
    return False


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
    best = max(cluster, key=lambda d: (not d.headline, d.fullness, -d.found.first))
    for other in cluster:
        if other is not best:
            _add(best, other)
    return best


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
    told = {(a.kind, a.role) for a in best.amounts}
    best.amounts += [a for a in other.amounts if (a.kind, a.role) not in told]
