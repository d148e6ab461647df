"""Rules of a site that no longer match: counted over pages and runs, warned of with the day."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tiny

from newsbot.demo.paper import Paper
from newsbot.demo.server import Demo, serve_paper
from newsbot.demo.site import HOSTS, TODAY
from newsbot.demo.stories import read_stories
from newsbot.monitors import judge_run
from newsbot.state import rules
from newsbot.state.rules import find_missed, note_page

FIRST, LATER = date(2025, 6, 2), date(2025, 6, 3)


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.execute(rules.CREATED)
    yield connection
    connection.close()


def broken(database: sqlite3.Connection) -> dict[str, date]:
    return {row.field: row.since for row in find_missed(database, "paperino") if row.broken}


def test_several_pages_in_a_row_break_a_rule(database: sqlite3.Connection) -> None:
    note_page(database, "paperino", ("body",), FIRST)
    note_page(database, "paperino", ("body",), FIRST)
    assert not broken(database)
    note_page(database, "paperino", ("body", "headline"), LATER)
    assert broken(database) == {"body": FIRST}


def test_one_page_that_fits_ends_the_row(database: sqlite3.Connection) -> None:
    for _ in range(4):
        note_page(database, "paperino", ("body",), FIRST)
    note_page(database, "paperino", (), LATER)
    assert not find_missed(database, "paperino")
    for _ in range(3):
        note_page(database, "paperino", ("body",), LATER)
    assert broken(database) == {"body": LATER}


def test_what_an_article_may_lack_needs_more_pages(database: sqlite3.Connection) -> None:
    for _ in range(10):
        assert not broken(database)
        note_page(database, "paperino", ("description",), FIRST)
    assert broken(database) == {"description": FIRST}


def test_sites_do_not_mix(database: sqlite3.Connection) -> None:
    for _ in range(3):
        note_page(database, "paperino", ("body",), FIRST)
    note_page(database, "topolino", (), FIRST)
    assert broken(database) == {"body": FIRST}


def settings(demo: Demo[Any], output: Path) -> list[str]:
    routes = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{demo.port}"))
    given = {"NEWSBOT_ROUTES": routes, "NEWSBOT_OUTPUT": str(output), "NEWSBOT_WORKERS": "1"}
    return [part for name, value in given.items() for part in ("-s", f"{name}={value}")]


def crawl(demo: Demo[Any], output: Path, *addresses: str) -> tuple[tiny.Run, dict[str, Any]]:
    """Crawl pages of the demo; the run's line."""
    urls = output / "urls.txt"
    urls.write_text("\n".join(addresses))
    run = tiny.scrapy("crawl", "demo", *settings(demo, output), "-a", f"urls={urls}")
    lines = (output / "demo" / "runs.jsonl").read_text().splitlines()
    return run, json.loads(lines[-1])


def test_a_crawl_warns_where_the_general_reading_took_over(tmp_path: Path) -> None:
    stories = [s.url for s in read_stories() if s.template == "national" and not s.marks][:4]
    told = f"site rules of demo no longer match since {TODAY}: body"
    with serve_paper(Paper(redesigned=True)) as demo:
        run, line = crawl(demo, tmp_path, *stories[:2])
        assert (run.code, line["warnings"], line["rules_broken"]) == (0, [], {})
        run, line = crawl(demo, tmp_path, stories[2])
        assert (run.code, line["warnings"]) == (3, ["rules_broken"])
        assert line["rules_broken"] == {"body": TODAY.isoformat()}
        assert told in run.out
        demo.paper.redesigned = False
        run, line = crawl(demo, tmp_path, stories[3])
        assert (run.code, line["warnings"], line["rules_broken"]) == (0, [], {})
    articles = [
        json.loads(text)
        for file in (tmp_path / "demo").glob("articles-*.jsonl")
        for text in file.read_text().splitlines()
    ]
    assert {article["url"]: article["body"] for article in articles} == {
        story.url: story.body for story in read_stories() if story.url in stories
    }


def test_the_monitors_tell_of_broken_rules() -> None:
    line = {
        "site": "ansa",
        "started_at": "2025-06-04T10:00:00+00:00",
        "articles": 3,
        "asked": 3,
        "unanswered": 0,
        "rejected": 0,
        "left_out": {},
        "sources_failed": {},
        "arguments": {},
        "rules_broken": {"body": "2025-06-02"},
    }
    [finding] = judge_run(line, [])
    assert finding.warning == "rules_broken"
    assert finding.sentence == "site rules of ansa no longer match since 2025-06-02: body"
