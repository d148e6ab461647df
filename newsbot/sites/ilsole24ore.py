"""Il Sole 24 Ore."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_ROOT = "https://www.ilsole24ore.com"

SITE = Site(
    name="ilsole24ore",
    title="Il Sole 24 Ore",
    hosts=("ilsole24ore.com",),
    topics=("economy", "finance", "general"),
    feeds=(
        Source(url=f"{_ROOT}/rss/italia.xml", section="italia", basis="items seen, 2026-02"),
        *(
            Source(url=f"{_ROOT}/rss/{name}.xml", section=name, basis="reported, 2026")
            for name in (
                "mondo",
                "economia",
                "finanza",
                "tecnologia",
                "norme-e-tributi",
                "risparmio",
                "salute",
            )
        ),
        *(
            Source(url=f"{_ROOT}/rss/{name}.xml", section=name, basis="reported, 2019-10")
            for name in ("commenti", "management", "cultura", "motori", "casa", "sport24")
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/sez/{name}", section=name, basis="derived, 2019-10")
        for name in ("italia", "mondo", "economia", "finanza", "tecnologia")
    ),
    article=r"^https?://www\.ilsole24ore\.com/art/[^/?#]+-A[A-Za-z0-9]{6,8}(?:[?#].*)?$",
    not_article=r"/video/",
    examples=(f"{_ROOT}/art/la-pa-cambia-pelle-614mila-assunti-ultimi-tre-anni-AIfDwdx",),
    article_basis="178 addresses of 2025-12 to 2026-02, all fit",
    pages=PageRules(
        rules=(
            Rule(field="body", css=".atext", basis="reported, 2019-10"),
            Rule(field="body", css=".atom-text-block", basis="reported, 2026, unverified"),
        ),
        strip=(
            ".background-adv",
            ".booki-link",
            ".s-abox",
            ".s24-abox",
            ".s-askn",
            ".ahead-ltool",
        ),
        strip_basis="reported, 2019-10; filter list of 2026-07",
    ),
    basis="reported",
    note="Whether pages need JavaScript is unknown. Some articles are for subscribers. The consent"
    " wall is OneTrust's (#onetrust-banner-sdk); no button that refuses is known.",
)
