"""The article's text: by the site's rules, by JSON-LD, by the page's structure, by trafilatura."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.density import find_dense
from newsbot.pages.document import Document, Element, clean
from newsbot.pages.metadata import elements_of
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import strings
from newsbot.pages.tidying import tidy, without_ending

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<(?:br|/?p|/?div|/?h\d)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[a-zA-Z/][^<>]*>")
_FEW = 15
_STALE = 0.3  # a site's rule that finds less than this part of the prose is out of date
_MOST_TAGS = 20_000  # trafilatura takes more than linear time

Gram = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A body: its paragraphs and the block of each; `visible` is what else the page shows."""

    blocks: tuple[Block, ...]
    paragraphs: tuple[str, ...]
    visible: str = ""

    @property
    def words(self) -> int:
        """How many words the body has."""
        return sum(block.words for block in self.blocks)


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
    ruled = _ruled(document, layout, heading, rules, tables)
    dense = find_dense(layout, heading, tables)
    blocks = ruled
    if _words(ruled) < max(_FEW, _STALE * _words(dense)):
        blocks = dense
        places = frozenset(parent for post in posts if (parent := post.getparent()) is not None)
        live = tidy([b for b in layout.blocks if _is_inside(b, layout, places)], heading, tables)
        blocks = live if _words(live) > _words(blocks) else blocks
        blocks = _as_told(layout, blocks, _told(node), heading, tables)
    if _words(blocks) < _FEW:
        blocks = _last_resort(document, blocks, _told(node))
    return _text(blocks, layout, rules, tables)


def _words(blocks: Iterable[Block]) -> int:
    return sum(block.words for block in blocks)


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


def _told(node: Mapping[str, Any]) -> list[str]:
    """The paragraphs of the JSON-LD article."""
    values = strings(node.get("articleBody")) or strings(node.get("text"))
    raw = _TAG.sub("\n\n", "\n\n".join(values).replace("\\n", "\n"))
    return [text for part in raw.split("\n") if (text := clean(_ANY_TAG.sub("", clean(part))))]


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _grams(tokens: Sequence[str]) -> list[Gram]:
    size = min(3, len(tokens)) or 1
    return list(zip(*(tokens[i:] for i in range(size)), strict=False))


def _as_told(
    layout: Layout,
    blocks: list[Block],
    told: Sequence[str],
    heading: Block | None,
    tables: PageTables,
) -> list[Block]:
    """The body corrected by what JSON-LD says it is, where that fits what the page shows."""
    if _same_words(blocks, told):
        return blocks
    words = _tokens(" ".join(told))
    if len(words) < max(30, 0.5 * _words(blocks)):
        return blocks
    wanted = set(_grams(words))
    if _share(blocks, wanted) >= 0.85:
        return _without_strangers(blocks, wanted, words)
    shown = [b for b in layout.blocks if _fits(b, wanted)]
    if _share(shown, wanted) < 0.8:
        return blocks
    first, last = layout.blocks.index(shown[0]), layout.blocks.index(shown[-1])
    fitting = set(map(id, shown))
    between = layout.blocks[first : last + 1]
    return tidy([b for b in between if id(b) in fitting or b.is_heading], heading, tables)


def _same_words(blocks: Iterable[Block], told: Iterable[str]) -> bool:
    """Whether two texts plainly are the same: a quick look before the exact one."""
    one = " ".join(block.text for block in blocks).split()
    other = " ".join(told).split()
    if not 0.97 * len(one) <= len(other) <= 1.03 * len(one):
        return False
    first, second = set(one), set(other)
    return len(first & second) >= 0.95 * len(first | second)


def _share(blocks: Iterable[Block], wanted: Set[Gram]) -> float:
    """The part of the wanted word triples that the blocks hold."""
    held = {gram for block in blocks for gram in _grams(_tokens(block.text))}
    return len(held & wanted) / max(len(wanted), 1)


def _fits(block: Block, wanted: Set[Gram]) -> bool:
    grams = _grams(_tokens(block.text))
    return bool(grams) and sum(gram in wanted for gram in grams) >= 0.7 * len(grams)


def _without_strangers(blocks: list[Block], wanted: Set[Gram], words: Sequence[str]) -> list[Block]:
    """The blocks that JSON-LD knows, and headings; all where JSON-LD breaks off before the end."""
    known = [_fits(block, wanted) for block in blocks]
    ends = {tuple(_tokens(b.text)[-4:]) for b, fits in zip(blocks, known, strict=True) if fits}
    if tuple(words[-4:]) not in ends:
        return blocks
    kept = [b for b, fits in zip(blocks, known, strict=True) if fits or b.is_heading]
    return kept if _words(kept) >= 0.6 * _words(blocks) else blocks


def _last_resort(document: Document, blocks: list[Block], told: Sequence[str]) -> list[Block]:
    """What trafilatura finds, or JSON-LD alone, where the page's structure gave next to nothing."""
    found = _by_trafilatura(document) if len(document.tree) else []
    if sum(len(text.split()) for text in found) < _words(blocks) + _FEW:
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
