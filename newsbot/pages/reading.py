"""HTML to the fields of an article, or the reason why there is none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit

from web_poet import HttpResponse, HttpResponseHeaders

from newsbot.pages.article import ArticlePage
from newsbot.pages.decoding import is_binary
from newsbot.pages.fitness import find_missed
from newsbot.pages.likeness import likeness
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import ARTICLES, types_of
from newsbot.records import Access, Post

WITHOUT_TEXT = frozenset({"empty page", "no text"})
"""Reasons after which a page may be worth another fetch with a browser."""

_FEW = 12
_SHORT = 80
_CAPTION = 60
_GALLERIES = frozenset({"ImageGallery", "MediaGallery"})
_TEASERS = 5
_MOST = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What a page tells: with a `reason` it is no article, and the other fields are as found.

    `rules_missed` are the fields that the site's rules state and did not find.
    """

    reason: str | None = None
    url: str = ""
    canonical_url: str = ""
    headline: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    published_at: datetime | None = None
    modified_at: datetime | None = None
    language: str = "it"
    section: str | None = None
    keywords: tuple[str, ...] = ()
    body: str = ""
    access: Access = "unknown"
    sponsored: bool = False
    correction: bool = False
    image: str | None = None
    posts: tuple[Post, ...] = ()
    tdm_reserved: bool | None = None
    rules_missed: tuple[str, ...] = ()


FIELDS = tuple(
    name for name in PageReading.__slots__ if name not in ("reason", "url", "rules_missed")
)


def read_article(
    html: bytes | str,
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    rules: PageRules | None = None,
    page: type[ArticlePage] = ArticlePage,
    language: str = "it",
    access: Access = "unknown",
    more: Sequence[bytes | str] = (),
) -> PageReading:
    """The article that a page holds, or the reason why it holds none; never raises.

    Args:
        html: The page as fetched; bytes are decoded by mark, headers, meta tags and content.
        url: Where it was fetched.
        headers: The response's headers.
        rules: What the site states about its pages.
        page: The page class, where a site has its own.
        language: ISO 639-1 code of the language that the site writes.
        access: The site's usual access, for pages that say nothing of it.
        more: Further pages of the same article, whose bodies are appended.
    """
    if is_binary(html):
        return PageReading(reason="binary", url=url, canonical_url=url)
    bound = _bound(page, rules or PageRules(), language)
    first = bound(response=_response(html, url, headers))
    reading = PageReading(url=url, **{name: getattr(first, name) for name in FIELDS})
    if reading.access == "unknown":
        reading = replace(reading, access=access)
    if more and reading.body:
        pages = (bound(response=_response(h, url, headers)) for h in more if not is_binary(h))
        reading = replace(reading, body=_joined(reading.body, [p.body for p in pages]))
    return replace(reading, reason=find_reason(first, reading), rules_missed=find_missed(first))


@lru_cache(maxsize=256)
def _bound(page: type[ArticlePage], rules: PageRules, language: str) -> type[ArticlePage]:
    return type(page.__name__, (page,), {"rules": rules, "language_code": language})


def _response(html: bytes | str, url: str, headers: Mapping[str, str] | None) -> HttpResponse:
    body = html if isinstance(html, bytes) else html.encode("utf-8", "replace")
    named = {str(key): str(value) for key, value in (headers or {}).items()}
    return HttpResponse(url=url, body=body, headers=HttpResponseHeaders(named))


def _joined(body: str, further: Sequence[str]) -> str:
    """The bodies of several pages, each paragraph once."""
    paragraphs = body.split("\n\n")
    for text in further:
        known = set(paragraphs)
        paragraphs += [p for p in text.split("\n\n") if p and p not in known]
    return "\n\n".join(paragraphs)


def find_reason(page: ArticlePage, reading: PageReading) -> str | None:
    """Why a page is no article that we read; None where it is one."""
    words = len(reading.body.split())
    kind = _kind(page)
    if kind and (words if page.node.get("articleBody") else _words_in_place(page)) < _CAPTION:
        return kind
    if _is_section(page, words):
        return "section page"
    if words < _FEW:
        return _why_empty(page, reading)
    if reading.language != page.language_code:
        return f"language {reading.language}"
    return None if reading.headline else "no headline"


def _words_in_place(page: ArticlePage) -> int:
    """The body's words without those that only the last resort found: most are captions."""
    return sum(block.words for block in page.text.blocks if block.container >= 0)


def _why_empty(page: ArticlePage, reading: PageReading) -> str:
    if reading.access == "paid":
        return "paywall without text"
    shown = page.text.visible
    if len(shown.split()) < _FEW:
        return "empty page"
    if reading.language != page.language_code:
        return f"language {reading.language}"
    return "no text" if _evidence(page) else "section page"


def _kind(page: ArticlePage) -> str | None:
    """Video or gallery, by the address, the Open Graph type or JSON-LD."""
    parts = urlsplit(page.address)
    folders = [*parts.path.lower().split("/")[:-1], *(parts.hostname or "").split(".")[:1]]
    named = next((page.tables.kinds[f] for f in folders if f in page.tables.kinds), None)
    if named:
        return named
    if (page.document.first_meta("og:type") or "").startswith("video"):
        return "video"
    if types_of(page.node) & _GALLERIES:
        return "gallery"
    if page.node:
        return None
    types = {name for node in page.document.objects for name in types_of(node)}
    if "VideoObject" in types:
        return "video"
    return "gallery" if types & _GALLERIES else None


def _evidence(page: ArticlePage) -> bool:
    """Whether metadata call the page an article."""
    if (page.document.first_meta("og:type") or "").lower() == "article" or page.node:
        return True
    return page.published_at is not None


def _is_section(page: ArticlePage, words: int) -> bool:
    """Whether the page is a list of articles: many linked headings and nothing of its own."""
    nodes = {str(n.get("headline")) for n in page.document.objects if types_of(n) & ARTICLES}
    types = {name for node in page.document.objects for name in types_of(node)}
    article = (page.document.first_meta("og:type") or "").lower() == "article"
    if (
        article
        or _is_shown(page)
        or (page.node and len(nodes) <= 2 and "CollectionPage" not in types)
    ):
        return False
    teasers = sum(b.is_heading and b.linked > 0.5 for b in page.layout.blocks)
    if "CollectionPage" in types or len(nodes) > 2:
        return teasers >= _TEASERS or words < _SHORT
    if teasers < _TEASERS or _has_own_text(page):
        return False
    return page.published_at is None or words < _SHORT


def _is_shown(page: ArticlePage) -> bool:
    """Whether the page prints the headline of its JSON-LD article as its own."""
    name = str(page.node.get("headline") or page.node.get("name") or "")
    return page.heading is not None and likeness(name, page.heading.text) > _MOST


def _has_own_text(page: ArticlePage) -> bool:
    """Whether most of the body stands in one container that holds no row of teasers."""
    held: Counter[int] = Counter()
    for block in page.text.blocks:
        held[block.container] += block.words
    if not held:
        return False
    container, words = held.most_common(1)[0]
    teasers = sum(
        b.container == container and b.is_heading and b.linked > 0.5 for b in page.layout.blocks
    )
    if container < 0:
        return False
    return words >= max(_MOST * held.total(), _SHORT / 2) and teasers < _TEASERS
