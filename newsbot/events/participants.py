"""Fills the roles of a trigger from its seats."""

from collections.abc import Iterator, Sequence

from newsbot.events.carriers import of_carrier
from newsbot.events.named import Filler, filler_of_name, kind_of, name_of
from newsbot.events.pointers import antecedent, protagonist
from newsbot.events.roles import Role, fill, is_site, is_town
from newsbot.events.scene import Marked, Scene
from newsbot.events.seats import doer, undergoer, verb_seats
from newsbot.events.triggers import Candidate
from newsbot.language.events import BODIES, PEOPLE
from newsbot.records import ParticipantKind
from newsbot.syntax.analysis import NounChunk, VerbGroup

_LONGEST = 6


def find_participants(found: Candidate, scene: Scene) -> list[Role]:
    """The participants of a trigger with their roles, each name once."""
    filled: list[Role] = []
    names: set[str] = set()
    for role, filler in _seated(found, scene):
        allowed = found.type.kinds.get(role)
        if allowed is not None and filler.kind not in allowed:
            continue
        if filler.name.lower() in names or _overlaps(filler, found):
            continue
        names.add(filler.name.lower())
        filled.append((role, filler))
    filled += _inherited(found, filled, scene)
    return filled + _titles(found, filled, scene)


def assume(found: Candidate, filled: Sequence[Role], scene: Scene) -> list[Role]:
    """The one whom the whole text is about, in a role that this type leaves to him.

    Where the verb names who does it, even a thing, nobody else does.
    """
    kind = found.type
    for role in kind.assumes:
        told = role == kind.doer and found.group is not None and found.seats.subject
        if told or any(role == other for other, _ in filled):
            continue
        marked = protagonist(found.first, kind.kinds.get(role, BODIES) - {"country"}, scene)
        if marked is not None:
            filler = filler_of_name(marked, scene)
            if all(filler.name != other.name for _, other in filled):
                return [(role, filler)]
    return []


def _titles(found: Candidate, filled: list[Role], scene: Scene) -> list[Role]:
    """The office that the title of a named person tells, where the type has a role for it."""
    role = found.type.title
    if role is None or any(role == other for other, _ in filled):
        return []
    for _, filler in filled:
        if filler.title is not None:
            first, last = filler.title
            _, _, quote = scene.span(first, last)
            return [(role, Filler(quote, "other", None, first, last, "title"))]
    return []


def _overlaps(filler: Filler, found: Candidate) -> bool:
    return filler.first < found.last and found.first < filler.last and filler.head != ""


def _seated(found: Candidate, scene: Scene) -> Iterator[Role]:
    if found.group is not None:
        yield from _of_verb(found, found.group, scene)
    else:
        yield from _of_noun(found, scene)


def _of_verb(found: Candidate, group: VerbGroup, scene: Scene) -> Iterator[Role]:
    frame, seats = found.frame, found.seats
    subject = seats.subject
    if not subject and found.type.inherits != "none":
        subject = doer(group, scene)
    yield from fill(frame.subject, subject, scene)
    yield from fill(frame.object, seats.object or undergoer(group, scene), scene)
    if frame.object is not None and not seats.object:
        yield from _pronoun(frame.object, found, group, scene)
    for preposition, chunk in seats.oblique:
        if not is_site(preposition, chunk, found, scene):
            yield from fill(frame.oblique.get(preposition), [chunk], scene)
    if frame.predicate is not None:
        made = _predicate(found, group, scene)
        yield from fill(frame.predicate, made, scene)
        yield from fill(frame.oblique.get(scene.tables.genitive), _whose(made, scene), scene)
    if seats.clause is not None and frame.clause is not None:
        yield from _clause(frame.clause, seats.clause, scene)


def _pronoun(role: str, found: Candidate, group: VerbGroup, scene: Scene) -> Iterator[Role]:
    """Whom a pronoun stands for, where only one is spoken of in this sentence and the one before.

    Nobody is both who does it and whom it befalls.
    """
    kinds = found.type.kinds.get(role)
    if scene.tables.pronouns.isdisjoint(group.clitics) or kinds is None or not kinds <= PEOPLE:
        return
    doers = {filler.name for _, filler in fill(role, doer(group, scene), scene)}
    near = [
        marked
        for marked in scene.named_before(group.first)
        if found.sentence - scene.sentence_of(marked.first) <= 1
        and kind_of(marked) in kinds
        and name_of(marked) not in doers
    ]
    near = near or _named_behind(found, kinds, scene)
    if len({name_of(marked) for marked in near}) == 1:
        yield role, filler_of_name(near[-1], scene)


def _named_behind(
    found: Candidate, kinds: frozenset[ParticipantKind], scene: Scene
) -> list[Marked]:
    """The first name behind a pronoun in its sentence ("l'ente che lo ha scelto, X …")."""
    last = scene.analysis.sentences[found.sentence].last
    behind = scene.marked(scene.names, found.last, last)
    return [marked for marked in behind if kind_of(marked) in kinds][:1]


def _predicate(found: Candidate, group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What somebody is made: a bare noun behind the object, or behind a passive."""
    ends = [chunk.last for chunk in found.seats.object if chunk.first >= group.last]
    at = max(ends, default=group.last)
    marked = scene.names.get(at - 1)
    at = max(at, marked.last) if marked is not None else at
    chunk = scene.chunk_at(at) if at < len(scene.forms) else None
    if chunk is None or chunk.first != at or chunk.preposition or chunk.article:
        return []
    return [] if chunk.proper else [chunk]


def _whose(made: list[NounChunk], scene: Scene) -> list[NounChunk]:
    """Whose office somebody is given ("amministratrice delegata della Cometa")."""
    at = made[0].last if made else len(scene.forms)
    chunk = scene.chunk_at(at) if at < len(scene.forms) else None
    if chunk is None or chunk.first != at or chunk.preposition != scene.tables.genitive:
        return []
    return [chunk]


def _of_noun(found: Candidate, scene: Scene) -> Iterator[Role]:
    frame, seats = found.frame, found.seats
    genitive = frame.oblique.get(scene.tables.genitive, frame.object)
    theirs = [c for c in seats.object if genitive != found.type.doer or not is_town(c, scene)]
    yield from fill(genitive, theirs if found.type.placed else seats.object, scene)
    for preposition, chunk in seats.oblique:
        role = frame.oblique.get(preposition)
        if role is None and preposition in scene.tables.between:
            role = next(
                (frame.oblique[p] for p in scene.tables.between if p in frame.oblique), None
            )
        yield from fill(role, [chunk], scene)
    if seats.carrier is not None:
        yield from of_carrier(found, seats.carrier, scene)


def _clause(role: str, group: VerbGroup, scene: Scene) -> Iterator[Role]:
    """An infinitive with its object, or the subject of a that-clause."""
    if group.mood != "inf":
        yield from fill(role, verb_seats(group, scene).subject[:1], scene)
        return
    last = group.last
    following = scene.chunk_at(last) if last < len(scene.forms) else None
    if following is not None and following.first == last:
        last = min(following.last, group.first + _LONGEST)
    _, _, quote = scene.span(group.first, last)
    yield role, Filler(quote, "other", None, group.first, last, group.lemma)


def _inherited(found: Candidate, filled: list[Role], scene: Scene) -> list[Role]:
    """The doer that the text named last, where the type lets it be taken from there."""
    kind = found.type
    owned = found.seats.owned and found.group is None
    if (kind.inherits != "name" and not owned) or any(role == kind.doer for role, _ in filled):
        return []
    for allowed in ("organization", "person"):
        if allowed not in kind.kinds.get(kind.doer, ()):
            continue
        marked = antecedent(found.first, allowed, scene)
        if marked is not None:
            filler = filler_of_name(marked, scene)
            if all(filler.name != other.name for _, other in filled):
                return [(kind.doer, filler)]
    return []
