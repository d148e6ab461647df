"""Dates of metadata and bylines: strings of any habit to a moment with a zone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import cache
from zoneinfo import ZoneInfo

from newsbot.language.pages import PageTables

_ISO = re.compile(
    r"\s*(\d{4})[-/.]?(\d{2}|(?<=\D)\d)[-/.]?(\d{2}|(?<=\D)\d)(?!\d)"
    r"(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{1,2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"\s*(1\d{9})(?:\d{3})?(?:\.\d+)?\s*$")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment with its zone; `timed` is False where only the day is known."""

    moment: datetime
    timed: bool


def parse_date(value: str | None, zone: str, tables: PageTables | None = None) -> Stamp | None:
    """The moment that a metadata value or a printed line tells; None where there is none.

    `zone` is used where the value names none; `tables` are needed to read printed dates.

    >>> parse_date("2025-01-05T14:44:14Z", "Europe/Rome").moment.isoformat()
    '2025-01-05T14:44:14+00:00'
    >>> parse_date("2020-07-28T10:43", "Europe/Rome").moment.isoformat()
    '2020-07-28T10:43:00+02:00'
    """
    if not value:
        return None
    text = value[:_LONGEST]
    try:
        return _iso(text, zone) or _epoch(text) or _rfc(text, zone) or _printed(text, zone, tables)
    except (ValueError, OverflowError):
        return None


def _iso(text: str, zone: str) -> Stamp | None:
    match = _ISO.match(text)
    if match is None or not 1990 <= int(match[1]) <= 2100:
        return None
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return Stamp(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)), False)
    hour, minute, second = int(match[4]), int(match[5]), min(int(match[6] or 0), 59)
    where = _zone(match[7]) if match[7] else ZoneInfo(zone)
    moment = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=where)
    return Stamp(moment, bool(hour or minute or second))


def _zone(name: str) -> tzinfo:
    if name[0] not in "+-":
        return UTC
    digits = name[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(-offset if name[0] == "-" else offset)


def _epoch(text: str) -> Stamp | None:
    match = _EPOCH.match(text)
    return Stamp(datetime.fromtimestamp(int(match[1]), UTC), True) if match else None


def _rfc(text: str, zone: str) -> Stamp | None:
    if "," not in text[:5] or ":" not in text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return Stamp(moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)), True)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _printed(text: str, zone: str, tables: PageTables | None) -> Stamp | None:
    match = _compiled(tables.date).search(text) if tables else None
    if match is None or tables is None:
        return None
    day = parse_printed_day(match["day"], tables.code)
    if day is None:
        return None
    clock = match["clock"]
    hour, minute = map(int, re.split("[:.]", clock)) if clock else (0, 0)
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))
    return Stamp(moment, clock is not None)


@cache
def parse_printed_day(day: str, language: str) -> date | None:
    """The day that a printed date names, read by dateparser in the page's language.

    >>> parse_printed_day("2 giugno 2025", "it")
    datetime.date(2025, 6, 2)
    """
    import dateparser  # slow to import, and most pages need it not

    moment = dateparser.parse(
        day.replace("°", ""),
        languages=[language],
        settings={"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]},
    )
    return moment.date() if moment and 1990 <= moment.year <= 2100 else None


def first_stamp(stamps: Iterable[Stamp | None], zone: str) -> datetime | None:
    """The first moment, in the zone; if it is a day alone, the first with a time on that day."""
    known = [stamp for stamp in stamps if stamp]
    if not known:
        return None
    home = ZoneInfo(zone)
    first = known[0].moment
    if not known[0].timed:
        local = (s.moment.astimezone(home) for s in known if s.timed)
        first = next((moment for moment in local if moment.date() == first.date()), first)
    try:
        return first.astimezone(home)
    except OverflowError:
        return None
