"""Adnkronos, a national agency; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.adnkronos.com"

SITE = Site(
    name="adnkronos",
    title="Adnkronos",
    hosts=("adnkronos.com",),
    topics=("general", "agency"),
    feeds=(
        Source(url=f"{_ROOT}/RSS_PrimaPagina.xml", basis="items seen, 2026-02"),
        Source(url=f"{_ROOT}/RSS_Esteri.xml", section="esteri", basis="reported, 2026"),
        Source(url=f"{_ROOT}/RSS_Cronaca.xml", section="cronaca", basis="reported, 2026"),
    ),
    sections=(
        *(
            Source(url=f"{_ROOT}/{name}", section=name, basis="derived, 2026-02")
            for name in ("cronaca", "politica", "economia")
        ),
        Source(url=f"{_ROOT}/internazionale/esteri", section="esteri", basis="derived, 2026-02"),
        *(
            Source(url=f"{_ROOT}/{name}", section=name, basis="derived, 2026-02")
            for name in ("salute", "sport")
        ),
    ),
    article=r"^https?://www\.adnkronos\.com/(?:[^/?#]+/)+[^/?#]+_[0-9A-Za-z]{20,23}$",
    examples=(
        f"{_ROOT}/cronaca/maltempo-cremona-interventi-urgenti-danni-cosa-e-successo-"
        "aggiornamenti_5q1vsQKOdDzOLSRSmgCIkd",
    ),
    article_basis="180 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(
        strip=(".box-sponsor", ".cont-adv"),
        strip_basis="filter list of 2026-07",
        strip_text=(r"^\(Adnkronos\)\s*-\s*",),
    ),
    basis="reported",
    note="The old host rss.adnkronos.com is superseded; its further topics (Politica, "
    "Economia, Ultimora) are only derived and left out.",
)
