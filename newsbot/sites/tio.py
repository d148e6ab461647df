"""Ticinonline, of Swiss Ticino; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.tio.ch"

SITE = Site(
    name="tio",
    title="Ticinonline (tio.ch)",
    hosts=("tio.ch",),
    topics=("switzerland", "local"),
    feeds=(
        Source(
            url="https://media.tio.ch/files/domains/tio.ch/rss/rss_home.xml",
            basis="used by others, 2026-07",
        ),
        Source(
            url="https://media.tio.ch/files/domains/tio.ch/rss/rss_ticino.xml",
            section="ticino",
            basis="used by others, 2026-07",
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}", section=name, basis="seen by others, 2026-07")
        for name in ("ticino/economia", "ticino/cronaca", "ticino/lavoro", "svizzera/economia")
    ),
    article=r"^https?://www\.tio\.ch/(?:[a-z-]+/)+\d{6,8}/[^/?#]+$",
    not_article=r"/agenda/|/parking",
    examples=(f"{_ROOT}/svizzera/economia/1943399/frontalieri-italia-svizzera-dati-ust",),
    article_basis="reported, 2026-08",
    pages=PageRules(
        strip=(".aziendetiStrip", ".newhome_widget"),
        strip_basis="filter list of 2026-07",
        time_zone="Europe/Zurich",
    ),
    basis="reported",
    note="/economia answers 404 (2026). The consent wall is OneTrust's (#onetrust-banner-sdk); "
    "no button that refuses is known.",
)
