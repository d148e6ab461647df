"""Who wrote it: metadata first, then what is printed around headline and body."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.authors import parse_authors
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.document import Document, Element, text_of
from newsbot.pages.metadata import by_rule
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import strings
from newsbot.pages.tidying import is_byline, plain

AUTHORS = "author og:author article:author dc.creator dcterms.creator parsely-author".split()

_BEFORE, _AFTER = 5, 4
_WRITER = re.compile(r"author|byline|autor|firma|writer|signature", re.IGNORECASE)
_NAME_WORDS = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The blocks just before, between and after headline and body, and the marks among them."""

    near: tuple[Block, ...]
    marks: tuple[Element, ...]

    @classmethod
    def of(cls, layout: Layout, heading: Block | None, body: Sequence[Block]) -> "Surroundings":
        """The surroundings of a headline and a body in a page."""
        at = {id(block): index for index, block in enumerate(layout.blocks)}
        first = at.get(id(body[0]), 0) if body else 0
        last = at.get(id(body[-1]), 0) if body else 0
        top = at.get(id(heading), first) if heading else first
        if top > first:
            top = first
        start = max(top - _BEFORE, 0)
        after = range(last + 1, min(last + 1 + _AFTER, len(at)))
        ranges = (*range(top, first), *after, *range(top - 1, start - 1, -1))
        head = {*range(start, first + 1), *range(last + 1, last + 1 + _AFTER)}
        marks = tuple(element for index, element in layout.marks if index in head)
        return cls(tuple(layout.blocks[i] for i in ranges), marks)


def find_authors(
    document: Document,
    node: Mapping[str, Any],
    around: Surroundings,
    rules: PageRules,
    tables: PageTables,
    site_names: Sequence[str],
) -> tuple[str, ...]:
    """Names by the site's rules, JSON-LD, marked and printed bylines, then meta tags.

    The paper's own name counts only where there is no other.
    """
    own = {plain(name) for name in site_names}
    fallback: tuple[str, ...] = ()
    for values in _author_sources(document, node, around, rules, tables):
        names = parse_authors(values, tables)
        if any(plain(name) not in own for name in names):
            return names
        fallback = fallback or names
    return fallback


def _author_sources(
    document: Document,
    node: Mapping[str, Any],
    around: Surroundings,
    rules: PageRules,
    tables: PageTables,
) -> Iterator[Sequence[str]]:
    yield by_rule(document, rules, "authors")
    yield strings(node.get("author"), "name") or strings(node.get("creator"), "name")
    yield [text for element in around.marks if (text := _marked_author(element))]
    yield _printed_bylines(around, tables)
    yield document.all_meta(*AUTHORS)


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
        if block.words <= _NAME_WORDS and (
            _named_writer(block.element) or is_byline(block.text, tables)
        ):
            return [block.text]
    return []


def _named_writer(element: Element) -> bool:
    parent = element.getparent()
    around = (element,) if parent is None else (element, parent)
    names = " ".join(f"{e.get('class') or ''} {e.get('id') or ''}" for e in around)
    return _WRITER.search(names) is not None
