"""QN Quotidiano Nazionale; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import ending_in_short_id
from newsbot.sites.site import Site, Source

_ROOT = "https://www.quotidiano.net"

SITE = Site(
    name="qn",
    title="QN Quotidiano Nazionale",
    hosts=("quotidiano.net",),
    topics=("general",),
    feeds=(Source(url=f"{_ROOT}/rss", basis="used by others, 2026-08"),),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}", section=name, basis="derived, 2026-08")
        for name in ("cronaca", "esteri", "politica", "economia")
    ),
    article=ending_in_short_id("quotidiano.net"),
    examples=(f"{_ROOT}/esteri/guerra-ucraina-russia-droni-p8j3kqcd",),
    article_basis="five addresses of 2026-08",
    pages=PageRules(
        strip=('div[class^="Ad_"]', 'div[class^="ads_"]'), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
)
