"""Il Foglio."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2026-10-06"
_ROOT = "https://www.ilfoglio.it"

SITE = Site(
    name="ilfoglio",
    title="Il Foglio",
    hosts=("ilfoglio.it",),
    topics=("general", "politics"),
    feeds=(
        Source(url=f"{_ROOT}/cronaca/rss.xml", section="cronaca", basis="items seen, 2026-02"),
        Source(url=f"{_ROOT}/rss.xml", basis="reported, 2026"),
        Source(url=f"{_ROOT}/esteri/rss", section="esteri", basis="a candidate, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-10")
        for name in ("cronaca", "politica", "esteri", "economia", "tecnologia")
    ),
    article=(r"^https?://www\.ilfoglio\.it/(?:[^/?#]+/)+\d{4}/\d{2}/\d{2}/news/[^/?#]+?-\d+/?$"),
    not_article=r"/\d{2}/(?:video|gallery)/",
    examples=(f"{_ROOT}/esteri/2026/10/06/news/putin-testa-gli-europei--409828",),
    article_basis="31 addresses of 2025-12 to 2026-02: 24 fit, the others are videos and galleries",
    pages=PageRules(
        rules=(
            Rule(
                field="body",
                css=".body-lead, .paywall-wrapper__story-content .blockContainer.paragraph",
                basis=_PAGE,
            ),
        ),
        strip=(".ad", ".advertisement"),
        strip_basis="filter list of 2026-07",
    ),
    basis="page",
    note="Some articles are for subscribers; the wrapper named paywall stands on free ones too.",
)
