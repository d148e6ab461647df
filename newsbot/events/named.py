"""Names as participants; a building or city that acts is who acts there."""

from dataclasses import dataclass

from newsbot.events.scene import Marked, Scene
from newsbot.records import Entity, Participant, ParticipantKind

_DASHES, _BETWEEN = frozenset("-–—"), frozenset(",().")
_DATED = 9


@dataclass(slots=True, eq=False)
class Filler:
    """A possible participant: name, kind, country and the tokens that name it.

    `title` are the tokens of what a named person is said to be ("il ministro dell'Interno").
    """

    name: str
    kind: ParticipantKind
    country: str | None
    first: int
    last: int
    head: str = ""
    title: tuple[int, int] | None = None

    def participant(self, role: str, scene: Scene) -> Participant:
        """The record of it in a role."""
        start, end, quote = scene.span(self.first, self.last)
        return Participant(
            role=role,
            name=self.name,
            kind=self.kind,
            country=self.country,
            quote=quote,
            start=start,
            end=end,
        )


def filler_of_name(marked: Marked, scene: Scene) -> Filler:
    """A name as a participant; a building or city that acts is who acts there."""
    entity = marked.mention
    assert isinstance(entity, Entity)
    metonym = scene.tables.metonyms.get(entity.quote.lower())
    if metonym is not None and entity.entity_kind != "person":
        return Filler(metonym.name, metonym.kind, metonym.country, marked.first, marked.last)
    return Filler(entity.name, entity.entity_kind, entity.country, marked.first, marked.last)


def kind_of(marked: Marked) -> ParticipantKind:
    """The kind of a name."""
    assert isinstance(marked.mention, Entity)
    return marked.mention.entity_kind


def name_of(marked: Marked) -> str:
    """The name, in its fullest form."""
    assert isinstance(marked.mention, Entity)
    return marked.mention.name


def dateline(first: int, last: int, scene: Scene) -> Marked | None:
    """The place that opens a sentence before a dash, with a day or an agency between them."""
    marked = scene.names.get(first)
    if marked is None or kind_of(marked) not in ("place", "country") or marked.first != first:
        return None
    for at in range(marked.last, min(marked.last + _DATED, last)):
        if scene.forms[at] in _DASHES:
            return marked
        dated = at in scene.times or at in scene.names
        if not dated and scene.forms[at] not in _BETWEEN:
            return None
    return None
