"""What a page says of itself beside the text: access, paid content, corrections, rights."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from lxml.cssselect import CSSSelector

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block
from newsbot.pages.decoding import header
from newsbot.pages.document import Document, Element
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import types_of
from newsbot.pages.tidying import compiled, plain
from newsbot.records import Access

_NAMES = re.compile(r"[.#]([A-Za-z_][\w-]*)")
_SIMPLE = re.compile(r"(?P<tag>[a-z][a-z0-9]*)?(?P<name>[.#][A-Za-z_][\w-]*)$")
_BROAD = re.compile(r"[,:\[\\]")
_LABEL_WORDS = 12
_START = 120
_TIERS: Mapping[str, Access] = {
    "free": "free",
    "open": "free",
    "public": "free",
    "metered": "metered",
    "meter": "metered",
    "locked": "paid",
    "premium": "paid",
    "paid": "paid",
    "subscriber": "paid",
    "subscribers": "paid",
}


def select(document: Document, css: str) -> list[Element]:
    """The elements that a CSS selector finds; not searched where the page lacks its names."""
    if not (_BROAD.search(css) or all(name in document.source for name in _NAMES.findall(css))):
        return []
    if simple := _SIMPLE.match(css):
        tag = simple["tag"]
        named = document.named.get(simple["name"], [])
        return [e for e in named if e.tag == tag] if tag else named
    return document.find(_compiled(css))


@lru_cache(maxsize=1024)
def _compiled(css: str) -> CSSSelector:
    return CSSSelector(css, translator="html")


def find_access(
    document: Document,
    node: Mapping[str, Any],
    rules: PageRules,
    near: Iterable[Block],
    tables: PageTables,
) -> Access:
    """Whether the article is free: the site's marks, JSON-LD, meta tags, then printed words."""
    if any(select(document, css) for css in rules.paid_marks):
        return "paid"
    if any(select(document, css) for css in rules.metered_marks):
        return "metered"
    tier = document.first_meta("article:content_tier", "article:content_plan", "content_tier")
    told = _TIERS.get((tier or "").lower())
    if told:
        return told
    free = _truth(node.get("isAccessibleForFree"))
    if free is None and any(_truth(part) is False for part in _parts(node)):
        free = False
    if free is not None:
        return "free" if free else rules.closed
    if any(_says_paid(block, tables) for block in near):
        return "paid"
    return "unknown"


def _parts(node: Mapping[str, Any]) -> list[Any]:
    """What JSON-LD says of the access to parts of the article."""
    parts = node.get("hasPart")
    listed = parts if isinstance(parts, list) else [parts]
    return [part.get("isAccessibleForFree") for part in listed if isinstance(part, dict)]


def _truth(value: Any) -> bool | None:
    word = str(value).strip().lower().rsplit("/", 1)[-1]
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)


def _says_paid(block: Block, tables: PageTables) -> bool:
    text = plain(block.text)
    return block.words < 60 and any(words in text for words in tables.paid)


def is_sponsored(
    document: Document, node: Mapping[str, Any], labels: Iterable[Block], tables: PageTables
) -> bool:
    """Whether the page is marked as paid content around its text or in its metadata."""
    if "AdvertiserContentArticle" in types_of(node) or node.get("sponsor"):
        return True
    short = [block for block in labels if block.words <= _LABEL_WORDS]
    told = [block.text for block in short]
    told += document.all_meta("article:section", "article:tag", "section")
    if any(plain(label).lstrip("([-– ").startswith(tables.sponsored) for label in told):
        return True
    links = (link for block in short if block.linked for link in block.element.iter("a"))
    return any("sponsored" in (link.get("rel") or "") for link in links)


def is_correction(node: Mapping[str, Any], blocks: Iterable[Block], tables: PageTables) -> bool:
    """Whether the paper prints a correction of this article."""
    says = compiled(tables.corrections)
    return bool(node.get("correction")) or any(says.search(plain(b.text[:_START])) for b in blocks)


def tdm_reserved(document: Document, headers: Mapping[str, str] | None) -> bool | None:
    """Whether text and data mining is reserved (W3C TDMRep); None where nothing says."""
    told = header(headers, "tdm-reservation") or document.first_meta("tdm-reservation")
    return None if told is None else told.strip() == "1"
