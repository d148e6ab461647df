"""One row an event, as a person reads it in a spreadsheet."""

import re
from collections.abc import Iterator
from typing import Any

from newsbot.labels import label, load_labels
from newsbot.outputs import paper_of, printable, source_of

Cell = str | int | float | None

COLUMNS = (
    "date", "told", "type", "mode", "status", "says", "who", "amount", "low", "high", "currency",
    "place", "country", "sentence", "headline", "link", "site", "confidence", "id",
)  # fmt: skip
_FORMULA = re.compile(r"\s*[=+\-@\t\r|%]")
_LONGEST = 32_767  # characters in one cell of Excel


def headings(language: str) -> list[str]:
    """The words over the columns."""
    words: dict[str, str] = load_labels(language)["columns"]
    return [words[column] for column in COLUMNS]


def row(event: dict[str, Any], language: str) -> list[Cell]:
    """The cells of an event, in the order of `COLUMNS`; figures are numbers, the rest is text."""
    article, time, place = event["article"], event["time"] or {}, event["place"] or {}
    amount = _chief_amount(event["amounts"]) or {}
    cells: dict[str, Cell] = {
        "date": str(time.get("earliest") or time.get("latest") or "")[:10],
        "told": (article["published_at"] or "")[:10],
        "type": label("types", event["type"], language),
        "mode": label("modes", event["mode"], language) if event["mode"] else "",
        "status": label("statuses", event["factuality"]["status"], language),
        "says": source_of(event),
        "who": "; ".join(_who(event, language)),
        "amount": amount.get("value"),
        "low": amount.get("low"),
        "high": amount.get("high"),
        "currency": amount.get("currency") or amount.get("unit") or "",
        "place": place.get("name") or "",
        "country": place.get("country") or "",
        "sentence": event["evidence"]["quote"],
        "headline": article["headline"],
        "link": article["url"],
        "site": paper_of(article),
        "confidence": event["confidence"],
        "id": event["id"],
    }
    return [_safe(cells[column]) for column in COLUMNS]


def _who(event: dict[str, Any], language: str) -> Iterator[str]:
    for participant in event["participants"]:
        yield f"{participant['name']} ({label('roles', participant['role'], language)})"


def _chief_amount(amounts: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The sum of money, else the first figure of all."""
    figures = [amount for amount in amounts if amount["kind"] != "time"]
    money = (amount for amount in figures if amount["kind"] == "money")
    return next(money, figures[0] if figures else None)


def _safe(cell: Cell) -> Cell:
    """Text that no spreadsheet takes for a formula; a figure stays the number that it is.

    >>> _safe("=HYPERLINK(1)"), _safe(-0.4), _safe("Eni")
    ("'=HYPERLINK(1)", -0.4, 'Eni')
    """
    if not isinstance(cell, str):
        return cell
    text = printable(cell)[: _LONGEST - 1]
    return f"'{text}" if _FORMULA.match(text) else text
