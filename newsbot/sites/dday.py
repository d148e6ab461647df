"""DDay.it, technology; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.dday.it"

SITE = Site(
    name="dday",
    title="DDay.it",
    hosts=("dday.it",),
    topics=("technology",),
    feeds=(
        Source(url=f"{_ROOT}/redazione/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss.xml", basis="reported, 2026"),
    ),
    article=r"^https?://(?:www\.)?dday\.it/redazione/\d+/[^/?#]+$",
    examples=(f"{_ROOT}/redazione/59004/le-beats-solo-4",),
    article_basis="nine addresses of 2021 to 2026",
    pages=PageRules(
        strip=("#offer-desktop-slider", "#offer-mobile-slider", ".relevant.preview"),
        strip_basis="filter list of 2026-07",
    ),
    basis="page",
    note="On a page of 2026-10-06 the text was the element with most text in its own paragraphs.",
)
