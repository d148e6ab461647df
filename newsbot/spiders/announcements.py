"""What a feed, a sitemap or a section page announces: addresses of articles and their dates."""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import feedparser  # type: ignore[import-untyped]  # has no types
from lxml import etree
from scrapy.http import TextResponse
from scrapy.utils.gz import gunzip
from scrapy.utils.sitemap import Sitemap

from newsbot.sites.links import is_article, may_be_article, parse_address
from newsbot.sites.site import Site

MAX_SITEMAP = 64 * 1024 * 1024  # bytes, unpacked
MOST_ADDRESSES = 50_000  # of a sitemap, as its protocol has it
MOST_ENTRIES = 5_000  # of a feed; the longest that were seen have some hundreds
_ENTRY_END = re.compile(rb"</(?:item|entry)\s{0,9}>")
_GZIP = b"\x1f\x8b\x08"
_MANY = 5
_ALIKE = timedelta(minutes=1)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """An address that a source names.

    `day` is when it was published, `changed` when it was last changed, which is no earlier; None
    where the source does not say. `certain`: the source vouches that it is an article.
    """

    url: str
    day: date | None = None
    changed: datetime | None = None
    certain: bool = False


def read_feed(body: bytes, site: Site) -> Iterator[Announcement]:
    """The articles of a feed, RSS or Atom, be its XML broken or not."""
    # A file object: feedparser takes bytes for the name of a file to open.
    for entry in feedparser.parse(BytesIO(_first_entries(body))).entries:
        url = parse_address(entry.get("link", ""))
        if url and may_be_article(site, url):
            published, changed = (_entry_moment(entry, key) for key in ("published", "updated"))
            yield Announcement(
                url=url, day=local_day(published, site), changed=changed, certain=True
            )


def is_feed(body: bytes) -> bool:
    """Whether a page is a feed, be it an empty one."""
    return bool(feedparser.parse(BytesIO(_first_entries(body))).get("version"))


def _first_entries(body: bytes) -> bytes:
    """A feed up to as many entries as are read: the crawl stands still meanwhile."""
    last = next(islice(_ENTRY_END.finditer(body), MOST_ENTRIES - 1, None), None)
    return body[: last.end()] if last else body


def is_sitemap(body: bytes) -> bool:
    """Whether a page is a sitemap, be it an empty one."""
    sitemap = _open_sitemap(body)
    return sitemap is not None and sitemap.type in ("urlset", "sitemapindex")


class _NewsSitemap(Sitemap):
    """Scrapy's sitemap, which does not look into <news:news>, where the date stands."""

    def _process_sitemap_element(self, elem: Any) -> dict[str, Any] | None:
        published = elem.findtext("{*}news/{*}publication_date")
        entry: dict[str, Any] | None = super()._process_sitemap_element(elem)
        if entry is not None and published:
            entry["published"] = published
        return entry


def read_sitemap(
    body: bytes, site: Site, oldest: date | None = None
) -> Iterator[tuple[bool, Announcement]]:
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
    for entry in islice(sitemap, MOST_ADDRESSES):
        url = parse_address(entry["loc"])
        if url is None:
            continue
        published, changed = (
            _parse_moment(entry.get(key, ""), site) for key in ("published", "lastmod")
        )
        news = "news" in entry
        if is_index:
            day = local_day(changed, site)
            if oldest is None or day is None or day >= oldest:
                yield True, Announcement(url=url, changed=changed)
        elif may_be_article(site, url) if news else is_article(site, url):
            day = local_day(published, site)
            yield False, Announcement(url=url, day=day, changed=changed, certain=news)


def read_section(response: TextResponse, site: Site) -> Iterator[Announcement]:
    """The links of a section page that are articles by the site's address rules."""
    for href in dict.fromkeys(response.css("a::attr(href)").getall()):
        try:
            url = parse_address(response.urljoin(href.strip()))
        except ValueError:
            continue
        if url and is_article(site, url):
            yield Announcement(url=url)


def local_day(moment: datetime | None, site: Site) -> date | None:
    """The day of a moment, where the site is."""
    try:
        return moment.astimezone(ZoneInfo(site.pages.time_zone)).date() if moment else None
    except OverflowError:
        return None


def trust_changes(announced: Sequence[Announcement]) -> list[Announcement]:
    """The announcements, without times of change where they are those of the source itself.

    A source that stamps all its entries alike tells when it was made; what it says of changes
    would have every page fetched anew at each run.
    """
    told = [found.changed for found in announced if found.changed]
    if len(told) < _MANY or max(told) - min(told) > _ALIKE:
        return list(announced)
    return [replace(found, changed=None) for found in announced]


def _open_sitemap(body: bytes) -> _NewsSitemap | None:
    try:
        if body.startswith(_GZIP):
            body = gunzip(body, max_size=MAX_SITEMAP)
        return _NewsSitemap(body)
    except (OSError, ValueError, etree.XMLSyntaxError, EOFError, StopIteration):
        return None


def _entry_moment(entry: Any, key: str) -> datetime | None:
    # Not entry.get(): feedparser's own gives the one for the other, with a warning.
    moment = dict.get(entry, f"{key}_parsed")
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC) if moment else None
    except (ValueError, OverflowError, OSError):
        return None


def _parse_moment(text: str, site: Site) -> datetime | None:
    """The moment of a W3C date; a day alone begins where the site is, as does a malformed time."""
    zone = ZoneInfo(site.pages.time_zone)
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment if moment.tzinfo else moment.replace(tzinfo=zone)
    except ValueError:
        found = _DAY.match(text.strip())
    try:
        return datetime.fromisoformat(found[0]).replace(tzinfo=zone) if found else None
    except ValueError:
        return None
