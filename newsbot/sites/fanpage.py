"""Fanpage.it; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.fanpage.it"

SITE = Site(
    name="fanpage",
    title="Fanpage.it",
    hosts=("fanpage.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="items seen, 2026-02"),
        *(
            Source(url=f"{_ROOT}/{name}/feed/", section=name, basis="reported, 2026")
            for name in ("attualita", "sport", "esteri")
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-02")
        for name in (
            "attualita",
            "politica",
            "esteri",
            "sport",
            "innovazione",
            "roma",
            "napoli",
            "milano",
        )
    ),
    article=(
        r"^https?://(?:www\.)?fanpage\.it/(?!feed|tag|autori|video/|foto/)(?:[a-z0-9-]+"
        r"/){1,3}[a-z0-9-]{15,}/?$"
    ),
    examples=(
        f"{_ROOT}/esteri/terremoto-in-indonesia-47-morti-e-decine-di-dispersi-tutti-salvi-i-500-"
        "italiani-in-fuga-dallisola-di-flores/",
    ),
    article_basis="636 addresses of 2025-12 to 2026-02, all fit; no date and no number",
    pages=PageRules(
        strip=(".adv",),
        strip_basis="filter list of 2026-07",
        strip_text=(r"\s*Continua a leggere$",),
    ),
    basis="reported",
    note="City desks are folders. The consent wall is the publisher's own (#cp-gdpr-choices); "
    "no button that refuses is known.",
)
