"""Il Secolo XIX, of Genoa; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilsecoloxix.it"

SITE = Site(
    name="ilsecoloxix",
    title="Il Secolo XIX",
    hosts=("ilsecoloxix.it",),
    topics=("general", "local"),
    feeds=(
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/genova/rss", section="genova", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/copertina.xml", basis="reported, 2026"),
    ),
    article=(
        r"^https?://www\.ilsecoloxix\.it/(?:[^/?#]+/)+\d{4}/\d{2}/\d{2}/(?:news|diretta)"
        r"/[^/?#]+-\d+(?:\.\d+)?/?(?:[?#].*)?$"
    ),
    examples=(
        f"{_ROOT}/motori/2022/03/07/news/ferrari-296-gtb-la-prova-su-strada-e-in-pista-1.41281385",
    ),
    article_basis="one address of 2022-03",
    pages=PageRules(strip=(".sponsored",), strip_basis="filter list of 2026-07"),
    basis="reported",
)
