"""Articles, what `read_page` gives, and a page on its way to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from newsbot.records.events import Event
from newsbot.records.mentions import Mention
from newsbot.records.plain import SCHEMA_VERSION, Plain

Access = Literal["free", "metered", "paid", "unknown"]
Rendering = Literal["http", "browser"]


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
    fetched_at: datetime | None
    site: str | None
    status: int | None
    rendering: Rendering = "http"
    more: tuple[bytes | str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A worker's answer: the record of a page, and what its site's rules did not find there.

    `rules_missed` are fields that the rules state, `json-ld` where the site is known to give it;
    empty where the page is no article.
    """

    record: Record
    rules_missed: tuple[str, ...] = ()
