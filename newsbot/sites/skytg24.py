"""Sky TG24; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://tg24.sky.it"

SITE = Site(
    name="skytg24",
    title="Sky TG24",
    hosts=("tg24.sky.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/tg24_all.xml", basis="used by others, 2026"),
        *(
            Source(url=f"{_ROOT}/rss/tg24_{name}.xml", section=name, basis="reported, 2026")
            for name in ("mondo", "cronaca")
        ),
        Source(
            url=f"{_ROOT}/rss/tg24_flipboard.cronaca.xml", section="cronaca", basis="reported, 2026"
        ),
        Source(url=f"{_ROOT}/rss/tg24.xml", basis="reported, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}", section=name, basis="derived, 2026-09")
        for name in ("cronaca", "mondo", "politica", "economia")
    ),
    article=r"^https?://tg24\.sky\.it/[a-z0-9-]+/(?:[a-z0-9-]+/)?\d{4}/\d{2}/\d{2}/[^/?#]+$",
    examples=(f"{_ROOT}/cronaca/2026/09/20/insegnante-accoltellata-roma-studente-indagini-news",),
    article_basis="reported, 2026-09; sport.sky.it uses the same form",
    access="free",
    basis="reported",
    note="The first feed is of high volume. One list of 2026 uses none of the six addresses told.",
)
