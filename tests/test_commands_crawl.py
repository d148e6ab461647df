"""How crawls end: no network, no folder, a lock, a signal, a kill."""

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

import pytest
import tiny
from tiny import Answer, Paper, article, crawl_options, scrapy

from newsbot.state import SiteLock

DAY = "/2025/06/02"


@pytest.fixture
def paper() -> Iterator[Paper]:
    pages = {
        "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
        "/rss.xml": tiny.feed(*(f"{DAY}/{slug}" for slug in "abcd")),
        **{f"{DAY}/{slug}": Answer(article(slug)) for slug in "abcd"},
    }
    with tiny.serve(pages) as serving:
        yield serving


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


def test_a_crawl_that_cannot_start_ends_with_1_and_a_sentence(tmp_path: Path) -> None:
    # The demo: its server runs already, and must not keep the process alive.
    run = scrapy("crawl", "demo", "-s", f"NEWSBOT_OUTPUT={tmp_path}", "-s", "DOWNLOAD_DELAY=soon")
    assert run.code == 1
    assert run.err.endswith("scrapy crawl: demo could not start; the log says why\n")


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
