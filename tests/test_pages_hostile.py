"""Pages that try to break the reader or to take all its time."""

from datetime import datetime
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_pages_reading import PROSE, article, json_ld, read

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
    "less-than signs": "<" * 300_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_bounded_time(name):
    start = process_time()
    reading = read(article(HOSTILE[name], f"<title>{'parola ' * 50_000}</title>"))
    assert isinstance(reading.body, str)
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
