"""What is read on an archived page, in a worker: the line that its archive's part gets."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lxml.cssselect import CSSSelector

from newsbot.outputs import write_line
from newsbot.pages.decoding import content_type, decode
from newsbot.pages.document import Document
from newsbot.records import FetchedPage
from newsbot.schema import validate
from newsbot.sites import site_by_name
from newsbot.sites.links import is_variant

ARTICLE = "article"
REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a part, and what of it the part must know.

    `outcome` is `article`, or why there is none; `main` is the article's own address where the
    page is a variant of it, for telephones or printers.
    """

    moment: str
    address: str
    site: str
    outcome: str
    main: str | None
    line: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a capture gave: a line, or the reason why it could not be read.

    `address` is None where the record itself is broken.
    """

    offset: int
    address: str | None = None
    is_page: bool = False
    line: Line | None = None
    failure: str = ""


def read_archived(page: FetchedPage) -> Line:
    """The line of a page: its record's JSON form, or the reason why there is none."""
    # Here, so that only workers load the readers.
    from newsbot.reading import read_fetched

    if reason := _wall(page):
        return _line(page, reason)
    record = read_fetched(page).record
    if record.article is None:
        return _line(page, record.reason or "no article")
    form = record.to_dict()
    if errors := validate(form):
        return _line(page, f"{REJECTED}, {errors[0]}")
    canonical = record.article.canonical_url
    main = canonical if canonical != page.url and is_variant(page.url) else None
    return _line(page, ARTICLE, form, main)


def _line(
    page: FetchedPage, outcome: str, form: dict[str, Any] | None = None, main: str | None = None
) -> Line:
    assert page.fetched_at  # an archive's page has both
    assert page.site
    told = {"main": main, "record": form}
    return make_line(page.url, page.site, page.fetched_at, outcome, **told)


def make_line(address: str, site: str, moment: datetime, outcome: str, **told: Any) -> Line:
    """A line; what is told beside is left out where it is None."""
    written = moment.astimezone(UTC).isoformat(timespec="microseconds")  # sorts as moments do
    form = {"moment": written, "address": address, "site": site, "outcome": outcome}
    form |= {name: value for name, value in told.items() if value is not None}
    return Line(
        moment=written,
        address=address,
        site=site,
        outcome=outcome,
        main=told.get("main"),
        line=write_line(form),
    )


def _wall(page: FetchedPage) -> str | None:
    """Why a page is none: a consent wall stands before it."""
    site = site_by_name(page.site) if page.site else None
    if site is None or site.consent is None:
        return None
    tree = Document(decode(page.html, content_type(page.headers))).tree
    if not CSSSelector(site.consent.wall, translator="html")(tree):
        return None
    return "consent wall" if site.consent.refuse else "consent or payment only"
