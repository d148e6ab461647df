"""Il Quotidiano Demo, the embedded newspaper: two papers of one publisher, both made up."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Consent, Site, Source

NATIONAL = "www.ilquotidianodemo.example"
LOCAL = "www.gazzettadiprova.example"
HOSTS: tuple[str, ...] = (NATIONAL, LOCAL)

SECTIONS: tuple[str, ...] = ("economia", "politica", "cronaca", "tecnologia")

BASIS = "our own page, 2025-06"


def _source(path: str, section: str | None = None, host: str = NATIONAL) -> Source:
    return Source(url=f"http://{host}{path}", section=section, basis=BASIS)


SITE = Site(
    name="demo",
    title="Il Quotidiano Demo",
    hosts=HOSTS,
    topics=("economia", "politica", "cronaca", "tecnologia", "esteri"),
    feeds=(
        _source("/rss.xml"),
        _source("/cronaca/rss.xml", "cronaca"),
        _source("/rss.xml", host=LOCAL),
    ),
    sitemaps=(_source("/sitemap-index.xml.gz"),),
    sections=(
        _source("/"),
        *(_source(f"/{section}/", section) for section in SECTIONS),
    ),
    article=(
        r"^http://www\.(ilquotidianodemo|gazzettadiprova)\.example"
        r"/[a-z]+/20\d{2}/\d{2}/\d{2}/[a-z0-9-]+/$"
    ),
    not_article=r"^http://www\.ilquotidianodemo\.example/video/",
    examples=(
        f"http://{NATIONAL}/economia/2025/06/03/tessitura-valdora-rileva-filati-lessini/",
        f"http://{NATIONAL}/cronaca/2025/06/04/incendio-deposito-solventi-pontelagoscuro/",
    ),
    article_basis=BASIS,
    browser=(
        r"^http://www\.ilquotidianodemo\.example/tecnologia/$",
        r"^http://www\.ilquotidianodemo\.example/[a-z]+/20\d{2}/\d{2}/\d{2}/interattivo-",
    ),
    access="free",
    consent=Consent(wall="#consenso", refuse="#consenso button.rifiuta", basis=BASIS),
    pages=PageRules(
        rules=tuple(
            Rule(field="body", css=css, basis=BASIS)
            for css in (".testo", ".article-body", ".entry-content", ".contenuto", ".aggiornamenti")
        ),
        strip=("aside", ".leggi-anche", ".newsletter", ".scheda-autore", ".contatore-articoli"),
        strip_basis="our own pages",
        paid_marks=(".muro-abbonati",),
        metered_marks=(".contatore-articoli",),
    ),
    basis="page",
    note="Served on loopback while the crawl runs; nothing in it is true.",
)
