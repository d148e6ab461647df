"""Il Fatto Quotidiano; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilfattoquotidiano.it"

SITE = Site(
    name="ilfatto",
    title="Il Fatto Quotidiano",
    hosts=("ilfattoquotidiano.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="items seen, 2026-03"),
        *(
            Source(url=f"{_ROOT}/{name}/feed/", section=name, basis="reported, 2026")
            for name in ("cronaca", "politica", "mondo")
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026")
        for name in ("cronaca", "politica", "mondo")
    ),
    article=(
        r"^https?://www\.ilfattoquotidiano\.it/(?:(?:in-edicola/articoli|[a-z0-9-]+/live-post)"
        r"/)?\d{4}/\d{2}/\d{2}/[^/?#]+/\d+/?$"
    ),
    not_article=r"/live-post/",
    examples=(f"{_ROOT}/2026/02/05/referendum-giustizia-sondaggi-rimonta-no-oggi/8281388/",),
    article_basis="400 addresses of 2025-12 to 2026-02, all fit",
    access="free",
    pages=PageRules(
        strip=(".adv", ".cc-adv-wrapper", ".ifq-adv-flux", ".ifq-dfp", ".sticky-adv", ".special"),
        strip_basis="filter list of 2026-07",
        strip_text=(r"^L'articolo .* proviene da Il Fatto Quotidiano\.?$",),
    ),
    basis="reported",
    note="Articles of the printed paper (in-edicola) may not be free. Addresses under "
    "/live-post/ are single posts of a live blog.",
)
