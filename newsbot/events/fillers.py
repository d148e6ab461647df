"""What a noun chunk stands for: a name with its kind, or a group or thing in its own words."""

from dataclasses import replace

from newsbot.events.lists import past_brackets
from newsbot.events.named import Filler, filler_of_name, kind_of
from newsbot.events.pointers import called, pointed, points_back
from newsbot.events.scene import Marked, Scene
from newsbot.records import ParticipantKind
from newsbot.syntax.analysis import NounChunk

_LONGEST = 6
_TITLE = 5
_WALLS = frozenset({"VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "PRON"})


def filler_of(chunk: NounChunk, scene: Scene) -> Filler | None:
    """What a chunk names; None for a time, a sum of money or an empty word.

    A title with the name behind it ("il presidente di A, B C") is that person; a definite
    chunk that only points back ("la società") is the last thing of its kind.
    """
    key = chunk.first, chunk.last
    found = scene.fillers.get(key, chunk)
    if found is chunk:
        found = scene.fillers[key] = _find(chunk, scene)
    assert found is None or isinstance(found, Filler)
    return found


def _find(chunk: NounChunk, scene: Scene) -> Filler | None:
    dated = chunk.head in scene.times and not is_person(scene.keys[chunk.head], scene)
    if dated and chunk.head not in scene.names:
        return None
    entity = _entity(chunk, scene)
    if entity is not None:
        return _titled(chunk, entity, scene)
    return _called(chunk, scene) or _pointed(chunk, scene) or _described(chunk, scene)


def _called(chunk: NounChunk, scene: Scene) -> Filler | None:
    """The person whose title a definite chunk repeats ("il presidente del Consiglio")."""
    if chunk.article != "def" or chunk.plural or not is_person(scene.keys[chunk.head], scene):
        return None
    marked = called(_trimmed(chunk, scene), tail(chunk, scene, 2), scene)
    if marked is None:
        return None
    named = filler_of_name(marked, scene)
    return Filler(named.name, named.kind, named.country, chunk.first, chunk.last)


def _titled(chunk: NounChunk, entity: Marked, scene: Scene) -> Filler:
    """A name with the title before it."""
    filler = filler_of_name(entity, scene)
    if chunk.head >= entity.first or not is_person(scene.keys[chunk.head], scene):
        return filler
    last = entity.first - (scene.forms[entity.first - 1] == ",")
    return replace(filler, title=(_trimmed(chunk, scene), last))


def _entity(chunk: NounChunk, scene: Scene) -> Marked | None:
    """The name that a chunk is, or that stands behind its title."""
    inside = scene.marked(scene.names, chunk.first, chunk.last)
    if is_person(scene.keys[chunk.head], scene):
        inside.sort(key=lambda marked: kind_of(marked) != "person")
    for marked in inside:
        if marked.first <= chunk.head < marked.last:
            return marked
    nouns, head = scene.tables.nouns, scene.keys[chunk.head]
    for marked in inside:
        person = kind_of(marked) == "person"
        title = any(is_person(scene.keys[t], scene) for t in range(chunk.head, marked.first))
        titled = not person or (title and head not in nouns.bodies)
        if titled and marked.first > chunk.head:
            return marked
    if is_person(head, scene):
        return _said_of(chunk, scene) or _apposition(chunk, scene)
    return None


def _said_of(chunk: NounChunk, scene: Scene) -> Marked | None:
    """The person whom a bare noun behind a comma says more of ("X, imprenditore condannato")."""
    bare = chunk.article is None and chunk.preposition is None and not chunk.plural
    if not bare or chunk.first < 2 or scene.forms[chunk.first - 1] != ",":
        return None
    marked = scene.names.get(chunk.first - 2)
    return marked if marked is not None and kind_of(marked) == "person" else None


def _apposition(chunk: NounChunk, scene: Scene) -> Marked | None:
    """The person named behind a title and its complements."""
    if chunk.plural:
        return None
    last = scene.analysis.sentences[scene.sentence_of(chunk.head)].last
    at = past_brackets(tail(chunk, scene, 4), last, scene)
    for token in (*range(chunk.last, at), *range(at, min(at + _TITLE, last))):
        marked = scene.names.get(token)
        if marked is not None and kind_of(marked) == "person":
            if scene.keys[marked.first - 1] == scene.tables.genitive:
                continue
            return marked
        if token >= at and scene.tags[token] in _WALLS and scene.forms[token] != ",":
            return None
    return None


def tail(chunk: NounChunk, scene: Scene, most: int) -> int:
    """The token behind a chunk and the genitives that follow it."""
    at = chunk.last
    for _ in range(most):
        following = scene.chunk_at(at) if at < len(scene.forms) else None
        if following is None or following.first != at or not _continues(following, scene):
            break
        at = following.last
    return at


def _continues(chunk: NounChunk, scene: Scene) -> bool:
    return chunk.preposition == scene.tables.genitive and chunk.head not in scene.times


def _pointed(chunk: NounChunk, scene: Scene) -> Filler | None:
    """The name that "la società" or "il manager" points back to."""
    noun = scene.keys[chunk.head]
    if not points_back(noun, scene) or chunk.plural or chunk.last - chunk.first > 3:
        return None
    behind = range(chunk.head + 1, chunk.last)
    qualified = len(behind) > 1 or any(scene.tags[token] != "ADJ" for token in behind)
    if chunk.article != "def" or tail(chunk, scene, 1) > chunk.last or qualified:
        return None
    marked = pointed(noun, chunk.first, scene)
    if marked is None:
        return None
    named = filler_of_name(marked, scene)
    return Filler(named.name, named.kind, named.country, chunk.first, chunk.last)


def _described(chunk: NounChunk, scene: Scene) -> Filler | None:
    """A group or thing in its own words, at most six, without article."""
    amount = scene.amounts.get(chunk.head)
    if amount is not None and not _counted(amount):
        return _measured(amount, chunk, scene)
    head = scene.keys[chunk.head]
    nouns = scene.tables.nouns
    if head in nouns.empty or scene.tags[chunk.head] in ("PRON", "DET", "NUM", "SYM"):
        return None
    first, last = _trimmed(chunk, scene), tail(chunk, scene, 1)
    if last == chunk.last:
        last = _completed(chunk, scene)
    if last - first > _LONGEST:
        last = chunk.last
    last = min(last, first + _LONGEST)
    _, _, quote = scene.span(first, last)
    return Filler(quote, _common_kind(head, chunk, scene), None, first, last, head)


def _completed(chunk: NounChunk, scene: Scene) -> int:
    """The end of a chunk with the complement that says what it is about ("legge sul clima")."""
    following = scene.chunk_at(chunk.last) if chunk.last < len(scene.forms) else None
    if following is None or following.first != chunk.last or following.head in scene.times:
        return chunk.last
    return following.last if following.preposition in scene.tables.about else chunk.last


def _counted(marked: Marked) -> bool:
    """Whether an amount counts things ("85 dipendenti") and does not measure them."""
    unit = getattr(marked.mention, "unit", None)
    return marked.mention.kind == "number" or (unit is not None and unit.startswith("{"))


def _measured(amount: Marked, chunk: NounChunk, scene: Scene) -> Filler | None:
    """What a quantity or a share is of ("64mila tonnellate di riso", "il 30% della Fiat")."""
    if amount.mention.kind == "money" or chunk.last >= len(scene.forms):
        return None
    following = scene.chunk_at(chunk.last)
    if following is None or following.first != chunk.last or not _continues(following, scene):
        return None
    return filler_of(following, scene)


def is_person(noun: str, scene: Scene) -> bool:
    """Whether a common noun is said of people."""
    nouns = scene.tables.nouns
    return noun in nouns.people or (noun.endswith(nouns.endings) and noun not in nouns.things)


def _unit(chunk: NounChunk, scene: Scene) -> str:
    """What an amount counts ("un centinaio di operai": operaio), else nothing."""
    amount = scene.amounts.get(chunk.head)
    unit = getattr(amount.mention, "unit", None) if amount is not None else None
    return unit[1:-1] if unit is not None and unit.startswith("{") else ""


def _common_kind(head: str, chunk: NounChunk, scene: Scene) -> ParticipantKind:
    nouns = scene.tables.nouns
    if is_person(head, scene) or is_person(_unit(chunk, scene), scene):
        return "group"
    if chunk.proper or head in nouns.bodies:
        return "group" if chunk.plural else "organization"
    return "place" if head in nouns.places else "other"


def _trimmed(chunk: NounChunk, scene: Scene) -> int:
    """The first token of a chunk behind preposition, adverbs and article."""
    first = chunk.first + _compound(chunk)
    while first < chunk.head:
        article = scene.tags[first] == "DET" and scene.forms[first] in scene.tables.syntax.articles
        beside = scene.tags[first] in ("ADP", "ADV") or first in scene.times
        if not article and not beside:
            break
        first += 1
    return first


def _compound(chunk: NounChunk) -> int:
    """How many tokens the preposition has, if more than one ("da parte di")."""
    words = (chunk.preposition or "").replace("'", "' ").split()
    return len(words) if len(words) > 1 else 0
