"""Who wrote it and when: a value first, then how pages write it."""

import pytest
from pages_of_a_bridge import DUBLIN_CORE, JSON_DATE, OWN, PROSE, URL, json_ld, meta, read

from newsbot.languages.it.pages import tables
from newsbot.pages.authors import parse_authors
from newsbot.pages.dates import parse_date
from newsbot.pages.reading import read_article


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        ("2025-06-02T14:35:00+02:00", "2025-06-02T14:35:00+02:00"),
        ("2025-06-02T14:35:00+02:00", "2025-06-02T14:35:00+0200"),
        ("2025-06-02T14:35:00+02:00", "2025-06-02 14:35"),
        ("2025-06-02T14:35:12+02:00", "2025-06-02T14:35:12.7310000"),
        ("2025-06-02T14:35:00+00:00", "2025-06-02T14:35:0Z"),
        ("2025-06-02T14:35:00+00:00", "2025-06-02T14:35:00.000Z"),
        ("2025-06-02T14:35:00+00:00", "2025/06/02 14:35:00 UTC"),
        ("2025-12-02T14:35:00+01:00", "2025-12-02T14:35"),
        ("2025-06-02T00:00:00+02:00", "2025-06-02"),
        ("2025-06-02T00:00:00+02:00", "20250602"),
        ("2025-06-02T14:35:00+02:00", "Mon, 02 Jun 2025 14:35:00 +0200"),
        ("2025-06-02T14:35:00+00:00", "1748874900"),
        ("2025-06-02T14:35:00+00:00", "1748874900000"),
        ("2025-06-02T14:35:00+02:00", "lunedì 2 giugno 2025 alle ore 14.35"),
        ("2025-06-02T14:35:00+02:00", "Pubblicato il 2 giugno 2025, alle 14:35"),
        ("2025-06-02T14:35:00+02:00", "2 Giugno 2025 - 14:35"),
        ("2025-06-02T14:35:00+02:00", "2 giu 2025 | 14:35"),
        ("2025-06-02T14:35:00+02:00", "02/06/2025 ore 14:35"),
        ("2025-06-02T14:35:00+02:00", "02.06.2025 – 14:35"),
        ("2025-06-01T00:00:00+02:00", "1° giugno 2025"),
        ("2025-06-02T00:00:00+02:00", "LUNEDÌ 2 GIUGNO 2025"),
        (None, "oggi"),
        (None, ""),
        (None, "2025-13-45"),
        (None, "0000-00-00T00:00:00"),
        (None, "32 giugno 2025"),
        (None, "versione 2.1.4"),
        (None, "5.000 abitanti"),
    ],
)
def test_dates(moment, written):
    stamp = parse_date(written, "Europe/Rome", tables())
    assert (stamp and stamp.moment.isoformat()) == moment


@pytest.mark.parametrize(
    ("published", "modified", "page"),
    [
        ("2025-06-02T14:35:00+02:00", None, {"head": JSON_DATE}),
        ("2025-06-02T14:35:00+02:00", "2025-06-03T09:00:00+02:00", {"head":
            meta("article:published_time", "2025-06-02T14:35:00+02:00")
            + meta("article:modified_time", "2025-06-03T09:00:00+02:00")}),
        ("2025-06-02T14:35:00+02:00", None, {"head": DUBLIN_CORE}),
        ("2025-06-02T14:35:00+02:00", None, {"near":
            "<time datetime='2025-06-02T14:35+02:00'>ieri</time>"}),
        ("2025-06-02T14:35:00+02:00", "2025-06-03T09:00:00+02:00", {"near":
            "<div>Pubblicato il 2 giugno 2025 alle 14:35 - Aggiornato il 3 giugno 2025 ore 9:00"}),
        ("2025-06-02T14:35:00+02:00", "2025-06-03T09:00:00+02:00", {"near":
            "<p>2 giugno 2025 14:35 (modifica il 3 giugno 2025 | 09:00)</p>"}),
        ("2025-06-02T14:35:00+02:00", None, {"after": "<p>2 giugno 2025, 14:35</p>"}),
        ("2025-06-02T14:35:00+02:00", None, {"head": meta("date", "2025-06-02", "name"),
            "near": "<span class=data>2 giugno 2025, ore 14.35</span>"}),
        ("2025-06-02T00:00:00+02:00", None, {"url": "https://www.lavalle.example/2025/06/02/ponte/"}),
        (None, None, {}),
    ],
)  # fmt: skip
def test_published_and_modified(published, modified, page):
    reading = read(**page)
    assert (reading.published_at and reading.published_at.isoformat()) == published
    assert (reading.modified_at and reading.modified_at.isoformat()) == modified


def test_todays_date_in_the_masthead_is_not_the_articles():
    html = (
        "<html><body><div class=oggi>martedì 24 novembre 2026 | 10:15</div>"
        "<h1>Il ponte resta chiuso fino a settembre</h1><div>2 giugno 2025, 14:35</div>"
        f"<div>{PROSE}</div></body></html>"
    )
    assert read_article(html, URL).published_at.isoformat() == "2025-06-02T14:35:00+02:00"


@pytest.mark.parametrize(
    ("names", "written"),
    [
        (["Anna Neri"], ["Anna Neri"]),
        (["Anna Neri"], ["di Anna Neri"]),
        (["Anna Neri"], ["Di: Anna Neri"]),
        (["Anna Neri"], ["a cura di Anna Neri"]),
        (["Anna Neri"], ["dal nostro inviato Anna Neri"]),
        (["Anna Neri"], ["Anna Neri, inviata a Kiev"]),
        (["Anna Neri", "Ugo Blu"], ["Anna Neri e Ugo Blu"]),
        (["Anna Neri", "Ugo Blu"], ["di Anna Neri, Ugo Blu"]),
        (["Anna Neri", "Ugo Blu"], ["Anna Neri", "ANNA NERI", "Ugo Blu"]),
        (["Anna Neri", "Ugo Blu", "Ida Po"], ["Anna Neri; Ugo Blu; Ida Po"]),
        (["Redazione"], ["Redazione"]),
        (["redazione online"], ["a cura della redazione online"]),
        (["Luigi S."], ["Luigi S."]),
        (["Eva Dal Prà"], ["<a href='/x'>Eva Dal Prà</a>"]),
        (["ANNA NERI"], ["di ANNA NERI"]),
        (["Anna Neri"], ["dal nostro inviato a Kiev Anna Neri"]),
        (["Anna Neri"], ["Anna Neri dal nostro corrispondente"]),
        (["Anna Neri"], ["Pubblicato da Anna Neri"]),
        (["Anna Neri"], ["Intervista di Anna Neri"]),
        (["Anna Neri"], ["Anna Neri, direttrice responsabile"]),
        (["Anna Neri", "Ugo Blu"], ["dai nostri inviati Anna Neri e Ugo Blu"]),
        (["Redazione"], ["di Redazione"]),
        (["Redazione ANSA"], ["Redazione ANSA"]),
        (["Anna De’ Neri"], ["di Anna De’ Neri"]),
        ([], ["dal nostro inviato"]),
        (["Anna Neri"], ["Anna Neri (@annaneri)"]),
        (["Anna Neri"], ["Inviato da Anna Neri"]),
        ([], ["@annaneri"]),
        ([], ["admin"]),
        ([], ["https://www.facebook.com/lavalle"]),
        ([], ["anna@lavalle.example"]),
        ([], ["", " - ", "12"]),
    ],
)
def test_authors(names, written):
    assert list(parse_authors(written, tables())) == names


@pytest.mark.parametrize(
    ("authors", "page"),
    [
        (["Anna Neri"], {"head": json_ld(author={"@type": "Person", "name": "Anna Neri"})}),
        (["Anna Neri"], {"head": json_ld(author=["Anna Neri"])}),
        (["Anna Neri"], {"head": meta("author", "Anna Neri", "name")}),
        (["Anna Neri"], {"near": "<a rel=author href=/a>Anna Neri</a>"}),
        (["Anna Neri"], {"near": "<div class='article__author'><a href=/a>Anna Neri</a></div>"}),
        (["Anna Neri"], {"near": "<p>di Anna Neri</p>"}),
        (["Anna Neri"], {"near": "<span itemprop=author><b itemprop=name>Anna Neri</b></span>"}),
        (["Anna Neri"], {"after": "<p class=firma>Anna Neri</p>"}),
        (["Anna Neri"], {
            "head": OWN,
            "near": "<p>di Anna Neri</p>"}),
        ([], {"head": OWN}),
        ([], {"head": json_ld(author={"@type": "Organization", "name": "LaValle.example"})}),
        (["Redazione La Valle"], {"head": OWN, "near": "<p>di Redazione La Valle</p>"}),
        (["La Valle"], {"head": OWN, "near": "<span class=firma>La Valle</span>"}),
        (["Anna Neri"], {"head": json_ld(author=[{"name": "La Valle"}, {"name": "Anna Neri"}],
            publisher={"name": "La Valle"})}),
        (["Anna Neri"], {"head": json_ld(author="Redazione"), "near": "<p>di Anna Neri</p>"}),
        (["Redazione"], {"head": json_ld(author="Redazione")}),
        (["Anna Neri"], {"near": "<p>di Anna Neri | 3 dicembre 2020 | 14:35</p>"}),
        (["Anna Neri"], {"near": "<p>di Anna Neri - 3 Dicembre 2020 alle 14:35</p>"}),
        (["Anna Neri", "Ugo Blu"], {"near": "<p>Di Anna Neri e Ugo Blu, 3 dicembre 2020</p>"}),
        (["ANNA NERI"], {"near": "<p>di ANNA NERI</p>"}),
        (["Anna Neri"], {"near": "<p>A cura di Anna Neri</p>"}),
        (["Anna Neri"], {"near": "<p>dalla nostra inviata Anna Neri</p>"}),
        (["Anna Neri"], {"near": "<p>di Anna Neri, inviata a Monte Acuto</p>"}),
        (["Anna Neri"], {"near": "<div class=meta>Pubblicato da <a href=/a>Anna Neri</a> il 3 "
            "dicembre 2020</div>"}),
        (["Anna Neri"], {"near": "<p><span class=autore>Anna Neri</span> <em>3/12/20</em></p>"}),
        (["Anna Neri"], {"near": "<div class=author-name>Anna Neri</div><p>3 dicembre 2020</p>"}),
        (["Redazione"], {"near": "<p>di Redazione</p>"}),
        (["Redazione online"], {"near": "<p>a cura della Redazione online</p>"}),
        (["Anna Neri"], {"after": "<p>Anna Neri</p><p class=copy>© Riproduzione riservata</p>"}),
        (["Anna Neri"], {"near": "<aside class=related><h3><a href=/y>Un altro ponte</a></h3><span "
            "class=author>Ida Po</span></aside>", "after": "<p>di Anna Neri</p>"}),
        (["Anna Neri", "Ugo Blu"], {"near": "<p><a rel=author href=/a>Anna Neri</a>, "
            "<a rel=author href=/u>Ugo Blu</a></p>"}),
        (["Anna Neri", "Redazione"], {"near": "<div class=byline>di <a href=/a>Anna Neri</a> e "
            "<a href=/r>Redazione</a></div>"}),
        (["Anna Neri"], {"head": meta("author", "La Valle", "name")
            + meta("article:author", "Anna Neri")}),
        ([], {"near": "<p>Di Napoli in Napoli, storia di un ponte chiuso.</p>"}),
        ([], {"near": "<p>Foto di Ida Po</p>"}),
        ([], {"near": "<p>Di nuovo chiuso il ponte.</p>"}),
        ([], {"head": meta("article:author", "https://www.facebook.com/lavalle")}),
    ],
)  # fmt: skip
def test_who_wrote_it(authors, page):
    assert list(read(**page).authors) == authors


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Pubblicato: June 2nd, 2025 2:35 PM", "2025-06-02T14:35:00+02:00"),
        ("Pubblicato: Mon, June 2 2025 at 11:05 a.m.", "2025-06-02T11:05:00+02:00"),
        ("Pubblicato il 2 giugno 2025 alle 14:35", "2025-06-02T14:35:00+02:00"),
        ("Pubblicato il secondo libro del 2025", None),
        ("Pubblicato nel 2025", None),
    ],
)
def test_what_the_table_does_not_read_is_read_by_dateparser(line: str, moment: str | None) -> None:
    stamp = parse_date(line, "Europe/Rome", tables())
    assert (stamp and stamp.moment.isoformat()) == moment
