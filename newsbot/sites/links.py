"""Addresses in links: what they are once cleaned, and which are articles of a site."""

import re
from urllib.parse import urldefrag, urlsplit

import courlan

from newsbot.sites.site import Site

LONGEST = 2048  # characters
_VARIANT = re.compile(
    r"/(?:amp|print|stampa)(?:/|$)|\.amp(?:\.html?)?$|-amp(?:\.html?)?$|/(?:print|stampa)\.\w+$"
)
_QUERY = re.compile(r"(?:^|&)(?:amp|print|stampa|outputtype=amp)(?:=(?:1|true|yes)?)?(?:&|$)")


def parse_address(url: str) -> str | None:
    """The address without trackers and fragment; None where it is no address of a page.

    An address that is longer than sitemaps may name is none.

    >>> parse_address("https://www.ilpost.it/2025/06/02/prova/?utm_source=rss#commenti")
    'https://www.ilpost.it/2025/06/02/prova/'
    """
    cleaned = courlan.clean_url(url) if len(url) <= LONGEST else None
    if not cleaned or not cleaned.startswith(("http://", "https://")) or not _has_door(cleaned):
        return None
    return urldefrag(cleaned).url


def _has_door(url: str) -> bool:
    """Whether the port of an address, where it has one, is a port."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def is_article(site: Site, url: str) -> bool:
    """Whether the address rules of a site say that this is an article."""
    return re.search(site.article, url) is not None and may_be_article(site, url)


def may_be_article(site: Site, url: str) -> bool:
    """Whether the address rules of a site do not exclude it."""
    return site.not_article is None or re.search(site.not_article, url) is None


def is_variant(url: str) -> bool:
    """Whether an address looks like an article's for telephones or printers.

    >>> is_variant("https://www.lavalle.example/2025/06/02/ponte-chiuso/amp/")
    True
    """
    parts = urlsplit(url.lower())
    host = parts.hostname or ""
    return bool(
        host.startswith("amp.") or _VARIANT.search(parts.path) or _QUERY.search(parts.query)
    )
