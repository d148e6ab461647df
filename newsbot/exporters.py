"""The default feeds: one line an article, one line an event, in files visible only when whole."""
# ruff: noqa: ARG002 -- Scrapy calls these with arguments of its own

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from scrapy import Spider
from scrapy.exporters import BaseItemExporter

from newsbot.outputs import LineKind, feed_path, write_line
from newsbot.state import State
from newsbot.state.deliveries import read_undelivered
from newsbot.state.locks import is_over
from newsbot.whole import WholeFile

SCHEME = "whole"
FILTERS: tuple[tuple[LineKind, str], ...] = (("events", "HasEvents"), ("articles", "HasArticle"))


def default_feeds(output: Path, site: str) -> dict[str, dict[str, Any]]:
    """The feeds that every run writes; events go first, then the articles that name them."""
    return {
        f"{SCHEME}:{feed_path(output, site, kind, '%(stamp)s')}": {
            "format": kind,
            "store_empty": False,
            "item_filter": f"newsbot.exporters.{accepts}",
            "uri_params": "newsbot.exporters.uri_params",
        }
        for kind, accepts in FILTERS
    }


def uri_params(params: dict[str, Any], spider: Spider) -> dict[str, Any]:
    """The start of the run, the same in all its file names."""
    return params | {"stamp": getattr(spider, "stamp", "")}


def article_lines(record: dict[str, Any]) -> bytes:
    """The line of a record's article."""
    return write_line(record["article"])


def event_lines(record: dict[str, Any]) -> bytes:
    """The lines of a record's events."""
    return b"".join(write_line(event) for event in record["events"])


WRITERS: tuple[tuple[LineKind, Callable[[dict[str, Any]], bytes]], ...] = (
    ("events", event_lines),
    ("articles", article_lines),
)


class HasArticle:
    """Lets a record through to the articles."""

    def __init__(self, feed_options: dict[str, Any] | None) -> None:
        pass

    def accepts(self, item: dict[str, Any]) -> bool:
        """Whether the record has an article."""
        return item["article"] is not None


class HasEvents(HasArticle):
    """Lets a record through to the events."""

    def accepts(self, item: dict[str, Any]) -> bool:
        """Whether the record has events."""
        return bool(item["events"])


class ArticleLines(BaseItemExporter):
    """Writes the article of a record."""

    def __init__(self, file: IO[bytes], **options: Any) -> None:
        super().__init__(**options)
        self.file = file

    def export_item(self, item: dict[str, Any]) -> None:
        """Write one line."""
        self.write(article_lines(item))

    def write(self, lines: bytes) -> None:
        """Write lines; a file that takes no more is closed, so that it is never put in place."""
        try:
            self.file.write(lines)
        except OSError:
            with suppress(OSError):
                self.file.close()
            raise


class EventLines(ArticleLines):
    """Writes the events of a record."""

    def export_item(self, item: dict[str, Any]) -> None:
        """Write one line an event."""
        self.write(event_lines(item))


class WholeFileStorage:
    """Scrapy's feed storage over `WholeFile`."""

    def __init__(self, uri: str, *, feed_options: dict[str, Any] | None = None) -> None:
        self._file = WholeFile(Path(uri.removeprefix(f"{SCHEME}:")))

    def open(self, spider: Spider) -> IO[bytes]:
        """The file that the exporter writes to."""
        self._memory: State = spider.memory  # type: ignore[attr-defined]  # a NewsSpider's
        return self._file.open()

    async def store(self, file: IO[bytes]) -> None:
        """Called once all lines are written."""
        self._file.finish(file)
        await asyncio.wrap_future(self._memory.placing(self._file.path))
        self._file.place()


def finish_deliveries(state: State, site: str) -> int:
    """Write what earlier runs of a site took in and left; gives the number of articles.

    A run may have been cut off at any instant. A file that was whole is moved into its place; where
    it is no longer beside it, that was done, wherever the file may be by now. All else is written.
    """
    articles = 0
    for start in state.left_behind(site):
        for kind, write in WRITERS:
            lines = _finish_file(state, site, kind, start, write)
            articles += lines if kind == "articles" else 0
        state.delivered(site, start).result()
    return articles


def finish_rejected(output: Path, site: str) -> None:
    """Put the rejected files of runs that were cut off in their places, without half lines."""
    for beside in (output / site).glob(".rejected-*.jsonl.part"):
        start = beside.name.removeprefix(".rejected-").removesuffix(".jsonl.part")
        with is_over(output, site, start) as over:
            if over:
                _finish_rejected(beside)


def _finish_rejected(beside: Path) -> None:
    whole = WholeFile(beside.with_name(beside.name.removeprefix(".").removesuffix(".part")))
    with beside.open("r+b") as file:
        file.truncate(file.read().rfind(b"\n") + 1)
        whole.finish(file)
    if beside.stat().st_size:
        whole.place()
    else:
        beside.unlink()


def _finish_file(
    state: State,
    site: str,
    kind: LineKind,
    start: str,
    write: Callable[[dict[str, Any]], bytes],
) -> int:
    """See to it that a file of a run stands in its place; how many records were written for it."""
    whole = WholeFile(feed_path(state.output, site, kind, start))
    records = read_undelivered(state.database.reading, site, start)
    if state.placed(whole.path):
        if not whole.beside.exists():
            return 0
        whole.place()
        return sum(bool(write(record)) for record in records)
    if whole.path.exists():  # of a newsbot that did not remember it
        return 0
    written = _write_beside(whole, filter(None, map(write, records)))
    if written:
        state.placing(whole.path).result()
        whole.place()
    return written


def _write_beside(whole: WholeFile, lines: Iterator[bytes]) -> int:
    """Write the lines of records beside their place, and how many; no file without lines."""
    if (first := next(lines, None)) is None:
        return 0
    file = whole.open()
    file.write(first)
    written = 1 + sum(1 for line in lines if file.write(line))
    whole.finish(file)
    return written
