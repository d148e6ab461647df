"""A site that has no file: crawled from one address, and the start of a file for it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tiny
from tiny import Answer, Paper, Run, article

from newsbot.sites.site import Site
from newsbot.spiders.anysite import read_host
from newsbot.spiders.arguments import ArgumentError
from newsbot.spiders.patterns import guess_pattern

HOST = "www.lagazzetta.example"
BASE = f"https://{HOST}"
DAY = "/2025/06/02"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
FRONT = f"""<!doctype html><html lang="it"><head><title>La Gazzetta - Notizie dal fiume</title>
<link rel="alternate" type="application/rss+xml" href="/feed/"></head><body>
<nav><a href="/cronaca/">Cronaca</a> <a href="/chi-siamo/">Chi siamo</a></nav>
<main><a href="{DAY}/ponte-chiuso-per-lavori-fino-a-settembre/">Il ponte</a>
<a href="https://other.example{DAY}/tutta-un-altra-notizia-di-oggi/">Altrove</a></main>
</body></html>"""


def page(slug: str) -> Answer:
    return Answer(article(slug).replace(tiny.BASE, BASE))


def feed(*slugs: str) -> Answer:
    text = tiny.feed(*(f"{DAY}/{slug}/" for slug in slugs)).body
    assert isinstance(text, str)
    return Answer(text.replace(tiny.BASE, BASE), type="application/rss+xml")


def sitemap(*slugs: str) -> Answer:
    entries = "".join(f"<url><loc>{BASE}{DAY}/{slug}/</loc></url>" for slug in slugs)
    return Answer(f'<urlset xmlns="{SITEMAP}">{entries}</urlset>', type="application/xml")


SLUGS = (
    "ponte-chiuso-per-lavori-fino-a-settembre",
    "scuola-nuova-aperta-da-lunedi-prossimo",
    "mercato-del-pesce-torna-in-piazza-grande",
    "biblioteca-comunale-riapre-dopo-il-restauro",
)


def pages() -> dict[str, Any]:
    return {
        "/robots.txt": Answer(
            f"User-agent: *\nDisallow: /x\n\nSitemap: {BASE}/mappa.xml\n", type="text/plain"
        ),
        "/": Answer(FRONT),
        "/feed/": feed(SLUGS[1]),
        "/mappa.xml": sitemap(SLUGS[2]),
        "/cronaca/": Answer(f"<a href='{DAY}/{SLUGS[3]}/'>x</a><a href='/chi-siamo/'>x</a>"),
        **{f"{DAY}/{slug}/": page(slug) for slug in SLUGS},
    }


@pytest.fixture
def paper() -> Iterator[Paper]:
    with tiny.serve(pages()) as served:
        yield served


def options(paper: Paper, output: Path) -> list[str]:
    routes = json.dumps({HOST: f"127.0.0.1:{paper.port}"})
    return [*tiny.crawl_options(paper, output), "-s", f"NEWSBOT_ROUTES={routes}"]


def crawl(paper: Paper, output: Path, *more: str) -> Run:
    return tiny.scrapy("crawl", "news", "-a", f"start={BASE}/", *options(paper, output), *more)


def slugs(output: Path) -> set[str]:
    files = sorted((output / HOST).glob("articles-*.jsonl"))
    lines = [json.loads(line) for file in files for line in file.read_text().splitlines()]
    assert {line["site"] for line in lines} <= {HOST}
    return {line["url"].split("/")[-2] for line in lines}


def test_a_site_without_a_file_is_crawled_from_its_front_page(paper: Paper, tmp_path: Path) -> None:
    run = crawl(paper, tmp_path)
    assert run.code == 0, run.err
    assert slugs(tmp_path) == {SLUGS[0], SLUGS[1]}
    assert "/mappa.xml" not in paper.log, "the feed told enough"
    assert (tmp_path / ".state" / f"{HOST}.lock").exists()
    # Where the feed is none, what robots.txt names is tried, and it is said.
    paper.pages["/feed/"] = Answer("<html><p>Non c'è più</p></html>")
    run = crawl(paper, tmp_path)
    assert run.code == 0, run.err
    assert slugs(tmp_path) == {SLUGS[0], SLUGS[1], SLUGS[2]}
    told = json.loads((tmp_path / HOST / "runs.jsonl").read_text().splitlines()[-1])
    assert told["sources_failed"] == {"no feed": 1}
    assert "/cronaca/" not in paper.log, "the sitemap told enough"
    del paper.pages["/mappa.xml"]
    crawl(paper, tmp_path)
    assert slugs(tmp_path) == set(SLUGS)


def test_the_start_of_a_file(paper: Paper, tmp_path: Path) -> None:
    paper.pages["/cronaca/"] = Answer("<p>niente</p>")
    run = tiny.scrapy("sites", "--draft", f"{BASE}/", *options(paper, tmp_path))
    assert run.code == 0, run.err
    assert f"{BASE}/cronaca/: no articles" in run.err
    found: dict[str, Any] = {}
    exec(run.out, found)
    site: Site = found["SITE"]
    assert (site.name, site.title, site.hosts) == ("lagazzetta", "La Gazzetta", (HOST[4:],))
    assert [source.url for source in site.feeds] == [f"{BASE}/feed/"]
    assert [source.url for source in site.sitemaps] == [f"{BASE}/mappa.xml"]
    assert site.sections == ()
    assert all(source.basis.startswith("items seen, 20") for source in site.feeds)
    assert site.article == r"^https://www\.lagazzetta\.example/\d{4}/\d{2}/\d{2}/[^/?#]+/?$"
    assert site.examples == (f"{BASE}{DAY}/{SLUGS[1]}",), "by its canonical address"
    assert site.basis == "page"
    assert not (tmp_path / HOST).exists()


def test_a_draft_of_what_is_no_paper(paper: Paper, tmp_path: Path) -> None:
    paper.pages = {"/robots.txt": Answer(""), "/": Answer("<p>Qui non c'è nulla</p>")}
    run = tiny.scrapy("sites", "--draft", f"{BASE}/", *options(paper, tmp_path))
    assert (run.code, run.out) == (1, "")
    assert f"nothing at {BASE}/ looks like an article" in run.err


@pytest.mark.parametrize(
    ("start", "message"),
    [
        ("lavalle", "start=lavalle is no address; write it as https://www.example.org"),
        ("ftp://www.lavalle.example", "is no address"),
        ("https://lavalle", "is no address"),
        ("https://[x/", "is no address"),
        ("https://www.lavalle.example/../x y", None),
        ("https://www.ansa.it/", "www.ansa.it has a file of its own: scrapy crawl ansa"),
    ],
)
def test_where_a_crawl_may_begin(start: str, message: str | None) -> None:
    if message is None:
        assert read_host(start) == "www.lavalle.example"
        return
    with pytest.raises(ArgumentError, match=message):
        read_host(start)


def test_news_wants_to_know_where_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    run = tiny.command("crawl", "news", capsys=capsys)
    assert run.code == 2
    assert "say where to begin: scrapy crawl news -a start=https://www.example.org" in run.err
    run = tiny.command("crawl", "news", "-a", "start=https://www.ansa.it", capsys=capsys)
    assert run.code == 2
    assert "www.ansa.it has a file of its own: scrapy crawl ansa" in run.err
    assert "news" in tiny.command("list", capsys=capsys).out.split()


@pytest.mark.parametrize(
    ("urls", "pattern"),
    [
        ([], None),
        (
            [f"{BASE}/a/x-{n}.html" for n in range(9)] + [f"{BASE}/chi-siamo"],
            r"^https://www\.lagazzetta\.example/[^/?#]+/[^/?#]+\.html/?$",
        ),
        (
            [f"{BASE}/una-due-tre-{n}" for n in "abc"],
            r"^https://www\.lagazzetta\.example/(?:[^/?#-]+-){2,}[^/?#]+/?$",
        ),
        ([f"{BASE}/art.php?id=12345"], r"^https://www\.lagazzetta\.example/[^/?#]+\.php\?.+$"),
        (
            [f"{BASE}/cronaca/12345/", f"{BASE}/2025/una"],
            r"(?:^https://www\.lagazzetta\.example/[^/?#]+/\d+/?$)"
            r"|(?:^https://www\.lagazzetta\.example/\d{4}/[^/?#]+/?$)",
        ),
    ],
)
def test_the_form_of_addresses(urls: list[str], pattern: str | None) -> None:
    assert guess_pattern(urls) == pattern
