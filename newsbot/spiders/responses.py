"""From Scrapy's response to the page that readers take, and when a page needs the browser."""

import re
from datetime import datetime

from scrapy.http import Response, TextResponse

from newsbot.records import FetchedPage
from newsbot.sites.site import Site
from newsbot.state.sources import Validators

NO_TEXT = frozenset({"empty page", "no text"})
"""Reasons for which a page is asked for once more, with JavaScript: `WITHOUT_TEXT` of
`pages.reading`, written again because importing it would load the readers into the crawl."""


def needs_browser(site: Site | None, url: str) -> bool:
    """Whether a site says that an address needs JavaScript."""
    if site is None:
        return False
    return site.rendering == "browser" or any(re.search(p, url) for p in site.browser)


def is_rendered(response: Response) -> bool:
    """Whether the page comes from the browser, or once came from it into HTTPCACHE."""
    return bool(response.meta.get("browser"))


def has_wall(site: Site | None, response: TextResponse) -> bool:
    """Whether a consent wall stands before the page."""
    return bool(site and site.consent and response.css(site.consent.wall))


def validators_of(response: Response) -> Validators:
    """What the server can be asked by next time; nothing of a rendered page."""
    if is_rendered(response):
        return Validators()
    etag, modified = (response.headers.get(name) for name in ("ETag", "Last-Modified"))
    return Validators(
        etag=etag.decode("latin-1") if etag else None,
        last_modified=modified.decode("latin-1") if modified else None,
    )


def is_reserved(response: TextResponse) -> bool:
    """Whether text and data mining is reserved, by the host's file, the header or the page."""
    if response.meta.get("tdm_reserved") or response.headers.get("tdm-reservation") == b"1":
        return True
    if b"tdm-reservation" not in response.body.lower():
        return False
    told = response.xpath(
        "//meta[translate(@name, 'TDMRESVAION', 'tdmresvaion') = 'tdm-reservation']/@content"
    ).get()
    return told is not None and told.strip() == "1"


def fetched_page(response: Response, url: str, site: str | None, moment: datetime) -> FetchedPage:
    """The page for the readers; header names in lower case."""
    headers = {str(n).lower(): v for n, v in response.headers.to_unicode_dict().items()}
    # What the host's file says reaches the readers as what the header would say.
    if (reserved := response.meta.get("tdm_reserved")) is not None:
        headers["tdm-reservation"] = "1" if reserved else headers.get("tdm-reservation", "0")
    return FetchedPage(
        html=response.body,
        url=url,
        headers=headers,
        fetched_at=moment,
        site=site,
        status=response.status,
        rendering="browser" if is_rendered(response) else "http",
    )
