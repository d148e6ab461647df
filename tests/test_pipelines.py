"""From a fetched page to a stored record, step by step."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from making import make_form, make_record
from scrapy import Request
from scrapy.exceptions import DropItem
from scrapy.statscollectors import MemoryStatsCollector

from newsbot.outputs import read_lines
from newsbot.pipelines import (
    ConfidencePipeline,
    ReadPage,
    ReadPipeline,
    StorePipeline,
    ValidatePipeline,
)
from newsbot.records import FetchedPage, Reading, Record
from newsbot.spiders.arguments import Arguments
from newsbot.spiders.tally import Tally
from newsbot.state import OUTSIDE, UNDATED, Seen, State
from newsbot.workers import ReadingError

URL = "https://www.paperino.example/2025/06/02/prova"
PAGE = FetchedPage(
    html="<p>…</p>",
    url=URL,
    headers={},
    fetched_at=datetime(2025, 6, 4, tzinfo=UTC),
    site="paperino",
    status=200,
)


class Spider(SimpleNamespace):
    """What the pipelines need of a spider."""

    name = "paperino"
    stamp = "20250602T143500Z"
    logger = logging.getLogger("paperino")

    def leave_out(self, url: str, reason: str, published: Any = None) -> None:
        self.tally.leave_out(reason)
        self.memory.mark(url, self.name, reason, published)

    def page_request(self, url: str, browser: bool) -> Request:
        return Request(url, meta={"browser": browser})


class Crawl:
    """A crawl without a network: what would be asked for again stands in `asked`."""

    def __init__(self, folder: Path, **arguments: Any) -> None:
        self.asked: list[Request] = []
        settings = SimpleNamespace(getbool=lambda *_: False)
        stats = MemoryStatsCollector(SimpleNamespace(settings=settings))  # type: ignore[arg-type]
        self.stats = stats
        self.engine = SimpleNamespace(crawl=self.asked.append)
        self.settings = SimpleNamespace(getint=lambda _: 1, getfloat=lambda _: 5.0)
        self.spider = Spider(
            tally=Tally(stats),
            memory=State(folder),
            output=folder,
            arguments=Arguments(**arguments),
        )

    def read(self, answer: Record | Exception, page: FetchedPage = PAGE) -> ReadPage:
        """Send a page through the reading, which gives what the test says."""

        async def reader(_: FetchedPage) -> Reading:
            if isinstance(answer, Exception):
                raise answer
            return Reading(record=answer)

        pipeline = ReadPipeline(self)  # type: ignore[arg-type]
        pipeline.readers = SimpleNamespace(read=reader)  # type: ignore[assignment]
        read: ReadPage = asyncio.run(pipeline.process_item(page))
        return read


@pytest.fixture
def crawl(tmp_path: Path) -> Crawl:
    return Crawl(tmp_path)


def test_an_article_is_read(crawl: Crawl) -> None:
    read = crawl.read(make_record())
    assert read.page is PAGE
    assert read.form == make_record().to_dict()


@pytest.mark.parametrize(("least", "left"), [(0.0, 1), (0.4, 1), (0.5, 0)])
def test_events_less_sure_than_asked_for_are_left_out_and_counted(
    crawl: Crawl, least: float, left: int
) -> None:
    record = make_record()
    events = tuple(replace(event, confidence=0.45) for event in record.events)
    assert len(events) == 1
    crawl.settings.getfloat = lambda _: least
    read = ReadPage(page=PAGE, form=replace(record, events=events).to_dict())
    kept = ConfidencePipeline(crawl).process_item(read)  # type: ignore[arg-type]
    assert len(kept.form["events"]) == len(kept.form["article"]["event_ids"]) == left
    assert crawl.spider.tally["unsure"] == 1 - left


def test_a_page_without_text_is_asked_for_once_more(crawl: Crawl) -> None:
    with pytest.raises(DropItem, match="asked for again"):
        crawl.read(Record(article=None, reason="no text"))
    assert [request.url for request in crawl.asked] == [URL]
    assert crawl.asked[0].meta["browser"]
    rendered = replace(PAGE, rendering="browser")
    with pytest.raises(DropItem, match="left out, no text"):
        crawl.read(Record(article=None, reason="no text"), rendered)
    assert len(crawl.asked) == 1
    assert crawl.spider.tally.parts("left_out") == {"no text": 1}


def test_a_page_that_is_no_article_is_counted_and_not_asked_for_again(crawl: Crawl) -> None:
    with pytest.raises(DropItem, match="left out, video"):
        crawl.read(Record(article=None, reason="video"))
    assert crawl.spider.tally.parts("left_out") == {"video": 1}
    assert crawl.spider.memory.seen(URL) == Seen(outcome="video", published=None)


def test_a_page_that_broke_its_reader_is_tried_next_time(crawl: Crawl) -> None:
    with pytest.raises(DropItem, match="left out, reader died"):
        crawl.read(ReadingError("reader died"))
    assert crawl.spider.tally.parts("left_out") == {"reader died": 1}
    assert crawl.spider.memory.seen(URL) is None


def test_what_broke_a_reader_is_told_on_one_line(
    crawl: Crawl, caplog: pytest.LogCaptureFixture
) -> None:
    error = ReadingError("reading failed")
    error.__cause__ = KeyError("of\nours")
    with caplog.at_level(logging.INFO), pytest.raises(DropItem):
        crawl.read(error)
    [line] = caplog.records
    assert line.levelname == "ERROR"
    assert line.getMessage() == f"reading failed: {URL} KeyError: 'of\\nours'"
    assert line.exc_info is None


def test_articles_of_other_days_are_left_out(tmp_path: Path) -> None:
    crawl = Crawl(tmp_path, since=datetime(2025, 6, 3).date())
    with pytest.raises(DropItem, match=OUTSIDE):
        crawl.read(make_record())
    seen = crawl.spider.memory.seen(URL)
    assert seen
    assert str(seen.published) == "2025-06-02"


def test_articles_without_a_date_cannot_be_compared(tmp_path: Path) -> None:
    crawl = Crawl(tmp_path, until=datetime(2025, 6, 3).date())
    record = make_record()
    assert record.article
    undated = replace(record, article=replace(record.article, published_at=None))
    with pytest.raises(DropItem, match=UNDATED):
        crawl.read(undated)


def spoil_article(form: dict[str, Any]) -> None:
    form["article"]["language"] = 7


def spoil_event(form: dict[str, Any]) -> None:
    form["events"][0]["type"] = "party"


@pytest.mark.parametrize(
    ("spoil", "path"), [(spoil_article, "article $.language"), (spoil_event, "events[0] $.type")]
)
def test_a_record_with_one_invalid_line_is_rejected_whole(
    crawl: Crawl, spoil: Callable[[dict[str, Any]], None], path: str
) -> None:
    pipeline = ValidatePipeline(crawl)  # type: ignore[arg-type]
    form = make_form()
    spoil(form)
    with pytest.raises(DropItem, match="rejected"):
        pipeline.process_item(ReadPage(page=PAGE, form=form))
    assert not list(crawl.spider.output.glob("paperino/rejected-*"))
    pipeline.close_spider()
    [file] = crawl.spider.output.glob("paperino/rejected-*")
    [line] = read_lines(file)
    assert line["url"] == URL
    assert line["errors"][0].startswith(path)
    assert line["record"] == form
    assert crawl.spider.tally["rejected"] == 1


def test_a_valid_record_passes_and_no_rejected_file_appears(crawl: Crawl) -> None:
    pipeline = ValidatePipeline(crawl)  # type: ignore[arg-type]
    read = ReadPage(page=PAGE, form=make_form())
    assert pipeline.process_item(read) is read
    pipeline.close_spider()
    assert not list(crawl.spider.output.glob("paperino/rejected-*"))


def test_a_record_is_stored_once_whatever_its_address(crawl: Crawl) -> None:
    pipeline = StorePipeline(crawl)  # type: ignore[arg-type]
    form = make_form(events=2)
    read = ReadPage(page=PAGE, form=make_record(events=2).to_dict())
    assert asyncio.run(pipeline.process_item(read)) == form
    other = replace(PAGE, url=f"{URL}?pagina=1")
    with pytest.raises(DropItem, match="same article"):
        asyncio.run(pipeline.process_item(ReadPage(page=other, form=form)))
    assert crawl.spider.tally["articles"] == 1
    assert crawl.spider.tally.parts("events") == {"acquire": 2}
    assert crawl.spider.memory.undelivered("paperino") == {Spider.stamp: [form]}


def test_items_of_others_pass(crawl: Crawl) -> None:
    item = {"of": "another spider"}
    assert ValidatePipeline(crawl).process_item(item) is item  # type: ignore[arg-type]
    assert asyncio.run(StorePipeline(crawl).process_item(item)) is item  # type: ignore[arg-type]
