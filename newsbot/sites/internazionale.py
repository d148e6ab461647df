"""Internazionale."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2026-10-06"
_ROOT = "https://www.internazionale.it"

SITE = Site(
    name="internazionale",
    title="Internazionale",
    hosts=("internazionale.it",),
    topics=("world", "magazine"),
    feeds=(
        Source(url=f"{_ROOT}/sitemaps/rss.xml", basis="reported, 2021 and 2026"),
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/home", basis="reported, 2026"),
    ),
    sections=(Source(url=f"{_ROOT}/sommario", section="sommario", basis="reported, 2025-04"),),
    article=(
        r"^https?://www\.internazionale\.it/(?:notizie|opinione|reportage|magazine|essenziale"
        r"|ultime-notizie|bloc-notes|video)/[^?#]*\d{4}/\d{2}/\d{2}/[^/?#]+$"
    ),
    examples=(f"{_ROOT}/opinione/pierre-haski/2026/10/06/elezioni-spagna-europa",),
    article_basis="one address of 2026-10; first folders other than opinione are assumed",
    pages=PageRules(
        rules=(Rule(field="body", css=".article-body .item_text p", basis=_PAGE),),
        strip=(
            ".hentry--banner",
            ".item-banner",
            ".hentryfeed__side",
            ".magazine-article-share-tools",
            ".magazine-article-share-popup",
            ".article_next",
            ".cta_nl_ext_container",
            ".article_others_authors",
            ".item_note2",
            ".article_spotlight",
        ),
        strip_basis="page of 2026-10-06; reported, 2025-04; filter list of 2026-07",
        strip_text=(r"^Internazionale pubblica ogni settimana.*",),
    ),
    basis="page",
    note="Articles of the printed issue may need a subscription.",
)
