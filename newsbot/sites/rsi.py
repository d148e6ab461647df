"""RSI Info, Swiss radio and television; no selector is known, the general reading serves."""

from newsbot.pages.rules import PageRules
from newsbot.sites.site import Site, Source

_ROOT = "https://www.rsi.ch"

SITE = Site(
    name="rsi",
    title="RSI Info",
    hosts=("rsi.ch",),
    topics=("switzerland", "general"),
    feeds=(
        Source(url=f"{_ROOT}/info/?f=rss", basis="used by others, 2026-08"),
        *(
            Source(url=f"{_ROOT}/info/{name}/?f=rss", section=name, basis="used by others, 2026-08")
            for name in ("svizzera", "economia", "mondo")
        ),
        Source(
            url=f"{_ROOT}/info/ticino-grigioni-e-insubria/?f=rss",
            section="ticino",
            basis="used by others, 2026-08",
        ),
    ),
    sections=tuple(
        Source(url=f"{_ROOT}/info/{name}/", section=name, basis="seen by others, 2026-07")
        for name in ("svizzera", "economia", "mondo", "ticino-grigioni-e-insubria")
    ),
    article=r"^https?://www\.rsi\.ch/info/[a-z-]+/[^/?#]+-{1,2}\d{7}\.html$",
    examples=(
        f"{_ROOT}/info/natura-e-animali/Morso-di-vipera-quanto-%C3%A8-davvero-pericoloso-in-"
        "Svizzera--3837425.html",
    ),
    article_basis="reported, 2026-08",
    pages=PageRules(time_zone="Europe/Zurich"),
    basis="reported",
    note="Addresses hold capital letters, accents and curly quotes, percent-encoded; a short "
    "form is www.rsi.ch/s/ and the id.",
)
