"""Leggo; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.leggo.it"

SITE = Site(
    name="leggo",
    title="Leggo",
    hosts=("leggo.it",),
    topics=("general",),
    feeds=(Source(url=f"{_ROOT}/rss/home.xml", basis="reported, 2026"),),
    article=long_slugs("leggo.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
