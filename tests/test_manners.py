"""How newsbot behaves towards a host: the pace it asks for, patience, reservations."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import tiny
from protego import Protego
from scrapy import Request
from scrapy.http import HtmlResponse, Response
from tiny import BASE, Answer, Paper, article, feed

from newsbot.middlewares.crawl_delay import read_delay
from newsbot.middlewares.patience import read_retry_after
from newsbot.middlewares.reservations import find_reservation, matches, parse_rules
from newsbot.spiders.responses import fetched_page, is_reserved

DAY = "/2025/06/02"
URL = f"{BASE}{DAY}/una"
NOW = datetime(2025, 6, 4, 12, tzinfo=UTC)


def robots(text: str = "") -> Answer:
    return Answer(f"User-agent: *\n{text}\n", type="text/plain")


def pages(*slugs: str) -> dict[str, Any]:
    return {
        "/robots.txt": robots(),
        "/rss.xml": feed(*(f"{DAY}/{slug}" for slug in slugs)),
        **{f"{DAY}/{slug}": Answer(article(slug)) for slug in slugs},
    }


@pytest.fixture
def paper() -> Iterator[Paper]:
    with tiny.serve(pages("una", "due")) as served:
        yield served


FEED_ONLY = ("-a", "section=economia")


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("", None),
        ("Crawl-delay: 2.5", 2.5),
        ("Crawl-delay: molto", None),
        ("Request-rate: 2/10", 5),
        ("Crawl-delay: 2\nRequest-rate: 1/10", 10),
        ("Disallow: /x\n\nUser-agent: newsbot\nCrawl-delay: 7", 7),
    ],
)
def test_the_delay_that_robots_txt_asks_for(text: str, delay: float | None) -> None:
    assert read_delay(Protego.parse(f"User-agent: *\n{text}"), "newsbot") == delay


def test_a_crawl_keeps_the_delay_of_robots_txt(paper: Paper, tmp_path: Path) -> None:
    paper.pages["/robots.txt"] = robots("Crawl-delay: 0.7")
    paper.pages["/.well-known/tdmrep.json"] = Answer("[]", type="application/json")
    run = tiny.crawl(paper, tmp_path, *FEED_ONLY)
    assert run.code == 0, run.err
    assert len(tiny.lines(tmp_path, "articles")) == 2
    moments = [moment for _, moment in paper.moments]
    gaps = [after - before for before, after in pairwise(moments)]
    assert len(gaps) == 4
    assert min(gaps) > 0.65, gaps


def test_a_site_that_asks_for_too_long_a_delay_is_left(paper: Paper, tmp_path: Path) -> None:
    paper.pages["/robots.txt"] = robots("Crawl-delay: 3600")
    run = tiny.crawl(paper, tmp_path, *FEED_ONLY)
    assert paper.log == ["/robots.txt"]
    assert tiny.last_run(tmp_path)["sources_failed"] == {"crawl delay of 3600 s": 1}
    assert "asks for 3600 s between requests, more than NEWSBOT_MAX_CRAWL_DELAY=60" in run.err


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (None, None),
        ("120", 120),
        ("0", 0),
        ("presto", None),
        ("-5", None),
        (format_datetime(NOW + timedelta(minutes=3), usegmt=True), 180),
        (format_datetime(NOW - timedelta(minutes=3), usegmt=True), 0),
        ("9" * 400, 999_999_999),
        ("Mon, 99 Abc 99999 99:99:99 GMT", None),
    ],
)
def test_retry_after(told: str | None, seconds: float | None) -> None:
    headers = {"Retry-After": told} if told else {}
    assert read_retry_after(Response(URL, status=429, headers=headers), NOW) == seconds


def test_the_whole_host_waits_when_it_asks_for_patience(paper: Paper, tmp_path: Path) -> None:
    def busy(times: int) -> Answer:
        if times > 1:
            return Answer(article("una"))
        return Answer("piano", status=429, headers={"Retry-After": "2"})

    paper.pages[f"{DAY}/una"] = busy
    run = tiny.crawl(paper, tmp_path, *FEED_ONLY)
    assert run.code == 0, run.err
    assert len(tiny.lines(tmp_path, "articles")) == 2
    [refused] = [at for (_, status), (_, at) in paired(paper) if status == 429]
    after = [at - refused for _, (_, at) in paired(paper) if at > refused]
    assert min(after) > 1.9, after


def paired(paper: Paper) -> list[tuple[tuple[str, int], tuple[str, float]]]:
    return list(zip(paper.answers, paper.moments, strict=True))


def test_a_host_that_asks_for_too_much_is_asked_no_more(paper: Paper, tmp_path: Path) -> None:
    for slug in ("una", "due"):
        paper.pages[f"{DAY}/{slug}"] = Answer(status=503, headers={"Retry-After": "86400"})
    started = time.monotonic()
    run = tiny.crawl(paper, tmp_path, *FEED_ONLY)
    assert run.code == 3, run.err
    assert time.monotonic() - started < 60
    assert sum(path.startswith(DAY) for path in paper.log) == 1
    told = tiny.last_run(tmp_path)
    assert told["unanswered"] == 2
    assert told["left_out"] == {"asked to wait, status 503": 1, "status 503": 1}
    assert "more than NEWSBOT_MAX_WAIT=300: this run asks it no more" in run.err


RULES = json.dumps(
    [
        {"location": f"{DAY}/una", "tdm-reservation": 1, "tdm-policy": f"{BASE}/policy"},
        {"location": f"{DAY}/d*e$", "tdm-reservation": 0},
        {"location": "/", "tdm-reservation": 1},
    ]
)
TDMREP = "/.well-known/tdmrep.json"


def test_what_a_host_reserves_is_not_read(paper: Paper, tmp_path: Path) -> None:
    paper.pages[TDMREP] = Answer(RULES, type="application/json", headers={"ETag": '"1"'})
    run = tiny.crawl(paper, tmp_path, *FEED_ONLY)
    assert run.code == 0, run.err
    [line] = tiny.lines(tmp_path, "articles")
    assert line["provenance"]["tdm_reserved"] is False
    assert f"{DAY}/una" not in paper.log
    told = tiny.last_run(tmp_path)
    assert told["left_out"] == {"text and data mining reserved": 1}
    assert told["tdm_reserved"] == 1
    tiny.crawl(paper, tmp_path, *FEED_ONLY, "-s", "NEWSBOT_TDM_OBEY=False", "-a", "reread=yes")
    reserved = {
        line["url"]: line["provenance"]["tdm_reserved"] for line in tiny.lines(tmp_path, "articles")
    }
    assert reserved == {URL: True, f"{BASE}{DAY}/due": False}
    assert [status for path, status in paper.answers if path == TDMREP] == [200, 304]


def test_a_host_without_reservations_is_asked_once_a_day(paper: Paper, tmp_path: Path) -> None:
    paper.pages[f"{DAY}/due"] = Answer(article("due"), headers={"tdm-reservation": "1"})
    tiny.crawl(paper, tmp_path, *FEED_ONLY)
    [line] = tiny.lines(tmp_path, "articles")
    assert line["provenance"]["tdm_reserved"] is None
    assert tiny.last_run(tmp_path)["left_out"] == {"text and data mining reserved": 1}
    tiny.crawl(paper, tmp_path, *FEED_ONLY, "-a", "reread=yes")
    assert [status for path, status in paper.answers if path == TDMREP] == [404]


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("/", "/a/b", True),
        ("/a", "/ab", True),
        ("/a$", "/ab", False),
        ("/a$", "/a", True),
        ("*", "/a", True),
        ("/a*c", "/abbc/d", True),
        ("/a*c$", "/abbc/d", False),
        ("/*.html$", "/a/b.html", True),
        ("/*.html$", "/a.html?x=1", False),
        ("/a*a$", "/a", False),
        ("/*a*a*a*a*a*a*b", "/" + "a" * 50_000, False),
        ("", "/a", True),
    ],
)
def test_patterns_of_reservations(pattern: str, path: str, expected: bool) -> None:
    assert matches(pattern, path) is expected


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"{}", b"[1, null, {}]", b'[{"location": 3}]', b"[" * 9999, b"\xff"],
)
def test_what_is_no_file_of_reservations_says_nothing(body: bytes) -> None:
    assert parse_rules(body) == ()
    assert find_reservation(parse_rules(body), URL) is None


@pytest.mark.parametrize(
    ("header", "html", "file", "reserved"),
    [
        (None, "<p>x", None, False),
        ("1", "<p>x", None, True),
        ("0", "<p>x", None, False),
        (None, '<meta name="TDM-Reservation" content="1">', None, True),
        (None, '<meta name="tdm-reservation" content=" 0 ">', None, False),
        ("0", "<p>x", True, True),
        (None, "<p>tdm-reservation", False, False),
    ],
)
def test_a_page_is_reserved_by_file_header_or_meta(
    header: str | None, html: str, file: bool | None, reserved: bool
) -> None:
    response = HtmlResponse(
        URL,
        body=html.encode(),
        headers={"tdm-reservation": header} if header else {},
        request=Request(URL, meta={"tdm_reserved": file}),
    )
    assert is_reserved(response) is reserved
    told = fetched_page(response, URL, "paperino", NOW).headers.get("tdm-reservation")
    assert told == ("1" if file else header or (None if file is None else "0"))
