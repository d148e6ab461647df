"""The Italian feasts; Easter and what hangs on it by the `holidays` library."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from newsbot.mentions.calendar import day_of
from newsbot.mentions.descriptions import Fixed, Recurring

_EASTER = "Pasqua"
"""What the library calls Easter."""

FIXED = {
    "capodanno": (1, 1),
    "primo maggio": (5, 1),
    "epifania": (1, 6),
    "befana": (1, 6),
    "festa della liberazione": (4, 25),
    "festa dei lavoratori": (5, 1),
    "festa del lavoro": (5, 1),
    "festa della repubblica": (6, 2),
    "ferragosto": (8, 15),
    "festa dell'assunta": (8, 15),
    "ognissanti": (11, 1),
    "festa di tutti i santi": (11, 1),
    "immacolata concezione": (12, 8),
    "festa dell'immacolata": (12, 8),
    "ponte dell'immacolata": (12, 8),
    "natale": (12, 25),
    "santo stefano": (12, 26),
    "giorno della memoria": (1, 27),
    "giornata della memoria": (1, 27),
    "giorno del ricordo": (2, 10),
    "san valentino": (2, 14),
    "festa della donna": (3, 8),
    "festa delle donne": (3, 8),
    "san giuseppe": (3, 19),
    "festa del papà": (3, 19),
    "san giorgio": (4, 23),
    "san marco": (4, 25),
    "festa dell'europa": (5, 9),
    "san giovanni": (6, 24),
    "santi pietro e paolo": (6, 29),
    "san lorenzo": (8, 10),
    "notte di san lorenzo": (8, 10),
    "san gennaro": (9, 19),
    "san francesco": (10, 4),
    "halloween": (10, 31),
    "commemorazione dei defunti": (11, 2),
    "giorno dei morti": (11, 2),
    "san martino": (11, 11),
    "santa barbara": (12, 4),
    "sant'ambrogio": (12, 7),
    "santa lucia": (12, 13),
    "vigilia di natale": (12, 24),
    "antivigilia di natale": (12, 23),
    "san silvestro": (12, 31),
    "notte di capodanno": (12, 31),
    "vigilia di capodanno": (12, 31),
    "ultimo dell'anno": (12, 31),
    "vigilia di ferragosto": (8, 14),
}
"""Feasts with a day of their own, by month and day."""

FEASTS = frozenset(("capodanno", "epifania", "ferragosto", "ognissanti", "halloween", "pasquetta"))
"""Names that are those of a feast alone, small letters or not."""

SAINTS = frozenset(
    ("san giuseppe", "san giorgio", "san marco", "san giovanni", "san lorenzo", "san francesco",
     "san martino", "santa barbara", "santa lucia")
)  # fmt: skip
"""Names that are those of towns too: of a feast only behind its "day" or "night"."""

FROM_EASTER = {
    "pasqua": 0,
    "pasquetta": 1,
    "lunedì dell'angelo": 1,
    "lunedì di pasqua": 1,
    "giovedì grasso": -52,
    "martedì grasso": -47,
    "mercoledì delle ceneri": -46,
    "ceneri": -46,
    "domenica delle palme": -7,
    "giovedì santo": -3,
    "venerdì santo": -2,
    "sabato santo": -1,
    "vigilia di pasqua": -1,
    "domenica di pasqua": 0,
    "ascensione": 39,
    "pentecoste": 49,
    "corpus domini": 60,
}
"""Movable feasts, in days from Easter."""

FAMOUS = {(9, 11): date(2001, 9, 11)}
"""Days that their month and day alone name."""


@cache
def _easter(year: int) -> date:
    from holidays import country_holidays  # heavy, and most texts name no movable feast

    days = country_holidays("IT", years=year, language="it_IT").get_named(_EASTER)
    if not days:
        raise ValueError(f"no Easter known in {year}")
    return days[0]


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: _easter(year) + timedelta(days)


def _mothers_day(year: int) -> date:
    first = date(year, 5, 1)
    return first + timedelta((6 - first.weekday()) % 7 + 7)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    **{name: _fixed(*day) for name, day in FIXED.items()},
    **{name: _from_easter(days) for name, days in FROM_EASTER.items()},
    "festa della mamma": _mothers_day,
}
"""The day of a feast in a year, by the name that papers give it."""


def holiday(day: Callable[[int], date]) -> Recurring:
    """A feast, of which each year has one."""
    return Recurring("day", "year", lambda year: day_of(day(year)))


def holiday_of_year(day: Callable[[int], date], year: int) -> Fixed | None:
    """A feast of a year named."""
    try:
        return Fixed(day_of(day(year)))
    except ValueError:
        return None
