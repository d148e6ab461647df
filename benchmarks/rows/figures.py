"""Amounts and times, without names and without the tagger; beside the whole reading."""

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
_TOGETHER = 1_000


def rows() -> Iterator[Row]:
    italian = load_language("it")
    texts = [fold(body) for body in articles()]
    size = sum(map(len, articles()))
    taken = {
        name: seconds(partial(_run, part, texts), times=15)
        for name, part in _parts(italian).items()
    }
    for name, spent in taken.items():
        goal = _TOGETHER if name == "amounts and times" else None
        yield Row(name=name, value=thousands(size, spent), unit=UNIT, at_least=goal)
    spent = seconds(lambda: [extract_events(body, REFERENCE) for body in articles()], times=2)
    yield Row(name="whole reading", value=thousands(size, spent), unit=UNIT)


def _run(part: Callable[[Text], object], texts: list[Text]) -> None:
    for text in texts:
        part(text)


def _parts(italian: Language) -> dict[str, Callable[[Text], object]]:
    amounts, times = italian.amounts(), italian.times()
    return {
        "amounts and times": lambda text: (
            find_amounts(text, amounts),
            find_times(text, REFERENCE, times),
        ),
        "amounts": lambda text: find_amounts(text, amounts),
        "times": lambda text: find_times(text, REFERENCE, times),
        "names, untagged": lambda text: find_names(text, italian.names()),
        "analysis": lambda text: analyse(text, italian.syntax()),
        "folding": lambda text: fold(text.original),
    }
