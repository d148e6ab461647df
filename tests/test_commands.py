"""The commands as a user types them: messages, exit codes, and one record for crawl and extract."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import tiny
from tiny import BASE, Answer, Paper, article, crawl_options, scrapy

from newsbot.commands.outcome import find_faults, find_warnings, worst
from newsbot.commands.summary import pick_samples
from newsbot.demo.site import SITE as DEMO
from newsbot.state import SiteLock

DAY = "/2025/06/02"
Capture = pytest.CaptureFixture[str]
TEXT = "Eni ha comprato Novamont per 2 miliardi di euro nel 2023."


@pytest.fixture
def paper() -> Iterator[Paper]:
    pages = {
        "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
        "/rss.xml": tiny.feed(*(f"{DAY}/{slug}" for slug in "abcd")),
        **{f"{DAY}/{slug}": Answer(article(slug)) for slug in "abcd"},
    }
    with tiny.serve(pages) as serving:
        yield serving


@pytest.mark.parametrize(
    ("command", "message"),
    [
        ("crawl", "name a site: scrapy crawl demo; scrapy list shows all names"),
        ("crawl dem", "there is no site dem: did you mean demo?"),
        ("crawl demo --fast", "there is no option --fast; `scrapy crawl -h` lists them"),
        ("crawl demo -a since=2025-02-30", "since=2025-02-30 is no date; write it as 2025-05-01"),
        ("crawl demo -a pages=3", "there is no argument 'pages'"),
        ("crawl demo -a since", "Invalid -a value, use -a NAME=VALUE"),
        ("crawl demo -s FEEDS={", "Invalid -s value, use -s NAME=VALUE"),
        ("crawl ilpost -s NEWSBOT_CONTACT=", 'newsbot.toml, as contact = "name@example.org"'),
        ("sites --long", "there is no option --long"),
        ("normalize", "give one FILE or -"),
        ("normalize /does/not/exist", "/does/not/exist cannot be read: No such file"),
        ("normalize --reference domani -", "--reference domani is no date; write it as 2025-06-02"),
        ("extract --site x -", "there is no option --site"),
        ("extract https://www.ilpost.it/ -s NEWSBOT_CONTACT=", "must be able to reach you"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(
    command: str, message: str, capsys: Capture
) -> None:
    run = tiny.command(*command.split(), capsys=capsys)
    assert run.code == 2
    assert message in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize("command", ["crawl", "sites", "normalize", "extract"])
def test_help_has_an_example(command: str, capsys: Capture) -> None:
    run = tiny.command(command, "-h", capsys=capsys)
    assert run.code == 0
    assert f"scrapy {command}" in " ".join(run.out.partition("xample")[2].split())


def test_sites_tells_of_all(capsys: Capture) -> None:
    run = tiny.command("sites", capsys=capsys)
    assert run.code == 0
    rows = run.out.splitlines()
    assert rows[0].split() == "name title topics rendering access basis last crawl".split()
    assert any(row.startswith("demo ") for row in rows)
    assert "\x1b" not in run.out


def test_normalize_gives_a_mention_a_line(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "text.txt"
    file.write_text(TEXT)
    command = ("normalize", "--reference", "2025-06-02")
    run = tiny.command(*command, str(file), capsys=capsys)
    assert run.code == 0, run.err
    mentions = [json.loads(line) for line in run.out.splitlines()]
    [money] = [mention for mention in mentions if mention["kind"] == "money"]
    assert (money["value"], money["currency"]) == (2_000_000_000, "EUR")
    assert tiny.command(*command, "-", given=TEXT.encode(), capsys=capsys).out == run.out


def test_extract_gives_the_events_of_a_text(capsys: Capture) -> None:
    command = ("extract", "--reference", "2025-06-02", "-")
    run = tiny.command(*command, given=TEXT.encode(), capsys=capsys)
    assert run.code == 0, run.err
    assert "acquire" in [json.loads(line)["type"] for line in run.out.splitlines()]


def test_extract_gives_the_record_of_a_saved_page(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "page.html"
    file.write_text(article("a"))
    run = tiny.command("extract", str(file), "--url", f"{BASE}{DAY}/a", capsys=capsys)
    assert run.code == 0, run.err
    [record] = [json.loads(line) for line in run.out.splitlines()]
    assert record["article"]["canonical_url"] == f"{BASE}{DAY}/a"
    assert record["events"]


@pytest.mark.parametrize("given", [b"", b"\xff\xfe\x00\x01", b"<html>", "è\u2028".encode()])
def test_extract_of_anything_never_fails(given: bytes, capsys: Capture) -> None:
    run = tiny.command("extract", "-", given=given, capsys=capsys)
    assert run.code == 0
    assert "Traceback" not in run.err


FILLED_BY_STATE = ("version", "previous_digest", "changes", "change", "story", "same_text_as")


def without_state(line: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in line.items() if k not in (*FILLED_BY_STATE, "provenance")}


def test_extract_of_an_address_equals_the_line_of_the_crawl(tmp_path: Path) -> None:
    url = DEMO.examples[0]
    urls = tmp_path / "urls.txt"
    urls.write_text(url)
    run = scrapy("crawl", "demo", "-s", f"NEWSBOT_OUTPUT={tmp_path}", "-a", f"urls={urls}")
    assert run.code == 0, run.err
    [record] = [json.loads(line) for line in scrapy("extract", url).out.splitlines()]
    folder = tmp_path / "demo"
    [crawled] = [json.loads(p.read_text()) for p in folder.glob("articles-*.jsonl")]
    assert without_state(record["article"]) == without_state(crawled)
    [file] = folder.glob("events-*.jsonl")
    events = [json.loads(line) for line in file.read_text().splitlines()]
    assert events
    assert [without_state(e) for e in record["events"]] == [without_state(e) for e in events]


def test_extract_says_why_there_is_nothing() -> None:
    run = scrapy("extract", "http://www.ilquotidianodemo.example/does-not-exist")
    assert run.code == 1
    assert "could not be read: status 404" in run.err


def test_no_network_ends_with_1(paper: Paper, tmp_path: Path) -> None:
    options = crawl_options(paper, tmp_path)
    dead = json.dumps({tiny.HOST: "127.0.0.1:9"})
    run = scrapy("crawl", "paperino", *options, "-s", f"NEWSBOT_ROUTES={dead}")
    assert run.code == 1
    assert "nothing of paperino answered: is there a network?" in run.out
    assert tiny.last_run(tmp_path)["exit_code"] == 1


def test_an_unwritable_output_folder_ends_with_1(paper: Paper, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = tiny.crawl(paper, tmp_path / "file" / "output")
    assert run.code == 1
    assert "cannot write under" in run.err
    assert "Not a directory; set another folder: output in newsbot.toml" in run.err
    assert "Traceback" not in run.err


def test_an_own_feed_that_cannot_be_written_ends_with_1(paper: Paper, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    run = tiny.crawl(paper, tmp_path, "-a", "max_pages=1", "-o", f"{tmp_path}/file/mine.jsonl")
    assert run.code == 1


def test_a_site_that_another_run_holds_ends_with_4(paper: Paper, tmp_path: Path) -> None:
    lock = SiteLock(tmp_path, "paperino")
    assert lock.acquire()
    run = tiny.crawl(paper, tmp_path)
    lock.release()
    assert run.code == 4
    assert "another run is crawling paperino" in run.err
    assert paper.log == []


def test_arguments_of_a_crawl(paper: Paper, tmp_path: Path) -> None:
    run = tiny.crawl(paper, tmp_path, "-a", "max_pages=2", "-a", "since=2025-06-01")
    assert run.code == 0, run.err
    assert len(tiny.lines(tmp_path, "articles")) == 2
    run = tiny.crawl(paper, tmp_path, "-a", "until=2025-06-01", "-a", "reread=yes")
    assert run.code == 0, run.err
    assert len(tiny.lines(tmp_path, "articles")) == 2
    assert len([path for path in paper.log if path.startswith(DAY)]) == 2
    assert tiny.last_run(tmp_path)["arguments"] == {"until": "2025-06-01", "reread": "yes"}


def started(paper: Paper, output: Path) -> subprocess.Popen[bytes]:
    """A crawl that has taken in its first page and hangs on its second."""
    process = subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", "paperino", *crawl_options(paper, output)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not taken_in(output):
        time.sleep(0.1)
    return process


def taken_in(output: Path) -> int:
    """How many records wait for their files."""
    try:
        database = sqlite3.connect(output / ".state" / "newsbot.sqlite", timeout=5)
        count: int = database.execute("SELECT count(*) FROM undelivered").fetchone()[0]
    except sqlite3.Error:
        return 0
    database.close()
    return count


@pytest.fixture
def slow_paper() -> Iterator[Paper]:
    asked: list[str] = []

    def page(slug: str) -> Callable[[int], Answer]:
        def answer(_: int) -> Answer:
            asked.append(slug)
            if len(asked) == 2:
                hold.wait(30)
            return Answer(article(slug))

        return answer

    hold = threading.Event()
    pages = {"/rss.xml": tiny.feed(f"{DAY}/a", f"{DAY}/b")}
    pages |= {f"{DAY}/{slug}": page(slug) for slug in "ab"}
    with tiny.serve(pages) as serving:
        serving.hold = hold
        yield serving
        hold.set()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_crawl_stopped_by_a_signal(
    slow_paper: Paper, tmp_path: Path, number: int, code: int
) -> None:
    process = started(slow_paper, tmp_path)
    process.send_signal(number)
    time.sleep(1)
    slow_paper.hold.set()  # what is under way is taken in, nothing new is asked for
    assert process.wait(60) == code
    assert len(tiny.lines(tmp_path, "articles")) == 2
    assert tiny.last_run(tmp_path)["exit_code"] == code


def test_a_killed_crawl_is_finished_by_the_next(slow_paper: Paper, tmp_path: Path) -> None:
    process = started(slow_paper, tmp_path)
    process.kill()
    process.wait()
    slow_paper.hold.set()
    assert tiny.lines(tmp_path, "articles") == []
    run = tiny.crawl(slow_paper, tmp_path)
    assert run.code == 0, run.err
    assert "finished a run that was cut off: 1 articles written" in run.err
    slugs = [a["url"].rpartition("/")[2] for a in tiny.lines(tmp_path, "articles")]
    assert sorted(slugs) == ["a", "b"]
    assert sorted(slow_paper.times(f"{DAY}/{slug}") for slug in "ab") == [1, 2]


@pytest.mark.parametrize(
    ("stats", "warnings"),
    [
        ({"newsbot/asked": 10, "newsbot/unanswered": 1}, []),
        ({"newsbot/asked": 10, "newsbot/unanswered": 2}, ["pages_failed"]),
        ({"newsbot/rejected": 1}, ["rejected"]),
        ({"newsbot/left_out/browser missing": 1}, ["browser_missing"]),
        ({"newsbot/left_out/status 404": 9, "newsbot/asked": 9}, []),
    ],
)
def test_warnings(stats: dict[str, Any], warnings: list[str]) -> None:
    assert list(find_warnings(stats)) == warnings


@pytest.mark.parametrize(
    ("stats", "message"),
    [
        ({"downloader/request_count": 3}, "nothing of demo answered"),
        ({"newsbot/articles": 3, "newsbot/delivered": 0}, "3 articles could not be written"),
        ({"feedexport/failed_count/FileFeedStorage": 1}, "a feed could not be stored"),
        ({"newsbot/faults": 2}, "newsbot stumbled 2 times"),
        ({"finish_reason": "start_error"}, "the crawl could not start"),
    ],
)
def test_faults(stats: dict[str, Any], message: str) -> None:
    [fault] = find_faults("demo", stats)
    assert fault.startswith(message)


def test_the_worst_code_counts() -> None:
    assert worst([0, 3, 4]) == 3
    assert worst([3, 1, 143]) == 143
    assert worst([143, 130]) == 130
    assert worst([4, 0]) == 4
    assert worst([]) == 0


def test_samples_are_of_different_types_and_tell_most() -> None:
    def event(kind: str, names: int, **told: Any) -> dict[str, Any]:
        people = [{"name": str(n), "kind": "organization"} for n in range(names)]
        fields = {"time": None, "place": None, "attribution": None, "amounts": []} | told
        return {"type": kind, "participants": people, **fields}

    events = [
        event("agree", 0),
        event("agree", 2, time={}),
        event("build", 1),
        event("meet", 2, time={"edtf": "2025"}, amounts=[1]),
        event("trade", 2, time={"edtf": "2025"}),
    ]
    assert [sample["type"] for sample in pick_samples(events)] == ["meet", "trade", "agree"]
