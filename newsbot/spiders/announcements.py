"""What a feed, a sitemap or a section page announces: addresses of articles and their dates."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import Any
from urllib.parse import urldefrag
from zoneinfo import ZoneInfo

import courlan
import feedparser  # type: ignore[import-untyped]  # has no types
from lxml import etree
from scrapy.http import TextResponse
from scrapy.utils.gz import gunzip
from scrapy.utils.sitemap import Sitemap

from newsbot.sites.site import Site

MAX_SITEMAP = 64 * 1024 * 1024  # bytes, unpacked
_GZIP = b"\x1f\x8b\x08"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """An address that a source names.

    `day` is when it was published, `changed` when it was last changed, which is no earlier; null
    where the source does not say.
    """

    url: str
    day: date | None = None
    changed: date | None = None


def parse_address(url: str) -> str | None:
    """The address without trackers and fragment; None where it is no address of a page.

    >>> parse_address("https://www.ilpost.it/2025/06/02/prova/?utm_source=rss#commenti")
    'https://www.ilpost.it/2025/06/02/prova/'
    """
    cleaned = courlan.clean_url(url)
    if not cleaned or not cleaned.startswith(("http://", "https://")):
        return None
    return urldefrag(cleaned).url


def is_article(site: Site, url: str) -> bool:
    """Whether the address rules of a site say that this is an article."""
    return re.search(site.article, url) is not None and may_be_article(site, url)


def may_be_article(site: Site, url: str) -> bool:
    """Whether the address rules of a site do not exclude it."""
    return site.not_article is None or re.search(site.not_article, url) is None


def read_feed(body: bytes, site: Site) -> Iterator[Announcement]:
    """The articles of a feed, RSS or Atom, be its XML broken or not."""
    # A file object: feedparser takes bytes for the name of a file to open.
    for entry in feedparser.parse(BytesIO(body)).entries:
        url = parse_address(entry.get("link", ""))
        if url and may_be_article(site, url):
            day, changed = (_entry_day(entry, key, site) for key in ("published", "updated"))
            yield Announcement(url=url, day=day, changed=changed)


class _NewsSitemap(Sitemap):
    """Scrapy's sitemap, which does not look into <news:news>, where the date stands."""

    def _process_sitemap_element(self, elem: Any) -> dict[str, Any] | None:
        published = elem.findtext("{*}news/{*}publication_date")
        entry: dict[str, Any] | None = super()._process_sitemap_element(elem)
        if entry is not None and published:
            entry["published"] = published
        return entry


def read_sitemap(body: bytes, site: Site, oldest: date) -> Iterator[tuple[bool, Announcement]]:
    """What a sitemap names: further sitemaps (True) and articles (False).

    Args:
        body: as fetched, perhaps gzipped.
        site: whose address rules hold, but not for what is announced as news.
        oldest: a further sitemap that did not change since that day is left out.
    """
    sitemap = _open_sitemap(body)
    if sitemap is None:
        return
    is_index = sitemap.type == "sitemapindex"
    for entry in sitemap:
        url = parse_address(entry["loc"])
        if url is None:
            continue
        day, changed = (_parse_day(entry.get(key, ""), site) for key in ("published", "lastmod"))
        if is_index:
            if changed is None or changed >= oldest:
                yield True, Announcement(url=url)
        elif may_be_article(site, url) if "news" in entry else is_article(site, url):
            yield False, Announcement(url=url, day=day, changed=changed)


def read_section(response: TextResponse, site: Site) -> Iterator[Announcement]:
    """The links of a section page that are articles by the site's address rules."""
    for href in dict.fromkeys(response.css("a::attr(href)").getall()):
        try:
            url = parse_address(response.urljoin(href.strip()))
        except ValueError:
            continue
        if url and is_article(site, url):
            yield Announcement(url=url)


def _open_sitemap(body: bytes) -> _NewsSitemap | None:
    try:
        if body.startswith(_GZIP):
            body = gunzip(body, max_size=MAX_SITEMAP)
        return _NewsSitemap(body)
    except (OSError, ValueError, etree.XMLSyntaxError, EOFError, StopIteration):
        return None


def _entry_day(entry: Any, key: str, site: Site) -> date | None:
    # Not entry.get(): feedparser's own gives the one for the other, with a warning.
    moment = dict.get(entry, f"{key}_parsed")
    try:
        if not moment:
            return None
        seconds = calendar.timegm(moment)
        return datetime.fromtimestamp(seconds, ZoneInfo(site.pages.time_zone)).date()
    except (ValueError, OverflowError, OSError):
        return None


def _parse_day(text: str, site: Site) -> date | None:
    """The day of a W3C date, where the site is; of one that is malformed what can be read."""
    try:
        moment = datetime.fromisoformat(text.strip())
        zone = ZoneInfo(site.pages.time_zone)
        return moment.astimezone(zone).date() if moment.tzinfo else moment.date()
    except (ValueError, OverflowError):
        found = _DAY.match(text.strip())
    try:
        return date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None
