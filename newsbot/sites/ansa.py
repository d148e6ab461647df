"""ANSA, the national agency."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2026-10-06"
_ROOT = "https://www.ansa.it/sito"
_NEWS = f"{_ROOT}/notizie"

SITE = Site(
    name="ansa",
    title="ANSA",
    hosts=("ansa.it",),
    topics=("general", "agency"),
    feeds=(
        Source(url=f"{_ROOT}/ansait_rss.xml", basis="items seen, 2026-02"),
        Source(url=f"{_NEWS}/topnews/topnews_rss.xml", basis="used by others, 2026-08"),
        *(
            Source(url=f"{_NEWS}/{path}_rss.xml", section=section, basis="answered, 2026-03")
            for path, section in (
                ("cultura/cultura", "cultura"),
                ("cultura/cinema/cinema", "cinema"),
            )
        ),
        *(
            Source(url=f"{_NEWS}/{name}/{name}_rss.xml", section=name, basis="reported, 2026")
            for name in ("cronaca", "politica", "mondo", "economia", "sport", "tecnologia")
        ),
        Source(
            url="https://www.ansa.it/canale_scienza_tecnica/notizie/scienzaetecnica_rss.xml",
            section="scienza",
            basis="reported, undated",
        ),
    ),
    sitemaps=(Source(url=f"{_ROOT}/sitemaps/sito_sitemap_index.xml", basis="answered, 2026-09"),),
    sections=(
        Source(
            url=f"{_NEWS}/politica/politica.shtml", section="politica", basis="answered, 2026-09"
        ),
        *(
            Source(url=f"{_NEWS}/{name}/{name}.shtml", section=name, basis="derived, 2026-09")
            for name in ("cronaca", "mondo", "economia", "tecnologia")
        ),
    ),
    article=(
        r"^https?://www\.ansa\.it/(?:[^/?#]+/)+\d{4}/\d{2}/\d{2}/[^/?#]+"
        r"_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.html$"
    ),
    not_article=r"/videogallery/|/photogallery/",
    examples=(
        f"{_NEWS}/cultura/cinema/2026/09/21/dalle-ballerine-ai-diamanti-allasta-gli-oggetti-"
        "personali-di-brigitte-bardot_b28af765-ba10-4946-b968-6e1786c0dc09.html",
    ),
    article_basis="432 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(
        rules=(Rule(field="body", css="[itemprop=articleBody], div.news-txt", basis=_PAGE),),
        strip=(
            ".article-copyright",
            ".adv-slot",
            ".ansa-c",
            ".promo",
            ".special",
            ".xspecial",
        ),
        strip_basis="page of 2026-10-06; filter list of 2026-07",
    ),
    basis="page",
    note="Subscriptions are offered, yet free articles carry the whole body.",
)
