"""Small pages about one bridge, for the tests of metadata."""

import json

from newsbot.pages.reading import read_article

URL = "https://www.lavalle.example/cronaca/ponte.html"
PROSE = (
    "<p>Il ponte sul torrente resta chiuso: i tecnici della provincia hanno trovato altre due "
    "crepe nei piloni e chiedono tempo fino a settembre per le prove di carico.</p>"
    "<p>Gli autobus continueranno a passare per la strada vecchia, con venti minuti in più.</p>"
)


def read(head: str = "", near: str = "", after: str = "", url: str = URL):
    title = "<title>Il ponte resta chiuso fino a settembre</title>"
    h1 = "<h1>Il ponte resta chiuso fino a settembre</h1>"
    body = f"<article>{h1}{near}<div>{PROSE}</div>{after}</article>"
    return read_article(f"<html lang=it><head>{title}{head}</head><body>{body}</body></html>", url)


def meta(name: str, content: str, key: str = "property") -> str:
    return f'<meta {key}="{name}" content="{content}">'


def json_ld(**fields) -> str:
    data = {"@type": "NewsArticle", "headline": "Il ponte resta chiuso fino a settembre"} | fields
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


JSON_DATE = json_ld(datePublished="2025-06-02T12:35:00Z")
DUBLIN_CORE = meta("DC.date.issued", "2025-06-02T14:35", "name")
OWN = json_ld(author={"name": "La Valle"}, publisher={"name": "La Valle"})
