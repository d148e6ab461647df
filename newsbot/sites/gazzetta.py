"""La Gazzetta dello Sport; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.gazzetta.it"

SITE = Site(
    name="gazzetta",
    title="La Gazzetta dello Sport",
    hosts=("gazzetta.it",),
    topics=("sport",),
    feeds=(
        Source(url=f"{_ROOT}/dynamic-feed/rss/section/last.xml", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/rss/home.xml", basis="answered, 2026-03"),
    ),
    sections=(Source(url=f"{_ROOT}/Calcio/", section="calcio", basis="seen by others, 2026"),),
    article=long_slugs("gazzetta.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    pages=PageRules(
        strip=(".adv", ".bck-adv", ".betting-point-table", ".adv__webvtls"),
        strip_basis="filter list of 2026-07",
    ),
    basis="reported",
    note="rss/home.xml answered in 2026-03, a later list uses the newer feed: both stay. The "
    "consent wall is the publisher's own (#privacy-cp-wall-accept); no button that "
    "refuses is known.",
)
