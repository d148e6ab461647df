"""Wired Italia, technology; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.wired.it"

SITE = Site(
    name="wired",
    title="Wired Italia",
    hosts=("wired.it",),
    topics=("technology",),
    feeds=(
        Source(url=f"{_ROOT}/feed/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/feed/rss/topic/scienza/", section="scienza", basis="reported, 2026"),
    ),
    article=r"^https?://www\.wired\.it/article/[^/?#]+/?$",
    examples=(f"{_ROOT}/article/sdi-sistema-indagine-ministero-interno-database/",),
    article_basis="eight addresses of 2024 to 2026",
    pages=PageRules(strip=(".ad", ".ad-container", ".wia"), strip_basis="filter list of 2026-07"),
    basis="reported",
    note="The date stands only in the page.",
)
