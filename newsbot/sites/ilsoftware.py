"""IlSoftware.it, technology."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_REPORTED = "reported, 2025-06"
_ROOT = "https://www.ilsoftware.it"

SITE = Site(
    name="ilsoftware",
    title="IlSoftware.it",
    hosts=("ilsoftware.it",),
    topics=("technology",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=r"^https?://www\.ilsoftware\.it/(?:[a-z-]+/)?[a-z0-9-]{10,}/?$",
    examples=(f"{_ROOT}/focus/airtag-android-cosa-sono-e-come-si-utilizzano/",),
    article_basis="one address of 2025-06; only length tells articles apart",
    pages=PageRules(
        rules=(
            Rule(field="headline", xpath="//h1[contains(@class,'article-title')]", basis=_REPORTED),
            Rule(field="authors", xpath="//a[@type='author']", basis=_REPORTED),
            Rule(field="body", xpath="//article[1]", basis=_REPORTED),
        ),
        strip=(
            "nav",
            ".article-title",
            ".mobile-post-info",
            ".single-notizie-correlate",
            ".share-container",
            ".catpills",
        ),
        strip_basis="reported, 2025-06",
    ),
    basis="reported",
    note="In 2025 pages were given only to the user agent of a desktop browser; newsbot says "
    "who it is, and may be refused.",
)
