"""AGI, a national agency; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.agi.it"

SITE = Site(
    name="agi",
    title="AGI",
    hosts=("agi.it",),
    topics=("general", "agency"),
    feeds=(
        Source(url=f"{_ROOT}/cronaca/rss", section="cronaca", basis="items seen, 2026-02"),
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/homepage.xml", basis="reported, 2026"),
        Source(url=f"{_ROOT}/estero/rss", section="estero", basis="a candidate, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-08")
        for name in ("cronaca", "politica", "estero", "economia")
    ),
    article=r"^https?://www\.agi\.it/[a-z-]+/(?:[a-z-]+/)?news/\d{4}-\d{2}-\d{2}/[^/?#]+-\d+/?$",
    not_article=r"/video/\d{4}-",
    examples=(f"{_ROOT}/politica/news/2026-08-29/di-battista-ricoverato-a-cuba-38767124/",),
    article_basis="157 addresses of 2025-12 to 2026-02: 146 fit, the others are videos",
    access="free",
    pages=PageRules(
        strip=(".agi-ad-wrap",), strip_basis="filter list of 2026-07", strip_text=(r"^AGI\s*-\s*",)
    ),
    basis="reported",
    note="The feed carries the whole text, its dates are in true UTC.",
)
