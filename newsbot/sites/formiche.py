"""Formiche, politics and foreign policy; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://formiche.net"

SITE = Site(
    name="formiche",
    title="Formiche",
    hosts=("formiche.net",),
    topics=("politics", "foreign policy"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="used by others, 2026"),),
    article=long_slugs("formiche.net"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
