"""Il Resto del Carlino, of Bologna; no selector is known, the general reading serves."""

from newsbot.sites.addresses import ending_in_short_id
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilrestodelcarlino.it"

SITE = Site(
    name="ilrestodelcarlino",
    title="il Resto del Carlino",
    hosts=("ilrestodelcarlino.it",),
    topics=("general", "local"),
    feeds=(
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/homepage.xml", basis="reported, 2026"),
    ),
    article=ending_in_short_id("ilrestodelcarlino.it"),
    article_basis="none seen: as QN, of the same group",
    basis="reported",
)
