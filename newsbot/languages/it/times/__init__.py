"""The Italian of times: words, feasts, rules, tenses, as the tables that `find_times` reads by."""

from functools import cache

from newsbot.language.grammar import Grammar, compile_grammar
from newsbot.language.times import TimeTables
from newsbot.languages.it.spelling import SPELLING
from newsbot.languages.it.times import (
    clock,
    dates,
    eras,
    frames,
    names,
    parts,
    relative,
    sets,
    spans,
    within,
)
from newsbot.languages.it.times.function_words import PLURALS
from newsbot.languages.it.times.tense import TENSE
from newsbot.languages.it.times.words import Phrases, Words, time_phrases, time_words
from newsbot.mentions.numeric_times import KINDS
from newsbot.mentions.phrases import JOINED, MARK, WORD

MACROS = {
    "the": "IL|LE|GLI",
    "of": "DI|DEL|DELLE",
    "to": "A|AL|ALLE",
    "from": "DA|DAL|DALLE",
    "in": "IN|NEL",
    "on": "SU|SUL",
    "past": "PREVIOUS|PASSED",
    "n": "NUMBER|NUMERAL|FIRST|NTH",
    "ord": "ORDINAL|FIRST|SECOND|PRIMA|ROMAN|NTH",
    "number": "NUMBER|NUMERAL",
    "unit": "UNIT|CENTURY",
    "units": "UNITS|YEARS|ORE",
    "of_year": "(?:COMMA? of? (YEAR))",
    "no_event": "(?!of|the|to|CHE|ONE|THIS|THAT|OTHER|number|HAVING|Day)",
    "no_than": "(?!of|CHE)",
    "period": "Day|Week|Month|Quarter|Year|Era|Part|Clock",
    "any": "Day|Week|Month|Quarter|Year|Era|Part|Clock|Range",
    "lead": "(?:DURANTE DI?|PER|CON|DI|A|IN|SU|DA|TRA)?"
    "(?:the|ONE|DEL|DELLE|AL|ALLE|NEL|SUL|DAL|DALLE)?"
    "(?:CIRCA|OTHER|WHOLE|SUL|PER)*",
}
_SINGLE = (
    "MONTH|WEEKDAY|WEEKDAYS|units|unit|DAYWORD|NEXTDAY|PART|PARTS|PARTDAY|SEASON|HOLIDAY|WEEKEND"
    "|FEAST|THREE_QUARTERS|AD|BC|SEASONS|NUMDATE|DAYMONTH|SUREDAY|CLOCK|CLOCKSPAN|CLOCKRANGE"
    "|NOON|AGE|NAMED_SPAN|YEARRANGE|CENTURY_NAME"
)
_SEVERAL = (
    "ONE SECOND (?=DOT|MARK|COMMA|$)|SAME PERIOD|CIRCA YEAR|(?:NEL|DEL|DAL|AL|IL) FAR YEAR",
    "AL ONE|IL NUMBER (?:PREVIOUS|NEXT)",
    "YEAR (?<=(?:NEL|DEL|DAL|AL|SUL|IL|EDGE|OPEN|TRA|WHOLE|BUSINESS|BUDGET|SEASONAL) YEAR)",
    "SHORT_MONTH (?<=(?:NUMBER|NUMRANGE) SHORT_MONTH)",
    "(?:IL|DEL|DAL|AL) NUMBER (?=COMMA|DOT|MARK|E|WORD|$)",
    "(?:ALLE|DALLE|DELLE|LE|ORE) (?:number|DOTTED)|(?:DEL|NEL|DAL) QUOTE NUMBER",
)
# Most words are unknown: that none begins here is asked first, then all single kinds at once.
TRIGGER = f"(?!{WORD}|{MARK})(?:(?:{_SINGLE})|{'|'.join(_SEVERAL)})"
"""What a stretch of words must have to be read at all."""

BOUNDARY = f"(?:{WORD}|{MARK})|DOT (?<!(?:SHORT_MONTH|SHORT_WEEKDAY|LAW|NR) DOT)"
"""What no phrase goes beyond."""

SUFFIXES = {"enne": "AGE", "enni": "AGE", "°": "NTH", "º": "NTH", "ª": "NTH", "esimo": "NTH"}


_LICENSES = (
    "A", "AL", "DAL", "DAYWORD", "DI", "DOPO", "EDGE", "ENTRO", "FINO", "FIRST", "IN", "NEL",
    "NEXT", "NUMERAL", "OGNI", "PREVIOUS", "THIS", "WEEKDAY",
)  # fmt: skip


@cache
def tables() -> TimeTables:
    """The tables, made at the first call."""
    words, phrases = time_words(), time_phrases()
    return TimeTables(
        spelling=SPELLING,
        words=words,
        phrases=phrases,
        suffixes=SUFFIXES,
        grammar=_grammar(_kinds(words, phrases)),
        tense=TENSE,
        common=frozenset(("MONTH", "WEEKDAY", "SEASON", "NOON", "PART", "CENTURY")),
        proper=frozenset(("HOLIDAY", "SAINT")),
        capital=frozenset(("CENTURY_NAME",)),
        licenses=frozenset(_LICENSES),
        links=frozenset(("DI", "DEL")),
        plurals=PLURALS,
    )


def _kinds(words: Words, phrases: Phrases) -> set[str]:
    tails = (tails for seconds in phrases.values() for tails in seconds.values())
    joined = {word.kind for entries in tails for _, word in entries}
    return joined | {word.kind for word in words.values()}


def _grammar(kinds: set[str]) -> Grammar:
    rules = (
        *names.NAMES, *parts.HOURS, *dates.FIGURES, *sets.EARLY_SETS, *frames.FEASTS,
        *relative.FEASTS, *dates.DAYS, *dates.LONGER, *eras.ERAS, *relative.UNITS,
        *within.COUNTED, *clock.EARLY, *spans.AMOUNTS, *spans.HOW_LONG, *spans.STEPS,
        *within.WITHIN, *relative.PICKED, *parts.PARTS, *sets.SETS, *clock.CLOCKS,
        *clock.ON_DAYS, *relative.BARE_DAYS, *frames.RANGES, *frames.FRAMES,
    )  # fmt: skip
    own = {*kinds, *KINDS, *SUFFIXES.values(), WORD, MARK, JOINED, *_MADE}
    return compile_grammar(rules, MACROS, sorted(own), TRIGGER, BOUNDARY)


_MADE = (
    "Day", "Today", "Week", "Month", "Quarter", "Year", "Era", "Part", "Clock", "Range", "Span",
    "Recent", "Set", "Time",
)  # fmt: skip
