"""The demo newspaper: every page is served, every link leads somewhere, feeds and sitemaps hold."""

import gzip
import json
import re
from collections.abc import Iterator

import feedparser
import pytest
from demo_client import STORIES, ask, get, links, marked, shown, structured
from lxml import etree

from newsbot.demo.server import Demo, serve
from newsbot.demo.site import HOSTS, NATIONAL, SECTIONS, SITE, TODAY
from newsbot.demo.stories import Story

NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


@pytest.fixture(scope="module")
def shared_demo() -> Iterator[Demo]:
    with serve() as demo:
        yield demo


def test_paper_is_large_enough(shared_demo: Demo) -> None:
    italian = [s for s in STORIES if s.language == "it" and 150 <= len(s.body.split()) <= 500]
    assert len(shared_demo.paper.addresses) >= 60
    assert len({s.body for s in italian}) >= 48


def test_every_section_and_template_is_used() -> None:
    assert {s.section for s in STORIES} == {*SECTIONS, "riservato"}
    assert {s.template for s in STORIES} == {
        *("national", "local", "trade", "wrapped", "script", "live")
    }
    assert {s.access for s in STORIES} == {"free", "metered", "paid"}
    assert max(s.modified or s.published for s in STORIES).date() <= TODAY


def test_articles_match_the_site_rules() -> None:
    article = re.compile(SITE.article)
    assert all(article.search(s.url) and article.search(s.listed_url) for s in STORIES)
    assert set(SITE.examples) <= {s.url for s in STORIES}


def test_every_page_is_served_twice_alike(shared_demo: Demo) -> None:
    odd = {marked(mark).url for mark in ("removed", "fails-twice")}
    for url in shared_demo.paper.addresses:
        if url not in odd:
            response, first = ask(shared_demo, url)
            assert response.status in (200, 301), url
            assert ask(shared_demo, url)[1] == first, url
            assert len(first) == int(response.headers["Content-Length"])


def test_every_link_leads_to_a_page(shared_demo: Demo) -> None:
    removed = marked("removed").url
    known = {*shared_demo.paper.addresses} - {removed}
    for url in sorted(known):
        response, body = ask(shared_demo, url)
        if response.headers["Content-Type"].startswith("text/html") and body:
            found = {link.partition("?")[0] for link in links(body.decode(errors="replace"))}
            assert found - known <= {removed}, url


def test_no_page_names_a_port(shared_demo: Demo) -> None:
    for url in shared_demo.paper.addresses:
        body = ask(shared_demo, url)[1]
        assert str(shared_demo.port).encode() not in body[:200_000], url


@pytest.mark.parametrize(
    "story",
    [s for s in STORIES if s.template != "script" and s.access == "free" and not s.marks],
    ids=lambda s: f"{s.host}-{s.slug}",
)
def test_story_page_shows_the_story(shared_demo: Demo, story: Story) -> None:
    text = shown(shared_demo, story)
    assert story.headline in text
    assert all(paragraph in text for paragraph in story.paragraphs)


def test_structured_data_of_an_article(shared_demo: Demo) -> None:
    story = next(s for s in STORIES if "json-ld-body" in s.marks)
    form = structured(get(shared_demo, story.url))
    assert form["@type"] == "NewsArticle"
    assert form["articleBody"] == story.body
    assert form["datePublished"] == story.published.isoformat()


def test_structured_data_that_is_broken(shared_demo: Demo) -> None:
    page = get(shared_demo, marked("broken-json-ld").url)
    with pytest.raises(json.JSONDecodeError):
        structured(page)


def test_feed(shared_demo: Demo) -> None:
    for host in HOSTS:
        feed = feedparser.parse(get(shared_demo, f"http://{host}/rss.xml"))
        assert not feed.bozo
        assert len(feed.entries) >= 5
        listed = {s.listed_url for s in STORIES}
        assert all(entry.link in listed and entry.published_parsed for entry in feed.entries)


def test_broken_feed_is_broken_and_names_articles(shared_demo: Demo) -> None:
    source = get(shared_demo, f"http://{NATIONAL}/cronaca/rss.xml")
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(source.encode())
    assert len(feedparser.parse(source).entries) == 8


def test_sitemap_behind_a_gzipped_index(shared_demo: Demo) -> None:
    body = ask(shared_demo, f"http://{NATIONAL}/sitemap-index.xml.gz")[1]
    (address,) = (node.text for node in etree.fromstring(gzip.decompress(body)).iter("{*}loc"))
    sitemap = etree.fromstring(get(shared_demo, address).encode())
    listed = {node.text for node in sitemap.iter("{*}loc")}
    assert listed == {s.listed_url for s in STORIES if "no-sitemap" not in s.marks}
    assert len(list(sitemap.iter(f"{NEWS}publication_date"))) == len(listed)


def test_robots_forbids_an_article_that_is_linked(shared_demo: Demo) -> None:
    (forbidden,) = (s for s in STORIES if s.section == "riservato")
    assert "Disallow: /riservato/" in get(shared_demo, f"http://{NATIONAL}/robots.txt")
    assert forbidden.url in links(get(shared_demo, f"http://{NATIONAL}/"))


def test_every_story_is_announced_somewhere(shared_demo: Demo) -> None:
    starts = [*SITE.sections, *SITE.feeds, *SITE.sitemaps]
    pages = "".join(ask(shared_demo, s.url)[1].decode(errors="replace") for s in starts)
    pages += get(shared_demo, f"http://{NATIONAL}/sitemap-news.xml")
    pages += get(shared_demo, f"http://{NATIONAL}/dati/sezioni/tecnologia.json")
    assert [s.url for s in STORIES if s.listed_url not in pages] == []
