"""Live blogs, galleries, videos, several pages, previews, corrections, paid content."""

import pytest
from test_pages_papers import BODY, LOCAL_STORY, ONE, THREE, TITLE, TWO, ld, meta

from newsbot.pages.paging import next_pages
from newsbot.pages.reading import read_article

SITE = "https://www.gazzettinovalle.example"
LIVE = f"{SITE}/cronaca/2021/03/12/diretta/funivia-riparte/"


def page(content: str, head: str = "", title: str = TITLE) -> str:
    return (
        f"<html lang=it><head><title>{title}</title>{head}</head><body>"
        f"<main><h1>{title}</h1>{content}</main></body></html>"
    )


def post(clock: str, text: str) -> str:
    return f"<div class=post>{clock}<p>{text}</p></div>"


CLOCKS = {
    "time elements": "<time datetime='2021-03-12T{}:00+01:00'>{}</time>",
    "printed hours": "<span class=ora>{}</span>",
    "hours with a word": "<h4>ore {}</h4>",
    "hours in bold": "<p><strong>{}</strong></p>",
    "printed days and hours": "<div class=quando>12 marzo 2021, {}</div>",
}


@pytest.mark.parametrize("name", CLOCKS)
def test_each_post_of_a_live_blog_has_its_time_and_no_time_is_text(name):
    stories = (("18:20", ONE), ("17:45", TWO), ("09:05", THREE))
    posts = "".join(post(CLOCKS[name].format(t, t), text) for t, text in stories)
    head = meta(article__published_time="2021-03-12T08:00:00+01:00")
    reading = read_article(page(f"<div class=live>{posts}</div>", head), LIVE)
    assert reading.body.split("\n\n") == [ONE, TWO, THREE]
    assert [p.time.isoformat()[:16] for p in reading.posts] == [
        "2021-03-12T18:20", "2021-03-12T17:45", "2021-03-12T09:05"]  # fmt: skip
    assert [reading.body[p.start : p.end] for p in reading.posts] == [ONE, TWO, THREE]


def test_a_live_blog_may_pass_midnight():
    stories = (("00:40", ONE), ("23:10", TWO), ("22:05", THREE))
    posts = "".join(post(f"<span class=ora>{t}</span>", text) for t, text in stories)
    head = meta(
        article__published_time="2021-03-12T20:00:00+01:00",
        article__modified_time="2021-03-13T00:45:00+01:00",
    )
    reading = read_article(page(f"<div>{posts}</div>", head), LIVE)
    assert [f"{p.time:%d %H:%M}" for p in reading.posts] == ["13 00:40", "12 23:10", "12 22:05"]


def test_json_ld_tells_the_posts_where_the_page_shows_no_times():
    updates = [
        {"@type": "BlogPosting", "headline": "x", "articleBody": text, "datePublished": moment}
        for text, moment in ((ONE, "2021-03-12T18:20:00+01:00"), (TWO, "2021-03-12T17:45:00+01:00"),
                             (THREE, "2021-03-12T09:05:00+01:00"))
    ]  # fmt: skip
    head = ld(**{"@type": "LiveBlogPosting", "liveBlogUpdate": updates})
    reading = read_article(page(f"<div>{BODY}</div>", head), LIVE)
    assert [p.time.hour for p in reading.posts] == [18, 17, 9]
    assert [reading.body[p.start : p.end] for p in reading.posts] == [ONE, TWO, THREE]


def test_an_article_with_some_hours_in_it_has_no_posts():
    hours = "".join(f"<li>ore {hour}:30 visita alla stazione a valle</li>" for hour in range(9, 14))
    reading = read_article(page(f"<div>{BODY}<ul>{hours}</ul></div>"), LOCAL_STORY)
    assert reading.posts == ()
    assert "ore 10:30 visita alla stazione a valle" in reading.body


FIGURES = "".join(
    f"<figure><img src=/{n}.jpg><figcaption>{n} di 20 - La cabina nuova della funivia, vista dal "
    f"piazzale della stazione a valle</figcaption></figure>"
    for n in range(1, 21)
)
CHROME = (
    "<div class=bar><p>Il giornale della valle dal 1921: notizie, cronaca, sport e cultura dei sei "
    "comuni. Per le copie arretrate scrivere alla redazione.</p></div><div class=legal><p>Testata "
    "registrata al tribunale di Monte Acuto. Direttrice Bruna Corti. Tutti i contenuti sono della "
    "cooperativa editrice, che ringrazia i lettori.</p></div>"
)
GALLERY = '<script type="application/ld+json">{"@type": "ImageGallery", "name": "x"}</script>'
VIDEO_LD = (
    '<script type="application/ld+json">{"@type": "VideoObject", "name": "x", "description": '
    '"Le prime immagini", "uploadDate": "2021-03-12T18:20:00+01:00"}</script>'
)


@pytest.mark.parametrize(
    ("reason", "html", "url"),
    [
        ("gallery", page(FIGURES, GALLERY), f"{SITE}/cronaca/funivia-le-immagini/"),
        ("gallery", page(FIGURES + CHROME, GALLERY), f"{SITE}/cronaca/funivia-le-immagini/"),
        ("gallery", page(FIGURES.replace("figure", "div").replace("figcaption", "p"), GALLERY),
            f"{SITE}/cronaca/funivia-le-immagini/"),
        ("gallery", page(FIGURES + CHROME), f"{SITE}/foto/funivia-le-immagini/"),
        ("gallery", page(FIGURES, ld(**{"@type": ["NewsArticle", "ImageGallery"]})), LOCAL_STORY),
        ("gallery", page(FIGURES), f"{SITE}/cronaca/2021/03/12/fotogalleria/funivia/"),
        ("video", page("<video></video><p>Le prime immagini.</p>" + CHROME, VIDEO_LD), LOCAL_STORY),
        ("video", page("<p>Le prime immagini.</p>"), f"{SITE}/video/funivia/"),
        (None, page(f"<video></video>{BODY}", VIDEO_LD), f"{SITE}/video/funivia/"),
        (None, page(f"{BODY}{FIGURES}", GALLERY), LOCAL_STORY),
    ],
)  # fmt: skip
def test_galleries_and_videos(reason, html, url):
    assert read_article(html, url).reason == reason


ADDRESS = f"{SITE}/cronaca/funivia-del-monte-acuto.html"


@pytest.mark.parametrize(
    ("pages", "head", "links"),
    [
        ([f"{ADDRESS}?page=2"], f"<link rel=next href='{ADDRESS}?page=2'>", ""),
        (["/2", "/3"], "", "<div class=pages><b>1</b> <a href='{}/2'>2</a> "
            "<a href='{}/3'>3</a></div>"),
        (["/2/", "/3/"], "", "<p>Pagine: <a href='{}/2/'>2</a> <a href='{}/3/'>3</a></p>"),
        (["?pag=2"], "", "<a href='{}?pag=2'>Continua a pagina 2</a>"),
        ([ADDRESS.replace(".html", "_2.html")], "",
            f"<a href='{ADDRESS.replace('.html', '_2.html')}'>Avanti</a>"),
        ([f"{SITE}/a/storia/pagina/2/"], "", f"<a href='{SITE}/a/storia/pagina/2/'>2</a>"),
        ([], "<link rel=next href='/cronaca/un-altro-articolo/'>", ""),
        ([], "", "<a href='/cronaca/?page=2'>2</a> <a href='/2/'>2</a>"),
        ([], "", "<a href='{}?foto=2'>2</a> <a href='{}#2'>2</a>"),
        ([], "", "<a href='{}-2021.html'>Altro</a>"),
    ],
)  # fmt: skip
def test_further_pages(pages, head, links):
    url = f"{SITE}/a/storia/" if "/a/storia" in str(pages) else ADDRESS
    html = page(BODY + links.replace("{}", url), head)
    told = [p if p.startswith("http") else f"{url.rstrip('/')}{p}" for p in pages]
    assert list(next_pages(html, url)) == told


def test_a_further_page_tells_only_those_behind_it():
    html = page(BODY + "<a href='?page=1'>1</a> <b>2</b> <a href='?page=3'>3</a>")
    assert next_pages(html, f"{ADDRESS}?page=2") == (f"{ADDRESS}?page=3",)


@pytest.mark.parametrize(
    ("access", "marks", "inner"),
    [
        ("paid", ld(isAccessibleForFree=False, hasPart={
            "@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".x"}), BODY),
        ("paid", ld(hasPart={"isAccessibleForFree": "False", "cssSelector": ".paywall"}), BODY),
        ("free", ld(isAccessibleForFree=True), BODY),
        ("paid", "", BODY + "<div><p>Il resto dell'articolo è riservato agli abbonati.</p></div>"),
        ("paid", "", BODY + "<div class=paywall-box><p>Per continuare a leggere "
        "abbonati.</p></div>"),
        ("paid", "", BODY + "<p>Hai già un abbonamento? Accedi</p><p>Abbonati per leggere</p>"),
        ("unknown", "", BODY + "<p>Abbonati al treno in calo, dice l'azienda dei trasporti.</p>"),
    ],
)  # fmt: skip
def test_previews_tell_who_may_read(access, marks, inner):
    reading = read_article(page(inner, marks), LOCAL_STORY)
    assert reading.access == access
    assert ONE in reading.body


@pytest.mark.parametrize(
    ("correction", "inner"),
    [
        (True, BODY + "<p>Errata corrige: i milioni sono quattro e non cinque.</p>"),
        (True, BODY + "<p><em>Correzione: i milioni sono quattro e non cinque.</em></p>"),
        (True, BODY + "<p>In una versione precedente di questo articolo i milioni erano "
        "cinque.</p>"),
        (True, BODY + "<p>Una versione precedente di questo articolo parlava di cinque "
        "milioni.</p>"),
        (True, BODY + "<p>Questo articolo è stato corretto il 13 marzo: i milioni sono "
        "quattro.</p>"),
        (True, BODY + "<div class=notice><p>ERRATA CORRIGE - I milioni sono quattro.</p></div>"),
        (True, "<aside><p>Nota di correzione: i milioni sono quattro.</p></aside>" + BODY),
        (True, BODY + "<h4>Errata corrige</h4><p>I milioni sono quattro e non cinque.</p>"),
        (False, BODY + "<p>Correzione dei conti pubblici: il governo chiede altri due anni.</p>"),
        (False, BODY + "<p>Rettifica catastale più cara per le seconde case della valle.</p>"),
        (False, BODY),
    ],
)  # fmt: skip
def test_corrections_that_the_paper_prints(correction, inner):
    assert read_article(page(inner), LOCAL_STORY).correction is correction


def test_a_correction_in_json_ld():
    head = ld(correction={"@type": "CorrectionComment", "text": "I milioni sono quattro."})
    assert read_article(page(BODY, head), LOCAL_STORY).correction


@pytest.mark.parametrize(
    ("sponsored", "head", "inner"),
    [
        (True, "", "<div>Contenuto sponsorizzato</div>" + BODY),
        (True, "", "<span class=label>In collaborazione con Funivie Acuto</span>" + BODY),
        (True, "", "<p>PUBLIREDAZIONALE</p>" + BODY),
        (True, "", BODY + "<p>Contenuto realizzato in collaborazione con Funivie Acuto</p>"),
        (True, "", BODY + "<p>Informazione pubblicitaria a cura di Funivie Acuto</p>"),
        (True, "", BODY + "<p>#adv</p>"),
        (True, ld(**{"@type": "AdvertiserContentArticle"}), BODY),
        (True, ld(sponsor={"@type": "Organization", "name": "Funivie Acuto"}), BODY),
        (True, meta(article__section="Sponsorizzati"), BODY),
        (True, "", "<p>Offerto da <a rel='sponsored' "
        "href='https://f.example'>Funivie</a></p>" + BODY),
        (False, "", BODY.replace("ottantamila", "<a rel='sponsored nofollow' "
            "href='https://shop.example/x'>ottantamila</a>")),
        (False, "", BODY + "<aside class=related><p>Contenuti sponsorizzati</p></aside>"),
        (False, "", BODY + "<p>Il convegno, in collaborazione con l'università, è a maggio.</p>"),
    ],
)  # fmt: skip
def test_paid_content_is_told(sponsored, head, inner):
    assert read_article(page(inner, head), LOCAL_STORY).sponsored is sponsored
