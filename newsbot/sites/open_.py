"""Open (the module's name leaves the builtin alone)."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_REPORTED = "reported, 2023-07"
_ROOT = "https://www.open.online"

SITE = Site(
    name="open",
    title="Open",
    hosts=("open.online",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="used by others, 2026-08"),
        Source(url=f"{_ROOT}/c/politica/feed/", section="politica", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/esteri/feed/", section="esteri", basis="a candidate, 2026"),
    ),
    sections=(Source(url=f"{_ROOT}/c/politica/", section="politica", basis="derived, 2026"),),
    article=r"^https?://www\.open\.online/\d{4}/\d{2}/\d{2}/[^/?#]+/?$",
    examples=(f"{_ROOT}/2026/08/18/ranucci-lavitola-messaggio-sondaggio-indagini/",),
    article_basis="ten addresses of 2022 to 2026",
    pages=PageRules(
        rules=(
            Rule(
                field="body",
                xpath="//article[contains(concat(' ',normalize-space(@class),' '),"
                "' single-news ')]",
                basis=_REPORTED,
            ),
            Rule(field="authors", xpath='//div[@class="news__author"]/a', basis=_REPORTED),
        ),
        strip=(".branded", ".continualeggereopen"),
        strip_basis="reported, 2023-07; filter list of 2026-07",
    ),
    basis="reported",
    note="A heading that begins with Leggi anche opens a list of other articles to the end.",
)
