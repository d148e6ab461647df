"""Money.it, finance; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.money.it"

SITE = Site(
    name="money",
    title="Money.it",
    hosts=("money.it",),
    topics=("finance",),
    feeds=(
        Source(url=f"{_ROOT}/spip.php?page=backend", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
    ),
    article=long_slugs("money.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
