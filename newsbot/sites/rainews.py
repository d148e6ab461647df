"""Rai News; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.rainews.it"

SITE = Site(
    name="rainews",
    title="Rai News",
    hosts=("rainews.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/rss/tutti", basis="answered, 2026-09"),
        Source(url=f"{_ROOT}/rss/politica", section="politica", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/salute", section="salute", basis="reported, 2026"),
        Source(url=f"{_ROOT}/rss/esteri", section="esteri", basis="a candidate, 2026"),
    ),
    sitemaps=(
        Source(url=f"{_ROOT}/dl/rainews/sitemap/fast/sitemap.fast.xml", basis="answered, 2026-09"),
        Source(url=f"{_ROOT}/sitemap.xml", basis="answered, 2026-09: an index of 3,014 files"),
    ),
    sections=(
        Source(url=f"{_ROOT}/archivio/politica", section="politica", basis="answered, 2026-09"),
        *(
            Source(url=f"{_ROOT}/archivio/{name}", section=name, basis="derived, 2026-09")
            for name in ("esteri", "cronaca", "economia")
        ),
    ),
    article=(
        r"^https?://www\.rainews\.it/articoli/\d{4}/\d{2}/[^/?#]+"
        r"-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.html$"
    ),
    not_article=r"/video/",
    examples=(
        f"{_ROOT}/articoli/2026/09/vandalizzate-a-roma-le-pietre-dinciampo-per-spizzichino-e-"
        "spagnoletto-f03e4c7b-8ed0-42e8-8acf-359199ed6a67.html",
    ),
    article_basis="reported, 2026-09-22; regional pages may stand elsewhere",
    access="free",
    basis="reported",
    note="Flags named premium and login_required stand on open pages too: they are not used."
    " robots.txt closes some JSON, app and live paths.",
)
