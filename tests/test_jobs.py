"""`scrapy crawl --all` and `--jobs`: many sites from one line."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import tiny
from tiny import Answer, Paper, article, feed

from newsbot.commands.rhythm import split_by_rhythm
from newsbot.outputs import append_run
from newsbot.sites import all_sites
from newsbot.state import State

DAY = "/2025/06/02"
FEED_ONLY = ("-a", "section=economia")
NOW = datetime(2025, 6, 4, 12, tzinfo=UTC)


@pytest.fixture
def paper() -> Iterator[Paper]:
    pages = {
        "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
        "/rss.xml": feed(f"{DAY}/una"),
        f"{DAY}/una": Answer(article("una")),
    }
    with tiny.serve(pages) as served:
        yield served


def asked(output: Path, name: str, minutes: int, code: int = 0) -> None:
    moment = NOW - timedelta(minutes=minutes)
    append_run(output, name, {"started_at": moment.isoformat(), "exit_code": code})


def published(output: Path, name: str, *ago: int) -> None:
    state = State(output)
    for number, days in enumerate(ago):
        day = NOW.date() - timedelta(days=days)
        state.mark(f"https://{name}.example/{number}", name, "article", day)
    state.close()


def test_a_slow_site_is_asked_once_an_hour(tmp_path: Path) -> None:
    asked(tmp_path, "lento", 30)
    published(tmp_path, "lento", 0, 1, 2, 3)
    asked(tmp_path, "passato", 61)
    published(tmp_path, "passato", 0)
    asked(tmp_path, "svelto", 5)
    published(tmp_path, "svelto", *[0] * 10)
    asked(tmp_path, "fallito", 5, code=1)
    names = ["lento", "passato", "svelto", "fallito", "nuovo"]
    free, late = split_by_rhythm(tmp_path, names, NOW)
    assert free == ["passato", "svelto", "fallito", "nuovo"]
    assert late == {
        "lento": "lento: 1.0 articles a day, asked at 11:30 UTC; next at 12:29 UTC, "
        "or now with scrapy crawl lento"
    }


def jobs(paper: Paper, output: Path, *names: str, more: tuple[str, ...] = ()) -> list[str]:
    options = tiny.crawl_options(paper, output)
    return ["crawl", *names, "--jobs", "2", *options, *more]


def test_each_site_is_crawled_in_a_process_of_its_own(paper: Paper, tmp_path: Path) -> None:
    run = tiny.scrapy(*jobs(paper, tmp_path, "paperino", "demo", more=("-a", "max_pages=2")))
    assert run.code == 0, run.err
    rows = {words[0]: words for line in run.out.splitlines() if (words := line.split())}
    assert rows["paperino"][1:3] == ["0", "1"]
    assert rows["demo"][1:3] == ["0", "2"]
    assert len(tiny.lines(tmp_path, "articles")) == 1
    assert "articles" in (tmp_path / ".state" / "demo.log").read_text()


def test_a_job_ends_in_time_and_in_order(paper: Paper, tmp_path: Path) -> None:
    def slow(times: int) -> Answer:
        time.sleep(2)
        return Answer(article("lenta"))

    paper.pages["/rss.xml"] = feed(f"{DAY}/una", *(f"{DAY}/lenta-{n}" for n in range(40)))
    for number in range(40):
        paper.pages[f"{DAY}/lenta-{number}"] = slow
    limits = ("-s", "NEWSBOT_JOB_SECONDS=12", *FEED_ONLY)
    run = tiny.scrapy(*jobs(paper, tmp_path, "paperino", more=limits))
    assert run.code == 3, run.err
    told = tiny.last_run(tmp_path)
    assert told["warnings"] == ["stopped_early"]
    assert told["finish_reason"] == "closespider_timeout"
    assert "stopped_early" in run.out
    assert tiny.lines(tmp_path, "articles")


def test_a_signal_reaches_the_crawls(paper: Paper, tmp_path: Path) -> None:
    def held(times: int) -> Answer:
        paper.hold.wait(30)
        return Answer(article("una"))

    paper.pages[f"{DAY}/una"] = held
    process = subprocess.Popen(
        [sys.executable, "-m", "scrapy", *jobs(paper, tmp_path, "paperino", more=FEED_ONLY)],
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": tiny._path()},
        stdout=subprocess.PIPE,
    )
    for _ in range(600):
        if f"{DAY}/una" in paper.log:
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGTERM)
    time.sleep(1)
    paper.hold.set()
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 143
    assert tiny.last_run(tmp_path)["exit_code"] == 143
    assert b"paperino" in out


def test_all_sites_are_asked_in_their_rhythm(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = datetime.now(UTC)
    for name in all_sites():
        append_run(tmp_path, name, {"started_at": now.isoformat(), "exit_code": 0})
    run = tiny.command("crawl", "--all", "-s", f"NEWSBOT_OUTPUT={tmp_path}", capsys=capsys)
    assert run.code == 0, run.err
    assert len(run.out.splitlines()) == len(all_sites()) - 1
    assert "ansa: 0.0 articles a day" in run.out
    assert "demo" not in run.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["demo", "--all"], "give names or --all, not both"),
        (["demo", "--jobs", "0"], "--jobs 0 is no number from 1; write --jobs 2"),
        (["demo", "--jobs", "2", "-o", "x.jsonl"], "-o and -O go with one process"),
        (["dmo", "--jobs", "2"], "there is no site dmo: did you mean demo?"),
        (["demo", "--jobs", "2", "-a", "since=x"], "since=x is no date"),
    ],
)
def test_wrong_usage(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tiny.command("crawl", *arguments, capsys=capsys)
    assert run.code == 2
    assert message in run.err
