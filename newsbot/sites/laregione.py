"""laRegione, of Swiss Ticino; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.laregione.ch"

SITE = Site(
    name="laregione",
    title="laRegione",
    hosts=("laregione.ch",),
    topics=("switzerland", "local"),
    feeds=(
        Source(
            url="https://media.laregione.ch/files/domains/laregione.ch/rss/rss_ticino.xml",
            section="ticino",
            basis="used by others, 2026-07",
        ),
        Source(
            url="https://media.laregione.ch/files/domains/laregione.ch/rss/rss_aperture.xml",
            basis="used by others, 2026-07",
        ),
        Source(
            url="https://media.laregione.ch/files/domains/laregione.ch/rss/feed_rss.xml",
            basis="used by others, 2026-07",
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}", section=name, basis="seen by others, 2026-07")
        for name in ("ticino", "svizzera", "economia")
    ),
    article=long_slugs("laregione.ch"),
    not_article=LISTS,
    article_basis=UNSEEN,
    pages=PageRules(time_zone="Europe/Zurich"),
    basis="reported",
)
