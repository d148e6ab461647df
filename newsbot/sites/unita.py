"""L'Unità; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.unita.it"

SITE = Site(
    name="unita",
    title="L'Unità",
    hosts=("unita.it",),
    topics=("general", "politics"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="items seen, 2026-02"),),
    article=r"^https?://www\.unita\.it/\d{4}/\d{2}/\d{2}/[^/?#]+/$",
    examples=(f"{_ROOT}/2026/02/06/torture-carcere-torino-sette-poliziotti-condannati/",),
    article_basis="135 addresses of 2025-12 to 2026-02, all fit",
    basis="reported",
)
