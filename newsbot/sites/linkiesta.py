"""Linkiesta; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.linkiesta.it"

SITE = Site(
    name="linkiesta",
    title="Linkiesta",
    hosts=("linkiesta.it",),
    topics=("politics", "general"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="used by others, 2026-08"),),
    article=r"^https?://www\.linkiesta\.it/\d{4}/\d{2}/[^/?#]+/?$",
    examples=(f"{_ROOT}/2026/08/furto-antonello-messina-mume-museo/",),
    article_basis="two addresses of 2026-08; the year and the month only",
    basis="reported",
)
