"""Domani; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import ending_in_short_id
from newsbot.sites.site import Site, Source

_ROOT = "https://www.editorialedomani.it"

SITE = Site(
    name="domani",
    title="Domani",
    hosts=("editorialedomani.it",),
    topics=("general", "politics"),
    feeds=(
        Source(url=f"{_ROOT}/rss", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/feed", basis="reported, 2025"),
        Source(url=f"{_ROOT}/rss/mondo", section="mondo", basis="a candidate, 2026"),
    ),
    sections=(
        Source(url=f"{_ROOT}/fatti", section="fatti", basis="derived, 2026-08"),
        *(
            Source(url=f"{_ROOT}/politica/{name}", section=name, basis="derived, 2026-08")
            for name in ("italia", "mondo")
        ),
        *(
            Source(url=f"{_ROOT}/idee/{name}", section=name, basis="derived, 2026-08")
            for name in ("commenti", "cultura")
        ),
    ),
    article=ending_in_short_id("editorialedomani.it"),
    examples=(
        f"{_ROOT}/politica/italia/ranucci-rai-tempo-attacco-mottola-compensi-corsini-rossi-"
        "n8afjhkz",
    ),
    article_basis="eight addresses of 2026-08",
    access="metered",
    pages=PageRules(
        strip=(".adv-placeholder",), strip_basis="filter list of 2026-07", closed="metered"
    ),
    basis="reported",
    note="Metered by a list of such sites of 2024.",
)
