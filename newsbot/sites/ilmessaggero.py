"""Il Messaggero; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.addresses import ending_in_number
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilmessaggero.it"

SITE = Site(
    name="ilmessaggero",
    title="Il Messaggero",
    hosts=("ilmessaggero.it",),
    topics=("general",),
    feeds=(
        Source(
            url=f"{_ROOT}/?sez=XML&p=search&args[box]=Home&limit=100&layout=rss",
            basis="items seen, 2026-02",
        ),
        Source(url=f"{_ROOT}/rss/politica.xml", section="politica", basis="used by others, 2026"),
        Source(url=f"{_ROOT}/rss/home.xml", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/mondo.xml", section="mondo", basis="a candidate, 2026"),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-02")
        for name in ("italia", "mondo", "economia", "politica", "salute", "roma", "sport")
    ),
    article=ending_in_number("ilmessaggero.it"),
    not_article=r"/schede/|/video/",
    examples=(
        f"{_ROOT}/italia/sparatoria_milano_oggi_morto_via_giuseppe_impastato_rogoredo_ultime_"
        "notizie-9321249.html",
    ),
    article_basis="413 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(
        strip=(".strip-autopromo", ".strip-guidalloshopping"), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
    note="Descriptions in the feed end with an ellipsis.",
)
