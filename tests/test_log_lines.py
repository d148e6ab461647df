"""Log lines for machines."""

import json
import logging
import sys
from pathlib import Path
from typing import Any

import pytest
import tiny
from scrapy import Request
from tiny import Answer, article

from newsbot.extensions.lines import JsonLines, without_secrets

PATH = "/2025/06/02/prima"


def line(message: str, *args: Any, logger: str = "ansa", **told: Any) -> dict[str, Any]:
    record = logging.LogRecord(logger, logging.WARNING, "x.py", 1, message, args, None)
    vars(record).update(told)
    found: dict[str, Any] = json.loads(JsonLines({"ansa": "20250602T143500Z"}).format(record))
    return found


def test_a_line_says_which_run_and_page() -> None:
    found = line("left out, status %d: %s", 404, "https://www.ansa.it/a.html")
    assert found["level"] == "warning"
    assert (found["site"], found["run"]) == ("ansa", "20250602T143500Z")
    assert found["url"] == "https://www.ansa.it/a.html"
    assert found["message"] == "left out, status 404: https://www.ansa.it/a.html"
    assert found["at"].endswith("+00:00")


def test_the_page_of_scrapys_own_lines() -> None:
    request = Request("https://anna:segreto@www.ansa.it/b")
    found = line("Crawled %(request)s", {"request": request}, logger="scrapy.core.engine")
    assert found["url"] == "https://…@www.ansa.it/b"
    assert "segreto" not in json.dumps(found)


def test_what_went_wrong_stands_on_the_same_line() -> None:
    try:
        raise ValueError("token=abc123 \x1b[31m")
    except ValueError:
        found = line("oh", exc_info=sys.exc_info())
    assert "ValueError" in found["error"]
    assert "abc123" not in found["error"]
    assert "\x1b" not in found["error"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Cookie: sid=1", "Cookie: …"),
        ("api_key=12 x", "api_key=… x"),
        ("la password: pippo", "la password: …"),
        ("il token della blockchain", "il token della blockchain"),
        ("a\x00b", "a b"),
        ("x" * 5000, "x" * 2000),
    ],
)
def test_no_secret_and_no_page_is_kept(text: str, kept: str) -> None:
    assert without_secrets(text) == kept


def test_a_crawl_that_nobody_watches_logs_json(tmp_path: Path) -> None:
    pages = {"/rss.xml": tiny.feed(PATH, "/2025/06/02/manca"), PATH: Answer(article("prima"))}
    with tiny.serve(pages) as paper:
        run = tiny.crawl(paper, tmp_path, "-s", "NEWSBOT_LOG=auto")
    lines = [json.loads(text) for text in run.err.splitlines() if text.startswith("{")]
    missing = next(found for found in lines if "manca" in found["message"])
    assert missing["url"] == f"{tiny.BASE}/2025/06/02/manca"
    assert missing["run"] == tiny.last_run(tmp_path)["run"]
    assert not any(tiny.PARAGRAPHS[0] in text for text in run.err.splitlines())
