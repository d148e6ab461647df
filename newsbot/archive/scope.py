"""What a back-fill is to read, and what it is to leave."""

import hashlib
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from newsbot import __version__
from newsbot.outputs import write_line
from newsbot.sites import site_by_address
from newsbot.sites.links import may_be_article

_HOST_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.")
_ZONES = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The sites (empty: all), the days and the events that are wanted; `until` is inclusive.

    `tdm_obey`: pages whose text and data mining is reserved are left.
    """

    sites: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    min_confidence: float = 0.0
    tdm_obey: bool = True

    @property
    def digest(self) -> str:
        """The same for what reads the same: newsbot's version counts too."""
        told = {**asdict(self), "newsbot": __version__}
        plain = {k: str(v) if isinstance(v, date) else v for k, v in told.items()}
        return hashlib.sha256(write_line(plain)).hexdigest()

    def wants(self, day: date) -> bool:
        """Whether an article of that day is wanted."""
        return not (self.since and day < self.since) and not (self.until and day > self.until)

    def may_want(self, moment: datetime) -> bool:
        """Whether what was fetched then may have been published in the days that are wanted."""
        return self.since is None or moment.date() >= self.since - _ZONES


def site_of(address: str) -> str | None:
    """The name that an address's lines are filed under: its site's, else its host.

    >>> site_of("https://www.ilpost.it/2026/01/02/titolo/"), site_of("https://www.lavalle.example/")
    ('ilpost', 'www.lavalle.example')
    """
    if site := site_by_address(address):
        return site.name
    host = (urlsplit(address).hostname or "").lower()
    is_name = "." in host and host[0].isalnum() and set(host) <= _HOST_LETTERS
    return host if is_name and ".." not in host else None


def why_not_read(address: str) -> str | None:
    """Why an address is no article's; None where it may be one's."""
    if urlsplit(address).path == "/robots.txt":
        return "robots.txt"
    site = site_by_address(address)
    if site is None:
        return None
    if any(s.url == address for s in (*site.feeds, *site.sitemaps, *site.sections)):
        return "feed, sitemap or section"
    return None if may_be_article(site, address) else "no article by its address"
