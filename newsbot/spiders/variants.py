"""Addresses of the same article made for telephones (AMP) or printers."""

import re
from urllib.parse import urlsplit

from scrapy.http import TextResponse

from newsbot.spiders.announcements import parse_address

_VARIANT = re.compile(
    r"/(?:amp|print|stampa)(?:/|$)|\.amp(?:\.html?)?$|-amp(?:\.html?)?$|/(?:print|stampa)\.\w+$"
)
_QUERY = re.compile(r"(?:^|&)(?:amp|print|stampa|outputtype=amp)(?:=(?:1|true|yes)?)?(?:&|$)")


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


def find_main_page(response: TextResponse) -> str | None:
    """The article's own address, where the page is a variant that names it."""
    if not is_variant(response.url):
        return None
    told = response.css('link[rel="canonical"]::attr(href)').get()
    try:
        url = parse_address(response.urljoin(told.strip())) if told else None
    except ValueError:
        return None
    if not url or is_variant(url) or not urlsplit(url).path.strip("/"):
        return None
    return url
