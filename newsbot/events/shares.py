"""Parts one verb's event among those who each get their own share ("X a tre anni e Y a due")."""

from dataclasses import replace
from itertools import pairwise

from newsbot.events.drafts import Draft
from newsbot.events.named import filler_of_name, kind_of, name_of
from newsbot.events.scene import Marked, Scene
from newsbot.records import Time

_LEAST = 2
_BEHIND = 2


def divide(draft: Draft, scene: Scene) -> list[Draft]:
    """One draft for each with a term, where names and terms take turns and nobody is left over."""
    role, group = draft.found.frame.object, draft.found.group
    rest = any(amount.role == "count" for amount in draft.amounts)
    if role is None or group is None or rest:
        return [draft]
    terms = _terms(draft, scene)
    if len(terms) < _LEAST:
        return [draft]
    return [_part(draft, role, n, t, scene) for n, t in _turns(draft, role, terms, scene)] or [
        draft
    ]


def _terms(draft: Draft, scene: Scene) -> list[Marked]:
    told = {a.start for a in draft.amounts if isinstance(a, Time)}
    span = scene.analysis.sentences[draft.found.sentence]
    return [m for m in scene.marked(scene.times, span.first, span.last) if m.mention.start in told]


def _turns(
    draft: Draft, role: str, terms: list[Marked], scene: Scene
) -> list[tuple[Marked, Marked]]:
    """Pairs of a name and a term; none where they do not alternate."""
    known = {filler.name for other, filler in draft.roles if other == role}
    first, last = scene.analysis.sentences[draft.found.sentence].first, terms[-1].last + _BEHIND
    people = [
        marked
        for marked in scene.marked(scene.names, first, min(last, len(scene.forms)))
        if kind_of(marked) == "person"
        and (marked.first > draft.found.head or name_of(marked) in known)
    ]
    row = sorted([*people, *terms], key=lambda marked: marked.first)
    alternate = all((one in terms) != (other in terms) for one, other in pairwise(row))
    if not alternate or len(people) != len(terms):
        return []
    return list(zip(people, terms, strict=True))


def _part(draft: Draft, role: str, name: Marked, term: Marked, scene: Scene) -> Draft:
    others = [(other, filler) for other, filler in draft.roles if other != role]
    kept = [a for a in draft.amounts if not isinstance(a, Time) or a.start == term.mention.start]
    roles = [(role, filler_of_name(name, scene)), *others]
    return replace(draft, roles=roles, amounts=kept)
