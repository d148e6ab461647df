"""What the verb around a noun trigger says of its participants."""

from collections.abc import Iterator

from newsbot.events.lists import members
from newsbot.events.roles import Role, fill, is_site
from newsbot.events.scene import Scene
from newsbot.events.seats import doer, verb_seats
from newsbot.events.triggers import Candidate
from newsbot.syntax.analysis import VerbGroup


def of_carrier(found: Candidate, carrier: VerbGroup, scene: Scene) -> Iterator[Role]:
    """What the verb around a noun trigger says of its participants."""
    frame, seats = found.frame, verb_seats(carrier, scene)
    wished = scene.tables.modality.governors.get(carrier.lemma) == "possible"
    supported = carrier.lemma in scene.tables.supports and not wished
    receiver = _receiver(found, carrier, scene)
    if receiver is not None:
        yield from fill(receiver, doer(carrier, scene), scene)
        sources = [c for p, c in (*seats.oblique, *found.seats.oblique) if p == scene.tables.source]
        yield from fill(frame.subject, sources, scene)
    elif found.seats.carried == "object" and supported:
        yield from fill(frame.subject, doer(carrier, scene), scene)
    elif found.seats.carried == "subject":
        yield from _of_coming(found, carrier, scene)
        struck = list(_of_striking(found, carrier, scene))
        if struck:
            yield from struck
            return
    if supported or carrier.mood == "part":
        for preposition, chunk in seats.oblique:
            own = chunk.head > found.last and preposition != scene.tables.genitive
            if own and not is_site(preposition, chunk, found, scene):
                yield from fill(frame.oblique.get(preposition), [chunk], scene)


def _of_coming(found: Candidate, carrier: VerbGroup, scene: Scene) -> Iterator[Role]:
    """From whom comes what a noun tells ("dalla Cgil arrivano critiche")."""
    if carrier.lemma in scene.tables.coming:
        for preposition, chunk in verb_seats(carrier, scene).oblique:
            if preposition == scene.tables.source:
                yield from fill(found.frame.subject, members(chunk, scene), scene)


def _of_striking(found: Candidate, carrier: VerbGroup, scene: Scene) -> Iterator[Role]:
    """What an attack or disaster struck ("un attentato ha colpito il contingente")."""
    if carrier.lemma in scene.tables.striking and not found.seats.object:
        yield from fill(found.frame.object, verb_seats(carrier, scene).object, scene)


def _receiver(found: Candidate, carrier: VerbGroup, scene: Scene) -> str | None:
    """The role of who gets what a noun tells, where the verb around it is one of getting."""
    tables, frame = scene.tables, found.frame
    if found.seats.carried != "object" or carrier.voice == "passive":
        return None
    if carrier.lemma in tables.obtaining:
        return frame.receiver
    if carrier.lemma not in tables.receiving:
        return None
    free = frame.object != frame.subject and not found.seats.object
    undergoer = frame.object if free else None
    addressed = (frame.oblique.get(p) for p in scene.tables.ends - {scene.tables.source})
    return frame.receiver or undergoer or next((role for role in addressed if role), None)
