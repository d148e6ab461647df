"""A crawl tells watches, services and the dead man's switch how it went."""

import json
from pathlib import Path
from typing import Any

import pytest
import tiny
from receiver import Receiver, receiver
from tiny import Answer, Paper, Run, article, crawl_options, scrapy

PATH = "/2025/06/02/prima"
WATCHES = {
    "tubi": {"who": ["Ferramenta Rossi"]},
    "zitta": {"who": ["Ferramenta Rossi"], "notify": False},
}


def crawl(paper: Paper, output: Path, kept: Receiver, *more: str, watches: Any = WATCHES) -> Run:
    told = {
        "NEWSBOT_WATCHES": json.dumps(watches),
        "NEWSBOT_NOTIFY": json.dumps({"services": [f"json://{kept.address}/messages"]}),
        "NEWSBOT_PING": json.dumps({"url": f"http://{kept.address}/ping"}),
    }
    options = [part for name, value in told.items() for part in ("-s", f"{name}={value}")]
    return scrapy("crawl", "paperino", *crawl_options(paper, output), *options, *more)


def messages(kept: Receiver) -> list[dict[str, Any]]:
    return [json.loads(body) for path, body in kept.got if path == "/messages"]


def test_new_events_once_and_the_switch_each_time(tmp_path: Path) -> None:
    pages = {"/rss.xml": tiny.feed(PATH), PATH: Answer(article("prima"))}
    with tiny.serve(pages) as paper, receiver() as kept:
        first = crawl(paper, tmp_path, kept)
        assert first.code in (0, 3), first.err
        assert "watch tubi: " in first.out
        [message] = messages(kept)
        assert message["title"].startswith("newsbot, tubi: ")
        assert f"{tiny.BASE}{PATH}" in message["message"]
        assert [path for path, _ in kept.got if path != "/messages"] == ["/ping/start", "/ping"]
        for name in WATCHES:
            assert (tmp_path / "watch" / f"{name}.jsonl").read_text()
            assert (tmp_path / "watch" / f"{name}.atom").exists()
        second = crawl(paper, tmp_path, kept)
        assert "watch tubi" not in second.out
        assert len(messages(kept)) == 1


def test_a_service_that_fails_is_told_with_the_next_crawl(tmp_path: Path) -> None:
    pages = {"/rss.xml": tiny.feed(PATH), PATH: Answer(article("prima"))}
    with tiny.serve(pages) as paper, receiver() as kept:
        kept.status = 500
        run = crawl(paper, tmp_path, kept)
        assert run.code in (0, 3), run.err
        assert "watch tubi: a message could not be sent; next time again" in run.err
        kept.status = 200
        crawl(paper, tmp_path, kept)
        assert messages(kept)[-1]["title"].startswith("newsbot, tubi: ")


def test_a_crawl_that_failed_is_told(tmp_path: Path) -> None:
    with receiver() as kept:
        run = crawl(Paper(port=9), tmp_path, kept)
    assert run.code == 1
    assert messages(kept)[0]["title"] == "newsbot: exit code 1"
    assert "nothing of paperino answered" in messages(kept)[0]["message"]
    assert kept.got[-1][0] == "/ping/fail"


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"NEWSBOT_NOTIFY": {"services": "json://x"}}, "[notify]: write services"),
        ({"NEWSBOT_NOTIFY": {"servizi": []}}, "[notify]: write services"),
        ({"NEWSBOT_NOTIFY": {"services": ["piccione://x"]}}, "number 1 (piccione://…)"),
        ({"NEWSBOT_PING": {"url": "ftp://x"}}, "[ping]: write url"),
        ({"NEWSBOT_WATCHES": {"eni": {"chi": []}}}, "[watch.eni] has no 'chi'"),
    ],
)
def test_what_makes_no_sense_is_told_before_the_crawl(
    setting: dict[str, Any], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = [
        part for name, value in setting.items() for part in ("-s", f"{name}={json.dumps(value)}")
    ]
    where = ("-s", f"NEWSBOT_OUTPUT={tmp_path / 'output'}")
    run = tiny.command("crawl", "demo", *where, *told, capsys=capsys)
    assert run.code == 2
    assert said in run.err
