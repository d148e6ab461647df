"""Notizie Geopolitiche; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.notiziegeopolitiche.net"

SITE = Site(
    name="notiziegeopolitiche",
    title="Notizie Geopolitiche",
    hosts=("notiziegeopolitiche.net",),
    topics=("foreign policy",),
    feeds=(Source(url=f"{_ROOT}/feed", basis="answered, 2026-03"),),
    article=long_slugs("notiziegeopolitiche.net"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
