"""What any page of a site without a file tells of the site: feeds, sitemaps, sections, articles."""

import pytest

from newsbot.pages.discovery import Discovery, discover, looks_like_article
from newsbot.sites import all_sites

SITE = "https://www.gazzettinovalle.example"
FRONT = f"""<html lang=it><head><base href="{SITE}/"><title>Il Gazzettino della Valle</title>
<link rel="alternate" type="application/rss+xml" title="Notizie" href="/feed/">
<link rel="alternate" type="application/atom+xml" href="https://feeds.gazzettinovalle.example/x">
<link rel="alternate" type="application/rss+xml" title="Commenti" href="/comments/feed/">
<link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed">
<link rel="alternate" hreflang="de" href="/de/">
<link rel="sitemap" type="application/xml" href="/sitemap-news.xml">
<script type="application/ld+json">{{"@type": "ItemList", "itemListElement": [
 {{"@type": "ListItem", "position": 1, "url": "/cronaca/la-piena-del-torrente-fa-paura-88123/"}}]}}
</script></head><body>
<header><a href="/"><img src="logo.png"></a><nav><a href="/">Home</a><a href="/cronaca/">Cronaca</a>
<a href="/ricette-di-casa-nostra-in-valle/">R</a>
<a href="/economia/">Economia</a><a href="/sport/calcio/">Calcio</a><a href="/video/">Video</a>
<a href="/abbonati/">Abbonati</a><a href="https://altro.example/cronaca/">Altro</a></nav></header>
<main><h2><a href="/cronaca/2025/06/02/news/funivia-riparte-sabato-290111/?ref=home">F</a></h2>
<h2><a href="/economia/il-latte-rende-la-cooperativa-premia-i-soci.html">Latte</a></h2>
<h2><a href="//www.gazzettinovalle.example/sport/25_giugno_02/finale-valle-ai-rigori.shtml">Fin</a>
<h2><a href="/notizie/20250602-18233.html">Breve</a></h2>
<h2><a href="/economia/il-latte-rende-la-cooperativa-premia-i-soci.html#commenti">3</a></h2>
<a href="/tag/funivia-del-monte-acuto/">tag</a>
<a href="/autore/anna-neri-giornalista-di-valle/">A</a>
<a href="/video/2025/06/02/la-corsa-della-funivia-290112/">video</a>
<a href="/login?next=/cronaca/2025/06/02/news/funivia-290111/">entra</a>
<a href="https://altro.example/2025/06/02/una-notizia-di-un-altro-sito-12345/">altro</a>
<a href="javascript:void(0)">x</a><a href="mailto:a@b.example">m</a><a href="http://[x">y</a></main>
<footer><a href="/sitemap.xml">Mappa</a><a href="/rss.xml">RSS</a>
<a href="/informativa-sulla-privacy-del-sito/">Privacy</a></footer>"""


def test_a_front_page_tells_feeds_sitemaps_sections_and_articles():
    assert discover(FRONT, f"{SITE}/") == Discovery(
        feeds=(f"{SITE}/feed/", "https://feeds.gazzettinovalle.example/x", f"{SITE}/rss.xml"),
        sitemaps=(f"{SITE}/sitemap-news.xml", f"{SITE}/sitemap.xml"),
        sections=(f"{SITE}/cronaca/", f"{SITE}/economia/", f"{SITE}/sport/calcio/"),
        articles=(
            f"{SITE}/cronaca/2025/06/02/news/funivia-riparte-sabato-290111/",
            f"{SITE}/economia/il-latte-rende-la-cooperativa-premia-i-soci.html",
            f"{SITE}/sport/25_giugno_02/finale-valle-ai-rigori.shtml",
            f"{SITE}/notizie/20250602-18233.html",
            f"{SITE}/cronaca/la-piena-del-torrente-fa-paura-88123/",
        ),
    )


@pytest.mark.parametrize(
    ("article", "path"),
    [
        (True, "/cronaca/2025/06/02/news/funivia-290111/"),
        (True, "/2025/06/02/funivia/"),
        (True, "/2025/06/funivia-riparte-sabato/"),
        (True, "/esteri/25_giugno_02/funivia-3c53a5b8-27fc-4886-a0bf-a10908331xlk.shtml"),
        (True, "/news/economia/funivia-monte-acuto-riparte-2432841.html"),
        (True, "/la-funivia-del-monte-acuto-riparte-sabato/"),
        (True, "/la_funivia_del_monte_acuto_riparte_sabato"),
        (True, "/notizie/funivia_c708a8fb-c2d2-4a9a-b0f3-05b8cc98389d.html"),
        (True, "/articolo/funivia/118233"),
        (True, "/montagna/1265473/funivia-riparte.html"),
        (True, "/index.php?option=com_content&id=18233-la-funivia-del-monte-acuto-riparte"),
        (True, "/dettaglio.php?id=118233"),
        (True, "/meteo-sabato-piogge-al-nord/"),
        (True, "/abbonamenti-dei-treni-piu-cari-da-luglio.html"),
        (False, "/sezioni/cronaca-locale-167540.html"),
        (False, "/"),
        (False, "/cronaca/"),
        (False, "/cronaca/2025/06/02/"),
        (False, "/2025/06/"),
        (False, "/cronaca/?page=2"),
        (False, "/cronaca/pagina/2/"),
        (False, "/tag/la-funivia-del-monte-acuto/"),
        (False, "/autori/anna-neri-giornalista-della-valle/"),
        (False, "/argomenti/la-funivia-del-monte-acuto-e-dintorni/"),
        (False, "/video/2025/06/02/funivia-290111/"),
        (False, "/foto/2025/06/02/funivia-290111/"),
        (False, "/podcast/la-voce-della-valle-puntata-12/"),
        (False, "/login/"),
        (False, "/privacy-policy-e-cookie-del-sito/"),
        (False, "/chi-siamo-e-dove-siamo-in-valle/"),
        (False, "/wp-content/uploads/2025/06/funivia-290111.jpg"),
        (False, "/documenti/2025/06/02/relazione-funivia-290111.pdf"),
        (False, "/feed/"),
        (False, "/cerca?q=la-funivia-del-monte-acuto"),
        (False, "/sport/serie-a/"),
    ],
)
def test_which_addresses_look_like_articles(article, path):
    assert looks_like_article(SITE + path) is article


@pytest.mark.parametrize("html", ["", "<a href>", b"\xff\xfe", "<a href='http://[::1'>", "x" * 999])
def test_pages_that_tell_nothing(html):
    assert discover(html, f"{SITE}/") == Discovery()


def test_an_article_page_tells_its_site_too():
    html = FRONT.replace("<main>", "<main><h1>La funivia</h1><p>Testo.</p>")
    here = f"{SITE}/economia/il-latte-rende-la-cooperativa-premia-i-soci.html"
    found = discover(html, here)
    assert here not in found.articles
    assert len(found.articles) == 4


def test_the_examples_of_nearly_all_sites_look_like_articles_and_their_sections_do_not():
    examples = [address for site in all_sites().values() for address in site.examples]
    sections = [section.url for site in all_sites().values() for section in site.sections]
    missed = [address for address in examples if not looks_like_article(address)]
    taken = [address for address in sections if looks_like_article(address)]
    assert len(missed) <= 0.05 * len(examples), missed
    assert len(taken) <= 0.02 * len(sections), taken


def test_pages_of_a_video_host_are_no_articles():
    assert not looks_like_article(
        "https://video.gazzettinovalle.example/valle/funivia-parte/290111"
    )
