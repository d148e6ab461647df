"""Il Tempo, of Rome; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.iltempo.it"

SITE = Site(
    name="iltempo",
    title="Il Tempo",
    hosts=("iltempo.it",),
    topics=("general", "politics"),
    feeds=(Source(url=f"{_ROOT}/rss.xml", basis="answered, 2026-08"),),
    sections=tuple(
        Source(url=f"{_ROOT}/{name}/", section=name, basis="derived, 2026-08")
        for name in ("politica", "attualita", "esteri", "sport")
    ),
    article=r"^https?://www\.iltempo\.it/[a-z-]+/\d{4}/\d{2}/\d{2}/news/[^/?#]+-\d+/?$",
    examples=(
        f"{_ROOT}/esteri/2026/08/17/news/ucraina-altri-attacchi-in-territorio-russo-missili-su-"
        "belgorod-1-500-droni-in-24-ore-48873297/",
    ),
    article_basis="eight addresses of 2026-08",
    pages=PageRules(strip=("#evolution", ".advertisement"), strip_basis="filter list of 2026-07"),
    basis="reported",
)
