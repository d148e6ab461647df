"""Who wrote it: metadata first, then what is printed around headline and body."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.authors import is_desk, parse_authors
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.document import Document, Element, text_of
from newsbot.pages.headlines import is_site
from newsbot.pages.metadata import by_rule
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import strings
from newsbot.pages.tidying import is_byline, line_parts, teaser_containers

AUTHORS = "author og:author article:author dc.creator dcterms.creator parsely-author".split()

_BEFORE, _BETWEEN, _AFTER = 5, 60, 4
_WRITER = re.compile(r"author|byline|autor|firma|writer|signature", re.IGNORECASE)
_OPENING = 3  # blocks of a body, among them a standfirst that stands before the byline
_NAME_WORDS = 8
_LINE_WORDS = 20
_DESK_WORDS = 4


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The blocks just before, between and after headline and body, and the marks among them.

    `labels` are those without the furniture behind the body, `whole` is all from the headline
    on, `closing` the first block behind the body.
    """

    near: tuple[Block, ...]
    marks: tuple[Element, ...]
    labels: tuple[Block, ...] = ()
    whole: tuple[Block, ...] = ()
    closing: Block | None = None

    @classmethod
    def of(cls, layout: Layout, heading: Block | None, body: Sequence[Block]) -> "Surroundings":
        """The surroundings of a headline and a body in a page."""
        at = {id(block): index for index, block in enumerate(layout.blocks)}
        text = [block for block in body[:_OPENING] if block.is_prose] or body
        first = at.get(id(text[0]), 0) if body else 0
        opening = {at.get(id(block)) for block in body[:_OPENING]}
        last = at.get(id(body[-1]), 0) if body else 0
        top = at.get(id(heading), first) if heading else first
        if top > first:
            top = first
        start = max(top - _BEFORE, 0)
        after = range(last + 1, min(last + 1 + _AFTER, len(at)))
        between = [i for i in range(top, min(first, top + _BETWEEN)) if i not in opening]
        ranges = (*between, *after, *range(top - 1, start - 1, -1))
        teasers = teaser_containers(layout.blocks[i] for i in ranges)
        teasers -= {heading.container} if heading else set()
        others = {i for i in ranges if layout.blocks[i].container in teasers}
        head = {*range(start, first + 1), *range(last + 1, last + 1 + _AFTER)} - others
        marks = tuple(element for index, element in layout.marks if index in head)
        near = tuple(layout.blocks[i] for i in ranges if i not in others)
        furniture = {i for i in after if _in_furniture(layout, layout.blocks[i])} | others
        labels = tuple(layout.blocks[i] for i in ranges if i not in furniture)
        closing = layout.blocks[last + 1] if after and body else None
        whole = tuple(layout.blocks[top : last + 1 + _AFTER])
        return cls(near, marks, labels, whole, closing)


def _in_furniture(layout: Layout, block: Block) -> bool:
    at = block.container
    while at >= 0:
        if layout.flagged[at]:
            return True
        at = layout.parents[at]
    return False


def find_authors(
    document: Document,
    node: Mapping[str, Any],
    around: Surroundings,
    rules: PageRules,
    tables: PageTables,
    site_names: Sequence[str],
) -> tuple[str, ...]:
    """Names by the site's rules, JSON-LD, marked and printed bylines, then meta tags.

    A newsroom counts only where there is no person, the paper's own name only where it is
    printed and there is no other.
    """
    desks: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    for values, printed in _author_sources(document, node, around, rules, tables):
        names = parse_authors(values, tables)
        others = tuple(n for n in names if is_desk(n, tables) or not _is_own(n, site_names))
        if any(not is_desk(name, tables) for name in others):
            return others
        desks = desks or others
        own = own or (names if printed else ())
    return desks or own


def _is_own(name: str, site_names: Sequence[str]) -> bool:
    """Whether a name is the paper's, or what its host is called with a word before or behind."""
    labels = {known.split(".")[-2] for known in site_names if known.count(".")}
    return is_site(name, site_names) or any(word in labels for word in name.lower().split())


def _author_sources(
    document: Document,
    node: Mapping[str, Any],
    around: Surroundings,
    rules: PageRules,
    tables: PageTables,
) -> Iterator[tuple[Sequence[str], bool]]:
    """What may name the authors, best first, and whether readers see it."""
    yield by_rule(document, rules, "authors"), True
    yield strings(node.get("author"), "name") or strings(node.get("creator"), "name"), False
    yield [text for element in around.marks if (text := _marked_author(element))], True
    yield _printed_bylines(around, tables), True
    for name in AUTHORS:
        yield document.all_meta(name), False
    yield _signature(around), True


def _marked_author(element: Element) -> str:
    if element.get("rel") != "author" and "author" not in (element.get("itemprop") or ""):
        return ""
    if element.tag in ("meta", "link"):
        return ""
    named = next((e for e in element.iter() if e.get("itemprop") == "name"), element)
    return named.get("content") or text_of(named)


def _printed_bylines(around: Surroundings, tables: PageTables) -> list[str]:
    """The first printed line that is named as a byline or begins like one."""
    for block in around.near:
        if block.words > _LINE_WORDS:
            continue
        if writers := _inner_writers(block):
            return writers
        named = block.words <= _NAME_WORDS and _named_writer(block.element)
        for part in line_parts(block.text, tables):
            if named or is_byline(part, tables) or (not block.linked and _is_desk(part, tables)):
                return [part]
    return []


def _inner_writers(block: Block) -> list[str]:
    """What the elements of a line say that are named as its writers."""
    inner = block.element.iterdescendants("a", "b", "em", "span", "strong")
    named = (e for e in inner if _WRITER.search(e.get("class") or ""))
    return [text for element in named if 1 < len((text := text_of(element)).split()) <= _NAME_WORDS]


def _is_desk(part: str, tables: PageTables) -> bool:
    return is_desk(part, tables) and part.count(" ") < _DESK_WORDS


def _signature(around: Surroundings) -> list[str]:
    """A first and last name alone, right behind the text."""
    block = around.closing
    if block is None or block.linked or block.is_heading or not 2 <= block.words <= 3:
        return []
    words = block.text.strip("()").split(" ")
    return [" ".join(words)] if all(w.isalpha() and w.istitle() for w in words) else []


def _named_writer(element: Element) -> bool:
    parent = element.getparent()
    around = (element,) if parent is None else (element, parent)
    names = " ".join(f"{e.get('class') or ''} {e.get('id') or ''}" for e in around)
    return _WRITER.search(names) is not None
