"""Lettera43; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.lettera43.it"

SITE = Site(
    name="lettera43",
    title="Lettera43",
    hosts=("lettera43.it",),
    topics=("politics",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="used by others, 2026"),),
    article=long_slugs("lettera43.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
