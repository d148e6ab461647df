"""How likely an event is right: a logistic sum over a handful of signals."""

from collections.abc import Mapping
from math import exp

from newsbot.events.drafts import Draft

_NAMED = frozenset({"person", "organization", "country", "place", "product", "project"})
_MOST, _DIGITS = 3, 2
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


def signals(draft: Draft) -> list[str]:
    """The names of the signals that hold for an event; `always` in each."""
    found, group, word = draft.found, draft.found.group, draft.found.word
    named = any(filler.kind in _NAMED and filler.head == "" for _, filler in draft.roles)
    held = {
        "always": True,
        "doer": any(role == found.type.doer for role, _ in draft.roles),
        "named": named,
        "verb": group is not None and group.mood in _FINITE,
        "infinitive": group is not None and group.mood in ("inf", "ger"),
        "participle": group is not None and group.mood == "part",
        "phrase": found.phrase,
        "needed": bool(word.needs),
        "strong": word.bare,
        "headline": draft.headline,
        "amount": bool(draft.amounts),
        "time": draft.time is not None,
        "place": draft.place is not None,
        "told again": draft.told > 1,
        "early": found.sentence <= _MOST,
        "carried": group is None and found.seats.carrier is not None,
        "figured": found.type.figured,
        "unreal": draft.factuality is not None
        and draft.factuality.status in ("conditional", "possible", "negated"),
    }
    roles = len({role for role, _ in draft.roles})
    return [*(name for name, holds in held.items() if holds), f"roles {min(roles, _MOST)}"]


def confidence(draft: Draft, weights: Mapping[str, float]) -> float | None:
    """The share of events like this one that are right; None where nothing was measured."""
    if not weights:
        return None
    total = sum([weights.get(name, 0.0) for name in signals(draft)])
    return round(1 / (1 + exp(-total)), _DIGITS)
