"""The texts that are read: the demo newspaper's articles, and hostile ones of a megabyte."""

from datetime import date
from functools import cache
from pathlib import Path

import newsbot

ARTICLES = Path(newsbot.__file__).parent / "demo" / "articles"
REFERENCE = date(2025, 6, 2)
MEGABYTE = 1_000_000
HOSTILE = (
    "1.", "1 ", "da 1 a 1 da ", "((((((((((", "[[]", "1-", "tra 1 e ", "un milione e ", "due ",
    "cento", "€", "1, ", "12/", "di cui 2 ", "il 3 ", "2 milioni di euro ", "\u00ad1",
    "dal 1 al ", "\n", "'", "9" * 10,
)  # fmt: skip
FLOOD = "lunedì "
"""A text of nothing else is all mentions, so that its reading costs what they cost."""


@cache
def articles() -> tuple[str, ...]:
    """The Italian bodies of the demo newspaper, each a text of its own."""
    found = []
    for path in sorted(ARTICLES.glob("*.md")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        if "language: en" not in head:
            found.append(body)
    return tuple(found)


@cache
def together() -> str:
    """All of them as one text."""
    return "\n\n".join(articles())


def hostile(unit: str) -> str:
    """A megabyte of one piece, over and over."""
    return unit * (MEGABYTE // len(unit))
