"""Libero Quotidiano; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.liberoquotidiano.it"

SITE = Site(
    name="libero",
    title="Libero Quotidiano",
    hosts=("liberoquotidiano.it",),
    topics=("general",),
    feeds=(Source(url=f"{_ROOT}/rss.xml", basis="items seen, 2026-03"),),
    sections=tuple(
        Source(url=f"{_ROOT}/news/{name}/", section=name, basis="derived, 2026-02")
        for name in ("politica", "esteri", "italia", "giustizia", "economia")
    ),
    article=(
        r"^https?://www\.liberoquotidiano\.it/(?:news|articolo_blog)/(?:[^/?#]+/){1,3}\d{7,9}"
        r"/[^/?#]+/?$"
    ),
    not_article=r"/video/|/sondaggi/",
    examples=(
        f"{_ROOT}/news/esteri/46129551/crans-montana-salgono-41-morti-calvario-durato-un-mese-"
        "18enne/",
    ),
    article_basis="960 addresses of 2025-12 to 2026-02: 357 fit, the others are videos and polls",
    pages=PageRules(
        strip=(
            "#evoATF",
            "#evoCorrelati",
            'div[id^="evoBox"]',
            'div[id^="evoSide"]',
            'div[id^="evoLeaderboard"]',
            'div[id^="evoMini"]',
        ),
        strip_basis="filter list of 2026-07",
    ),
    basis="reported",
    note="Dates in the feed are ISO 8601; more than half of its items are videos. The consent "
    "wall is Pubtech's (#pubtech-cmp); whether its #pt-close refuses is not known.",
)
