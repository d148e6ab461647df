"""The default feeds: lines, and files that are visible only when whole."""

import asyncio
import errno
import io
from pathlib import Path
from typing import Any

import pytest
from making import make_form
from scrapy.exporters import BaseItemExporter

from newsbot.exporters import (
    ArticleLines,
    EventLines,
    HasArticle,
    HasEvents,
    WholeFile,
    WholeFileStorage,
    default_feeds,
)
from newsbot.outputs import read_lines


@pytest.mark.parametrize(
    ("exporter", "expected"),
    [(ArticleLines, ["article"]), (EventLines, ["events", "events"])],
)
def test_one_line_each(exporter: type[BaseItemExporter], expected: list[str]) -> None:
    file, form = io.BytesIO(), make_form(events=2)
    exporter(file, fields_to_export=None, indent=None).export_item(form)
    assert len(file.getvalue().splitlines()) == len(expected)


def test_feeds_take_what_has_lines_for_them() -> None:
    with_events, without = make_form(events=1), make_form(events=0)
    assert HasArticle({}).accepts(without)
    assert HasEvents({}).accepts(with_events)
    assert not HasEvents({}).accepts(without)
    assert not HasArticle({}).accepts({"article": None, "events": []})


def test_a_file_is_visible_only_when_whole(tmp_path: Path) -> None:
    path = tmp_path / "new" / "events-1.jsonl"
    whole = WholeFile(path)
    file = whole.open()
    file.write(b'{"a": 1}\n')
    assert not path.exists()
    assert not list(path.parent.glob("*.jsonl"))
    whole.close(file)
    assert list(read_lines(path)) == [{"a": 1}]
    assert [found.name for found in path.parent.iterdir()] == ["events-1.jsonl"]


def test_the_rest_of_a_run_that_was_cut_off_goes(tmp_path: Path) -> None:
    path = tmp_path / "events-1.jsonl"
    WholeFile(path).open().write(b"half a li")
    whole = WholeFile(path)
    whole.close(whole.open())
    assert path.read_bytes() == b""


class _FullDisk(io.BytesIO):
    def write(self, lines: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_keeps_the_file_from_its_place(tmp_path: Path) -> None:
    storage = WholeFileStorage(f"whole:{tmp_path}/articles-1.jsonl")
    file = _FullDisk()
    exporter = ArticleLines(file)
    with pytest.raises(OSError, match="No space left"):
        exporter.export_item(make_form())
    with pytest.raises(ValueError, match="closed file"):
        asyncio.run(storage.store(file))
    assert not (tmp_path / "articles-1.jsonl").exists()


def test_events_are_put_in_place_before_articles(tmp_path: Path) -> None:
    feeds = default_feeds(tmp_path, "demo")
    assert [options["format"] for options in feeds.values()] == ["events", "articles"]
    assert all(not options["store_empty"] for options in feeds.values())
