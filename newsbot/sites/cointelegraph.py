"""Cointelegraph in Italian."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_REPORTED = "reported for cointelegraph.com, 2021-05"
_ROOT = "https://it.cointelegraph.com"

SITE = Site(
    name="cointelegraph",
    title="Cointelegraph Italia",
    hosts=("it.cointelegraph.com",),
    topics=("crypto",),
    feeds=(Source(url=f"{_ROOT}/rss", basis="reported, 2026"),),
    article=r"^https?://it\.cointelegraph\.com/news/[^/?#]+$",
    examples=(f"{_ROOT}/news/being-polite-chatgpt-costing-openai-millions-says-sam-altman",),
    article_basis="two addresses of 2025",
    pages=PageRules(
        rules=(
            Rule(
                field="body",
                xpath="//div[contains(concat(' ',normalize-space(@class),' '),' post ')]/article",
                basis=_REPORTED,
            ),
        ),
        strip=(".visually-hidden", ".post-meta", ".post-actions"),
        strip_basis="reported for cointelegraph.com, 2021-05",
        time_zone="UTC",
    ),
    basis="reported",
    note="International: UTC where a page gives no zone. Whether the site is still live is "
    "unknown.",
)
