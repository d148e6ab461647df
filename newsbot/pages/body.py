"""The article's text: by the site's rules, by JSON-LD, by the page's structure, by trafilatura."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.agreement import agree, told_paragraphs, words_in
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.density import find_dense
from newsbot.pages.document import Document, Element
from newsbot.pages.metadata import elements_of
from newsbot.pages.rules import PageRules
from newsbot.pages.tidying import tidy, without_ending

_FEW = 15
_STALE = 0.3  # a site's rule that finds less than this part of the prose is out of date
_MOST_TAGS = 20_000  # trafilatura takes more than linear time


@dataclass(frozen=True, slots=True)
class Text:
    """A body: its paragraphs and the block of each; `visible` is what else the page shows.

    `ruled` tells that a rule of the site found it.
    """

    blocks: tuple[Block, ...]
    paragraphs: tuple[str, ...]
    visible: str = ""
    ruled: bool = False


def find_text(
    document: Document,
    layout: Layout,
    heading: Block | None,
    node: Mapping[str, Any],
    rules: PageRules,
    tables: PageTables,
    posts: Iterable[Element] = (),
) -> Text:
    """The body of a page; `posts` are the elements of a live blog's posts."""
    blocks = _ruled(document, layout, heading, rules, tables)
    found = words_in(blocks)
    fits = found >= max(_FEW, _STALE * words_in(layout.blocks))
    dense = [] if fits else find_dense(layout, heading, tables)
    fits = fits or found >= max(_FEW, _STALE * words_in(dense))
    if not fits:
        blocks = dense
        places = frozenset(parent for post in posts if (parent := post.getparent()) is not None)
        live = tidy([b for b in layout.blocks if _is_inside(b, layout, places)], heading, tables)
        blocks = live if words_in(live) > words_in(blocks) else blocks
        blocks = agree(layout, blocks, told_paragraphs(node), heading, tables)
    if words_in(blocks) < _FEW:
        blocks = _last_resort(document, blocks, told_paragraphs(node))
    return replace(_text(blocks, layout, rules, tables), ruled=fits)


def _text(blocks: Sequence[Block], layout: Layout, rules: PageRules, tables: PageTables) -> Text:
    cuts = [re.compile(pattern) for pattern in rules.strip_text]
    kept: list[Block] = []
    texts: list[str] = []
    for block in blocks:
        text = without_ending(block.text, tables)
        for cut in cuts:
            text = cut.sub("", text).strip()
        if text:
            kept.append(block)
            texts.append(text)
    visible = " ".join(block.text for block in layout.blocks[:200]) if not texts else ""
    return Text(tuple(kept), tuple(texts), visible)


def _ruled(
    document: Document,
    layout: Layout,
    heading: Block | None,
    rules: PageRules,
    tables: PageTables,
) -> list[Block]:
    """The blocks in the elements that the first fitting rule names."""
    for rule in rules.rules:
        if rule.field != "body":
            continue
        places = frozenset(elements_of(document, rule))
        inside = [b for b in layout.blocks if places and _is_inside(b, layout, places)]
        if inside:
            return tidy(inside, heading, tables)
    return []


def _is_inside(block: Block, layout: Layout, places: frozenset[Element]) -> bool:
    """Whether a block stands in one of the places, with no furniture between."""
    if block.element in places:
        return True
    at = block.container
    while at >= 0:
        element = layout.elements[at]
        if element in places:
            return True
        if layout.flagged[at]:
            return False
        at = layout.parents[at]
    return False


def _last_resort(document: Document, blocks: list[Block], told: Sequence[str]) -> list[Block]:
    """What trafilatura finds, or JSON-LD alone, where the page's structure gave next to nothing."""
    found = _by_trafilatura(document) if len(document.tree) else []
    if sum(len(text.split()) for text in found) < words_in(blocks) + _FEW:
        found = []
    if not found and not blocks:
        found = list(told)
    return [_loose(text, document.tree) for text in found] or blocks


def _loose(text: str, tree: Element) -> Block:
    words = text.count(" ") + 1
    return Block(text=text, tag="p", words=words, linked=0, container=-1, element=tree)


def _by_trafilatura(document: Document) -> list[str]:
    if document.source.count("<") > _MOST_TAGS:
        return []
    from lxml.html import document_fromstring
    from trafilatura import extract  # slow to import, and most pages need it not

    try:
        tree = document_fromstring(document.source.encode("utf-8", "replace"))
        text = extract(tree, include_comments=False, include_tables=False)
    except Exception:  # a fallback on a page that is broken already: any fault means no text
        return []
    return [line for line in (text or "").split("\n") if line.strip()]
