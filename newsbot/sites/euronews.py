"""Euronews in Italian; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://it.euronews.com"

SITE = Site(
    name="euronews",
    title="Euronews in italiano",
    hosts=("it.euronews.com",),
    topics=("world", "EU"),
    feeds=(
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss?format=xml", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss?format=mrss&level=theme&name=news", basis="a candidate, 2026"),
    ),
    sections=(Source(url=f"{_ROOT}/ultime-notizie", basis="seen by others, 2026"),),
    article=r"^https?://it\.euronews\.com/(?:[a-z-]+/)*\d{4}/\d{2}/\d{2}/[^/?#]+$",
    examples=(f"{_ROOT}/2019/12/19/capire-il-riscaldamento-globale-a-colpo-d-occhio",),
    article_basis="one address of 2019-12",
    basis="reported",
)
