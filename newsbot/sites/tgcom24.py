"""TGCOM24; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.tgcom24.mediaset.it"

SITE = Site(
    name="tgcom24",
    title="TGCOM24",
    hosts=("tgcom24.mediaset.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/homepage.xml", basis="used by others, 2026-08"),
        Source(url=f"{_ROOT}/rss/tuttelenotizie.xml", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/mondo.xml", section="mondo", basis="a candidate, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-08")
        for name in ("cronaca", "mondo", "politica", "economia")
    ),
    article=(
        r"^https?://www\.tgcom24\.mediaset\.it/(?:[a-z0-9-]+"
        r"/)+[^/?#]+_\d{6,10}-\d{6}[a-z]\.shtml$"
    ),
    examples=(f"{_ROOT}/cronaca/etna-escursionista-muore-colpito-fulmine_115558385-202602k.shtml",),
    article_basis="seven addresses of 2026-08",
    basis="reported",
    note="The consent wall is iubenda's under other names; no button that refuses is known.",
)
