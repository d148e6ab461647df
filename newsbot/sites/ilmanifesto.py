"""Il manifesto."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2026-10-06"

SITE = Site(
    name="ilmanifesto",
    title="il manifesto",
    hosts=("ilmanifesto.it",),
    topics=("general", "politics"),
    feeds=(
        Source(url="https://cms.ilmanifesto.it/feed", basis="items seen, 2026-02"),
        Source(url="https://ilmanifesto.it/feed", basis="reported, 2026"),
        Source(
            url="https://ilmanifesto.it/sezioni/internazionale/feed",
            section="internazionale",
            basis="a candidate, 2026",
        ),
    ),
    article=(r"^https?://ilmanifesto\.it/(?!sezioni/|feed|rubriche/|autori/)[a-z0-9-]{12,}/?$"),
    examples=("https://ilmanifesto.it/unita-a-sinistra-solo-dieci-giorni-per-decidere",),
    article_basis="676 addresses of 2025-12 to 2026-02, all fit; only length tells them apart",
    access="paid",
    pages=PageRules(
        rules=(
            Rule(
                field="body",
                xpath="(//*[contains(concat(' ',normalize-space(@class),' '),' prose ')])[1]",
                basis=_PAGE,
            ),
        ),
        strip=(".Adv", ".info-banner"),
        strip_basis="filter lists of 2026-02 and 2026-07",
    ),
    basis="page",
    note="Without a subscription the page holds only the deck and an abstract.",
)
