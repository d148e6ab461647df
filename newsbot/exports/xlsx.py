"""Events as a workbook for Excel and LibreOffice."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newsbot.exports.sheet import COLUMNS, headings, row
from newsbot.whole import write_whole

_MOST = 1_048_575  # rows that a sheet holds under its heading
_WIDTHS = {"sentence": 80, "headline": 50, "who": 50, "link": 40, "id": 22, "says": 24, "type": 18}
_FIGURES = ("amount", "low", "high")


class TooManyRowsError(ValueError):
    """There are more events than a sheet can hold."""


def write_xlsx(events: Iterable[dict[str, Any]], path: Path, language: str) -> int:
    """Write one row an event with a filter over the columns; gives the number of rows.

    Raises:
        TooManyRowsError: a sheet cannot hold them; nothing is written.
    """
    from openpyxl import Workbook  # an extra, and slow to import
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet("newsbot")
    for number, column in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, 14)
    sheet.freeze_panes = "A2"
    sheet.append(_bold(sheet, headings(language)))
    count = 0
    for event in events:
        if count == _MOST:
            raise TooManyRowsError(f"a sheet holds {_MOST} events: choose fewer, or --to csv")
        sheet.append(_cells(sheet, row(event, language)))
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{count + 1}"
    with write_whole(path) as file:
        book.save(file)
    return count


def _bold(sheet: Any, words: list[str]) -> list[Any]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cells = [WriteOnlyCell(sheet, value=word) for word in words]
    for cell in cells:
        cell.font = Font(bold=True)
    return cells


def _cells(sheet: Any, values: list[Any]) -> list[Any]:
    """Figures with thousands set apart; text as text, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    cells = []
    for column, value in zip(COLUMNS, values, strict=True):
        cell = WriteOnlyCell(sheet, value=value)
        if column in _FIGURES:
            cell.number_format = "#,##0.##"
        elif isinstance(value, str):
            cell.data_type = "s"
        cells.append(cell)
    return cells
