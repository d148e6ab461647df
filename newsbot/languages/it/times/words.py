"""What each Italian word is to the rules of times, and the expressions that count as one word."""

from collections.abc import Iterator, Mapping
from typing import Any

from newsbot.language.grammar import Word
from newsbot.languages.it.numerals import NUMBERS
from newsbot.languages.it.times.calendar import (
    CENTURIES,
    CITY_ZONES,
    DAYS,
    DAYS_WITH_PART,
    EDGES,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NAMED_SPANS,
    PART_PLURALS,
    PARTS,
    PLURAL_UNITS,
    SEASON_PLURALS,
    SEASONS,
    SINGULAR_UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
    ZONES,
)
from newsbot.languages.it.times.function_words import PHRASES, SINGLE
from newsbot.languages.it.times.holidays import FEASTS, HOLIDAYS, SAINTS
from newsbot.mentions.numerals import parse_numeral

Words = dict[str, Word]
Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], Word]]]]

_ORDINALS = (
    "primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono",
    "decimo", "undicesimo", "dodicesimo", "tredicesimo", "quattordicesimo", "quindicesimo",
    "sedicesimo", "diciassettesimo", "diciottesimo", "diciannovesimo", "ventesimo",
    "ventunesimo",
)  # fmt: skip
_ROMANS = (
    "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii",
    "xxviii", "xxix", "xxx", "xxxi",
)  # fmt: skip
_COLLECTIVES = {"paio": 2, "coppia": 2} | {
    word: number for word, number in NUMBERS.collectives.items() if number > 2
}
_FIRST_SPELLED_YEAR, _LAST_SPELLED_YEAR = 1800, 2059


def spelled_numbers() -> dict[str, int]:
    """Every number word from two to a hundred, with its elided form."""
    pieces = [*NUMBERS.parts, *NUMBERS.elided, "tré"]
    candidates = {a + b for a in ("", *pieces) for b in pieces} | {"cento", "cent'", "mille"}
    candidates |= {word + "'" for word in candidates}
    values = {word: parse_numeral(word, NUMBERS) for word in candidates}
    return {word: value for word, value in values.items() if value and value > 1}


def spelled_years() -> dict[str, int]:
    """Years in one word: "duemilaventicinque"."""
    numbers = {word: value for word, value in spelled_numbers().items() if value < 100}
    numbers |= {"": 0, "uno": 1}
    hundreds = {"milleottocento": 1800, "millenovecento": 1900, "duemila": 2000}
    return {
        head + tail: century + rest
        for head, century in hundreds.items()
        for tail, rest in numbers.items()
        if century + rest <= _LAST_SPELLED_YEAR and not tail.endswith("'")
    }


def _rows() -> Iterator[tuple[str, str, Any]]:
    yield from _ordinals()
    yield from ((word, "NUMERAL", number) for word, number in spelled_numbers().items())
    yield from ((word, "YEAR", year) for word, year in spelled_years().items())
    yield from ((word, "ONE", 1) for word in ("un", "uno", "una", "un'"))
    yield from ((word, kind, word) for kind, words in SINGLE.items() for word in words.split(" "))
    yield from ((word, "MONTH", at + 1) for at, word in enumerate(MONTHS))
    yield from ((word, "SHORT_MONTH", number) for word, number in MONTH_ABBREVIATIONS.items())
    yield from ((word, "WEEKDAY", day) for word, day in WEEKDAYS.items())
    yield from ((word, "SHORT_WEEKDAY", day) for word, day in WEEKDAY_ABBREVIATIONS.items())
    yield from ((word, "WEEKDAYS", day) for word, day in WEEKDAY_PLURALS.items())
    yield from ((word, "SEASON", season) for word, season in SEASONS.items())
    yield from ((word, "SEASONS", season) for word, season in SEASON_PLURALS.items())
    yield "secolo", "CENTURY", "century"
    yield from ((word, "UNIT", unit) for word, unit in SINGULAR_UNITS.items())
    yield from (
        (word, "UNITS", unit) for word, unit in PLURAL_UNITS.items() if word not in ("anni", "ore")
    )
    yield "anni", "YEARS", "year"
    yield from ((word, "ORE", "hour") for word in ("ore", "h"))
    yield from ((word, "NAMED_SPAN", span) for word, span in NAMED_SPANS.items())
    yield from ((word, "DAYWORD", shift) for word, shift in DAYS.items())
    yield from ((word, "PART", part) for word, part in PARTS.items())
    yield from ((word, "PARTS", part) for word, part in PART_PLURALS.items())
    yield from ((word, "PARTDAY", day) for word, day in DAYS_WITH_PART.items())
    yield from ((word, "EDGE", edge) for word, edge in EDGES.items())
    yield from ((word, "ZONE", zone) for word, zone in ZONES.items())
    yield from ((word, "CENTURY_NAME", year) for word, year in CENTURIES.items())
    yield from ((word, "COLLECTIVE", number) for word, number in _COLLECTIVES.items())
    yield from ((word, "WEEKEND", None) for word in ("weekend", "week-end"))
    yield "indomani", "NEXTDAY", 1
    yield from (("mezzogiorno", "NOON", 12), ("mezzodì", "NOON", 12), ("mezzanotte", "NOON", 24))
    yield from _ages()


def _ordinals() -> Iterator[tuple[str, str, Any]]:
    for at, word in enumerate(_ORDINALS):
        if word not in ("primo", "secondo"):
            yield word, "ORDINAL", at + 1
        yield word[:-1] + "a", "ORDINAL", at + 1
    yield "primo", "FIRST", 1
    yield "secondo", "SECOND", 2
    yield from ((word, "ROMAN", at + 2) for at, word in enumerate(_ROMANS))


def _ages() -> Iterator[tuple[str, str, Any]]:
    """As in "cinquantenne": the number without its last vowel."""
    for word, number in spelled_numbers().items():
        if number >= 10 and not word.endswith("'"):
            yield word[:-1] + "enne", "AGE", number
            yield word[:-1] + "enni", "AGE", number
            yield word + "enne", "AGE", number


_TABLES: dict[str, Mapping[str, Any]] = {
    "PART": PARTS, "PARTDAY": DAYS_WITH_PART, "NAMED_SPAN": NAMED_SPANS, "DAYWORD": DAYS,
    "EDGE": EDGES,
}  # fmt: skip
"""The tables that hold expressions of several words too, by their kind."""

_UNACCENTED = str.maketrans("àèéìòù", "aeeiou")


def _variants(word: str) -> Iterator[str]:
    """A word, before a closing apostrophe, and as capitals without accents write it."""
    plain = word.translate(_UNACCENTED)
    yield from (word, word + "'") if word[-1].isalpha() else (word,)
    if plain != word:
        yield from (plain, plain + "'")


def time_words() -> Words:
    """The kind and value of every word; of two readings the earlier in this module holds."""
    found: Words = {}
    for form, kind, value in _rows():
        for variant in _variants(form):
            found.setdefault(variant, Word(kind, value))
    found |= {name: Word(_kind(name), day) for name, day in HOLIDAYS.items() if " " not in name}
    found["prima"] = Word("PRIMA", 1)
    found["prima'"] = Word("PRIMA", 1)
    return found


def _kind(holiday: str) -> str:
    """The kind of a holiday's name by how far it may be that of something else."""
    return "FEAST" if holiday in FEASTS else "SAINT" if holiday in SAINTS else "HOLIDAY"


def time_phrases() -> Phrases:
    """Expressions of several words by their first and second, the longest first."""
    found: Phrases = {}
    words: Words = {phrase: Word(kind, phrase) for phrase, kind in PHRASES.items()}
    words |= {name: Word(_kind(name), day) for name, day in HOLIDAYS.items() if " " in name}
    words |= {f"ora di {city}": Word("ZONE", zone) for city, zone in CITY_ZONES.items()}
    for kind, table in _TABLES.items():
        words |= {form: Word(kind, value) for form, value in table.items() if " " in form}
    for phrase, word in words.items():
        for variant in _variants(phrase):
            first, *tail = variant.replace("'", "' ").split()
            found.setdefault(first, {}).setdefault(tail[0], []).append((tuple(tail), word))
    for seconds in found.values():
        for tails in seconds.values():
            tails.sort(key=lambda tail: -len(tail[0]))
    return found
