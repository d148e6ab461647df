"""Valigia Blu; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.valigiablu.it"

SITE = Site(
    name="valigiablu",
    title="Valigia Blu",
    hosts=("valigiablu.it",),
    topics=("analysis", "rights"),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="used by others, 2026"),
        Source(
            url=f"{_ROOT}/category/fuori-da-qui/feed/",
            section="fuori-da-qui",
            basis="reported, 2026",
        ),
    ),
    sections=(
        Source(
            url=f"{_ROOT}/category/fuori-da-qui/",
            section="fuori-da-qui",
            basis="seen by others, 2026",
        ),
    ),
    article=long_slugs("valigiablu.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
