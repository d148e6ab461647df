"""Mentions: money, percentages, quantities, numbers, times and names of a text."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from newsbot.records.plain import Plain

AmountKind = Literal["money", "percent", "quantity", "number"]
MentionKind = Literal["money", "percent", "quantity", "number", "time", "entity"]
Comparator = Literal["eq", "approx", "gt", "ge", "lt", "le", "range"]
Direction = Literal["up", "down"]
Scale = Literal["short", "long"]
AmountRole = Literal[
    "price",
    "cost",
    "stake",
    "capital",
    "valuation",
    "change",
    "level",
    "count",
    "capacity",
    "votes",
    "participants",
    "term",
    "dead",
    "injured",
    "damage",
]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal["START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN"]
Relation = Literal["on", "during", "by", "until", "since", "before", "after"]
Anchor = Literal["explicit", "reference", "context"]
EntityKind = Literal["person", "organization", "country", "place", "product", "project"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Plain):
    """A mention of money, a percentage, a quantity or a bare number, with its bounds.

    `value` is the one number stated; `low` and `high` are null on an open side. `role` is null
    in a bare mention and says what the figure means in an event.
    """

    kind: AmountKind
    start: int | None
    end: int | None
    quote: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    comparator: Comparator
    currency: str | None = None
    unit: str | None = None
    per: str | None = None
    direction: Direction | None = None
    role: AmountRole | None = None
    scale: Scale | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Plain):
    """A mention of a time, as TIMEX3, as EDTF and as first and last day.

    `source` is null in a bare mention; in an event it says whether the sentence itself or its
    context gave the time. `role` is `term` where a duration is an amount of an event.
    """

    kind: Literal["time"] = "time"
    start: int | None
    end: int | None
    quote: str
    timex_type: TimexType
    timex_value: str | None
    mod: TimexMod | None = None
    edtf: str | None = None
    earliest: date | datetime | None = None
    latest: date | datetime | None = None
    relation: Relation | None = None
    anchor: Anchor = "explicit"
    source: Literal["sentence", "context"] | None = None
    role: AmountRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity(Plain):
    """A mention of a name; `name` is its fullest form in the text."""

    kind: Literal["entity"] = "entity"
    start: int | None
    end: int | None
    quote: str
    entity_kind: EntityKind
    name: str
    country: str | None = None


Mention = Amount | Time | Entity
