"""Il Mattino; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import ending_in_number
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilmattino.it"

SITE = Site(
    name="ilmattino",
    title="Il Mattino",
    hosts=("ilmattino.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/home.xml", basis="reported, 2026"),
        Source(
            url=f"{_ROOT}/?sez=XML&args&p=search&args[box]=Home&limit=20&layout=rss",
            basis="reported, 2021-07",
        ),
    ),
    article=ending_in_number("ilmattino.it"),
    article_basis="none seen: as Il Messaggero, of the same publishing system",
    pages=PageRules(
        strip=(".strip-autopromo", ".strip-guidalloshopping"), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
    note="The second feed has the form that answers at Il Messaggero.",
)
