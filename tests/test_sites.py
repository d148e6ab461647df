"""The contract of every site: its facts hold together, and a saved page of it is read."""

import json
import re
import time
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml.cssselect import CSSSelector
from lxml.etree import XPath

from newsbot.pages.reading import PageReading, read_article
from newsbot.sites import all_sites, site_by_address, site_by_name
from newsbot.sites.addresses import UNSEEN, long_slugs
from newsbot.sites.site import Site

SAVED = Path(__file__).parent / "fixtures" / "sites"
REAL = [name for name in all_sites() if name != "demo"]
STRANGERS = (
    "iscriviti alla newsletter",
    "Leggi anche",
    "cookie",
    "Partita Iva",
    "1 euro al mese",
    "RIPRODUZIONE",
    "Riproduzione riservata",
    "Offerta lampo",
    "Auto elettrica da",
    "Conto deposito",
    "Materassi scontati",
    "Crociera nel",
)
every_site = pytest.mark.parametrize("site", all_sites().values(), ids=all_sites())
real_site = pytest.mark.parametrize("name", REAL)


def expected(name: str) -> dict:
    return json.loads((SAVED / f"{name}.json").read_text())


def page_of(name: str) -> str:
    return (SAVED / f"{name}.html").read_text()


def read(name: str) -> PageReading:
    site = all_sites()[name]
    url = expected(name)["url"]
    return read_article(page_of(name), url, rules=site.pages, access=site.access)


def is_article(site: Site, url: str) -> bool:
    if site.not_article and re.search(site.not_article, url):
        return False
    return re.search(site.article, url) is not None


def test_the_sixty_and_the_demo_are_there():
    assert len(REAL) == 60
    assert set(REAL) == set(all_sites()) - {"demo"}


@every_site
def test_address_rules_fit_the_known_addresses(site):
    assert site.examples or site.article_basis.startswith(("none seen: ", UNSEEN))
    for url in site.examples:
        assert is_article(site, url), url
        assert site_by_address(url) is site


@every_site
def test_lists_of_articles_are_no_articles(site):
    for source in (*site.feeds, *site.sitemaps, *site.sections):
        assert urlsplit(source.url).scheme in ("http", "https")
        assert not is_article(site, source.url), source.url


@every_site
def test_what_announces_articles_is_on_a_host_of_the_site(site):
    """Scrapy would leave out any other host."""
    for source in (*site.feeds, *site.sitemaps, *site.sections):
        assert site_by_address(source.url) is site, source.url


@every_site
def test_each_fact_has_its_basis(site):
    assert site.article_basis
    assert site.feeds or site.sitemaps or site.sections
    assert all(s.basis for s in (*site.feeds, *site.sitemaps, *site.sections))
    assert all(rule.basis for rule in site.pages.rules)
    assert site.pages.strip_basis or not site.pages.strip
    assert site.consent is None or site.consent.basis


@every_site
def test_selectors_and_patterns_compile(site):
    pages = site.pages
    for rule in pages.rules:
        assert (rule.css is None) != (rule.xpath is None)
        CSSSelector(rule.css, translator="html") if rule.css else XPath(rule.xpath)
    for css in (*pages.strip, *pages.paid_marks, *pages.metered_marks):
        CSSSelector(css, translator="html")
    for pattern in (*pages.strip_text, *site.browser):
        re.compile(pattern)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("ansa", "https://www.ansa.it/sito/videogallery/2025/05/14/x_0a1b2c3d-1111-4222-8333-444455556666.html"),
        ("corriere", "https://video.corriere.it/esteri/25_gennaio_05/x-1.shtml"),
        ("corriere", "https://www.corriere.it/esteri/25_gennaio_05/x-1_amp.shtml"),
        ("repubblica", "https://www.repubblica.it/cronaca/2025/01/05/news/x-423921494/amp/"),
        ("ilfoglio", "https://www.ilfoglio.it/esteri/2026/10/06/video/x--409828"),
        ("ilmanifesto", "https://ilmanifesto.it/sezioni/internazionale"),
        ("ilsole24ore", "https://www.ilsole24ore.com/video/art/x-AHa1B2C3"),
        ("agi", "https://www.agi.it/cronaca/video/2026-08-29/x-38767124/"),
        ("lastampa", "https://www.lastampa.it/torino/2026/01/26/video/x-15483055/"),
        ("ilmessaggero", "https://www.ilmessaggero.it/video/invista/x_y-9321249.html"),
        ("libero", "https://www.liberoquotidiano.it/video/tv/46129551/x/"),
        ("ilfatto", "https://www.ilfattoquotidiano.it/x/live-post/2026/02/05/y/8281388/"),
        ("puntoinformatico", "https://www.punto-informatico.it/offerte/x-y-z-w-k-sconto/"),
        ("tio", "https://www.tio.ch/agenda/eventi/1943399/x"),
        ("formiche", "https://formiche.net/category/le-nuove-rotte-del-gas/"),
        ("formiche", "https://formiche.net/chi-siamo/"),
        ("rainews", "https://www.rainews.it/video/2026/09/x-f03e4c7b-8ed0-42e8-8acf-359199ed6a67.html"),
    ],
)  # fmt: skip
def test_other_addresses_are_no_articles(name, url):
    assert not is_article(all_sites()[name], url)


def test_long_slugs_are_found_in_linear_time():
    before = time.perf_counter()
    for url in ("https://money.it/" + "a/" * 50_000, "https://money.it/" + "a-" * 50_000 + "?"):
        assert re.search(long_slugs("money.it"), url) is None
    assert time.perf_counter() - before < 1


@pytest.mark.parametrize("name", ["agi", "adnkronos", "askanews"])
def test_the_credit_of_an_agency_is_no_text(name):
    credit = re.compile(r"AGI - |\(Adnkronos\)|\(askanews\)")
    assert credit.search(page_of(name))
    assert not credit.search(read(name).body)


@real_site
def test_the_saved_page_has_an_article_address(name):
    assert is_article(all_sites()[name], expected(name)["url"])


@real_site
def test_the_saved_page_says_who_wrote_it(name):
    assert "Written by us for the tests" in page_of(name)[:200]


@real_site
def test_the_saved_page_is_read(name):
    want, reading = expected(name), read(name)
    assert reading.reason is None
    assert reading.headline == want["headline"]
    assert reading.published_at.isoformat() == want["published_at"]
    assert list(reading.authors) == want["authors"]
    assert reading.access == want["access"]
    assert reading.language == "it"


@real_site
def test_the_saved_page_gives_its_body_and_nothing_else(name):
    reading = read(name)
    assert len(reading.body.split("\n\n")) == expected(name)["paragraphs"]
    assert len(reading.body.split()) >= 120
    assert not [words for words in STRANGERS if words in reading.body]
    caption = re.search(r"<figcaption>(.*?)</figcaption>", page_of(name))
    assert caption
    assert caption[1] not in reading.body
    assert reading.headline not in reading.body


@real_site
def test_the_general_reading_alone_nearly_suffices(name):
    """What a site's rules add is little: a stale selector costs a page no more than that."""
    want = expected(name)
    reading = read_article(page_of(name), want["url"])
    assert reading.headline == want["headline"]
    assert reading.published_at == datetime.fromisoformat(want["published_at"])
    ruled, general = set(read(name).body.split()), set(reading.body.split())
    assert len(ruled & general) >= 0.75 * len(ruled | general)


def test_sites_are_found_by_name_and_by_host():
    assert site_by_name("nessuno") is None
    assert site_by_name("open").hosts == ("open.online",)
    assert site_by_address("https://roma.repubblica.it/x").name == "repubblica"
    assert site_by_address("https://WWW.ANSA.IT/x").name == "ansa"
    assert site_by_address("https://nonansa.it/x") is None
    assert site_by_address("https://[broken") is None
    assert site_by_address("") is None
