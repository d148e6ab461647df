"""Amounts and times, without names and without the tagger; beside the whole reading.

The demo's articles have 13 amounts and times in 1,000 characters, Wikinews has 6; so have the
demo's sentences with one of them at most, which stand for the press.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial

from benchmarks.measuring import Row, seconds, thousands
from benchmarks.texts import REFERENCE, articles
from newsbot import extract_events
from newsbot.language import Language
from newsbot.languages import load_language
from newsbot.mentions.amounts import find_amounts
from newsbot.mentions.names import find_names
from newsbot.mentions.times import find_times
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import Text, fold

UNIT = "thousand characters a second"
TOGETHER, READING = "amounts and times", "whole reading"
_GOAL = 1_000
_SENTENCE = re.compile(r"(?<=[.!?»])\s+")


def rows() -> Iterator[Row]:
    italian = load_language("it")
    texts, parts = [fold(body) for body in articles()], _parts(italian)
    for name, part in parts.items():
        goal = _GOAL if name == TOGETHER else None
        yield Row(name=name, value=_speed(part, texts), unit=UNIT, at_least=goal)
    sparse = f"{TOGETHER}, in text as dense as the press"
    value = _speed(parts[TOGETHER], _thinned(texts, italian))
    yield Row(name=sparse, value=value, unit=UNIT)
    size = sum(map(len, articles()))
    spent = seconds(lambda: [extract_events(body, REFERENCE) for body in articles()], times=2)
    yield Row(name=READING, value=thousands(size, spent), unit=UNIT)


def _speed(part: Callable[[Text], object], texts: list[Text]) -> float:
    size = sum(len(text.original) for text in texts)
    return thousands(size, seconds(partial(_run, part, texts), times=15))


def _thinned(texts: list[Text], italian: Language) -> list[Text]:
    """The texts without the sentences that have more than one mention."""
    thin = []
    for text in texts:
        sentences = map(fold, _SENTENCE.split(text.original))
        kept = [one.original for one in sentences if _mentions(one, italian) <= 1]
        thin.append(fold(" ".join(kept)))
    return thin


def _mentions(text: Text, italian: Language) -> int:
    times = find_times(text, REFERENCE, italian.times())
    return len(find_amounts(text, italian.amounts())) + len(times)


def _run(part: Callable[[Text], object], texts: list[Text]) -> None:
    for text in texts:
        part(text)


def _parts(italian: Language) -> dict[str, Callable[[Text], object]]:
    amounts, times = italian.amounts(), italian.times()
    return {
        TOGETHER: lambda text: (
            find_amounts(text, amounts),
            find_times(text, REFERENCE, times),
        ),
        "amounts": lambda text: find_amounts(text, amounts),
        "times": lambda text: find_times(text, REFERENCE, times),
        "names, untagged": lambda text: find_names(text, italian.names()),
        "analysis": lambda text: analyse(text, italian.syntax()),
        "folding": lambda text: fold(text.original),
    }
