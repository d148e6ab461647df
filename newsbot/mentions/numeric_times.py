"""What a group of digits may be in a date or a time: `parse_numeric`."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from newsbot.language.grammar import Word

KINDS = (
    "NUMBER", "YEAR", "DECIMAL", "DOTTED", "CLOCK", "NUMDATE", "DAYMONTH", "SUREDAY", "NUMRANGE",
    "CLOCKRANGE", "CLOCKSPAN", "YEARRANGE",
)  # fmt: skip
"""The kinds of figures; the language's own suffixes add others ("34enne")."""

_LONGEST = 24
_SUFFIXED = ""
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_PIVOT = 50
_FORM = re.compile(
    r"""(?P<plain>\d{1,9})
    | (?P<grouped>\d{1,3}(?:\.\d{3})+)
    | (?P<iso>\d{4}-\d{1,2}-\d{1,2})
    | (?P<date>\d{1,2}(?:/\d{1,2}/(?:\d{4}|\d{2})|\.\d{1,2}\.\d{4}|-\d{1,2}-\d{4}))
    | (?P<clock>\d{1,2}:\d{2}(?:[:.]\d{2})?)
    | (?P<dotted>\d{1,2}[.,]\d{2})
    | (?P<decimal>\d{1,3},\d{1,2})
    | (?P<years>\d{4}[-/](?:\d{4}|\d{2}))
    | (?P<slashed>\d{1,2}/\d{1,2})
    | (?P<range>\d{1,4}-\d{1,4})
    | (?P<clocks>\d{1,2}(?:[.:]\d{2})?-\d{1,2}(?:[.:]\d{2})?)
    | (?P<suffixed>\d{1,3}(?P<suffix>[^\W\d_]+|[°ºª]))""",
    re.VERBOSE | re.ASCII,
)
_NUMBER = re.compile(r"[0-9]+")


def parse_numeric(token: str, suffixes: Mapping[str, str] = MappingProxyType({})) -> Word | None:
    """The kind and value of a token that begins with a digit, None where it is no time's.

    >>> parse_numeric("22/5/25"), parse_numeric("17.30"), parse_numeric("2024-25")
    (Word(kind='NUMDATE', value=(2025, 5, 22)), Word(kind='DOTTED', value=(17, 30)),
     Word(kind='YEARRANGE', value=(2024, 2025)))
    """
    word = _word(token)
    if word is None or word.kind != _SUFFIXED:
        return word
    number, suffix = word.value
    kind = suffixes.get(suffix)
    return Word(kind, number) if kind else None


@lru_cache(maxsize=4096)
def _word(token: str) -> Word | None:
    """As `parse_numeric`, a number and its suffix left as they are."""
    match = _FORM.fullmatch(token) if len(token) <= _LONGEST else None
    if match is None:
        return None
    numbers = tuple(map(int, _NUMBER.findall(token)))
    if match.lastgroup == "suffixed":
        return Word(_SUFFIXED, (numbers[0], match["suffix"]))
    return _READINGS[str(match.lastgroup)](token, *numbers)


def full_year(year: int) -> int:
    """A year written with two digits, from 1950 to 2049; any other as it is."""
    if year > 99:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _plain(token: str, number: int) -> Word:
    if len(token) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:
        return Word("YEAR", number)
    return Word("NUMBER", number)


def _grouped(token: str, *_numbers: int) -> Word:
    return Word("NUMBER", int(token.replace(".", "")))


def _date(_token: str, day: int, month: int, year: int) -> Word:
    return Word("NUMDATE", (full_year(year), month, day))


def _iso(_token: str, year: int, month: int, day: int) -> Word:
    return Word("NUMDATE", (year, month, day))


def _clock(_token: str, hour: int, minute: int, *_second: int) -> Word | None:
    return Word("CLOCK", (hour, minute)) if hour <= 24 and minute < 60 else None


def _dotted(token: str, hour: int, minute: int) -> Word | None:
    if hour <= 24 and minute < 60:
        return Word("DOTTED", (hour, minute))
    return _decimal(token) if "," in token else None


def _decimal(token: str, *_numbers: int) -> Word:
    whole, _, rest = token.partition(",")
    return Word("DECIMAL", (int(whole + rest), 10 ** len(rest)))


def _years(token: str, first: int, second: int) -> Word | None:
    last = second if len(token) == 9 else first // 100 * 100 + second
    return Word("YEARRANGE", (first, last)) if _FIRST_YEAR <= first < last <= _LAST_YEAR else None


def _slashed(token: str, day: int, month: int) -> Word:
    return Word("SUREDAY" if "/0" in token else "DAYMONTH", (day, month))


def _range(_token: str, first: int, second: int) -> Word | None:
    return Word("NUMRANGE", (first, second)) if first < second else None


def _clocks(token: str, *_numbers: int) -> Word | None:
    start, _, end = token.partition("-")
    times = [tuple(map(int, _NUMBER.findall(side))) for side in (start, end)]
    first, second = ((*time, 0)[:2] for time in times)
    kind = "CLOCKSPAN" if ":" in token else "CLOCKRANGE"
    return Word(kind, (first, second)) if first < second <= (24, 0) else None


_READINGS: Mapping[str, Callable[..., Word | None]] = {
    "plain": _plain,
    "grouped": _grouped,
    "iso": _iso,
    "date": _date,
    "clock": _clock,
    "dotted": _dotted,
    "decimal": _decimal,
    "years": _years,
    "slashed": _slashed,
    "range": _range,
    "clocks": _clocks,
}
