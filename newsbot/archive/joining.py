"""Articles that are cut into several pages, put together as the crawl puts them together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newsbot.archive.captures import Capture
from newsbot.archive.records import BrokenRecord
from newsbot.pages.further import MOST_PARTS, may_go_on
from newsbot.pages.paging import next_pages

MOST_WAITING = 64
"""Articles that wait for a further page; the oldest is then read without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """An article whose next page is awaited; `had` are the addresses of those it has."""

    capture: Capture
    had: tuple[str, ...]


def join_pages(captures: Iterable[Capture | BrokenRecord]) -> Iterator[Capture | BrokenRecord]:
    """The captures, further pages within their articles: those come after their first page."""
    waiting: dict[str, _Waiting] = {}
    for capture in captures:
        if isinstance(capture, BrokenRecord) or capture.page is None:
            yield capture
            continue
        before = waiting.pop(capture.address, None)
        article = _joined(before, capture) if before else _Waiting(capture=capture, had=())
        following = _next_page(capture, article)
        if following is None:
            yield article.capture
        else:
            waiting[following] = replace(article, had=(*article.had, capture.address))
            if len(waiting) > MOST_WAITING:
                yield waiting.pop(next(iter(waiting))).capture
    yield from (article.capture for article in waiting.values())


def _joined(article: _Waiting, further: Capture) -> _Waiting:
    first = article.capture.page
    assert first
    assert further.page
    page = replace(first, more=(*first.more, further.page.html))
    return replace(article, capture=replace(article.capture, page=page))


def _next_page(capture: Capture, article: _Waiting) -> str | None:
    """The address of the page of the article that comes after this one."""
    page, whole = capture.page, article.capture.page
    assert page
    assert whole
    html = page.html if isinstance(page.html, bytes) else page.html.encode()
    if len(whole.more) >= MOST_PARTS or not may_go_on(html):
        return None
    had = {*article.had, capture.address}
    return next((url for url in next_pages(html, capture.address) if url not in had), None)
