"""Pages that try to break the reader or to take all its time."""

from datetime import datetime
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_pages_reading import PROSE, article, json_ld, read

from newsbot.pages.discovery import Discovery, discover
from newsbot.pages.paging import next_pages
from newsbot.pages.reading import PageReading

NESTED = "<div>" * 200_000
HOSTILE = {
    "nested tags before": NESTED + PROSE,
    "nested tags after": PROSE + NESTED,
    "3 MB of paragraphs": PROSE * 9_000,
    "one paragraph of 3 MB": "<p>" + "parola " * 430_000,
    "line breaks": "<p>a" + "<br> " * 300_000,
    "comments": "<!-- x -->" * 100_000 + PROSE,
    "attributes": "<div " + " ".join(f'a{i}="x"' for i in range(50_000)) + ">" + PROSE,
    "open JSON": '<script type="application/ld+json">' + '{"a":[' * 50_000 + "</script>" + PROSE,
    "JSON commas": '<script type="application/ld+json">{' + ", " * 200_000 + "</script>" + PROSE,
    "headings": "<h1>Il bilancio è approvato</h1>" * 10_000 + PROSE,
    "cells": "<table>" + "<tr><td>1<td>2" * 40_000 + "</table>" + PROSE,
    "nested tables": "<table><tr><td>" * 20_000 + PROSE,
    "quotations": "<blockquote>" * 20_000 + PROSE + "<a href=x>" * 20_000,
    "hours": "<p>10:30</p>" * 30_000 + PROSE,
    "separators": PROSE + "<p>" + " - " * 30_000 + "</p>" + "<p>di | </p>" * 20_000,
    "rights": PROSE + "<p>" + "riproduzione riservata © " * 30_000,
    "less-than signs": "<" * 300_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_bounded_time(name):
    start = process_time()
    reading = read(article(HOSTILE[name], f"<title>{'parola ' * 50_000}</title>"))
    assert isinstance(reading.body, str)
    assert process_time() - start < 8


@pytest.mark.parametrize("name", ["links", "pages", *HOSTILE])
def test_what_a_hostile_page_links_to_takes_bounded_time(name):
    links = {
        "links": '<a href="/2025/06/02/una-storia-{}/">x</a>',
        "pages": '<a href="?p={}">x</a>',
    }
    shown = "".join(links[name].format(n) for n in range(9_000)) if name in links else HOSTILE[name]
    start = process_time()
    assert isinstance(discover(article(shown), "https://www.lavalle.example/"), Discovery)
    assert len(next_pages(article(shown), "https://www.lavalle.example/storia")) <= 30
    assert process_time() - start < 8


def test_text_after_300_nested_tags_is_read():
    html = article(
        PROSE + "<div>" * 300 + "</div>" * 300 + "<p>Dopo i tag annidati c'è ancora una frase.</p>"
    )
    assert read(html).body.endswith("ancora una frase.")


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(max_size=400)))
def test_no_input_raises(html):
    assert isinstance(read(html), PageReading)
    around = html.decode("latin-1") if isinstance(html, bytes) else html
    assert isinstance(read(article(around)), PageReading)
    assert isinstance(discover(f"<a href='{around}'>", "https://www.lavalle.example/"), Discovery)
    assert next_pages(f"<a href='{around}'>", "https://www.lavalle.example/a") is not None


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_no_metadata_raises(value):
    quoted = value.replace('"', "").replace("<", "")
    head = "".join(
        f'<meta property="{name}" content="{quoted}">'
        for name in ("article:published_time", "author", "og:url", "og:image", "og:title")
    )
    data = json_ld(datePublished=value, author=value, keywords=[value])
    reading = read(article(head=head + data))
    assert reading.published_at is None or isinstance(reading.published_at, datetime)
