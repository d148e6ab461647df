"""Events: who did what, when, where, for how much, who says so and how sure."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from newsbot.records.mentions import Amount, Time
from newsbot.records.plain import SCHEMA_VERSION, Plain

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Plain):
    """Words of the text; start and end are null where only the headline of a page has them."""

    quote: str
    start: int | None
    end: int | None


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
