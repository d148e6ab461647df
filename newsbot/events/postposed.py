"""Objects that stand behind a complement and were read as part of it."""

from collections.abc import Sequence
from dataclasses import replace

from newsbot.events.fillers import is_person
from newsbot.events.lists import members
from newsbot.events.named import kind_of
from newsbot.events.scene import Scene
from newsbot.syntax.analysis import NounChunk

_COMMON = frozenset({"NOUN"})


def part_postposed(
    oblique: Sequence[NounChunk], scene: Scene
) -> tuple[list[NounChunk], list[NounChunk]]:
    """The complements, and the object cut off the one it is in ("a giudizio per falso due …")."""
    for index, chunk in enumerate(oblique):
        cut = _cut(chunk, scene)
        if cut is not None:
            short = replace(chunk, last=cut, head=cut - 1, lemma=scene.keys[cut - 1], proper=False)
            named = cut in scene.names
            thing = replace(chunk, first=cut, preposition=None, article=None, proper=named)
            last = scene.names[cut].last if named else chunk.last
            thing = replace(thing, last=max(last, cut + 1), head=last - 1)
            scene.part(short, thing)
            kept = [*oblique[:index], short, *oblique[index + 1 :]]
            return kept, members(thing, scene)
    return list(oblique), []


def _is_title(noun: str, scene: Scene) -> bool:
    return is_person(noun, scene) and noun not in scene.tables.nouns.bodies


def _cut(chunk: NounChunk, scene: Scene) -> int | None:
    """Where a person's name or a count begins behind the noun of a complement."""
    for token in range(chunk.first + 1, chunk.last):
        noun = token - 1
        if scene.keys[noun] in scene.tables.nouns.places:
            return None
        if scene.tags[noun] not in _COMMON or noun in scene.times or noun in scene.names:
            continue
        marked, amount = scene.names.get(token), scene.amounts.get(token)
        if marked is not None and marked.first == token and kind_of(marked) == "person":
            return None if _is_title(scene.keys[noun], scene) else token
        counted = getattr(amount.mention, "unit", None) if amount is not None else None
        if amount is not None and amount.first == token and (counted or "").startswith("{"):
            return token
    return None
