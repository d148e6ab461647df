"""Punto Informatico, technology; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.punto-informatico.it"

SITE = Site(
    name="puntoinformatico",
    title="Punto Informatico",
    hosts=("punto-informatico.it",),
    topics=("technology",),
    feeds=(Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),),
    article=(
        r"^https?://www\.punto-informatico\.it/"
        r"(?!offerte/|feed|tag/|category/|autori/|app/)[a-z0-9-]{12,}/?$"
    ),
    examples=(f"{_ROOT}/fire-tv-stick-blocco-app-pirata-italia/",),
    article_basis="one address of 2025; one part, no date and no number",
    pages=PageRules(
        strip=(".banner-content", ".blz_button", ".bm-code"), strip_basis="filter list of 2026-07"
    ),
    basis="reported",
    note="The feed of offers is left out; sponsored pieces have an address like an article.",
)
