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
from newsbot.pages.tidying import plain
from newsbot.records import Access

_NAMES = re.compile(r"[.#]([A-Za-z_][\w-]*)")
_BROAD = re.compile(r"[,:\[\\]")
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
    found = _compiled(css)(document.tree)
    return [e for e in found if isinstance(e, Element)] if isinstance(found, list) else []


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
    if free is not None:
        return "free" if free else rules.closed
    if any(_says_paid(block, tables) for block in near):
        return "paid"
    return "unknown"


def _truth(value: Any) -> bool | None:
    word = str(value).strip().lower().rsplit("/", 1)[-1]
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)


def _says_paid(block: Block, tables: PageTables) -> bool:
    text = plain(block.text)
    return block.words < 60 and any(words in text for words in tables.paid)


def is_sponsored(
    document: Document, node: Mapping[str, Any], near: Iterable[Block], tables: PageTables
) -> bool:
    """Whether the page is marked as paid content near its headline or in its metadata."""
    if "AdvertiserContentArticle" in types_of(node):
        return True
    labels = [block.text for block in near if block.words <= 12]
    labels += document.all_meta("article:section", "article:tag", "section")
    return any(plain(label).startswith(tables.sponsored) for label in labels)


def is_correction(node: Mapping[str, Any], body: Iterable[str], tables: PageTables) -> bool:
    """Whether the paper prints a correction of this article."""
    if node.get("correction"):
        return True
    return any(plain(text).lstrip("([* ").startswith(tables.corrections) for text in body)


def tdm_reserved(document: Document, headers: Mapping[str, str] | None) -> bool | None:
    """Whether text and data mining is reserved (W3C TDMRep); None where nothing says."""
    told = header(headers, "tdm-reservation") or document.first_meta("tdm-reservation")
    return None if told is None else told.strip() == "1"
