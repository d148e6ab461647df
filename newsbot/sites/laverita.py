"""La Verità; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.laverita.info"

SITE = Site(
    name="laverita",
    title="La Verità",
    hosts=("laverita.info",),
    topics=("general", "politics"),
    feeds=(
        Source(url=f"{_ROOT}/feeds/feed.rss", basis="items seen, 2026-02"),
        Source(url=f"{_ROOT}/feed", basis="reported, 2026"),
    ),
    article=r"^https?://www\.laverita\.info/[^/?#]+-\d{9,11}\.html$",
    examples=(f"{_ROOT}/ruvinetti-rischi-escalation-usa-iran-2675102214.html",),
    article_basis="434 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(strip_text=(r"\s*Continua a leggere$",)),
    basis="reported",
)
