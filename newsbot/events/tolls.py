"""Puts the dead and injured that a happening cost into it, where the text tells both together."""

from collections.abc import Sequence

from newsbot.events.drafts import Draft

_NEXT = 1
_REAL = frozenset({"asserted", "reported"})


def absorb_tolls(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those that only tell whom a happening beside them befell."""
    kept: dict[int, list[Draft]] = {}
    for draft in drafts:
        kept.setdefault(draft.found.sentence, []).append(draft)
    for draft in drafts:
        here = draft.found.sentence
        beside = [other for at in range(here - _NEXT, here + 1) for other in kept.get(at, ())]
        host = _host(draft, beside)
        if host is not None:
            _add(host, draft)
            kept[here].remove(draft)
    return [draft for sentence in kept.values() for draft in sentence]


def _add(host: Draft, toll: Draft) -> None:
    told = {amount.role for amount in host.amounts}
    host.amounts += [amount for amount in toll.amounts if amount.role not in told]
    filled = {role for role, _ in host.roles}
    known = {filler.name for _, filler in host.roles}
    host.roles += [
        (role, filler)
        for role, filler in toll.roles
        if role in host.found.type.roles and role not in filled and filler.name not in known
    ]
    host.place = host.place or toll.place
    host.time = host.time or toll.time
    host.told += toll.told


def _host(toll: Draft, beside: Sequence[Draft]) -> Draft | None:
    """The nearest happening that such victims may be counted in."""
    counts = toll.found.word.counts
    if counts is None or any(filler.kind == "person" for _, filler in toll.roles):
        return None
    near = [o for o in beside if counts in o.found.type.amount_roles and _belongs(toll, o)]
    return min(near, key=lambda o: abs(o.found.first - toll.found.first), default=None)


def _belongs(toll: Draft, other: Draft) -> bool:
    """Whether the victims are those of a happening told just before, or by the same verb."""
    mine, theirs = toll.found, other.found
    if other is toll or other.headline != toll.headline or not _real(toll, other):
        return False
    if toll.time and other.time and toll.time.earliest != other.time.earliest:
        return False
    distance = mine.sentence - theirs.sentence
    if toll.mode in mine.type.lesser and toll.amounts and mine.type is not theirs.type:
        return 0 <= distance <= _NEXT
    if mine.group is None or distance != 0 or theirs.first > mine.first:
        return False
    doing = any(chunk.first <= theirs.head < chunk.last for chunk in mine.seats.subject)
    return doing or mine.group.mood == "ger"


def _real(toll: Draft, other: Draft) -> bool:
    return all(d.factuality is not None and d.factuality.status in _REAL for d in (toll, other))
