"""Crawls at the same time on one output folder: of one site, and of four."""

import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import tiny
from changing import EVENING, MORNING, Piece, Press
from test_rounds import AGENCY, SCHOOL, THEATRE
from tiny import Answer, Paper, article, crawl_options

from newsbot.demo.server import serve, serve_paper
from newsbot.demo.site import HOSTS

SITES = ("paperino", "mattina", "sera", "demo")
DAY = "/2025/06/02"
LONG = 280  # seconds, for a machine that is busy
PATIENT = ("-s", f"DOWNLOAD_TIMEOUT={LONG}", "-s", f"NEWSBOT_PAGE_SECONDS={LONG}")


@pytest.fixture
def held() -> Iterator[Paper]:
    """A newspaper whose articles are not answered before it is told to."""
    hold = threading.Event()

    def page(slug: str) -> Callable[[int], Answer]:
        def answer(_: int) -> Answer:
            hold.wait(LONG)
            return Answer(article(slug))

        return answer

    pages: dict[str, Any] = {f"{DAY}/{slug}": page(slug) for slug in "ab"}
    with tiny.serve(pages | {"/rss.xml": tiny.feed(*pages)}) as serving:
        serving.hold = hold
        yield serving
        hold.set()


def begin_tiny(paper: Paper, output: Path, *more: str) -> subprocess.Popen[bytes]:
    """A crawl of the newspaper under way."""
    options = [*crawl_options(paper, output), *PATIENT, *more]
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", "paperino", *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )


def begun(paper: Paper, output: Path) -> subprocess.Popen[bytes]:
    """A crawl that waits for its first article."""
    crawl = begin_tiny(paper, output)
    while not any(path.startswith(DAY) for path in paper.log):
        assert crawl.poll() is None
        time.sleep(0.05)
    return crawl


def test_of_two_crawls_of_a_site_the_second_leaves_it_alone(held: Paper, tmp_path: Path) -> None:
    first = begun(held, tmp_path)
    second = tiny.crawl(held, tmp_path)
    assert second.code == 4
    assert "another run is crawling paperino; this one leaves it alone" in second.err
    held.hold.set()
    first.communicate(timeout=LONG)
    assert first.returncode == 0
    assert slugs(tmp_path) == ["a", "b"]
    assert [held.times(f"{DAY}/{slug}") for slug in "ab"] == [1, 1]


def test_a_second_crawl_may_wait_for_the_first(held: Paper, tmp_path: Path) -> None:
    first = begun(held, tmp_path)
    second = begin_tiny(held, tmp_path, "-s", "NEWSBOT_ON_LOCKED=wait")
    assert second.stderr
    assert b"another run is crawling paperino; this one waits" in second.stderr.readline()
    assert second.poll() is None
    held.hold.set()
    for crawl in (first, second):
        _, said = crawl.communicate(timeout=LONG)
        assert crawl.returncode == 0, said
    assert slugs(tmp_path) == ["a", "b"]
    assert [held.times(f"{DAY}/{slug}") for slug in "ab"] == [1, 1]
    runs = (tmp_path / "paperino" / "runs.jsonl").read_text().splitlines()
    assert [json.loads(run)["articles"] for run in runs] == [2, 0]


def test_a_word_that_is_neither_skip_nor_wait(tmp_path: Path) -> None:
    run = tiny.scrapy("crawl", "demo", "-s", "NEWSBOT_ON_LOCKED=perhaps")
    assert run.code == 2
    assert "NEWSBOT_ON_LOCKED is skip or wait, not 'perhaps'" in run.err


def slugs(output: Path) -> list[str]:
    """The articles that stand in finished files."""
    return sorted(line["url"].rpartition("/")[2] for line in tiny.lines(output, "articles"))


@pytest.fixture(scope="module")
def settings() -> Iterator[dict[str, str]]:
    """Four sites served on loopback, and how they are crawled."""
    pages = {f"{DAY}/{slug}": Answer(article(slug)) for slug in "abcdefgh"}
    pages["/rss.xml"] = tiny.feed(*pages)
    press = Press()
    for host in (MORNING, EVENING):
        for minute, text in enumerate((SCHOOL, THEATRE, AGENCY)):
            path = f"/cronaca/{'abc'[minute]}/"
            press.put(host, Piece(path=path, headline=path, text=f"{host}. {text}", minute=minute))
    with ExitStack() as serving:
        tiny_port = serving.enter_context(tiny.serve(pages)).port
        press_port = serving.enter_context(serve_paper(press)).port
        demo_port = serving.enter_context(serve()).port
        doors = {tiny.HOST: tiny_port, MORNING: press_port, EVENING: press_port}
        routes = doors | dict.fromkeys(HOSTS, demo_port)
        yield {
            "SPIDER_MODULES": "tiny,changing,newsbot.spiders",
            "NEWSBOT_CONTACT": "tests@newsbot.example",
            "NEWSBOT_ROUTES": json.dumps(
                {host: f"127.0.0.1:{door}" for host, door in routes.items()}
            ),
            "NEWSBOT_WORKERS": "1",
            "NEWSBOT_PAGE_SECONDS": str(LONG),
            "DOWNLOAD_DELAY": "0.005",
        }


def begin(site: str, output: Path, settings: dict[str, str]) -> subprocess.Popen[bytes]:
    """A crawl of a site under way; of the demo two sections."""
    given = settings | {"NEWSBOT_OUTPUT": str(output)}
    options = [part for name, value in given.items() for part in ("-s", f"{name}={value}")]
    section = ["-a", "section=politica"] if site == "demo" else []
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", site, *options, *section],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )


def told(output: Path, site: str) -> Counter[str]:
    """The lines of a site; when a page was fetched, and which story came first, is luck."""
    return Counter(
        json.dumps(_without_luck(json.loads(line)), sort_keys=True)
        for path in (output / site).glob("*-*.jsonl")
        for line in path.read_bytes().splitlines()
    )


def _without_luck(line: dict[str, Any]) -> dict[str, Any]:
    if "provenance" in line:
        line["provenance"]["fetched_at"] = line["story"] = line["same_text_as"] = None
    return line


def test_four_sites_at_the_same_time_give_what_each_gives_alone(
    settings: dict[str, str], tmp_path: Path
) -> None:
    together = [begin(site, tmp_path / "together", settings) for site in SITES]
    codes = dict(zip(SITES, (crawl.wait(280) for crawl in together), strict=True))
    alone = {site: begin(site, tmp_path / site, settings).wait(120) for site in SITES}
    assert codes == alone
    for site in SITES:
        there = told(tmp_path / "together", site)
        assert there == told(tmp_path / site, site)
        assert len(there) > 3
    stories: dict[str, set[str]] = {}
    for path in (tmp_path / "together").glob("*/articles-*.jsonl"):
        for line in map(json.loads, path.read_text().splitlines()):
            stories.setdefault(line["story"], set()).add(line["site"])
    assert sum(sites == {"mattina", "sera"} for sites in stories.values()) == 3
