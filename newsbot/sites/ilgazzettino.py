"""Il Gazzettino, of Venice; no selector is known, the general reading serves."""

from newsbot.sites.addresses import LISTS, UNSEEN, long_slugs
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilgazzettino.it"

SITE = Site(
    name="ilgazzettino",
    title="Il Gazzettino",
    hosts=("ilgazzettino.it",),
    topics=("general", "local"),
    feeds=(Source(url=f"{_ROOT}/rss/home.xml", basis="reported, 2026"),),
    article=long_slugs("ilgazzettino.it"),
    not_article=LISTS,
    article_basis=UNSEEN,
    basis="reported",
)
