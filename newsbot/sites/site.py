"""What is known of a news site: frozen facts, each with its basis."""

from dataclasses import dataclass, field
from typing import Literal

from newsbot.pages.rules import PageRules
from newsbot.records import Access, Rendering


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An address where new articles are announced; `section` is the paper's own name for it."""

    url: str
    section: str | None = None
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A consent wall: `refuse` is the CSS selector of the button that refuses, None where the
    wall offers only consent or payment (then its pages are `access: paid` and left)."""

    wall: str
    refuse: str | None
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site = one file = one of these; no Scrapy here.

    `article` and `not_article` are regular expressions over the whole address: a link is an
    article where the first matches and the second does not. `examples` are known article
    addresses. `browser` are regular expressions of addresses that need JavaScript.
    """

    name: str
    title: str
    hosts: tuple[str, ...]
    topics: tuple[str, ...]
    language: str = "it"
    feeds: tuple[Source, ...] = ()
    sitemaps: tuple[Source, ...] = ()
    sections: tuple[Source, ...] = ()
    article: str
    not_article: str | None = None
    examples: tuple[str, ...] = ()
    article_basis: str
    rendering: Rendering = "http"
    browser: tuple[str, ...] = ()
    access: Access = "unknown"
    consent: Consent | None = None
    pages: PageRules = field(default_factory=PageRules)
    basis: Literal["page", "reported"] = "reported"
    note: str | None = None
