"""When an article appeared: metadata that mistake their zone, and dates as papers print them."""

import pytest
from pages_of_a_bridge import json_ld, meta, read

from newsbot.languages.it.pages import tables
from newsbot.pages.dates import parse_date


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        ("2020-12-03T14:35:00+01:00", "Pubblicato il 3 Dicembre 2020 alle 14:35"),
        ("2020-12-03T14:35:00+01:00", "03/12/20 14:35"),
        ("2020-12-03T14:35:00+01:00", "03.12.20 - 14.35"),
        ("2020-12-03T14:35:00+01:00", "3 dic. '20, ore 14:35"),
        ("2020-12-03T14:35:00+01:00", "3-dic-2020 14:35"),
        ("2020-12-03T14:35:00+01:00", "14:35 - 3 dicembre 2020"),
        ("2020-12-03T14:35:00+01:00", "Ore 14.35 di giovedì 3 dicembre 2020"),
        ("2020-12-03T14:35:00+01:00", "December 3, 2020 14:35"),
        ("2020-12-03T14:35:00+01:00", "Dec 3rd, 2020 at 14:35"),
        ("2020-12-03T14:35:00+01:00", "Pubblicato: 2020-12-03 14:35"),
        ("2020-12-03T00:00:00+01:00", "2020-12-03T00:00:00Z"),
        ("2020-12-03T00:00:00+01:00", "2020-12-02T23:00:00Z"),
        ("2020-12-03T00:00:00+01:00", "03/12/20"),
        (None, "oggi alle 14:30"),
        (None, "ieri, 14:30"),
        (None, "3 dicembre"),
        (None, "il 3 dicembre alle 20.30"),
        (None, "10.0.12.20"),
    ],
)
def test_printed_dates(moment, written):
    stamp = parse_date(written, "Europe/Rome", tables())
    assert (stamp and stamp.moment.isoformat()) == moment


LOCAL_Z = json_ld(datePublished="2020-07-17T14:35:12Z")
NIGHT = "<p>17 luglio 2020 alle 00:20</p>"


@pytest.mark.parametrize(
    ("published", "page"),
    [
        ("2020-07-17T14:35:12+02:00", {"head": LOCAL_Z, "near": "<p>17 luglio 2020, 14:35</p>"}),
        ("2020-07-17T16:35:12+02:00", {"head": LOCAL_Z, "near": "<p>17 luglio 2020, 16:35</p>"}),
        ("2020-07-17T16:35:12+02:00", {"head": LOCAL_Z, "near": "<p>17 luglio 2020</p>"}),
        ("2020-07-17T16:35:12+02:00", {"head": LOCAL_Z}),
        ("2020-07-17T14:35:12+02:00", {
            "head": LOCAL_Z + meta("article:published_time", "2020-07-17T14:35:12+02:00")}),
        ("2020-07-17T14:35:00+02:00", {
            "head": json_ld(datePublished="2020-07-17T14:35:00+01:00"),
            "near": "<time>17/07/20 14:35</time>"}),
        ("2020-07-17T14:35:00+02:00", {
            "head": json_ld(datePublished="2020-07-17T12:35:00"),
            "near": "<time datetime='2020-07-17T14:35'>17/07/20</time>"}),
        ("2020-07-17T14:35:00+02:00", {
            "head": json_ld(datePublished="2020-07-17T12:35:00+02:00"),
            "near": "<p>Pubblicato il 17 luglio 2020 alle 14:35</p>"}),
        ("2020-07-17T00:20:00+02:00", {
            "head": json_ld(datePublished="2020-07-17T00:20:00Z"), "near": NIGHT}),
        ("2020-07-17T00:20:00+02:00", {
            "head": json_ld(datePublished="2020-07-16T22:20:00Z"), "near": NIGHT}),
        ("2020-07-17T14:35:00+02:00", {
            "head": json_ld(datePublished="2020-07-17T14:35:00Z",
                            dateModified="2020-07-17T18:02:00Z"),
            "near": "<p>Aggiornato il 17 luglio 2020 alle 18:02</p>"}),
        ("2020-07-17T14:35:00+02:00", {
            "head": meta("article:published_time", "2020-07-17T12:35:00Z")
            + json_ld(datePublished="2020-07-17")}),
        ("2020-07-17T00:00:00+02:00", {
            "url": "https://www.lavalle.example/cronaca/20_luglio_17/ponte-chiuso.shtml"}),
        ("2020-07-17T00:00:00+02:00", {
            "url": "https://www.lavalle.example/cronaca/ponte-chiuso-20200717.html"}),
    ],
)  # fmt: skip
def test_the_zone_that_readers_see_decides(published, page):
    assert read(**page).published_at.isoformat() == published


@pytest.mark.parametrize(
    ("published", "modified", "near"),
    [
        ("2020-12-03T14:35", "2020-12-03T16:10",
            "<p>Pubblicato il 3 Dicembre 2020 alle 14:35</p><p>Ultimo aggiornamento: 16:10</p>"),
        ("2020-12-03T14:35", "2020-12-03T16:10",
            "<div>Giovedì 3 Dicembre 2020, 14:35 - Ultimo agg.: 16:10</div>"),
        ("2020-12-03T14:35", "2020-12-04T09:00",
            "<p>Ultimo aggiornamento: 4 dicembre 2020, 9:00 | Pubblicato: 3 dicembre 2020 14:35"),
        ("2020-12-03T14:35", None, "<p>3 dicembre 2020, 14:35</p><p>Aggiornato alle 9:10</p>"),
        ("2020-12-03T14:35", "2020-12-03T16:10",
            "<time datetime='2020-12-03T14:35'>3/12</time> <span>Aggiornato alle <time "
            "datetime='2020-12-03T16:10'>16:10</time></span>"),
        ("2020-12-03T14:35", None, "<abbr class=published title='2020-12-03T14:35'>3/12</abbr>"),
        ("2020-12-03T14:35", None, "<p>Roma, 3 dic. 2020 - 14:35</p>"),
        ("2020-12-03T14:35", None, "<p>Il crollo del 14 agosto 2018 aveva già fermato per due anni "
            "il traffico dei camion in tutta la bassa valle</p><p>03/12/20 ore 14.35</p>"),
        (None, None, "<p>oggi alle 14:30</p>"),
    ],
)  # fmt: skip
def test_printed_publication_and_change(published, modified, near):
    reading = read(near=near)
    told = (reading.published_at, reading.modified_at)
    assert [moment and f"{moment:%Y-%m-%dT%H:%M}" for moment in told] == [published, modified]
