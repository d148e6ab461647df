"""Askanews, a national agency; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.askanews.it"

SITE = Site(
    name="askanews",
    title="Askanews",
    hosts=("askanews.it",),
    topics=("general", "agency"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=r"^https?://(?:www\.)?askanews\.it/\d{4}/\d{2}/\d{2}/[^/?#]+/?$",
    examples=(
        "https://askanews.it/2026/08/29/di-battista-fonti-chigi-aereo-pronto-per-"
        "rientro-in-italia-si-valutano-condizioni/",
    ),
    article_basis="four addresses of 2026-08, on the host without www",
    pages=PageRules(strip_text=(r"\(askanews\)\s*[–-]\s*",)),
    basis="reported",
    note='The credit stands behind the place and the day, as in "Roma, 29 ago. (askanews) -".',
)
