"""Il Post."""

from newsbot.pages.rules import PageRules, Rule
from newsbot.sites.site import Site, Source

_RECIPE = "reported, 2023-12"
_ROOT = "https://www.ilpost.it"

SITE = Site(
    name="ilpost",
    title="Il Post",
    hosts=("ilpost.it",),
    topics=("general",),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="reported, 2026"),
        Source(url=f"{_ROOT}/mondo/feed/", section="mondo", basis="reported, 2026"),
        Source(url=f"{_ROOT}/tecnologia/feed/", section="tecnologia", basis="reported, 2026"),
        *(
            Source(url=f"{_ROOT}/{name}/feed/", section=name, basis="derived, 2026")
            for name in ("economia", "scienza", "cultura", "italia", "politica")
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis=_RECIPE)
        for name in (
            "italia",
            "mondo",
            "politica",
            "tecnologia",
            "internet",
            "scienza",
            "cultura",
            "economia",
            "sport",
            "media",
            "europa",
        )
    ),
    article=r"^https?://www\.ilpost\.it/\d{4}/\d{2}/\d{2}/[^/?#]+/?$",
    examples=(
        "https://www.ilpost.it/2026/07/22/agenti-intelligenza-artificiale-openai-hugging-face/",
    ),
    article_basis="reported, seven addresses of 2026",
    access="free",
    pages=PageRules(
        rules=(Rule(field="body", css='main[id^="index_main-content__"] article', basis=_RECIPE),),
        strip=(
            ".adv",
            ".tag-branded",
            ".widget_text",
            '[class^="index_actions__"]',
            '[class^="index_il-post-comments___"]',
            '[class^="index_art_tag__"]',
            "#audioPlayerArticle",
        ),
        strip_basis="reported, 2023-12; filter list of 2026-07",
    ),
    basis="reported",
    note="Class names carry build hashes: they are matched by their beginning.",
)
