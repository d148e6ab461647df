"""Tom's Hardware Italia, technology; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.consents import iubenda
from newsbot.sites.site import Site, Source

_ROOT = "https://www.tomshw.it"

SITE = Site(
    name="tomshw",
    title="Tom's Hardware Italia",
    hosts=("tomshw.it",),
    topics=("technology", "hardware"),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=r"^https?://www\.tomshw\.it/(?!feed|tag|autore|author)[a-z0-9-]+/[a-z0-9-]{12,}/?$",
    examples=(
        f"{_ROOT}/hardware/le-gpu-potrebbero-avere-terabyte-di-memoria-grazie-alla-flash-hbf",
    ),
    article_basis="one address of 2026-07",
    consent=iubenda("reported, 2026-08"),
    pages=PageRules(
        strip=("#sticky_ads", ".adv", ".customads", ".widgetbay-card"),
        strip_basis="filter list of 2026-07",
    ),
    basis="reported",
    note="Selectors were reported only in a list for sites of all kinds: they are not used.",
)
