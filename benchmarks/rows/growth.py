"""Twice the text takes about twice as long, and hostile text no longer than its length."""

from collections.abc import Iterator

from benchmarks.measuring import Row, seconds
from benchmarks.texts import FLOOD, HOSTILE, MEGABYTE, REFERENCE, hostile, together
from newsbot import extract_events
from newsbot.languages import load_language
from newsbot.mentions.amounts import find_amounts
from newsbot.mentions.times import find_times
from newsbot.syntax.text import fold

_TWICE, _HOSTILE_SECONDS = 2.2, 2.0
_HALF = 100_000


def rows() -> Iterator[Row]:
    text = (together() * (1 + MEGABYTE // len(together())))[: MEGABYTE // 2]
    once = seconds(lambda: _read(text), times=3)
    twice = seconds(lambda: _read(text + text), times=3, warm=True)
    yield Row(name="twice the text", value=twice / once, unit="times", at_most=_TWICE)
    half = text[:_HALF]
    once = seconds(lambda: extract_events(half, REFERENCE), times=3)
    twice = seconds(lambda: extract_events(text[: 2 * _HALF], REFERENCE), times=3)
    name = "twice the text, the whole reading of 200,000 characters"
    yield Row(name=name, value=twice / once, unit="times", at_most=_TWICE)
    spent = {unit: _hostile_seconds(unit) for unit in HOSTILE}
    worst = max(spent, key=lambda unit: spent[unit])
    yield Row(
        name=f"worst hostile megabyte of {len(HOSTILE)} ({worst!r})",
        value=spent[worst],
        unit="seconds",
        at_most=_HOSTILE_SECONDS,
    )
    yield Row(
        name=f"a megabyte of mentions ({FLOOD!r})",
        value=_hostile_seconds(FLOOD),
        unit="seconds",
        at_most=_HOSTILE_SECONDS,
    )


def _hostile_seconds(unit: str) -> float:
    return seconds(lambda: _read(hostile(unit)), times=1, warm=True)


def _read(text: str) -> None:
    italian, folded = load_language("it"), fold(text)
    find_amounts(folded, italian.amounts())
    find_times(folded, REFERENCE, italian.times())
