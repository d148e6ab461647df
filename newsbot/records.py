"""Every public data type: what newsbot reads out of a page, field by field.

All types are frozen. `to_dict()` gives the JSON form that `schemas/` describes: keys are the
field names, absent is null, decimals are JSON numbers, dates are ISO 8601 strings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

SCHEMA_VERSION = "1.0"

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
ParticipantKind = Literal[
    "person", "organization", "country", "place", "product", "project", "group", "other"
]
Status = Literal[
    "asserted", "reported", "alleged", "planned", "possible", "conditional", "negated", "denied"
]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Polarity = Literal["positive", "negative"]
Tense = Literal["past_present", "future", "unknown"]
Change = Literal["new", "updated", "gone"]
Access = Literal["free", "metered", "paid", "unknown"]
Rendering = Literal["http", "browser"]


def plain(value: Any) -> Any:
    """The JSON form of a value made of the types of this module.

    >>> plain(Decimal("1.4e12")), plain(Decimal("0.5")), plain(date(2025, 5, 22))
    (1400000000000, 0.5, '2025-05-22')
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


class Plain:
    """What every record can do: give its JSON form."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON form described by `schemas/`."""
        form: dict[str, Any] = plain(self)
        return form


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Plain):
    """Words of the text; start and end are null where only the headline of a page has them."""

    quote: str
    start: int | None
    end: int | None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger(Plain):
    """The words that name the event."""

    quote: str
    lemma: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Plain):
    """Who or what takes part, in a role of the event's type."""

    role: str
    name: str
    kind: ParticipantKind
    country: str | None
    quote: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Plain):
    """Where it happened; the last three fields where the gazetteer knows the place."""

    name: str
    country: str | None
    quote: str
    start: int | None
    end: int | None
    geoname_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Factuality(Plain):
    """How sure the text is that it happened (FactA, FactBank)."""

    status: Status
    certainty: Certainty
    polarity: Polarity
    tense: Tense
    attempted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution(Plain):
    """Who says so; `chain` holds the inner sources in order."""

    source: str
    cue: str
    start: int | None
    end: int | None
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReference(Plain):
    """The article that an event comes from."""

    url: str | None
    site: str | None
    headline: str | None
    published_at: datetime | date | None
    language: str
    body_digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Plain):
    """Something that happened, is planned, alleged or denied, with the words that prove it."""

    id: str
    version: int | None = None
    change: Change | None = None
    schema_version: str = SCHEMA_VERSION
    type: str
    mode: str | None
    trigger: Trigger
    participants: tuple[Participant, ...]
    time: Time | None
    place: Place | None
    amounts: tuple[Amount | Time, ...]
    factuality: Factuality
    attribution: Attribution | None
    evidence: Span
    confidence: float | None = None
    article: ArticleReference


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Plain):
    """One post of a live blog: its time and where it stands in the body."""

    time: datetime | None
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance(Plain):
    """How the page came to us and what read it."""

    site: str | None
    fetched_at: datetime | None
    status: int | None
    rendering: Rendering
    tdm_reserved: bool | None
    newsbot_version: str
    schema_version: str = SCHEMA_VERSION
    body_digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Plain):
    """A news article as the page tells it: one line of an articles file."""

    url: str
    canonical_url: str
    site: str | None
    headline: str
    description: str | None
    authors: tuple[str, ...]
    published_at: datetime | None
    modified_at: datetime | None
    language: str
    section: str | None
    keywords: tuple[str, ...]
    body: str
    access: Access
    sponsored: bool
    correction: bool
    version: int | None = None
    previous_digest: str | None = None
    changes: tuple[str, ...] = ()
    story: str | None = None
    same_text_as: str | None = None
    image: str | None
    mentions: tuple[Mention, ...] = ()
    event_ids: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Plain):
    """What `read_page` gives; `reason` says why there is no article, else null."""

    article: Article | None
    events: tuple[Event, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """A page as fetched, on its way to a worker: the arguments of `read_page`."""

    html: bytes | str
    url: str
    headers: Mapping[str, str]
    fetched_at: datetime
    site: str | None
    status: int
    rendering: Rendering = "http"
    more: tuple[bytes | str, ...] = ()
