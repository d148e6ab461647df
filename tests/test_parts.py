"""Articles of several pages, and pages made for telephones or printers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import tiny
from tiny import BASE, Answer, Paper, article, feed

from newsbot.sites.links import is_variant

DAY = "/2025/06/02"
FEED_ONLY = ("-a", "section=economia")
MORE = (
    "Nella seconda parte si racconta la storia della fabbrica, nata nel 1961 vicino al fiume.",
    "Gli abitanti del quartiere ricordano ancora la sirena che chiamava gli operai al turno.",
)
LAST = (
    "La terza parte descrive i progetti per il futuro, che prevedono un museo della valvola.",
    "I lavori cominceranno in autunno e finiranno entro due anni, assicura la soprintendenza.",
)


def part(slug: str, number: int, of: int, paragraphs: tuple[str, ...]) -> Answer:
    """One page of an article, with a link to the next as papers give it."""
    text = article(slug, paragraphs=paragraphs)
    if number < of:
        link = f'<a rel="next" href="{DAY}/{slug}?page={number + 1}">Avanti</a>'
        text = text.replace("</article>", f"</article><nav>{link}</nav>")
    return Answer(text)


SLUGS = ("lunga", "tronca", "ferma", "telefono/amp/", "giornale/print")
PAGES = {
    "/robots.txt": Answer("User-agent: *\nDisallow:\n", type="text/plain"),
    "/rss.xml": feed(*(f"{DAY}/{slug}" for slug in SLUGS)),
    f"{DAY}/lunga": part("lunga", 1, 3, tiny.PARAGRAPHS),
    f"{DAY}/lunga?page=2": part("lunga", 2, 3, MORE),
    f"{DAY}/lunga?page=3": part("lunga", 3, 3, LAST),
    f"{DAY}/tronca": part("tronca", 1, 2, tiny.PARAGRAPHS),  # its second page is gone
    f"{DAY}/ferma": part("ferma", 1, 2, tiny.PARAGRAPHS),
    f"{DAY}/ferma?page=2": Answer("guasto", status=500),
    f"{DAY}/telefono/amp/": Answer(article("telefono", canonical=f"{BASE}{DAY}/telefono")),
    f"{DAY}/telefono": Answer(article("telefono")),
    f"{DAY}/giornale/print": Answer(article("giornale", canonical=f"{BASE}{DAY}/giornale")),
}


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Paper, Path]]:
    output = tmp_path_factory.mktemp("output")
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(paper, output, *FEED_ONLY)
        assert run.code == 3, run.err
        yield paper, output


def test_articles_of_several_pages(crawled: tuple[Paper, Path]) -> None:
    bodies = {a["url"].rpartition("/")[2]: a["body"] for a in tiny.lines(crawled[1], "articles")}
    assert all(text in bodies["lunga"] for text in (*tiny.PARAGRAPHS, *MORE, *LAST))
    # What is gone will not come; what gave no answer may, and half an article is none.
    assert tiny.PARAGRAPHS[0] in bodies["tronca"]
    assert "ferma" not in bodies


def test_further_pages_that_fail_are_counted(crawled: tuple[Paper, Path]) -> None:
    run = tiny.last_run(crawled[1])
    assert run["parts_failed"] == {"status 404": 1, "status 500": 1}
    assert run["left_out"]["a further page gave no answer"] == run["unanswered"] == 1
    assert run["asked"] == run["articles"] + sum(run["left_out"].values()) == 5


def test_the_articles_own_address_is_preferred(crawled: tuple[Paper, Path]) -> None:
    paper, output = crawled
    urls = {a["url"] for a in tiny.lines(output, "articles")}
    assert f"{BASE}{DAY}/telefono" in urls
    assert not [url for url in urls if url.endswith("/amp/")]
    # The page for printers is read, for the other is not there.
    assert f"{BASE}{DAY}/giornale/print" in urls
    assert paper.times(f"{DAY}/giornale") == 1


def test_a_next_run_asks_for_what_is_missing_only(crawled: tuple[Paper, Path]) -> None:
    paper, output = crawled
    paper.pages[f"{DAY}/ferma?page=2"] = part("ferma", 2, 2, MORE)
    before = len(paper.log)
    assert tiny.crawl(paper, output, *FEED_ONLY).code == 0
    asked = [path for path in paper.log[before:] if path.startswith(DAY)]
    assert asked == [f"{DAY}/ferma", f"{DAY}/ferma?page=2"]
    assert MORE[0] in tiny.lines(output, "articles")[-1]["body"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (f"{BASE}{DAY}/ponte/amp/", True),
        (f"{BASE}/amp{DAY}/ponte", True),
        (f"{BASE}{DAY}/ponte.amp.html", True),
        (f"{BASE}{DAY}/ponte?outputType=amp", True),
        (f"{BASE}{DAY}/ponte?amp=1", True),
        (f"https://amp.paperino.example{DAY}/ponte", True),
        (f"{BASE}/stampa/ponte", True),
        (f"{BASE}{DAY}/ponte?print=true", True),
        (f"{BASE}{DAY}/lampada", False),
        (f"{BASE}{DAY}/libera-stampa-in-libero-stato", False),
        ("https://www.lastampa.it/2025/06/02/news/ponte-1/", False),
    ],
)
def test_addresses_of_variants(url: str, expected: bool) -> None:
    assert is_variant(url) is expected
