"""The posts of a live blog: blocks that stand under one time each."""

from collections.abc import Container

from newsbot.pages.blocks import Layout
from newsbot.pages.body import Text
from newsbot.pages.dates import parse_date
from newsbot.pages.document import Element
from newsbot.records import Post

_FEWEST = 3


def find_posts(text: Text, layout: Layout, zone: str) -> tuple[Post, ...]:
    """The posts in the order of the body; empty where the page is no live blog.

    A post is an element of a row of equal ones, each with a `<time datetime>` of its own.
    """
    times = _post_times(layout)
    if len(times) < _FEWEST:
        return ()
    spans = _spans(text, times)
    posts = [
        Post(time=stamp.moment if stamp else None, start=start, end=end)
        for element, (start, end) in spans.items()
        for stamp in [parse_date(times[element].get("datetime"), zone)]
    ]
    return tuple(posts) if len(posts) >= _FEWEST else ()


def _post_times(layout: Layout) -> dict[Element, Element]:
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


def _spans(text: Text, times: dict[Element, Element]) -> dict[Element, tuple[int, int]]:
    """Start and end in the body of each post's paragraphs."""
    spans: dict[Element, tuple[int, int]] = {}
    at = 0
    for block, paragraph in zip(text.blocks, text.paragraphs, strict=True):
        start, end = at, at + len(paragraph)
        at = end + 2
        post = _post_of(block.element, times)
        if post is not None:
            spans[post] = (spans[post][0] if post in spans else start, end)
    return spans


def _post_of(element: Element, posts: Container[Element]) -> Element | None:
    for ancestor in (element, *element.iterancestors()):
        if ancestor in posts:
            return ancestor
    return None
