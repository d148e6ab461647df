"""What one page costs, piece by piece, from its bytes to its lines; each with its share.

The pages are those of `corpus.py`; each piece is timed on all of them, with what it needs at hand.
"""

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from web_poet import HttpResponse

from benchmarks.corpus import HOST, make_pages
from benchmarks.measuring import Row
from newsbot.events.extraction import find_events
from newsbot.languages import load_language
from newsbot.mentions.amounts import find_amounts
from newsbot.mentions.names import find_names
from newsbot.mentions.times import find_times
from newsbot.outputs import write_line
from newsbot.pages.article import ArticlePage
from newsbot.pages.reading import FIELDS
from newsbot.reading import read_fetched
from newsbot.records import ArticleReference, FetchedPage, Mention, Reading
from newsbot.schema import validate
from newsbot.state import State
from newsbot.stories import find_story
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import fold

PAGES, ROUNDS = 60, 3
SITE = "demo"

Steps = dict[str, float]


@dataclass(frozen=True, slots=True)
class Clock:
    """Adds up the seconds of each piece."""

    spent: Steps

    def __call__(self, name: str, piece: Callable[[], Any]) -> Any:
        begin = perf_counter()
        answer = piece()
        self.spent[name] = self.spent.get(name, 0.0) + perf_counter() - begin
        return answer


def rows() -> Iterator[Row]:
    pages = [
        FetchedPage(
            html=page.html, url=f"http://{HOST}{page.path}", headers={}, fetched_at=None,
            site=SITE, status=200,
        )
        for page in make_pages(PAGES)
    ]  # fmt: skip
    _time(pages[:10])
    rounds = [_time(pages) for _ in range(ROUNDS)]
    best = {name: min(spent[name] for spent in rounds) for name in rounds[0]}
    whole = sum(best.values())
    for name, spent in best.items():
        told = f"{name}: {spent / whole:.0%} of a page"
        yield Row(name=told, value=1_000_000 * spent / PAGES, unit="µs a page")


def _time(pages: list[FetchedPage]) -> Steps:
    clock = Clock({})
    with TemporaryDirectory() as folder:
        state = State(Path(folder))
        for page in pages:
            _read_page(page, clock)
            _keep(page, read_fetched(page), clock, state)
        state.close()
    return clock.spent


def _read_page(page: FetchedPage, clock: Clock) -> None:
    """The steps of `read_fetched`, one by one."""
    assert isinstance(page.html, bytes)
    read = ArticlePage(response=HttpResponse(url=page.url, body=page.html))
    clock("parse", lambda: read.document)
    clock("JSON-LD", lambda: read.document.objects)
    clock("body", lambda: read.text)
    clock("metadata", lambda: [getattr(read, name) for name in FIELDS])
    _read_text(f"{read.headline}\n\n{read.body}", page.url, clock)


def _read_text(body: str, url: str, clock: Clock) -> None:
    italian, day = load_language("it"), date(2025, 6, 4)
    text = fold(body)
    analysis = clock("syntax", lambda: analyse(text, italian.syntax()))

    def normalize() -> list[Mention]:
        return [*find_amounts(text, italian.amounts()), *find_times(text, day, italian.times())]

    mentions = clock("normalize", normalize)
    mentions += clock("names", lambda: find_names(text, italian.names(), analysis))
    mentions.sort(key=lambda mention: mention.start)
    about = ArticleReference(
        url=url, site=SITE, headline=None, published_at=day, language="it", body_digest=""
    )
    clock("events", lambda: find_events(analysis, mentions, day, italian.events(), about))


def _keep(page: FetchedPage, reading: Reading, clock: Clock, state: State) -> None:
    """From worker to state, as the pipelines have it."""

    def send() -> None:
        for sent in (page, reading):
            pickle.loads(pickle.dumps(sent))

    clock("IPC", send)
    form = clock("to dict", reading.record.to_dict)
    clock("validate", lambda: validate(form))
    clock("serialise", lambda: write_line(form))
    clock(
        "state",
        lambda: state.store(form, page.url, SITE, "bench", find_story=find_story).result(),
    )
