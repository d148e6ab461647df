"""Articles that are cut into several pages, put together as the crawl puts them together."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from newsbot.archive.captures import Capture
from newsbot.archive.records import BrokenRecord
from newsbot.pages.further import MOST_PARTS, may_go_on
from newsbot.pages.paging import next_pages
from newsbot.records import FetchedPage

MOST_WAITING = 64
"""Articles that wait for a further page; the oldest is then read without."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A page on its way to the next: its address, and those that may be the next one's."""

    address: str
    following: tuple[str, ...]


def chain_pages(
    items: Iterable[Item], step: Callable[[Item], Step | None]
) -> Iterator[tuple[Item, ...]]:
    """The items, further pages with their articles: those come after their first page.

    Args:
        items: In the order of the archive.
        step: Where an item leads; None where it is no page.
    """
    waiting: dict[str, tuple[tuple[Item, ...], frozenset[str]]] = {}
    for item in items:
        told = step(item)
        if told is None:
            yield (item,)
            continue
        before, had = waiting.pop(told.address, ((), frozenset()))
        chain, had = (*before, item), had | {told.address}
        following = next((url for url in told.following if url not in had), None)
        if following is None or len(before) >= MOST_PARTS:
            yield chain
            continue
        if following in waiting:  # the same article, fetched before
            yield waiting.pop(following)[0]
        waiting[following] = chain, had
        if len(waiting) > MOST_WAITING:
            yield waiting.pop(next(iter(waiting)))[0]
    yield from (chain for chain, _ in waiting.values())


def join_pages(captures: Iterable[Capture | BrokenRecord]) -> Iterator[Capture | BrokenRecord]:
    """The captures, further pages within their articles."""
    for chain in chain_pages(captures, _step):
        first = chain[0]
        yield first if isinstance(first, BrokenRecord) else join_captures(chain)


def join_captures(chain: Iterable[Capture | BrokenRecord]) -> Capture:
    """A capture of an article's first page that has all further ones."""
    first, *others = (capture for capture in chain if isinstance(capture, Capture))
    if first.page is None:
        return first
    more = tuple(capture.page.html for capture in others if capture.page)
    return replace(first, page=replace(first.page, more=more))


def find_following(page: FetchedPage) -> tuple[str, ...]:
    """The addresses of which one may be that of the page after this."""
    html = page.html if isinstance(page.html, bytes) else page.html.encode()
    return tuple(next_pages(html, page.url)) if may_go_on(html, page.url) else ()


def _step(capture: Capture | BrokenRecord) -> Step | None:
    if isinstance(capture, BrokenRecord) or capture.page is None:
        return None
    return Step(address=capture.address, following=find_following(capture.page))
