"""Panorama; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.panorama.it"

SITE = Site(
    name="panorama",
    title="Panorama",
    hosts=("panorama.it",),
    topics=("general", "magazine"),
    feeds=(
        Source(url=f"{_ROOT}/feed", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/feeds/feed.rss", basis="reported, 2026"),
    ),
    article=long_slugs("panorama.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
