"""A quick look tells whether an article may have further pages, as surely as the whole search."""

import pytest

from newsbot.pages.further import may_go_on
from newsbot.pages.paging import next_pages

BASE = "https://www.lavalle.example"
STORY = f"{BASE}/cronaca/2025/06/02/funivia-del-monte-acuto.html"
FOLDER = f"{BASE}/a/storia-lunga/"


@pytest.mark.parametrize(
    ("url", "href"),
    [
        (STORY, f"{STORY}?page=2"),
        (STORY, "?page=2"),
        (f"{STORY}?page=2", f"{STORY}?page=3"),
        (STORY, f"{STORY}/2"),
        (STORY, f"{STORY}/2/"),
        (STORY, STORY.replace(".html", "_2.html")),
        (STORY, STORY.replace(".html", "-2.html")),
        (STORY, STORY.upper() + "?PAGE=2"),
        (FOLDER, f"{FOLDER}pagina/2/"),
        (FOLDER, "2"),
        (FOLDER, "page-2/"),
        (f"{FOLDER}2/", f"{FOLDER}3/"),
        (f"{BASE}/a/storia-12/", f"{BASE}/a/storia-12/2/"),
        (f"{BASE}/1234567", "/1234567/2"),
        (f"{BASE}/1234567", "/1234567?p=2"),
    ],
)
def test_a_link_to_a_further_page_is_seen(url: str, href: str) -> None:
    html = f"<p>Testo.</p><a class=x href='{href}'>Avanti</a>".encode()
    assert may_go_on(html, url)


def test_the_number_of_the_article_itself_is_none() -> None:
    url = f"{BASE}/a/storia-12/"
    assert not may_go_on(f'<link rel=canonical href="{url}">'.encode(), url)


@pytest.mark.parametrize(
    "href",
    [
        "/cronaca/?page=2",
        f"{BASE}/cronaca/2/",
        f"{BASE}/cronaca/2025/06/02/altro-articolo/2",
        f"https://www.example.org/condividi?u={STORY}",
        f"{STORY}?foto=2",
        f"{STORY}#2",
        "#pagina-2",
        STORY.replace(".html", "-2021.html"),
    ],
)
def test_other_numbers_are_not_taken_for_one(href: str) -> None:
    html = f'<a href="{href}">2</a>'.encode()
    assert not may_go_on(html, STORY)
    assert not next_pages(html, STORY)
