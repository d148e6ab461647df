"""Which sources are asked, in which order, and how far back sitemaps are walked."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import tiny
from tiny import BASE, SITE, Answer, article

from newsbot.sites.site import Site, Source
from newsbot.spiders.arguments import Arguments
from newsbot.spiders.periods import Period, find_article_day, find_sitemap_period
from newsbot.spiders.sources import Sources
from newsbot.state import State

TODAY = date(2025, 6, 4)


def source(path: str, basis: str, section: str | None = None) -> Source:
    return Source(url=f"{BASE}{path}", basis=basis, section=section)


TOLD = replace(
    SITE,
    feeds=(source("/f", "reported, 2026"), source("/g", "derived, 2026", "sport")),
    sitemaps=(source("/s", "a candidate, 2026"),),
    sections=(source("/c", "reported"),),
)
SEEN = replace(TOLD, sitemaps=(source("/s", "items seen, 2026-02"),))


def rounds(folder: Path, site: Site, arguments: Arguments | None = None) -> list[list[str]]:
    sources = Sources(site, arguments or Arguments(), State(folder))
    return [[found.url.removeprefix(BASE) for found, _ in batch] for batch in sources.rounds()]


def test_what_is_only_reported_is_tried_in_order(tmp_path: Path) -> None:
    assert rounds(tmp_path, TOLD) == [["/f", "/g"], ["/s"], ["/c"]]


def test_what_was_seen_at_work_is_always_asked(tmp_path: Path) -> None:
    assert rounds(tmp_path, SEEN) == [["/s", "/f", "/g"], ["/c"]]
    assert rounds(tmp_path, SITE) == [["/rss.xml", "/sitemap.xml.gz", "/cronaca/"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (Arguments(since=TODAY), [["/f", "/g", "/s", "/c"]]),
        (Arguments(section="sport"), [["/g"]]),
        (Arguments(since=TODAY, history=True), [["/s"]]),
    ],
)
def test_arguments_say_what_is_asked(
    tmp_path: Path, arguments: Arguments, expected: list[list[str]]
) -> None:
    assert rounds(tmp_path, TOLD, arguments) == expected


FURTHER = (
    ("/sitemap-2023-12.xml", datetime(2025, 6, 3, tzinfo=UTC)),
    ("/sitemap-2024-03.xml", datetime(2024, 4, 1, tzinfo=UTC)),
    ("/sitemap-2024-05.xml", None),
    ("/sitemap-posts-12.xml", datetime(2024, 2, 1, tzinfo=UTC)),
    ("/sitemap-posts-11.xml", datetime(2023, 2, 1, tzinfo=UTC)),
    ("/sitemap-news.xml", datetime(2025, 6, 4, tzinfo=UTC)),
    ("/sitemap-tags.xml", None),
)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (Arguments(), {"2023-12", "2024-05", "news", "tags"}),
        (
            Arguments(since=date(2024, 1, 1), history=True),
            {"2024-03", "2024-05", "posts-12", "news", "tags"},
        ),
        (
            Arguments(since=date(2024, 3, 5), until=date(2024, 3, 20), history=True),
            {"2024-03", "news", "tags"},
        ),
    ],
)
def test_a_sitemap_index_is_walked_as_far_as_needed(
    tmp_path: Path, arguments: Arguments, expected: set[str]
) -> None:
    sources = Sources(SITE, arguments, State(tmp_path))
    wanted = sources.wanted(FURTHER, TODAY)
    assert {url.removeprefix("/sitemap-").removesuffix(".xml") for url in wanted} == expected


@pytest.mark.parametrize(
    ("url", "period"),
    [
        ("/sitemap-2024.xml", Period(date(2024, 1, 1), date(2024, 12, 31))),
        ("/sitemap_2024_02.xml.gz", Period(date(2024, 2, 1), date(2024, 2, 29))),
        ("/sitemap/2024/03/05.xml", Period(date(2024, 3, 5), date(2024, 3, 5))),
        ("/sitemap20240305.xml", Period(date(2024, 3, 5), date(2024, 3, 5))),
        ("/sitemap.xml?yyyy=2024&mm=03", Period(date(2024, 1, 1), date(2024, 12, 31))),
        ("/sitemap-2024-02-31.xml", None),
        ("/sitemap-12.xml", None),
        ("/sitemap-120245.xml", None),
        ("/sitemap.xml", None),
    ],
)
def test_the_period_of_a_sitemap(url: str, period: Period | None) -> None:
    assert find_sitemap_period(f"{BASE}{url}") == period


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2025/06/02/titolo", date(2025, 6, 2)),
        ("/sport/2025-06-02/titolo", date(2025, 6, 2)),
        ("/news/20250602-titolo", date(2025, 6, 2)),
        ("/2025/13/02/titolo", None),
        ("/2025/06/titolo", None),
        ("/titolo-2025", None),
    ],
)
def test_the_day_of_an_address(path: str, day: date | None) -> None:
    assert find_article_day(f"{BASE}{path}") == day


def test_history_reads_what_the_sitemaps_of_those_days_hold(tmp_path: Path) -> None:
    def entries(kind: str, *told: tuple[str, str]) -> Answer:
        outer = "sitemapindex" if kind == "sitemap" else "urlset"
        inner = "".join(
            f"<{kind}><loc>{BASE}{path}</loc><lastmod>{day}</lastmod></{kind}>"
            for path, day in told
        )
        text = f'<{outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</{outer}>'
        return Answer(text, type="application/xml")

    months = ("2024-01", "2024-02", "2024-03")
    pages: dict[str, Answer] = {
        "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
        "/sitemap.xml.gz": entries(
            "sitemap", *((f"/sitemap-{month}.xml", "2025-06-02") for month in months)
        ),
    }
    for month in months:
        paths = [f"/{month.replace('-', '/')}/{day}/notizia-{month}-{day}" for day in ("05", "25")]
        pages[f"/sitemap-{month}.xml"] = entries("url", *((path, "2025-06-02") for path in paths))
        for path in paths:
            pages[path] = Answer(
                article("x", day=path[1:11].replace("/", "-"), canonical=BASE + path)
            )
    with tiny.serve(pages) as paper:
        run = tiny.crawl(
            paper,
            tmp_path,
            *("-a", "history=yes", "-a", "since=2024-02-10", "-a", "until=2024-03-10"),
        )
    assert run.code == 0, run.err
    asked = {path for path in paper.log if path.startswith(("/2024", "/sitemap-"))}
    # By their names and addresses alone: no page was fetched to learn its day.
    assert asked == {
        *("/sitemap-2024-02.xml", "/sitemap-2024-03.xml"),
        *("/2024/02/25/notizia-2024-02-25", "/2024/03/05/notizia-2024-03-05"),
    }
    days = {line["published_at"][:10] for line in tiny.lines(tmp_path, "articles")}
    assert days == {"2024-02-25", "2024-03-05"}
