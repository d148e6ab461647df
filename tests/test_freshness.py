"""What is fetched again and what is not: conditional requests, and a plan to look again."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import tiny
from scrapy import Request
from scrapy.http import TextResponse
from tiny import BASE, Answer, Paper, article

from newsbot.spiders.arguments import Arguments
from newsbot.spiders.ledger import Ledger
from newsbot.spiders.sources import Sources
from newsbot.state import State

DAY = "/2025/06/02"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
LONGER = (*tiny.PARAGRAPHS, "La firma definitiva è attesa per venerdì nella sede della provincia.")
SOURCES = {"/rss.xml", "/sitemap.xml.gz", "/sitemap-1.xml", "/cronaca/"}


def tagged(answer: Answer | str) -> Answer:
    """An answer with a validator, as careful servers give."""
    answer = Answer(answer) if isinstance(answer, str) else answer
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    tag = f'"{hashlib.sha1(body).hexdigest()}"'
    return replace(answer, headers={**answer.headers, "ETag": tag})


def sitemap(entries: str, kind: str = "urlset") -> Answer:
    text = f'<?xml version="1.0"?><{kind} xmlns="{SITEMAP}">{entries}</{kind}>'
    return tagged(Answer(text, type="application/xml"))


def entry(slug: str, changed: datetime | None = None) -> str:
    lastmod = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    return f"<url><loc>{BASE}{DAY}/{slug}</loc>{lastmod}</url>"


def today() -> str:
    return datetime.now(UTC).date().isoformat()


def pages() -> dict[str, Any]:
    index = f"<sitemap><loc>{BASE}/sitemap-1.xml</loc></sitemap>"
    return {
        "/robots.txt": Answer("User-agent: *\nDisallow: /2025/06/02/vietata\n", type="text/plain"),
        "/rss.xml": tagged(tiny.feed(f"{DAY}/una", f"{DAY}/vietata")),
        "/sitemap.xml.gz": sitemap(index, "sitemapindex"),
        "/sitemap-1.xml": sitemap(entry("due")),
        "/cronaca/": tagged(f"<a href='{DAY}/tre'>x</a>"),
        f"{DAY}/una": tagged(article("una", day=today())),
        f"{DAY}/due": tagged(article("due", day=today())),
        f"{DAY}/tre": Answer(article("tre", day="2025-06-02")),
    }


@pytest.fixture
def paper() -> Iterator[Paper]:
    with tiny.serve(pages()) as served:
        yield served


def crawl(paper: Paper, output: Path, *more: str) -> list[tuple[str, int]]:
    """The answers that one more crawl was given, without robots.txt."""
    before = len(paper.answers)
    run = tiny.crawl(paper, output, *more)
    assert run.code in (0, 3), run.err
    return [answer for answer in paper.answers[before:] if answer[0] != "/robots.txt"]


def all_unchanged(answers: list[tuple[str, int]]) -> bool:
    return sorted(answers) == sorted((source, 304) for source in SOURCES)


def slugs(output: Path) -> list[str]:
    return [line["url"].rpartition("/")[2] for line in tiny.lines(output, "articles")]


def article_of(slug: str) -> Answer:
    return Answer(article(slug, day=today()))


def make_due(output: Path) -> None:
    """Let two hours pass."""
    then = (datetime.now(UTC) - timedelta(hours=2)).isoformat(timespec="microseconds")
    with closing(sqlite3.connect(output / ".state" / "newsbot.sqlite")) as database, database:
        for column in ("first_read_at", "read_at", "next_check"):
            query = f"UPDATE visits SET {column} = ? WHERE {column} IS NOT NULL"
            database.execute(query, (then,))


def test_what_was_not_dealt_with_is_heard_of_again(paper: Paper, tmp_path: Path) -> None:
    crawl(paper, tmp_path, "-a", "max_pages=1")
    assert slugs(tmp_path) == ["una"]
    paper.pages[f"{DAY}/due"] = Answer("guasto", status=500)
    crawl(paper, tmp_path)
    paper.pages[f"{DAY}/due"] = article_of("due")
    answers = crawl(paper, tmp_path)
    assert ("/sitemap-1.xml", 200) in answers, "a page of it gave no answer"
    assert ("/cronaca/", 304) in answers
    assert sorted(slugs(tmp_path)) == ["due", "tre", "una"]
    # What robots.txt forbids is dealt with: the feed that names it is asked conditionally too.
    assert all_unchanged(crawl(paper, tmp_path))
    run = tiny.last_run(tmp_path)
    assert (run["unchanged"], run["asked"], run["rechecked"], run["requests"]) == (4, 0, 0, 5)
    assert len(slugs(tmp_path)) == 3


def test_what_is_new_or_said_to_have_changed_is_asked_for(paper: Paper, tmp_path: Path) -> None:
    crawl(paper, tmp_path)
    now = datetime.now(UTC)
    old, later = now - timedelta(days=1), now + timedelta(days=1)
    # The index has not changed, and names a sitemap that has.
    paper.pages["/sitemap-1.xml"] = sitemap(
        entry("una", old) + entry("due", now) + entry("tre", later) + entry("nuova")
    )
    paper.pages[f"{DAY}/nuova"] = article_of("nuova")
    answers = crawl(paper, tmp_path)
    assert sorted(answer for answer in answers if answer[0].startswith(DAY)) == [
        (f"{DAY}/due", 304),
        (f"{DAY}/nuova", 200),
    ]
    assert all_unchanged(crawl(paper, tmp_path))
    answers = crawl(paper, tmp_path, "-a", "reread=yes")
    assert {status for _, status in answers} == {200}
    assert {f"{DAY}/una", f"{DAY}/due", f"{DAY}/tre", *SOURCES} <= {path for path, _ in answers}


def test_articles_of_these_days_are_looked_at_again(paper: Paper, tmp_path: Path) -> None:
    crawl(paper, tmp_path)
    make_due(tmp_path)
    assert all_unchanged(crawl(paper, tmp_path, "-a", "recheck=no"))
    answers = set(crawl(paper, tmp_path))
    # The third article is of the year before: nobody changes it any more.
    assert answers >= {(f"{DAY}/una", 304), (f"{DAY}/due", 304)}
    assert f"{DAY}/tre" not in {path for path, _ in answers}
    run = tiny.last_run(tmp_path)
    assert run["rechecked"] == run["asked"] == run["left_out"]["not modified"] == 2
    assert all_unchanged(crawl(paper, tmp_path)), "the next look is in four hours"


def test_a_second_look_finds_what_has_changed_or_gone(paper: Paper, tmp_path: Path) -> None:
    crawl(paper, tmp_path)
    make_due(tmp_path)
    paper.pages[f"{DAY}/una"] = tagged(article("una", day=today(), paragraphs=LONGER))
    del paper.pages[f"{DAY}/due"]
    answers = crawl(paper, tmp_path)
    assert {(f"{DAY}/una", 200), (f"{DAY}/due", 404)} <= set(answers)
    make_due(tmp_path)
    answers = crawl(paper, tmp_path)
    assert (f"{DAY}/una", 304) in answers, "by the validator of the second reading"
    assert f"{DAY}/due" not in {path for path, _ in answers}


ANSWER = TextResponse(
    f"{BASE}/rss.xml", headers={"ETag": '"a1"'}, request=Request(f"{BASE}/rss.xml")
)
WITHOUT, JUNE, JULY = Arguments(), *(Arguments(since=date(2025, month, 1)) for month in (6, 7))


def asked_with(output: Path, first: Arguments, then: Arguments) -> dict[str, str]:
    """How a source is asked that an earlier run with other arguments dealt with."""
    state = State(output)
    sources = Sources(tiny.SITE, first, state)
    sources.announce(ANSWER.url, ANSWER, [f"{BASE}/a"])
    sources.settle(Ledger(known={f"{BASE}/a"}))
    state.database.write(lambda _: None).result()
    return Sources(tiny.SITE, then, state).conditions(ANSWER.url)


@pytest.mark.parametrize(
    ("first", "then", "conditionally"),
    [
        (WITHOUT, WITHOUT, True),
        (WITHOUT, JUNE, True),
        (JUNE, JUNE, True),
        (JUNE, JULY, True),
        (JULY, JUNE, False),
        (JUNE, WITHOUT, False),
        (Arguments(until=date(2025, 6, 1)), WITHOUT, False),
        (WITHOUT, Arguments(reread=True), False),
        (WITHOUT, Arguments(since=date(2024, 1, 1), history=True), False),
    ],
)
def test_only_days_that_were_dealt_with_are_taken_for_known(
    tmp_path: Path, first: Arguments, then: Arguments, conditionally: bool
) -> None:
    assert asked_with(tmp_path, first, then) == ({"If-None-Match": '"a1"'} if conditionally else {})


@pytest.mark.parametrize(
    ("ledger", "dealt"),
    [
        (Ledger(), True),  # not of the days asked for
        (Ledger(known={"a"}), True),
        (Ledger(beyond={"a"}), False),
        (Ledger(asked={"a"}), False),
        (Ledger(asked={"a"}, handled={"a"}), True),
        (Ledger(asked={"a"}, moved={"a": "b"}), False),
        (Ledger(asked={"a"}, moved={"a": "b"}, handled={"b"}), True),
    ],
)
def test_what_is_dealt_with(ledger: Ledger, dealt: bool) -> None:
    assert ledger.is_dealt_with("a") is dealt
