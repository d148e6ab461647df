"""Secolo d'Italia; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.secoloditalia.it"

SITE = Site(
    name="secoloditalia",
    title="Secolo d'Italia",
    hosts=("secoloditalia.it",),
    topics=("politics",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=r"^https?://www\.secoloditalia\.it/\d{4}/\d{2}/[^/?#]+/?$",
    examples=(
        f"{_ROOT}/2026/08/la-tregua-e-finita-torna-il-fuoco-a-hormuz-un-proiettile-centra-una-"
        "nave-nello-stretto/",
    ),
    article_basis="six addresses of 2026-08; the year and the month only",
    basis="reported",
)
