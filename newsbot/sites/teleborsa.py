"""Teleborsa, finance; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://news.teleborsa.it"

SITE = Site(
    name="teleborsa",
    title="Teleborsa",
    hosts=("teleborsa.it",),
    topics=("finance",),
    feeds=(Source(url=f"{_ROOT}/NewsFeed.ashx", basis="reported, 2026"),),
    article=long_slugs("teleborsa.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
