"""Headlines, JSON-LD, addresses, languages: a value first, then how pages write it."""

import json

import pytest
from pages_of_a_bridge import PROSE, URL, json_ld, meta, read

from newsbot.languages.it.pages import tables
from newsbot.pages.addresses import canonical
from newsbot.pages.detection import detect_language
from newsbot.pages.headlines import without_site
from newsbot.pages.reading import read_article
from newsbot.pages.structured import find_article, find_objects
from newsbot.pages.tidying import is_byline, is_date_line


@pytest.mark.parametrize(
    ("headline", "head", "body"),
    [
        ("Il ponte chiude", meta("og:title", "Il ponte chiude - La Valle"), "<p>x</p>"),
        ("Il ponte chiude", "", "<h1>La Valle</h1><h1>Il ponte chiude</h1>"),
        ("Ponte, si chiude", meta("og:title", "Il ponte si chiude"), "<h1>Ponte, si chiude</h1>"),
        ("Il ponte chiude", json_ld(headline="Il ponte chiude"), "<h1>Cronaca</h1>"),
        ("Il ponte chiude", "", "<h1>Cronaca</h1><h2 class=t>Il ponte chiude</h2>"),
        ("Il ponte chiude", "", "<h1><span class=kicker>Viabilità</span> Il ponte chiude</h1>"),
        ("L'Italia & l'Europa", "<title>L&#39;Italia &amp; l'Europa | La Valle</title>", ""),
    ],
)
def test_headlines(headline, head, body):
    site = meta("og:site_name", "La Valle")
    title = "" if "<title>" in head else "<title>Il ponte chiude | La Valle</title>"
    html = f"<html lang=it><head>{head}{title}{site}</head><body>{body}<div>{PROSE}</div></body>"
    assert read_article(html, URL).headline == headline


@pytest.mark.parametrize(
    ("title", "names", "headline"),
    [
        ("Chiude il ponte - Cronaca - La Valle", ["La Valle", "Cronaca"], "Chiude il ponte"),
        ("Chiude il ponte | lavalle.it", ["lavalle.it"], "Chiude il ponte"),
        ("Chiude il ponte - ecco perché", ["La Valle"], "Chiude il ponte - ecco perché"),
        ("Roma-Lazio 2-1", ["La Valle"], "Roma-Lazio 2-1"),
        ("La Valle", ["La Valle"], "La Valle"),
    ],
)
def test_the_sites_name_is_no_part_of_a_headline(title, names, headline):
    assert without_site(title, names) == headline


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Il ponte"}',
        '[{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Il ponte"}]',
        '{"@graph": [{"@type": "http://schema.org/NewsArticle", "headline": "Il ponte"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Il ponte"}}',
        '{"@type": "NewsArticle", "headline": "Il ponte",}',
        '{"@type": "NewsArticle", "headline": "Il ponte", "description": "due\n righe"}',
        '<!-- {"@type": "NewsArticle", "headline": "Il ponte"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Il ponte"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Il ponte"};',
        '{"@type": "NewsArticle", "headline": "Il ponte", "x": "una "citazione" rotta"}',
        '{"@type": "NewsArticle", "headline": "Il ponte", "author": {',
    ],
)
def test_json_ld_of_every_kind_is_read(script):
    assert find_article(find_objects([script]))["headline"] == "Il ponte"


@pytest.mark.parametrize("script", ["", "null", "[]", "{", "12", '"x"', "{" * 5000, "[" * 90_000])
def test_json_ld_that_says_nothing_is_nothing(script):
    assert find_article(find_objects([script])) == {}


def test_of_several_articles_the_shown_one_counts():
    scripts = [json.dumps([{"@type": "NewsArticle", "headline": h} for h in ("A", "B", "C")])]
    assert find_article(find_objects(scripts), ["B"])["headline"] == "B"


@pytest.mark.parametrize(
    ("found", "candidates"),
    [
        (URL, [None]),
        (URL, [f"{URL}?utm_source=x&fbclid=1"]),
        (URL, ["/cronaca/ponte.html#foto"]),
        (URL, ["https://www.lavalle.example/", URL]),
        (URL, ["https://elsewhere.example.org/x", URL]),
        (URL, ["javascript:void(0)", "http://[broken"]),
        ("https://m.lavalle.example/p/1", ["https://m.lavalle.example/p/1"]),
    ],
)
def test_canonical_addresses(found, candidates):
    assert canonical(URL, candidates) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il ministro ha detto che la legge non è pronta, ma che lo sarà per l'estate."),
        ("en", "The minister said that the law is not ready, but it will be in time for summer."),
        ("fr", "Le ministre a dit que la loi n'est pas prête, mais qu'elle le sera pour Noël."),
        ("de", "Der Minister sagte, dass das Gesetz nicht fertig ist und auf sich warten lässt."),
        ("es", "El ministro dijo que la ley no está lista, pero que lo estará para las fiestas."),
        ("it", "Breve."),
    ],
)  # fmt: skip
def test_languages(language, text):
    assert detect_language(text, "it") == language


@pytest.mark.parametrize(
    ("line", "dates", "byline"),
    [
        ("Pubblicato il 2 giugno 2025", True, False),
        ("14:35", True, False),
        ("lunedì 2 giugno 2025, ore 14:35 - Ultimo aggiornamento: 15:00", True, False),
        ("Il 2 giugno 2025 è festa.", False, False),
        ("di Anna Neri", False, True),
        ("Di Anna Neri e Ugo Blu", False, True),
        ("di Anna Neri, Ugo Blu", False, True),
        ("Di nuovo in piazza", False, False),
        ("Da Roma a Milano", False, False),
        ("di Maio", False, False),
    ],
)
def test_lines_that_are_no_text(line, dates, byline):
    assert is_date_line(line, tables()) is dates
    assert is_byline(line, tables()) is byline


def test_other_fields():
    head = (
        json_ld(articleSection="Cronaca", keywords=["ponte", "viabilità"])
        + meta("og:image", "/foto.jpg")
        + meta("og:description", "Due crepe nei piloni")
    )
    reading = read(head)
    assert reading.section == "Cronaca"
    assert reading.keywords == ("ponte", "viabilità")
    assert reading.image == "https://www.lavalle.example/foto.jpg"
    assert reading.description == "Due crepe nei piloni"
    assert reading.tdm_reserved is None


def test_a_section_that_repeats_the_headline_is_none():
    head = meta("article:section", "Il ponte resta chiuso fino a settembre")
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "Home"},
        {"@type": "ListItem", "position": 2, "item": {"name": "Cronaca"}},
        {"@type": "ListItem", "position": 3, "name": "Il ponte resta chiuso fino a settembre"},
    ]}  # fmt: skip
    script = f'<script type="application/ld+json">{json.dumps(crumbs)}</script>'
    assert read(head).section is None
    assert read(head + script).section == "Cronaca"
