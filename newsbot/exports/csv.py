"""Events as CSV: as the world writes it, or as an Italian Excel opens it with a double click."""

import csv
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from newsbot.exports.sheet import Cell, headings, row
from newsbot.whole import write_whole

Dialect = Literal["plain", "it"]


def write_csv(
    events: Iterable[dict[str, Any]], path: Path, language: str, dialect: Dialect = "plain"
) -> int:
    """Write one row an event, in UTF-8 with a byte order mark; gives the number of rows.

    Args:
        events: Event lines.
        path: The file, replaced when the new one is whole.
        language: Of the words for types, statuses and columns.
        dialect: `it` has semicolons between cells and commas in numbers.
    """
    count = 0
    with write_whole(path) as file:
        file.write("\ufeff".encode())
        text = _Encoded(file)
        writer = csv.writer(text, delimiter=";" if dialect == "it" else ",", lineterminator="\r\n")
        writer.writerow(headings(language))
        for event in events:
            writer.writerow([_written(cell, dialect) for cell in row(event, language)])
            count += 1
    return count


class _Encoded:
    """What csv writes to: text that goes into a binary file as UTF-8."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def write(self, text: str) -> None:
        self._file.write(text.encode("utf-8", "replace"))


def _written(cell: Cell, dialect: Dialect) -> str:
    """A cell as text: numbers in full, never as powers of ten.

    >>> _written(1.4e12, "plain"), _written(2.5, "it"), _written(None, "it")
    ('1400000000000', '2,5', '')
    """
    if cell is None or isinstance(cell, str):
        return cell or ""
    number = Decimal(repr(cell))
    plain = f"{number:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return plain.replace(".", ",") if dialect == "it" else plain
