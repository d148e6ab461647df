"""La Repubblica."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.consents import iubenda
from newsbot.sites.site import Site, Source

_PAGE = "page of 2025-01"
_ROOT = "https://www.repubblica.it"

SITE = Site(
    name="repubblica",
    title="la Repubblica",
    hosts=("repubblica.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/homepage/rss2.0.xml", basis="items seen, 2026-02"),
        Source(url=f"{_ROOT}/cronaca/rss", section="cronaca", basis=_PAGE),
        *(
            Source(url=f"{_ROOT}/rss/{name}/rss2.0.xml", section=name, basis="reported, 2026")
            for name in ("cronaca", "politica", "economia", "esteri", "spettacoli")
        ),
    ),
    sitemaps=(
        Source(url=f"{_ROOT}/sitemap-n.xml", basis="answered, 2026-09"),
        Source(url=f"{_ROOT}/sitemap.xml", basis="answered, 2026-09: an index by month"),
    ),
    sections=(
        Source(url=f"{_ROOT}/politica/", section="politica", basis="answered, 2026-09"),
        *(
            Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-02")
            for name in ("cronaca", "esteri", "economia", "sport", "cultura")
        ),
    ),
    article=(
        r"^https?://(?:[a-z]+\.)?repubblica\.it/(?:[^/?#]+/)+\d{4}/\d{2}/\d{2}/(?:news|diretta)/"
        r"[^/?#]+-\d+(?:\.\d+)?/?(?:[?#].*)?$"
    ),
    not_article=r"/amp/?$|^https?://video\.",
    examples=(
        f"{_ROOT}/politica/2026/09/22/news/"
        "scuola_pronto_decreto_tetto_alunni_stranieri_duemila_classi-425599250/",
    ),
    article_basis="448 addresses of 2025-12 to 2026-02, all fit",
    consent=iubenda("reported, 2026-08"),
    pages=PageRules(
        linked_data=True,
        rules=(
            Rule(
                field="headline",
                css='meta[property="og:title"]',
                attribute="content",
                basis=f"{_PAGE}: of its four h1 three are furniture",
            ),
            Rule(field="description", css="div.story__summary", basis=_PAGE),
            Rule(field="body", css="div.story__text", basis=_PAGE),
        ),
        strip=(
            ".inline-article",
            ".gd-social-share",
            ".social-share-sticky",
            "#editorial-Middle1",
            "#editorial-TopLeft",
            ".alpitour",
            ".block__native",
        ),
        strip_basis="page of 2025-01; filter list of 2026-07",
    ),
    basis="page",
    note="City editions are sub-domains; live blogs stand under /diretta/.",
)
