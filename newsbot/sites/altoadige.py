"""Alto Adige, of Bolzano; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.altoadige.it"

SITE = Site(
    name="altoadige",
    title="Alto Adige",
    hosts=("altoadige.it",),
    topics=("local",),
    feeds=(Source(url=f"{_ROOT}/feed-rss/cronaca-1.169", basis="answered, 2026-03"),),
    article=long_slugs("altoadige.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
