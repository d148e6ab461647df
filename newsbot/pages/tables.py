"""Tables of figures, told apart from tables that only lay out a page."""

from newsbot.pages.document import Element

CELLS = frozenset({"td", "th"})
CELL_MARK = " | "
"""What parts the cells of a row, which is one paragraph."""

_BLOCKS = frozenset("table p div h1 h2 h3 ul ol form blockquote article section".split())
_LONGEST_CELL = 200
_MOST_CELLS = 2_000


def is_data(table: Element) -> bool:
    """Whether a table's cells hold short texts and nothing that makes paragraphs."""
    if any(element.tag in _BLOCKS for element in table.iterdescendants()):
        return False
    cells = list(table.iter("td", "th"))
    if not 1 < len(cells) < _MOST_CELLS:
        return False
    return all(len("".join(map(str, cell.itertext()))) < _LONGEST_CELL for cell in cells)
