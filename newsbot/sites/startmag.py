"""Start Magazine, economy and energy; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.startmag.it"

SITE = Site(
    name="startmag",
    title="Start Magazine",
    hosts=("startmag.it",),
    topics=("economy", "technology", "energy"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=r"^https?://www\.startmag\.it/(?!feed|tag|author|wp-content)[a-z0-9-]+/[^/?#]+/?$",
    examples=(f"{_ROOT}/sanita/cose-la-sostanza-dopante-alla-quale-e-risultato-positivo-sinner/",),
    article_basis="one address of 2024; a WordPress site, any two folders fit",
    pages=PageRules(
        strip=(".ads", ".headofpage", ".widget_custom_html"), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
)
