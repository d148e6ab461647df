"""Corriere della Sera."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_PAGE = "page of 2025-02"
_ROOT = "https://www.corriere.it"
_LAST = f"{_ROOT}/dynamic-sitemap/sitemap-last-100"

SITE = Site(
    name="corriere",
    title="Corriere della Sera",
    hosts=("corriere.it", "xml2.corriereobjects.it"),
    topics=("general",),
    feeds=(
        Source(
            url="https://xml2.corriereobjects.it/feed-hp/homepage-restyle-2025.xml",
            basis="used by others, 2026; the newest of four home feeds",
        ),
        Source(
            url="https://xml2.corriereobjects.it/feed-hp/homepage.xml", basis="items seen, 2026-02"
        ),
        Source(url=f"{_ROOT}/rss/homepage.xml", basis="answered, 2026-03"),
        Source(url=f"{_ROOT}/feed-hp/homepage.xml", basis="answered, 2026-03"),
        *(
            Source(url=f"{_ROOT}/dynamic-feed/rss/section/{path}.xml", section=section, basis=basis)
            for path, section, basis in (
                ("Economia", "economia", "used by others, 2026"),
                ("Cronache", "cronache", "used by others, 2026-07"),
                ("Dataroom", "dataroom", "reported, 2026-08"),
            )
        ),
    ),
    sitemaps=(
        Source(url=f"{_ROOT}/rss/sitemap_v2.xml", basis="reported, 2026-08"),
        *(
            Source(url=f"{_LAST}/{name}.xml", section=name.lower(), basis="reported, 2026-08")
            for name in (
                "Economia",
                "Interni",
                "Esteri",
                "Politica",
                "Tecnologia",
                "Scienze",
                "Salute",
                "Sport",
                "Spettacoli",
                "Scuola",
                "Opinioni",
            )
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-02")
        for name in (
            "economia",
            "esteri",
            "cronache",
            "politica",
            "tecnologia",
            "salute",
            "sport",
            "spettacoli",
        )
    ),
    article=(
        r"^https?://(?!video\.)(?:[a-z]+\.)?corriere\.it/(?:[^/?#]+/)+\d{2}_"
        r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre"
        r"|dicembre)_\d{2}/[^/?#]+\.shtml(?:[?#].*)?$"
    ),
    not_article=r"^https?://video\.|_amp\.shtml|/podcast/",
    examples=(
        f"{_ROOT}/esteri/25_gennaio_05/trump-accoglie-meloni-a-mar-a-lago-ha-davvero-preso-d-assalto-"
        "l-europa-rubio-giorgia-leader-forte-incontro-anche-sul-caso-"
        "3c53a5b8-27fc-4886-a0bf-a10908331xlk.shtml",
    ),
    article_basis="1,250 of 1,312 addresses of 2025-12 to 2026-02 fit",
    access="metered",
    pages=PageRules(
        linked_data=True,
        rules=(
            Rule(field="description", xpath="//p[contains(@class,'summary')]", basis=_PAGE),
            Rule(
                field="body",
                xpath="//p[contains(@class,'chapter-paragraph')]"
                " | //h2[contains(@class,'native-summary-content')]",
                basis=_PAGE,
            ),
        ),
        strip=(
            ".bck-adv",
            ".card--adv",
            ".hp-adv-block",
            ".boxADVmanuale",
            ".boxpromo",
            "#cuponation_box",
            "#pno-text-article-bottom",
            ".bck-media-list-sponsor",
            ".bck-box-newsletter",
            ".box-newsletter__content",
            ".bck-social-nav",
            ".bck-social-discussion",
            ".rcs_social-embed",
        ),
        strip_basis="page of 2025-02; filter list of 2026-07",
        strip_text=(r"^DAL(?:LA|L') NOSTR[AO] (?:CORRISPONDENTE|INVIAT[AO])",),
        closed="metered",
    ),
    basis="page",
    note="JSON-LD carries the whole text of articles that it marks as not free. The consent wall"
    " is the publisher's own (#privacy-cp-wall-accept); no button that refuses is known.",
)
