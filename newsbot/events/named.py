"""Names as participants; a building or city that acts is who acts there."""

from dataclasses import dataclass

from newsbot.events.scene import Marked, Scene
from newsbot.records import Entity, Participant, ParticipantKind


@dataclass(frozen=True, slots=True)
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
