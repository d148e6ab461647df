"""What tells no happening of the article: references to the past, habits, passages of a match."""

from datetime import date
from typing import TypeGuard

from newsbot.events.drafts import Draft
from newsbot.events.scene import Scene
from newsbot.records import Mention, Time

_OLD = 300
_MATCH = 2
_OFTEN = frozenset({"P1Y", "P1M", "P1W", "P1D", "PT1H", None})


def in_background(draft: Draft, reference: date, scene: Scene) -> bool:
    """Whether a trigger only situates something, tells a habit, or a move in a game."""
    if draft.found.type.figured:
        return False
    return (
        _situates(draft, reference, scene)
        or _habit(draft, scene)
        or _in_match(draft, scene)
        or _in_story(draft, scene)
    )


def _situates(draft: Draft, reference: date, scene: Scene) -> bool:
    """Whether a noun with nothing of its own dates something else ("dopo il sisma del 2016")."""
    found = draft.found
    chunk = scene.chunk_at(found.head)
    if found.group is not None or chunk is None or chunk.preposition is None:
        return False
    if draft.amounts or any(filler.name for _, filler in draft.roles) or draft.headline:
        return False
    return found.seats.carried in ("", "oblique") and _long_ago(draft.time, reference)


def _long_ago(time: Time | None, reference: date) -> bool:
    if time is None or time.latest is None:
        return False
    latest = time.latest
    return (date(reference.year, reference.month, reference.day) - _day(latest)).days > _OLD


def _day(moment: date) -> date:
    return date(moment.year, moment.month, moment.day)


def _habit(draft: Draft, scene: Scene) -> bool:
    """Whether the present tells what recurs, of nobody in particular ("ogni anno muoiono …")."""
    group = draft.found.group
    if group is None or group.mood != "ind" or group.tense != "pres":
        return False
    if group.compound:
        return False
    clause = scene.clause(draft.found.head)
    sets = [m.mention for m in scene.in_clause(scene.times, clause) if _recurs(m.mention)]
    cues = [c for c in scene.cues("habit", draft.found.sentence) if c.first in clause]
    usual = any(cue.first not in scene.times for cue in cues)
    if usual or any(mention.timex_value not in _OFTEN for mention in sets):
        return True
    if group.plural is False:
        return False
    if any(filler.kind in ("person", "organization", "country") for _, filler in draft.roles):
        return False
    return bool(cues or sets)


def _recurs(mention: Mention) -> TypeGuard[Time]:
    return isinstance(mention, Time) and mention.timex_type == "SET"


def _in_match(draft: Draft, scene: Scene) -> bool:
    """Whether the words around tell of a match, where attacks and encounters are moves in it."""
    tables = scene.tables
    if draft.found.type.name not in tables.contests:
        return False
    at, last = draft.found.sentence, len(scene.analysis.sentences) - 1
    here = tables.match & scene.words(at)
    if len(here) >= _MATCH:
        return True
    beside = tables.match & (scene.words(max(at - 1, 0)) | scene.words(min(at + 1, last)))
    return bool(here) and len(here | beside) > _MATCH


def _in_story(draft: Draft, scene: Scene) -> bool:
    """Whether the present tells what happens in a film or a novel."""
    group = draft.found.group
    if not draft.found.type.placed or group is None or group.mood != "ind":
        return False
    if group.tense != "pres" or group.compound or draft.time:
        return False
    return not scene.tables.modality.fiction.isdisjoint(scene.words(draft.found.sentence))
