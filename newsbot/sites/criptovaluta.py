"""Criptovaluta.it; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.criptovaluta.it"

SITE = Site(
    name="criptovaluta",
    title="Criptovaluta.it",
    hosts=("criptovaluta.it",),
    topics=("crypto",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="used by others, 2026"),),
    sections=(Source(url=f"{_ROOT}/news", basis="seen by others, 2026"),),
    article=long_slugs("criptovaluta.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
