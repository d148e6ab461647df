"""La Stampa."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.consents import iubenda
from newsbot.sites.site import Site, Source

_PAGE = "page of 2020-02"
_ROOT = "https://www.lastampa.it"

SITE = Site(
    name="lastampa",
    title="La Stampa",
    hosts=("lastampa.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/copertina.xml", basis="items seen, 2026-03"),
        *(
            Source(url=f"{_ROOT}/rss/{name}.xml", section=name, basis="reported, 2026")
            for name in ("cronaca", "politica", "esteri")
        ),
        Source(url=f"{_ROOT}/rss.xml", basis="reported, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-02")
        for name in ("esteri", "cronaca", "politica", "economia", "sport", "torino", "cultura")
    ),
    article=(
        r"^https?://www\.lastampa\.it/(?:[^/?#]+/)+\d{4}/\d{2}/\d{2}/"
        r"(?:news|diretta|video|foto|audio|gallery|dossier)/[^/?#]+-\d+(?:\.\d+)?/?(?:[?#].*)?$"
    ),
    not_article=r"/\d{4}/\d{2}/\d{2}/(?:video|foto|audio)/",
    examples=(f"{_ROOT}/cronaca/2026/01/26/news/anm_maruotti_riforma_nordio_giustizia-15483055/",),
    article_basis="834 addresses of 2025-12 to 2026-02: 831 fit, two of them videos or photographs",
    consent=iubenda("reported, 2026-08: seen on video.lastampa.it"),
    pages=PageRules(
        rules=(
            Rule(field="headline", css=".entry__header .entry__title", basis=_PAGE),
            Rule(field="description", css=".entry__header .entry__subtitle", basis=_PAGE),
            Rule(field="body", css="#article-body", basis=_PAGE),
        ),
        strip=(".entry__related", "#editorial-Middle1", "#editorial-TopLeft", ".idealista"),
        strip_basis="page of 2020-02; filter list of 2026-07",
    ),
    basis="page",
    note="The only page seen is old; its h1 are furniture, the headline is an h2. Galleries "
    "and dossiers have an address like an article.",
)
