"""The default feeds: one line an article, one line an event, in files visible only when whole."""
# ruff: noqa: ARG002 -- Scrapy calls these with arguments of its own

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from scrapy import Spider
from scrapy.exporters import BaseItemExporter

from newsbot.outputs import LineKind, feed_path, write_line
from newsbot.state import State
from newsbot.state.deliveries import find_starts, read_undelivered
from newsbot.whole import WholeFile, write_whole

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
        return self._file.open()

    def store(self, file: IO[bytes]) -> None:
        """Called once all lines are written."""
        self._file.close(file)


def finish_deliveries(state: State, site: str) -> int:
    """Write what earlier runs of a site took in and left; gives the number of articles.

    A run may have been cut off between its two files: only what is missing is written.
    """
    articles = 0
    database = state.database.reading
    for start in find_starts(database, site):
        for kind, write in WRITERS:
            path = feed_path(state.output, site, kind, start)
            if not path.exists():
                lines = _write_records(path, write, read_undelivered(database, site, start))
                articles += lines if kind == "articles" else 0
        state.delivered(site, start).result()
    return articles


def _write_records(
    path: Path,
    write: Callable[[dict[str, Any]], bytes],
    records: Iterator[dict[str, Any]],
) -> int:
    """A file of the records that have lines of this kind, and how many; no file without lines."""
    lines = (line for record in records if (line := write(record)))
    if (first := next(lines, None)) is None:
        return 0
    with write_whole(path) as file:
        file.write(first)
        written = 1
        for line in lines:
            file.write(line)
            written += 1
    return written
