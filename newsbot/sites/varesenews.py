"""VareseNews; no selector is known, the general reading serves."""

from newsbot.sites.site import Site, Source

_ROOT = "https://www.varesenews.it"

SITE = Site(
    name="varesenews",
    title="VareseNews",
    hosts=("varesenews.it",),
    topics=("local", "cross-border work"),
    feeds=(
        Source(url=f"{_ROOT}/feed/", basis="used by others, 2026-07"),
        Source(
            url=f"{_ROOT}/tag/frontalieri/feed/",
            section="frontalieri",
            basis="used by others, 2026-07",
        ),
    ),
    article=r"^https?://www\.varesenews\.it/\d{4}/\d{2}/[^/?#]+/\d+/?$",
    examples=(f"{_ROOT}/2026/08/accise-232-milioni-arrivano-dai-ministeri/2653150/",),
    article_basis="one address of 2026-08",
    basis="reported",
)
