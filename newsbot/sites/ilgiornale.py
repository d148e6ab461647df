"""Il Giornale."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2025-02"
_ROOT = "https://www.ilgiornale.it"

SITE = Site(
    name="ilgiornale",
    title="il Giornale",
    hosts=("ilgiornale.it",),
    topics=("general",),
    feeds=(Source(url=f"{_ROOT}/feed.xml", basis="items seen, 2026-02"),),
    sitemaps=(
        Source(url=f"{_ROOT}/sitemap/google-news.xml", basis="reported, 2026-08"),
        Source(url=f"{_ROOT}/sitemap/indice.xml", basis="reported, 2026-08"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/news/{name}", section=name, basis="derived, 2026-02")
        for name in ("economia", "politica", "nazionale", "cronaca-nera", "esteri")
    ),
    article=r"^https?://www\.ilgiornale\.it/news/(?:[^/?#]+/)?[^/?#]+-\d{5,8}\.html$",
    examples=(
        f"{_ROOT}/news/economia/ecco-fondo-anti-delisting-rafforzare-piazza-affari-2600004.html",
    ),
    article_basis="1,263 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(
        linked_data=True,
        rules=(
            Rule(
                field="description",
                css="p.article__abstract, div.article__abstract",
                basis=_PAGE,
            ),
            Rule(
                field="body",
                xpath="//div[contains(@class,'typography--content')] | //div[@class="
                "'banner banner--spaced-block banner-evo' and (text() or em or strong)]",
                basis=_PAGE,
            ),
        ),
        strip=(".social-sharing", ".social-buttons", ".below-the-article__tags", ".banner-mm"),
        strip_basis="page of 2025-02",
    ),
    basis="page",
    note="Text can stand in a banner's element. The consent wall is InMobi's (cmp.inmobi.com).",
)
