"""Which triggers tell an event and which only name a thing."""

from collections.abc import Sequence

from newsbot.events.drafts import Draft
from newsbot.events.scene import Scene
from newsbot.records import Time

_ENOUGH = 2


def select(drafts: Sequence[Draft], scene: Scene) -> list[Draft]:
    """The drafts of one sentence that are events of their own."""
    kept = [draft for draft in drafts if draft.found.group is not None or _counts(draft, scene)]
    return [draft for draft in kept if not _is_carrier(draft, kept, scene)]


def _counts(draft: Draft, scene: Scene) -> bool:
    """Whether a noun tells an event: what it brings along against what speaks for a mere thing."""
    found = draft.found
    seats = found.seats
    score = 2 if found.word.bare else 0
    score += 1 if found.word.needs else 0
    score += min(len(draft.roles), 2)
    score += 1 if any(filler.kind not in ("other", "group") for _, filler in draft.roles) else 0
    score += 1 if draft.amounts else 0
    score += 1 if _own_time(draft) else 0
    score += 1 if draft.headline else 0
    carrier = seats.carrier
    if carrier is not None and carrier.lemma in scene.tables.supports:
        score += 2
    elif carrier is not None and seats.carried == "subject":
        score += 1
    chunk = scene.chunk_at(found.head)
    if chunk is not None and chunk.article is None and chunk.plural and not draft.amounts:
        score -= 1
    return score >= _ENOUGH


def _own_time(draft: Draft) -> bool:
    return isinstance(draft.time, Time) and draft.time.source == "sentence"


def _is_carrier(draft: Draft, kept: Sequence[Draft], scene: Scene) -> bool:
    """Whether a light verb only carries another event: that one is told, not this."""
    group = draft.found.group
    if group is None or draft.found.phrase or group.lemma not in scene.tables.supports:
        return False
    return any(
        other.found.group is None
        and other.found.seats.carrier is not None
        and other.found.seats.carrier.head == group.head
        and other.found.seats.carried == "object"
        for other in kept
    )
