"""Whole pages in the forms that Italian papers gave them from 2020 to 2025; the stories "
"are ours."""

import json

import pytest

from newsbot.pages.reading import read_article

ONE = (
    "La funivia del Monte Acuto riparte sabato dopo otto mesi di lavori, costati quattro milioni e "
    "mezzo di euro, con due cabine nuove e una fune portante cambiata per intero."
)
TWO = (
    "«Le prove sono andate bene», assicura la direttrice dell'impianto, Bruna Corti, che si "
    "aspetta "
    "ottantamila passeggeri entro la fine della stagione."
)
THREE = (
    "I biglietti costeranno due euro in più, ma i residenti della valle saliranno gratis fino a "
    "dicembre, come avevano chiesto i sei comuni."
)
TITLE = "Monte Acuto, la funivia riparte sabato"
BODY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"


def ld(**fields) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE} | fields
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def meta(**contents) -> str:
    names = {name.replace("__", ":"): content for name, content in contents.items()}
    return "".join(f'<meta property="{n}" content="{c}">' for n, c in names.items())


LOCAL_STORY = "https://www.gazzettinovalle.example/cronaca/2021/03/12/news/funivia-290111/"
ITEM = "itemscope itemtype='https://schema.org/NewsArticle'"
STORIES = "<h3><a href=/1>Altro caso</a></h3><p>Il testo dell'altro caso, che qui non conta.</p>"

PAPERS = {
    "logo as h1, headline as h2, day in words, Z time": (
        f"<head><title>{TITLE} - la Gazzetta</title>"
        + meta(og__title=f"{TITLE}", article__published_time="2021-03-12T17:20:00Z")
        + "</head><h1 class=logo><a href=/>La Gazzetta della Valle</a></h1><nav><h1>Menu</h1></nav>"
        f"<article><header><h2 class=entry__title>{TITLE}</h2><p class=entry__subtitle>Otto "
        "mesi di "
        "lavori</p><div class=entry__meta><span>di <a href=/a>Elio Marra</a></span><span "
        "class=entry__date><b>Pubblicato il</b> 12 Marzo 2021</span><span><b>Ultima "
        "modifica</b> 12 "
        f"Marzo 2021 <i>18:20</i></span></div></header><div id=article-body>{BODY}</div>"
        "<div class=story__paywall>Questo contenuto è riservato agli abbonati</div></article>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "microdata, time without a zone": (
        f"<head><title>{TITLE} | Valle.it</title></head><body><article {ITEM}><header>"
        f"<span class=occhiello>Montagna</span><h1 itemprop='headline name'>{TITLE}</h1><div "
        "class=detail><span itemprop=author>di <a rel=author href=/a>ELIO MARRA</a></span><time "
        "itemprop=datePublished datetime='2021-03-12T18:20'>12 marzo 2021</time><span>3 minuti di "
        f"lettura</span></div></header><div itemprop=articleBody>{BODY}</div></article>",
        "2021-03-12T18:20:00+01:00", ["ELIO MARRA"]),
    "date line with weekday and update": (
        f"<head><title>{TITLE}</title>" + ld(author={"@type": "Person", "name": "Redazione"})
        + f"</head><div class=titolo><h1>{TITLE}</h1></div><div class=autore>di Elio Marra</div>"
        "<div class=data_art>Venerdì 12 Marzo 2021, 18:20 - Ultimo agg. : 20:05</div>"
        f"<div class=corpo><span>{ONE}<br><br>{TWO}<br><br>{THREE}<br><br>© RIPRODUZIONE RISERVATA"
        "</span></div>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "agency: desk, place, day and hour": (
        f"<head><title>{TITLE} - Sport - Agenzia.it</title>"
        + meta(og__title=f"{TITLE} - Sport", og__site_name="Agenzia.it")
        + f"</head><div class=news><h1 class=news-title>{TITLE}</h1><div class=news-info><span "
        "class=news-author>Redazione Agenzia</span><time><em>12 marzo 2021</em> "
        f"<strong>18:20</strong></time></div><div class=news-txt>{BODY}</div><p class=copyright>"
        "Riproduzione riservata © Copyright Agenzia</p></div>",
        "2021-03-12T18:20:00+01:00", ["Redazione Agenzia"]),
    "two-digit year and signature at the end": (
        f"<head><title>{TITLE} - Libera "
        f"Valle</title></head><main><h1>{TITLE}</h1><p><time>12/03/21 "
        f"18:20</time></p><div class=text>{BODY}<p><em>di Elio Marra</em></p></div></main>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "JSON-LD with the wrong zone": (
        f"<head><title>{TITLE}</title>" + ld(
            datePublished="2021-03-12T18:20:33Z", dateModified="2021-03-12T19:00:10Z",
            author={"@type": "Organization", "name": "Il Valligiano"},
            publisher={"@type": "Organization", "name": "Il Valligiano"})
        + f"</head><article><h1>{TITLE}</h1><p class=meta>12 Marzo 2021 - 18:20</p><div "
        f"class=article-content>{BODY}</div></article>",
        "2021-03-12T18:20:33+01:00", []),
    "WordPress trade site": (
        f"<head><title>{TITLE} - Impianti a fune</title>"
        + meta(og__site_name="Impianti a fune", article__published_time="2021-03-12T17:20:33+00:00")
        + "<meta name=author content='Elio Marra'></head><body class='single single-post'>"
        f"<article class='post-1 post'><header class=entry-header><span class=cat-links><a href=/c>"
        f"Trasporti</a></span><h1 class=entry-title>{TITLE}</h1><div class=entry-meta>Di <a "
        "href=/a>"
        "Elio Marra</a> - 12 Marzo 2021</div></header><div class=entry-content>" + BODY
        + "<div class=sharedaddy><h3>Condividi:</h3><ul><li><a href=/f>Facebook</a></ul></div>"
        f"<div "
        f"class=jp-relatedposts><h3>Correlati</h3></div></div></article><aside>{STORIES}</aside>",
        "2021-03-12T18:20:33+01:00", ["Elio Marra"]),
    "no heading tags at all": (
        f"<head><title>{TITLE} | Valle</title></head><div class=t>{TITLE}</div><div "
        "class=s>di Elio "
        f"Marra</div><div class=d>12.03.2021 - 18.20</div><div class=testo>{BODY}</div>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "AMP": (
        f"<html amp lang=it><head><title>{TITLE}</title><link rel=canonical href='{LOCAL_STORY}'>"
        + ld(datePublished="2021-03-12T18:20:00+01:00", author=[{"name": "Elio Marra"}])
        + f"</head><body><amp-sidebar id=s><p>{TWO * 9}</p></amp-sidebar><article><h1>{TITLE}</h1>"
        f"<amp-img src=a.jpg></amp-img><p>{ONE}</p><amp-ad><p>Pubblicità lunga a piacere, "
        "con molte "
        f"parole e un punto alla "
        f"fine.</p></amp-ad><p>{TWO}</p><amp-social-share></amp-social-share>"
        f"<section amp-access='!subscriber'><p>Abbonati per leggere</p></section><p>{THREE}</p>"
        "<amp-embed type=taboola></amp-embed></article>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "print": (
        f"<head><title>{TITLE} - Stampa</title></head><body onload='print()'><img src=logo.gif><hr>"
        f"<h1>{TITLE}</h1><p>di Elio Marra | venerdì 12 marzo 2021, ore 18:20</p>{BODY}<hr>"
        "<p>Stampato da www.gazzettinovalle.example</p><a href='javascript:print()'>Stampa</a>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "byline and date glued behind a standfirst that the text begins with": (
        f"<head><title>{TITLE}</title></head><h1 class=article-title>{TITLE}</h1><h2 "
        "class=article-subtitle>Otto mesi di lavori</h2><div class=info-wrapper><span class=writer>"
        "di <a class=writer href=/a>Elio Marra</a></span><span class=datetime>12 marzo 2021 alle "
        f"18:20 (modifica il 13 marzo 2021 | 20:05)</span></div>{BODY}<p>© RIPRODUZIONE RISERVATA",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "author as a linked heading": (
        f"<head><title>{TITLE}</title></head><div class=article-detail><h1>{TITLE}</h1><h4 "
        "class=author-ref><a href=/a>Elio Marra</a></h4><span class=article-date>12 Marzo 2021 - "
        f"18:20</span></div><div class=article-body>{BODY}</div>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "sent by, with a weekday cut short": (
        f"<head><title>{TITLE}</title></head><div class=node><h1>{TITLE}</h1><div class=submitted>"
        "Inviato da <span>Elio Marra</span> il Ven, 12/03/2021 - 18:20</div><div class=content>"
        f"{BODY}</div></div>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "author named by a part of the line": (
        f"<head><title>{TITLE}</title></head><article><h1>{TITLE}</h1><div class=post-meta><span "
        "class=author>Elio Marra</span> <span class=d>12 Mar, 2021 - 18:20</span></div><div "
        f"class=entry-content>{BODY}</div></article>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "author with a network's account": (
        f"<head><title>{TITLE}</title></head><article><h1>{TITLE}</h1><div class=author-box><a "
        "href=/a>Elio Marra</a> <a href=/e>@emarra</a></div><div><time "
        f"datetime='2021-03-12T18:20:00+01:00'>12 marzo</time></div><div>{BODY}</div></article>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
    "signature in brackets": (
        f"<head><title>{TITLE}</title></head><article><h1>{TITLE}</h1><p>12 marzo 2021 | 18.20</p>"
        f"<div class=t>{BODY}<p>(Elio Marra)</p></div></article>",
        "2021-03-12T18:20:00+01:00", ["Elio Marra"]),
}  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_pages_in_the_forms_of_many_papers(name):
    html, published, authors = PAPERS[name]
    reading = read_article(html, LOCAL_STORY)
    assert reading.reason is None
    assert reading.headline == TITLE
    assert reading.body.split("\n\n")[-3:] == [ONE, TWO, THREE]
    assert len(reading.body.split("\n\n")) <= 4
    assert reading.published_at.isoformat() == published
    assert list(reading.authors) == authors


@pytest.mark.parametrize(
    ("headline", "title", "shown"),
    [
        (TITLE, f"{TITLE} - Il Valligiano.it", f"<h1>{TITLE}</h1>"),
        (TITLE, f"{TITLE} - Valligiano", ""),
        (TITLE, f"{TITLE} - Montagna - Valligiano.it", ""),
        (TITLE, f"{TITLE} | il Valligiano", ""),
        (TITLE, f"{TITLE} » Il Valligiano", ""),
        (TITLE, f"{TITLE} -- Il Valligiano", ""),
        (TITLE, f"Il Valligiano | {TITLE}", ""),
        (f"{TITLE} - i prezzi", f"{TITLE} - i prezzi - Il Valligiano", ""),
        (TITLE.upper(), TITLE, f"<h1>{TITLE.upper()}</h1>"),
        (TITLE, "Funivia, riparte sabato", f"<h1>{TITLE}</h1>"),
        (TITLE, "Orari e prezzi di un impianto a fune", f"<h1>{TITLE}</h1>"),
        (TITLE, TITLE, f"<p class=occhiello>La montagna</p><h1>{TITLE}</h1>"),
        (TITLE, TITLE, f"<h1><span class=occhiello>La montagna</span>{TITLE}</h1>"),
        (TITLE, TITLE, f"<h1><small>La montagna</small> {TITLE}</h1>"),
        (TITLE, TITLE, f"<h1>{TITLE}<span class=subtitle>Otto mesi di lavori</span></h1>"),
        (TITLE, TITLE, f"<h3>La montagna</h3><h2>{TITLE}</h2><h1>Il Valligiano</h1>"),
        (TITLE, TITLE, f"<h2><a href=/1>Monte Acuto, la funivia riparte lunedì</a></h2><h1>{TITLE}"
            "</h1>"),
        (TITLE, TITLE, f"<h1><a href=''>{TITLE}</a></h1>"),
        (TITLE, f"{TITLE[:30]}...", f"<h1>{TITLE}</h1>"),
        (f"{TITLE} / VIDEO", TITLE, f"<h1>{TITLE} / VIDEO</h1>"),
        (TITLE, f"{TITLE} - Il Valligiano", f"<h1 itemprop=headline content='x'>\n {TITLE} </h1>"),
        (TITLE, TITLE, f"<p class=titolo>{TITLE}</p>"),
    ],
)  # fmt: skip
def test_headlines(headline, title, shown):
    html = (
        f"<html lang=it><head><title>{title}</title></head><body><div>{shown}</div>"
        f"<div class=testo>{BODY}</div></body></html>"
    )
    reading = read_article(html, "https://www.ilvalligiano.it/montagna/funivia-riparte.html")
    assert reading.headline == headline
    assert reading.body.split("\n\n")[-3:] == [ONE, TWO, THREE]
