"""Today.it and its city papers; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.today.it"

SITE = Site(
    name="today",
    title="Today.it",
    hosts=(
        "today.it",
        "milanotoday.it",
        "romatoday.it",
        "bolognatoday.it",
        "genovatoday.it",
        "palermotoday.it",
        "baritoday.it",
    ),
    topics=("general",),
    feeds=(
        Source(url="https://www.milanotoday.it/rss", section="milano", basis="answered, 2026-03"),
        Source(url=f"{_ROOT}/rss", basis="reported, 2026"),
        *(
            Source(url=f"https://www.{name}today.it/rss", section=name, basis="reported, 2026")
            for name in ("roma", "bologna", "genova", "palermo", "bari")
        ),
    ),
    article=r"^https?://www\.(?:[a-z]+)?today\.it/(?:[a-z0-9-]+/)+[a-z0-9-]+\.html$",
    examples=(
        f"{_ROOT}/sport/sinner-positivo-doping-allenatore-spray-fisioterapista-giacomo-naldi.html",
    ),
    article_basis="one address of 2024-08; no date in it",
    pages=PageRules(
        strip=(".slot", ".slots", ".widget-moovit"), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
    note="City papers are hosts of their own.",
)
