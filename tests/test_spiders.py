"""Arguments, announcements and the spiders themselves, without a crawl."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse, TextResponse
from scrapy.signalmanager import SignalManager
from scrapy.statscollectors import MemoryStatsCollector
from scrapy.utils.project import get_project_settings
from tiny import BASE, SITE

from newsbot.pages.reading import WITHOUT_TEXT
from newsbot.sites import all_sites
from newsbot.sites.site import Consent, Site
from newsbot.spiders import sites
from newsbot.spiders.announcements import (
    Announcement,
    parse_address,
    read_feed,
    read_section,
    read_sitemap,
)
from newsbot.spiders.arguments import ArgumentError, Arguments, parse_arguments
from newsbot.spiders.news import NewsSpider, introduce
from newsbot.spiders.responses import NO_TEXT
from newsbot.spiders.tally import Tally
from newsbot.state import OUTSIDE

TODAY = date(2025, 6, 4)
DAY = "/2025/06/02"


def arguments(**given: str) -> Arguments:
    return parse_arguments(given, SITE, TODAY)


def test_arguments_are_read() -> None:
    given = arguments(since="7d", until="2025-06-03", max_pages="50", section="economia")
    assert given.since == date(2025, 5, 28)
    assert given.until == date(2025, 6, 3)
    assert given.max_pages == 50
    assert given.section == "economia"
    assert not given.reread


def test_until_is_inclusive() -> None:
    given = arguments(since="2025-05-01", until="2025-05-31")
    assert [given.wants(date(2025, *day)) for day in ((4, 30), (5, 1), (5, 31), (6, 1))] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"since": "2025-02-30"}, "since=2025-02-30 is no date; write it as 2025-05-01"),
        ({"until": "ieri"}, "until=ieri is no date"),
        ({"since": "2025-05-02", "until": "2025-05-01"}, "is after until"),
        ({"max_pages": "0"}, "max_pages=0 is no number of pages"),
        ({"max_pages": "²"}, "max_pages=² is no number of pages"),
        ({"section": "sport"}, "paperino has no section 'sport'; it has: economia, cronaca"),
        ({"reread": "forse"}, "reread=forse is neither yes nor no"),
        ({"pages": "3"}, "there is no argument 'pages'; there are: since, until, max_pages"),
        ({"urls": "/does/not/exist"}, "urls=/does/not/exist cannot be read: No such file"),
    ],
)
def test_wrong_arguments_say_what_to_do(given: dict[str, str], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        arguments(**given)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"https://other.example/x\n", "line 1: https://other.example/x is no address of paperino"),
        (b"file:///etc/passwd\n", "line 1"),
        (b"http://[::1\n", "line 1"),
        (b"# nothing\n\n", "has no address"),
        (b"\xff\xfe\x00", "it is no text"),
    ],
)
def test_wrong_address_files(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "urls.txt"
    file.write_bytes(content)
    with pytest.raises(ArgumentError) as caught:
        arguments(urls=str(file))
    assert message in str(caught.value)


def test_address_file(tmp_path: Path) -> None:
    file = tmp_path / "urls.txt"
    file.write_text(f"# due\n{BASE}/a\n\n{BASE}/b\n{BASE}/a\n")
    assert arguments(urls=str(file)).urls == (f"{BASE}/a", f"{BASE}/b")


def test_addresses_lose_trackers_and_fragments() -> None:
    assert parse_address(f"{BASE}{DAY}/a?utm_source=x&p=2#foto") == f"{BASE}{DAY}/a?p=2"
    assert parse_address("javascript:void(0)") is None
    assert parse_address("mailto:a@b.example") is None
    assert parse_address("") is None


def rss(items: str, end: str = "</channel></rss>") -> bytes:
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}{end}'.encode()


def item(path: str, moment: str = "Mon, 02 Jun 2025 22:30:00 GMT") -> str:
    return f"<item><link>{BASE}{path}</link><pubDate>{moment}</pubDate></item>"


def test_feed_gives_addresses_and_the_days_of_the_paper() -> None:
    # 22:30 GMT is the next day in Rome.
    [found] = read_feed(rss(item(f"{DAY}/a")), SITE)
    assert found == Announcement(url=f"{BASE}{DAY}/a", day=date(2025, 6, 3))


@pytest.mark.parametrize(
    "body",
    [
        rss(f"<title>A & B</title>{item(f'{DAY}/a')}", end=""),
        rss(f"<title>citt&agrave; &ndash;</title>{item(f'{DAY}/a')}"),
        rss(f"<title>\x0b</title>{item(f'{DAY}/a', 'ieri mattina')}"),
    ],
)
def test_broken_feeds_are_read(body: bytes) -> None:
    assert [found.url for found in read_feed(body, SITE)] == [f"{BASE}{DAY}/a"]


@pytest.mark.parametrize("body", [b"", b"/etc/passwd", b"\x00\xff", b"<html><p>no feed</p>"])
def test_what_is_no_feed_gives_nothing(body: bytes) -> None:
    assert list(read_feed(body, SITE)) == []


def test_feed_leaves_out_what_the_site_excludes() -> None:
    assert list(read_feed(rss(item(f"{DAY}/podcast-uno")), SITE)) == []


def sitemap(entries: str, kind: str = "urlset") -> bytes:
    spaces = (
        'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    )
    return f"<{kind} {spaces}>{entries}</{kind}>".encode()


NEWS = (
    f"<url><loc>{BASE}/breve/1</loc><news:news>"
    "<news:publication_date>2025-06-02T08:00:00+02:00</news:publication_date></news:news></url>"
)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_news_sitemap(pack: Callable[[bytes], bytes]) -> None:
    [(is_sitemap, found)] = read_sitemap(pack(sitemap(NEWS)), SITE, TODAY)
    assert not is_sitemap
    assert found == Announcement(url=f"{BASE}/breve/1", day=date(2025, 6, 2))


def test_plain_sitemap_follows_the_address_rules() -> None:
    entries = "".join(f"<url><loc>{BASE}{p}</loc></url>" for p in ("/chi-siamo", f"{DAY}/a"))
    found = [a.url for _, a in read_sitemap(sitemap(entries), SITE, TODAY)]
    assert found == [f"{BASE}{DAY}/a"]


def test_sitemap_index_leaves_out_old_sitemaps() -> None:
    entries = "".join(
        f"<sitemap><loc>{BASE}/{name}.xml</loc>{lastmod}</sitemap>"
        for name, lastmod in (
            ("senza", ""),
            ("vecchia", "<lastmod>2025-05-01</lastmod>"),
            ("nuova", "<lastmod>2025-06-04T10:00:00Z</lastmod>"),
            ("strana", "<lastmod>9999-99-99</lastmod>"),
        )
    )
    found = list(read_sitemap(sitemap(entries, "sitemapindex"), SITE, date(2025, 6, 1)))
    assert [a.url for _, a in found] == [f"{BASE}/{n}.xml" for n in ("senza", "nuova", "strana")]
    assert all(is_sitemap for is_sitemap, _ in found)


@pytest.mark.parametrize("body", [b"", b"no xml", b"\x1f\x8b\x08broken", b"<urlset><url><loc>"])
def test_broken_sitemaps_give_nothing(body: bytes) -> None:
    assert list(read_sitemap(body, SITE, TODAY)) == []


def test_section_page_gives_the_links_that_are_articles() -> None:
    body = (
        f'<a href="{DAY}/a">1</a><a href="{DAY}/a#c">1</a><a href=" {DAY}/b ">2</a>'
        f'<a href="/chi-siamo">3</a><a href="{DAY}/podcast-x">4</a><a href="http://[x">5</a><a>6</a>'
    )
    response = HtmlResponse(f"{BASE}/cronaca/", body=body.encode())
    found = [a.url for a in read_section(response, SITE)]
    assert sorted(set(found)) == [f"{BASE}{DAY}/a", f"{BASE}{DAY}/b"]


def test_section_page_without_html() -> None:
    assert list(read_section(TextResponse(f"{BASE}/", body=b""), SITE)) == []


def test_each_site_has_a_spider() -> None:
    made = {v.name: v for v in vars(sites).values() if isinstance(v, type) and v is not NewsSpider}
    assert {name for name, v in made.items() if issubclass(v, NewsSpider)} == set(all_sites())
    assert made["demo"].today is not None
    assert made["ilpost"].today is None


def test_real_sites_need_a_contact() -> None:
    settings = get_project_settings()
    spider = sites.make_spider(SITE)
    settings.set("NEWSBOT_CONTACT", "")
    with pytest.raises(ArgumentError, match=r'newsbot.toml, as contact = "name@example.org"'):
        spider.check(settings, {})
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    assert spider.check(settings, {}) == Arguments()


def test_contact_goes_into_the_user_agent_unless_the_user_has_their_own() -> None:
    settings = get_project_settings()
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    introduce(settings)
    assert settings["USER_AGENT"].endswith(" (+me@example.org)")
    settings.set("USER_AGENT", "mine", priority="cmdline")
    introduce(settings)
    assert settings["USER_AGENT"] == "mine"


def spider_of(site: Site, folder: Path) -> NewsSpider:
    """A spider without a crawl."""
    settings = get_project_settings()
    settings.set("NEWSBOT_CONTACT", "me@example.org")
    settings.set("NEWSBOT_OUTPUT", str(folder))
    crawler: Any = SimpleNamespace(settings=settings, signals=SignalManager())
    spider = sites.make_spider(site).from_crawler(crawler)
    spider.tally = Tally(MemoryStatsCollector(crawler))
    return spider


WALL = b'<div id="muro">Accetta o abbonati</div>'


@pytest.mark.parametrize(
    ("refuse", "flags", "left_out", "asked_again"),
    [
        (None, [], {"consent or payment only": 1}, 0),
        ("#rifiuta", [], {}, 1),
        ("#rifiuta", ["playwright"], {"consent wall": 1}, 0),
    ],
)
def test_consent_walls(
    tmp_path: Path,
    refuse: str | None,
    flags: list[str],
    left_out: dict[str, int],
    asked_again: int,
) -> None:
    site = replace(SITE, consent=Consent(wall="#muro", refuse=refuse, basis="our own page"))
    spider = spider_of(site, tmp_path)
    url = f"{BASE}{DAY}/a"
    response = HtmlResponse(url, body=WALL, flags=flags, request=Request(url))
    requests = list(spider.parse_page(response))
    assert spider.tally.parts("left_out") == left_out
    assert len(requests) == asked_again
    assert all(isinstance(r, Request) and r.meta["browser"] and r.dont_filter for r in requests)


def test_an_address_is_asked_for_once_and_within_the_count(tmp_path: Path) -> None:
    spider = spider_of(SITE, tmp_path)
    spider.arguments = Arguments(max_pages=2, since=date(2025, 6, 1))
    announced = [
        Announcement(url=f"{BASE}/old", day=date(2025, 5, 31)),
        Announcement(url=f"{BASE}/a"),
        Announcement(url=f"{BASE}/a", day=date(2025, 6, 2)),
        Announcement(url=f"{BASE}/b"),
        Announcement(url=f"{BASE}/c"),
    ]
    asked = [request.url for found in announced for request in spider.ask(found)]
    assert asked == [f"{BASE}/a", f"{BASE}/b"]


def test_a_page_outside_the_days_is_asked_for_when_the_days_fit(tmp_path: Path) -> None:
    spider = spider_of(SITE, tmp_path)
    spider.memory.mark(f"{BASE}/a", "paperino", OUTSIDE, date(2025, 5, 20))
    announced = Announcement(url=f"{BASE}/a")
    spider.arguments = Arguments(since=date(2025, 6, 1))
    assert list(spider.ask(announced)) == []
    spider.arguments = Arguments(since=date(2025, 5, 1))
    assert len(list(spider.ask(announced))) == 1


def test_reasons_for_the_browser_are_those_of_the_reading() -> None:
    assert NO_TEXT == WITHOUT_TEXT
