"""When it was written: metadata first, held against what is printed around the article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from newsbot.language.pages import PageTables
from newsbot.pages.bylines import Surroundings
from newsbot.pages.dates import Stamp, date_starts, first_stamp, parse_clock, parse_date
from newsbot.pages.document import Document, Element, text_of
from newsbot.pages.metadata import by_rule
from newsbot.pages.rules import PageRules
from newsbot.pages.structured import strings
from newsbot.pages.tidying import plain
from newsbot.pages.zones import settle_all

PUBLISHED = (
    "article:published_time og:article:published_time datepublished dc.date.issued dcterms.issued"
    " dcterms.created dc.date dcterms.date pubdate publishdate publish-date publish_date"
    " parsely-pub-date sailthru.date article.published originalpublicationdate datecreated date"
).split()
MODIFIED = (
    "article:modified_time og:article:modified_time datemodified og:updated_time last-modified"
    " dcterms.modified dc.date.modified lastmod"
).split()

_URL_DAY = re.compile(r"[/_-](20\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_.-]|$)")
_URL_MONTH = re.compile(r"/(\d\d)_([a-z]{3,9})_(\d\d)/")
_LINE_WORDS = 16
_LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Dates:
    """When an article appeared and was changed; midnight where only the day is told."""

    published: datetime | None
    modified: datetime | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A date printed for readers; `clock` is a line that tells the time alone."""

    stamp: Stamp | None
    updated: bool
    clock: str = ""


def find_dates(
    document: Document,
    node: Mapping[str, Any],
    around: Surroundings,
    rules: PageRules,
    tables: PageTables,
    address: str,
) -> Dates:
    """When the article appeared and was changed: rules, JSON-LD, meta tags, what is printed, the
    address. What is printed also decides which zone a metadata time is in."""
    zone = rules.time_zone
    lines = list(_printed(around, zone, tables))

    def stamps(values: Sequence[str]) -> list[Stamp]:
        return [s for value in values if (s := parse_date(value, zone, tables))]

    appeared = stamps(
        [
            *by_rule(document, rules, "published"),
            *strings(node.get("datePublished")),
            *document.all_meta(*PUBLISHED),
            *strings(node.get("dateCreated")),
        ]
    )
    changed = stamps(
        [
            *by_rule(document, rules, "modified"),
            *strings(node.get("dateModified")),
            *document.all_meta(*MODIFIED),
        ]
    )
    shown = [line.stamp for line in lines if line.stamp]
    told = settle_all([*appeared, *changed], shown, ZoneInfo(zone))
    printed = [line.stamp for line in lines if not line.updated]
    printed.append(_from_address(address, zone, tables))
    published = first_stamp([*told[: len(appeared)], *printed], zone)
    printed = [line.stamp for line in lines if line.updated]
    modified = first_stamp([*told[len(appeared) :], *printed], zone)
    return Dates(published, modified or _same_day(lines, published))


def _same_day(lines: Sequence[_Line], published: datetime | None) -> datetime | None:
    """The change at a printed time without a day: the day of publication, not before it."""
    for line in lines:
        if published and line.updated and line.clock and (at := parse_clock(line.clock)):
            moment = published.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
            return moment if moment >= published.replace(second=0, microsecond=0) else None
    return None


def _from_address(address: str, zone: str, tables: PageTables) -> Stamp | None:
    """The day in an address, as /2025/06/02/ or /25_giugno_02/."""
    if match := _URL_DAY.search(address):
        return parse_date("-".join(match.groups()), zone)
    if match := _URL_MONTH.search(address):
        month = tables.months.get(match[2][:3])
        return parse_date(f"20{match[1]}-{month:02}-{match[3]}", zone) if month else None
    return None


def _printed(around: Surroundings, zone: str, tables: PageTables) -> Iterator[_Line]:
    """Dates of the time elements and printed lines around the article, short lines first."""
    for element in around.marks:
        told = element.get("datetime") or element.get("content") or element.get("title")
        if told:
            line = _line_of(element)
            yield _Line(parse_date(told, zone, tables), _is_updated(line, tables))
    for block in sorted(around.near, key=lambda block: block.words > _LINE_WORDS):
        if not any(char.isdigit() for char in block.text[:_LONGEST_LINE]):
            continue
        for part in _parts(block.text, tables):
            stamp = parse_date(part, zone, tables)
            yield _Line(stamp, _is_updated(part, tables), "" if stamp else part)


def _line_of(element: Element) -> str:
    parent = element.getparent()
    names = f"{element.get('itemprop') or ''} {element.get('class') or ''}".replace("_", " ")
    words = text_of(parent) if parent is not None else ""
    return f"{names} {words if len(words) < 80 else ''}"


def _parts(text: str, tables: PageTables) -> list[str]:
    """A printed line, cut before each word that tells what a date is the date of."""
    if len(text) > _LONGEST_LINE:
        return []
    found = date_starts(tables).finditer(text)
    cuts = [0, *(match.start() for match in found), len(text)]
    return [text[start:end] for start, end in pairwise(cuts) if end > start]


def _is_updated(text: str, tables: PageTables) -> bool:
    lowered = plain(text)
    return any(word in lowered for word in tables.updated)
