"""Dates of metadata and bylines: strings of any habit to a moment with a zone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from newsbot.language.pages import PageTables

_ISO = re.compile(
    r"\s*(\d{4})[-/.]?(\d{2}|(?<=\D)\d)[-/.]?(\d{2}|(?<=\D)\d)(?!\d)"
    r"(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{1,2})(?:[.,]\d+)?)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?",
    re.IGNORECASE,
)
_EPOCH = re.compile(r"\s*(1\d{9})(?:\d{3})?(?:\.\d+)?\s*$")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_TIME = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d/]|[:.]\d{4})")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HALF_DAY = re.compile(r"\s*[ap]\.?m\b", re.IGNORECASE)
_TO_NEXT_WORD = re.compile(r"\w*\W*")
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
    if not (hour or minute or second):
        return Stamp(moment.replace(tzinfo=ZoneInfo(zone)), False)
    local = moment.astimezone(ZoneInfo(zone))
    if not (local.hour or local.minute or local.second):
        return Stamp(local, False)
    return Stamp(moment, True)


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


def dates_in(tables: PageTables) -> re.Pattern[str]:
    """What matches the printed dates of a language."""
    return _compiled(tables.date)


def date_starts(tables: PageTables) -> re.Pattern[str]:
    """What matches the words that tell what a printed date is the date of."""
    return _any_of((*tables.published, *tables.updated))


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


def _printed(text: str, zone: str, tables: PageTables | None) -> Stamp | None:
    if tables is None:
        return None
    match = dates_in(tables).search(text)
    if match is None or _HALF_DAY.match(text, match.end()):
        return _unusual(text, zone, tables)
    day = parse_printed_day(match["day"], tables)
    if day is None:
        return None
    clock = match["clock"] or match["before"]
    hour, minute = map(int, re.split("[:.]", clock)) if clock else (0, 0)
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))
    return Stamp(moment, clock is not None)


def _unusual(text: str, zone: str, tables: PageTables) -> Stamp | None:
    """What stands behind a word that tells what a date is the date of, read by dateparser."""
    cue = date_starts(tables).search(text)
    if cue is None or not _YEAR.search(text, cue.end()):
        return None
    begins = _TO_NEXT_WORD.match(text, cue.end())
    moment = _read_freely(text[begins.end() if begins else cue.end() :], tables.code)
    if moment is None or not 1990 <= moment.year <= 2100:
        return None
    return Stamp(moment.replace(tzinfo=moment.tzinfo or ZoneInfo(zone)), moment.time() != time())


@lru_cache(maxsize=256)
def _read_freely(words: str, language: str) -> datetime | None:
    import dateparser  # a second to import, and hardly a page needs it

    return dateparser.parse(
        words,
        languages=[language, "en"],
        settings={"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]},
    )


def parse_printed_day(day: str, tables: PageTables) -> date | None:
    """The day that a printed date names: day, month, year, or a month's name first.

    >>> from newsbot.languages.it.pages import tables
    >>> parse_printed_day("2 giugno 2025", tables()), parse_printed_day("02/06/25", tables())
    (datetime.date(2025, 6, 2), datetime.date(2025, 6, 2))
    """
    numbers = [int(digits) for digits in _DIGITS.findall(day)]
    word = _LETTERS.search(day)
    month = tables.months.get(word[0][:3].lower()) if word and len(word[0]) > 2 else None
    if month and len(numbers) == 2:
        parts = (numbers[1], month, numbers[0])
    elif len(numbers) == 3:
        parts = (numbers[0], numbers[1], numbers[2])
        parts = parts if numbers[0] > 31 else parts[::-1]
    else:
        return None
    year = parts[0] + 2000 if parts[0] < 100 else parts[0]
    return date(year, parts[1], parts[2]) if 1990 <= year <= 2100 else None


def parse_clock(text: str) -> time | None:
    """The time of day in a line that names no day, as in "Aggiornato alle 14:35".

    >>> parse_clock("Ultimo aggiornamento: 14.35")
    datetime.time(14, 35)
    """
    match = _TIME.search(text)
    return time(int(match[1]), int(match[2])) if match else None


def first_stamp(stamps: Iterable[Stamp | None], zone: str) -> datetime | None:
    """The first moment, in the zone; if it is a day alone, the first with a time on that day."""
    known = [stamp for stamp in stamps if stamp]
    if not known:
        return None
    home = ZoneInfo(zone)
    first = known[0].moment
    try:
        if not known[0].timed:
            local = (s.moment.astimezone(home) for s in known if s.timed)
            first = next((moment for moment in local if moment.date() == first.date()), first)
        return first.astimezone(home)
    except OverflowError:
        return None
