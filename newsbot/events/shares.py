"""Parts one verb's event among those who have their own share ("X a tre anni e Y a due")."""

from dataclasses import replace
from itertools import pairwise

from newsbot.events.drafts import Draft
from newsbot.events.named import filler_of_name, kind_of, name_of
from newsbot.events.scene import Marked, Scene
from newsbot.language.events import PEOPLE
from newsbot.records import ParticipantKind

_LEAST = 2
_BEHIND = 2
_MOVERS: frozenset[ParticipantKind] = frozenset({"organization", "product", "person"})


def divide(draft: Draft, scene: Scene) -> list[Draft]:
    """One draft for each with a share, where names and shares take turns and nobody is left."""
    if draft.found.group is None or any(amount.role == "count" for amount in draft.amounts):
        return [draft]
    frame = draft.found.frame
    for role, kinds, wanted in (
        (frame.object, PEOPLE, "term"),
        (frame.subject, _MOVERS, "change"),
    ):
        shares = _shares(draft, wanted, scene) if role is not None else []
        if role is not None and len(shares) >= _LEAST:
            pairs = _turns(draft, role, kinds, shares, scene)
            if pairs:
                return [_part(draft, role, name, share, scene) for name, share in pairs]
    return [draft]


def _shares(draft: Draft, role: str, scene: Scene) -> list[Marked]:
    """The amounts of a role, where they stand."""
    told = {amount.start for amount in draft.amounts if amount.role == role}
    if len(told) < _LEAST:
        return []
    span = scene.analysis.sentences[draft.found.sentence]
    tables = (scene.times, scene.amounts)
    marked = [m for table in tables for m in scene.marked(table, span.first, span.last)]
    return sorted((m for m in marked if m.mention.start in told), key=lambda m: m.first)


def _turns(
    draft: Draft,
    role: str,
    kinds: frozenset[ParticipantKind],
    shares: list[Marked],
    scene: Scene,
) -> list[tuple[Marked, Marked]]:
    """Pairs of a name and a share; none where they neither alternate nor stand row behind row."""
    known = {filler.name for other, filler in draft.roles if other == role}
    first, last = scene.analysis.sentences[draft.found.sentence].first, shares[-1].last + _BEHIND
    named = [
        marked
        for marked in scene.marked(scene.names, first, min(last, len(scene.forms)))
        if kind_of(marked) in kinds
        and (marked.first > draft.found.head or name_of(marked) in known)
    ]
    row = sorted([*named, *shares], key=lambda marked: marked.first)
    alternate = all((one in shares) != (other in shares) for one, other in pairwise(row))
    if len(named) != len(shares) or not (alternate or row == [*named, *shares]):
        return []
    return list(zip(named, shares, strict=True))


def _part(draft: Draft, role: str, name: Marked, share: Marked, scene: Scene) -> Draft:
    others = [(other, filler) for other, filler in draft.roles if other != role]
    start = share.mention.start
    kind = next(a.role for a in draft.amounts if a.start == start)
    kept = [a for a in draft.amounts if a.role != kind or a.start == start]
    roles = [(role, filler_of_name(name, scene)), *others]
    return replace(draft, roles=roles, amounts=kept)
