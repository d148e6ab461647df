"""The days that addresses tell: of an article by its path, of a sitemap by its name."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

_ARTICLE = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-])")
_SITEMAP = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-_/]?(0[1-9]|1[0-2])(?:[-_/]?([0-2]\d|3[01]))?)?(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both within."""

    first: date
    last: date

    def meets(self, since: date | None, until: date | None) -> bool:
        """Whether it has days between two days; None: no bound."""
        return not (since and self.last < since) and not (until and self.first > until)


def find_article_day(url: str) -> date | None:
    """The day that an article's address tells.

    >>> find_article_day("https://www.lavalle.example/2025/06/02/ponte-chiuso/")
    datetime.date(2025, 6, 2)
    """
    found = _ARTICLE.search(urlsplit(url).path)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def find_sitemap_period(url: str) -> Period | None:
    """The year, month or day that a sitemap's address tells; None where it tells none.

    >>> find_sitemap_period("https://www.lavalle.example/sitemap-2024-03.xml")
    Period(first=datetime.date(2024, 3, 1), last=datetime.date(2024, 3, 31))
    """
    parts = urlsplit(url)
    found = _SITEMAP.search(f"{parts.path}?{parts.query}")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        last = day or calendar.monthrange(year, last_month)[1]
        return Period(first, date(year, last_month, last))
    except ValueError:
        return None
