"""From Scrapy's response to the page that readers take, and when a page needs the browser."""

import re
from datetime import datetime

from scrapy.http import Response, TextResponse

from newsbot.records import FetchedPage
from newsbot.sites.site import Site

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


def fetched_page(response: Response, url: str, site: str | None, moment: datetime) -> FetchedPage:
    """The page for the readers; header names in lower case."""
    headers = response.headers.to_unicode_dict()
    return FetchedPage(
        html=response.body,
        url=url,
        headers={str(name).lower(): value for name, value in headers.items()},
        fetched_at=moment,
        site=site,
        status=response.status,
        rendering="browser" if is_rendered(response) else "http",
    )
