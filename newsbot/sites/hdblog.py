"""HDblog, technology; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.hdblog.it"

SITE = Site(
    name="hdblog",
    title="HDblog",
    hosts=("hdblog.it",),
    topics=("technology",),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/hdblog.xml", basis="reported, 2026"),
    ),
    article=r"^https?://www\.hdblog\.it/[a-z-]+/articoli/n\d+/[^/?#]+/?$",
    not_article=r"/offerte/",
    examples=(f"{_ROOT}/internet/articoli/n599152/dazn-piracy-shield-blocco-smartone-lg-tizen/",),
    article_basis="one address of 2024-08",
    pages=PageRules(
        strip=("#banner3_300600", ".banner", ".box_highlight_footer", ".offer-icons"),
        strip_basis="filter list of 2026-07",
    ),
    basis="reported",
    note="Three addresses of one feed are told; the first is in most lists of 2026.",
)
