"""Whole pages: fixtures written by us, the reasons, the encodings, hostile input."""

import json
from pathlib import Path

import pytest

from newsbot.pages.reading import PageReading, read_article
from newsbot.pages.rules import PageRules, Rule

PAGES = Path(__file__).parent / "fixtures" / "pages"
URL = "https://www.quotidianoligure.example/economia/porto-vallescura-riapre/"
PROSE = (
    "<p>Il consiglio comunale ha approvato ieri il bilancio con i voti della maggioranza: "
    "per le scuole ci sono dodici milioni di euro, due in più dell'anno scorso.</p>"
    "<p>«È un risultato importante», ha detto il sindaco, che però non ha chiarito quando "
    "cominceranno i lavori della palestra, fermi dal mese di marzo.</p>"
)


def page(body: str, head: str = "", lang: str = "it") -> str:
    title = "<title>Il bilancio è approvato</title>"
    return f'<html lang="{lang}"><head>{title}{head}</head><body>{body}</body></html>'


def article(body: str = PROSE, head: str = "") -> str:
    return page(f"<main><h1>Il bilancio è approvato</h1><div>{body}</div></main>", head)


def read(html: bytes | str, url: str = URL, **options) -> PageReading:
    return read_article(html, url, **options)


def saved(name: str) -> bytes:
    return (PAGES / f"{name}.html").read_bytes()


def test_an_article_in_all_its_chrome():
    reading = read(saved("chrome"))
    assert reading.reason is None
    assert reading.headline == "Il porto di Vallescura riapre dopo tre anni"
    assert reading.authors == ("Anna Bertossi", "Ugo Dellacasa")
    assert reading.published_at.isoformat() == "2025-05-12T06:40:00+02:00"
    assert reading.modified_at.isoformat() == "2025-05-12T09:15:00+02:00"
    assert reading.section == "Economia"
    assert reading.keywords == ("porto", "Vallescura", "cantieri")
    assert reading.access == "free"
    assert reading.canonical_url == URL
    assert reading.image == "https://www.quotidianoligure.example/foto/porto.jpg"
    assert reading.tdm_reserved is True
    paragraphs = reading.body.split("\n\n")
    assert [p.split()[0] for p in paragraphs] == [
        "Dopo", "«Consegniamo", "Il", "Il", "I", "Restano",
    ]  # fmt: skip
    assert paragraphs[2] == "Il nuovo molo"
    assert paragraphs[-1].endswith("entro la fine dell'anno.")


def test_a_live_blog_gives_its_posts():
    reading = read(saved("liveblog"))
    assert [post.time.isoformat() for post in reading.posts] == [
        "2025-10-03T11:20:00+02:00",
        "2025-10-03T10:45:00+02:00",
        "2025-10-03T09:05:00+02:00",
    ]
    texts = [reading.body[post.start : post.end] for post in reading.posts]
    assert texts[0].startswith("La protezione civile")
    assert texts[1].startswith("Scuole chiuse\n\nIl sindaco")
    assert texts[2].endswith("dieci centimetri l'ora.")


def test_an_old_page_without_metadata():
    reading = read(saved("bare"), "http://www.gazzettavalle.example/treni.htm")
    assert reading.reason is None
    assert reading.headline == "Sciopero dei treni, domani convogli a rischio"
    assert reading.authors == ("Piero Santolini",)
    assert reading.published_at.isoformat() == "2025-06-02T14:35:00+02:00"
    paragraphs = reading.body.split("\n\n")
    assert len(paragraphs) == 3
    assert paragraphs[0].startswith("Domani i treni")
    assert paragraphs[2].endswith("sette lavoratori su dieci.")


VIDEO = '<meta property="og:type" content="video.other">'
GALLERY = (
    '<html lang="it"><head><meta property="og:type" content="website"><script '
    'type="application/ld+json">{"@type": "ImageGallery", "name": "La piena"}</script></head>'
    "<body><main><h1>La piena vista dagli argini: le foto</h1>"
    + "".join(
        f'<figure><img src="/{n}.jpg"><figcaption>{n} di 20 - Il fiume gonfio sotto il ponte '
        "vecchio</figcaption></figure>"
        for n in range(1, 21)
    )
    + "</main></body></html>"
)
PAID = (
    '<script type="application/ld+json">{"@type":"NewsArticle",'
    '"headline":"Il bilancio è approvato","isAccessibleForFree":false}</script>'
)
ENGLISH = (
    "<p>The city council has approved the budget with the votes of the majority, and there are "
    "twelve million euros for the schools, which is two more than it was last year.</p>"
)


@pytest.mark.parametrize(
    ("html", "url", "reason"),
    [
        (saved("section"), "https://www.quotidianoligure.example/economia/", "section page"),
        (b"", URL, "empty page"),
        ("<html><body><div id=app></div><script>boot()</script></body></html>", URL, "empty page"),
        (b"%PDF-1.7 \x00\x01\x02", URL, "binary"),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9, URL, "binary"),
        (article("<p>Guarda le immagini.</p>", VIDEO), URL, "video"),
        (article("<p>Le immagini.</p>"), "https://video.giornale.example/x", "video"),
        (article("<p>Le foto.</p>"), "https://www.giornale.example/photogallery/1/x", "gallery"),
        (GALLERY, "https://www.giornale.example/cronaca/le-foto/", "gallery"),
        (article("<p>Abbonati.</p>", PAID), URL, "paywall without text"),
        (article(ENGLISH * 2), URL, "language en"),
    ],
)
def test_what_is_no_article_says_why(html, url, reason):
    assert read(html, url).reason == reason


def test_a_long_text_in_a_video_folder_is_an_article():
    assert read(article(PROSE * 3), "https://www.giornale.example/video/x").reason is None


@pytest.mark.parametrize(
    ("encoding", "declared", "header"),
    [
        ("utf-8", "utf-8", None),
        ("cp1252", "utf-8", None),
        ("cp1252", "utf-8", "text/html; charset=utf-8"),
        ("cp1252", "iso-8859-1", None),
        ("utf-8", "iso-8859-1", "text/html; charset=iso-8859-1"),
        ("utf-8", "", None),
        ("cp1252", "", None),
        ("utf-16", "utf-8", None),
        ("utf-8-sig", "iso-8859-1", None),
    ],
)
def test_encodings(encoding, declared, header):
    head = f'<meta charset="{declared}">' if declared else ""
    headers = {"content-type": header} if header else {}
    reading = read(article(head=head).encode(encoding), headers=headers)
    assert reading.headline == "Il bilancio è approvato"
    assert "«È un risultato importante», ha detto il sindaco, che però" in reading.body


def test_one_broken_byte_leaves_a_page_utf_8():
    reading = read(article().encode().replace(b"dodici", b"dod\xffici"))
    assert "«È un risultato" in reading.body


@pytest.mark.parametrize(
    ("marks", "access"),
    [
        ('<meta property="article:content_tier" content="metered">', "metered"),
        ('<meta property="article:content_tier" content="locked">', "paid"),
        (PAID, "paid"),
        (PAID.replace("false", '"False"'), "paid"),
        (PAID.replace("false", "true"), "free"),
        ("", "unknown"),
    ],
)
def test_access(marks, access):
    assert read(article(head=marks)).access == access


def test_site_marks_tell_the_access_first():
    html = article(PROSE + '<div class="lock"></div>', PAID.replace("false", "true"))
    assert read(html, rules=PageRules(paid_marks=(".lock",))).access == "paid"
    assert read(article(head=PAID), rules=PageRules(closed="metered")).access == "metered"


def test_sponsored_and_correction():
    html = article("<p>Contenuto sponsorizzato</p>" + PROSE)
    assert read(html).sponsored
    corrected = read(article(PROSE + "<p>Errata corrige: i milioni erano undici, non dodici.</p>"))
    assert corrected.correction
    assert not corrected.sponsored


def test_site_rules_come_first():
    html = page(
        "<h1>Il bilancio è approvato</h1><div class=a>" + PROSE + "</div>"
        "<div class=b><p>Testo scelto dalla regola del sito, che è di una sola frase lunga a "
        "sufficienza per essere presa come corpo dell'articolo senza guardare al resto, anche se "
        "altrove nella pagina c'è più testo di questo.</p><p class=cut>Via.</p></div><i>Ada Fo</i>"
    )
    rules = PageRules(
        rules=(
            Rule(field="body", css=".missing", basis="test"),
            Rule(field="body", css=".b", basis="test"),
            Rule(field="authors", xpath="//i", basis="test"),
        ),
        strip=(".cut",),
        strip_text=(r"^Testo ",),
    )
    reading = read(html, rules=rules)
    assert reading.body.startswith("scelto dalla regola")
    assert reading.body.endswith("di questo.")
    assert reading.authors == ("Ada Fo",)


def test_further_pages_are_appended_once():
    second = "<p>La seconda pagina racconta che cosa accadrà a settembre nelle scuole.</p>"
    reading = read(article(), more=[article(second + PROSE).encode()])
    assert reading.body.count("Il consiglio comunale") == 1
    assert reading.body.endswith("a settembre nelle scuole.")


def json_ld(**fields) -> str:
    data = {"@type": "NewsArticle", "headline": "Il bilancio è approvato"} | fields
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_json_ld_text_chooses_what_of_the_page_is_body():
    told = PROSE.replace("</p><p>", " ").removeprefix("<p>").removesuffix("</p>")
    stranger = "<p>Il nostro giornale vive grazie ai lettori che lo scelgono in edicola.</p>"
    body = PROSE.replace("</p><p>", f"</p>{stranger}<p>")
    reading = read(article(body, json_ld(articleBody=told)))
    assert "grazie ai lettori" not in reading.body
    assert len(reading.body.split("\n\n")) == 2


def test_json_ld_text_serves_where_the_page_shows_none():
    told = "La giunta ha deciso. " * 15
    assert read(page("<div id=app></div>", json_ld(articleBody=told))).body == told.strip()
