"""The Cryptonomist, in Italian; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://cryptonomist.ch"

SITE = Site(
    name="cryptonomist",
    title="The Cryptonomist",
    hosts=("cryptonomist.ch",),
    topics=("crypto",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="used by others, 2026"),),
    article=long_slugs("cryptonomist.ch"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
