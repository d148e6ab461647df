"""Il Riformista; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilriformista.it"

SITE = Site(
    name="ilriformista",
    title="Il Riformista",
    hosts=("ilriformista.it",),
    topics=("politics",),
    feeds=(Source(url=f"{_ROOT}/feed", basis="used by others, 2026"),),
    article=r"^https?://www\.ilriformista\.it/[^/?#]+-\d{6}/?$",
    examples=(f"{_ROOT}/la-trappola-e-la-gogna-cosi-report-mi-infango-526401/",),
    article_basis="two addresses of 2026-08",
    basis="reported",
)
