"""MilanoFinanza."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_ROOT = "https://www.milanofinanza.it"

SITE = Site(
    name="milanofinanza",
    title="MilanoFinanza",
    hosts=("milanofinanza.it",),
    topics=("finance",),
    feeds=(
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/news", basis="uncertain, 2026"),
        *(
            Source(url=f"{_ROOT}/rss/{name}", section=name, basis="uncertain, 2026")
            for name in ("borsa", "mercati", "obbligazioni")
        ),
    ),
    article=r"^https?://www\.milanofinanza\.it/news/[^/?#]+-\d{7,18}$",
    examples=(
        f"{_ROOT}/news/oro-verso-5-000-dollari-nel-2026-con-la-nuova-guerra-dei-dazi-vontobel-"
        "in-portafoglio-al-3-5-202601191128147390",
    ),
    article_basis="four addresses of 2026",
    pages=PageRules(
        rules=(Rule(field="body", css=".article-body", basis="reported, 2026, unverified"),),
        strip=(".binance-span", ".box-ishares", ".gmp"),
        strip_basis="filter list of 2026-07",
    ),
    basis="reported",
    note="An id of 18 digits begins with year, month, day, hour and minute.",
)
