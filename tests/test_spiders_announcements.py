"""What feeds, sitemaps and section pages announce, however broken."""

import gzip
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from scrapy.http import HtmlResponse, TextResponse
from tiny import BASE, SITE

from newsbot.sites.links import parse_address
from newsbot.spiders.announcements import (
    Announcement,
    is_feed,
    is_sitemap,
    local_day,
    read_feed,
    read_section,
    read_sitemap,
    trust_changes,
)

TODAY = date(2025, 6, 4)
DAY = "/2025/06/02"


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
    assert found == Announcement(url=f"{BASE}{DAY}/a", day=date(2025, 6, 3), certain=True)


def test_the_day_of_a_change_is_not_the_day_of_the_article() -> None:
    entry = f"<entry><link href='{BASE}{DAY}/a'/><updated>2025-06-03T22:30:00Z</updated></entry>"
    [found] = read_feed(f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>".encode(), SITE)
    moment = datetime(2025, 6, 3, 22, 30, tzinfo=UTC)
    assert found == Announcement(url=f"{BASE}{DAY}/a", changed=moment, certain=True)
    assert local_day(found.changed, SITE) == date(2025, 6, 4)


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
    assert found == Announcement(url=f"{BASE}/breve/1", day=date(2025, 6, 2), certain=True)


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


def test_an_empty_source_is_told_from_what_is_none() -> None:
    assert is_feed(rss(""))
    assert not is_feed(b"<!doctype html><html><body><p>La pagina non esiste</p></body></html>")
    assert is_sitemap(sitemap(""))
    assert is_sitemap(gzip.compress(sitemap("", "sitemapindex")))
    assert not is_sitemap(b"<!doctype html><html><body><p>La pagina</p></body></html>")
    assert not is_sitemap(b"")


NOON = datetime(2025, 6, 4, 12, tzinfo=UTC)


def changes(*minutes: int) -> list[Announcement]:
    return [
        Announcement(url=f"{BASE}/{number}", changed=NOON + timedelta(minutes=after))
        for number, after in enumerate(minutes)
    ]


def test_a_source_that_stamps_all_alike_tells_of_no_changes() -> None:
    assert [found.changed for found in trust_changes(changes(0, 0, 0, 1, 1))] == [None] * 5


@pytest.mark.parametrize("minutes", [(), (0,), (0, 0, 0, 0), (0, 0, 0, 0, 2), (0, 60, 90, 7, 8)])
def test_other_changes_are_believed(minutes: tuple[int, ...]) -> None:
    assert trust_changes(changes(*minutes)) == changes(*minutes)


def test_a_lastmod_that_is_a_day_begins_where_the_paper_is() -> None:
    entry = f"<url><loc>{BASE}{DAY}/a</loc><lastmod>2025-06-04</lastmod></url>"
    [(_, found)] = read_sitemap(sitemap(entry), SITE)
    assert found.changed == datetime(2025, 6, 3, 22, tzinfo=UTC)
