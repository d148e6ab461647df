"""The posts of a live blog: blocks that stand under one time each."""

from collections.abc import Container, Iterator, Mapping
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.body import Text
from newsbot.pages.dates import parse_date
from newsbot.pages.document import Element
from newsbot.pages.structured import types_of
from newsbot.records import Post

FEWEST = 3
"""Posts from which a page is a live blog."""


def is_live(node: Mapping[str, Any], address: str, tables: PageTables) -> bool:
    """Whether JSON-LD or the address call the page a live blog."""
    folders = address.lower().split("/")[3:-1]
    return "LiveBlogPosting" in types_of(node) or any(f in tables.live for f in folders)


def find_posts(text: Text, layout: Layout, zone: str) -> tuple[Post, ...]:
    """The posts in the order of the body; empty where the page is no live blog.

    A post is an element of a row of equal ones, each with a `<time datetime>` of its own.
    """
    times = find_rows(layout)
    if len(times) < FEWEST:
        return ()
    posts = [
        Post(time=stamp.moment if stamp else None, start=start, end=end)
        for element, (start, end) in _spans(text, times).items()
        for stamp in [parse_date(times[element].get("datetime"), zone)]
    ]
    return tuple(posts) if len(posts) >= FEWEST else ()


def find_rows(layout: Layout) -> dict[Element, Element]:
    """Of each element of the largest row of equals, its own time element."""
    rows: dict[tuple[Element, str, str], dict[Element, Element]] = {}
    for _, mark in layout.marks:
        if mark.tag != "time" or not mark.get("datetime"):
            continue
        inner = mark
        for _ in range(4):
            outer = inner.getparent()
            if outer is None:
                break
            if inner is not mark and inner.tag in ("section", "article", "div", "li"):
                key = (outer, inner.tag, inner.get("class") or "")
                rows.setdefault(key, {}).setdefault(inner, mark)
            inner = outer
    return max(rows.values(), key=len, default={})


def places(text: Text) -> Iterator[tuple[Block, int, int]]:
    """Each paragraph's block with its start and end in the body."""
    at = 0
    for block, paragraph in zip(text.blocks, text.paragraphs, strict=True):
        yield block, at, at + len(paragraph)
        at += len(paragraph) + 2


def _spans(text: Text, times: dict[Element, Element]) -> dict[Element, tuple[int, int]]:
    """Start and end in the body of each post's paragraphs."""
    spans: dict[Element, tuple[int, int]] = {}
    for block, start, end in places(text):
        post = _post_of(block.element, times)
        if post is not None:
            spans[post] = (spans[post][0] if post in spans else start, end)
    return spans


def _post_of(element: Element, posts: Container[Element]) -> Element | None:
    for ancestor in (element, *element.iterancestors()):
        if ancestor in posts:
            return ancestor
    return None
