"""A mention of an amount while it is being read."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from newsbot.mentions.mantissas import Figure
from newsbot.mentions.words import Words
from newsbot.records import Comparator, Direction

HeadKind = Literal["money", "percent", "unit", "count", "time", "day", "label"]
_STOPS = frozenset(".!?")


class Head(NamedTuple):
    """What a figure measures or counts; times and labels ("articolo 18") make it no amount.

    A `day` is what a bare figure behind "il", "dal" is taken for until a range or list says more.
    """

    kind: HeadKind
    code: str = ""


@dataclass(slots=True)
class Draft:
    """A figure with what is known of it so far; words `first` to `last`, half-open.

    `opened` where a word opens its range, `listed` where it shares the head of a list,
    `part_named` where a part of it is told too ("due delle cinque delibere").
    """

    figure: Figure
    first: int
    last: int
    head: Head | None = None
    upper: Figure | None = None
    comparator: Comparator | None = None
    per: str | None = None
    direction: Direction | None = None
    negative: bool = False
    opened: bool = False
    listed: bool = False
    part_named: bool = False

    def measured(self, last: int, head: Head) -> None:
        """Take in the words up to `last` as what the figure measures."""
        self.last, self.head = last, head

    @property
    def open(self) -> bool:
        """Whether a range or a list may still say what the figure measures."""
        return self.head is None or self.head.kind == "day"

    @property
    def amount_of(self) -> Decimal:
        """The figure's value or lower bound."""
        return self.figure.known

    @property
    def is_year(self) -> bool:
        """Whether four plain digits could be a year."""
        figure = self.figure
        return (
            not figure.spelled
            and figure.plain
            and figure.last == figure.first + 1
            and 1000 <= figure.known <= 2100
        )


def same_sentence(words: Words, start: int, end: int) -> bool:
    """Whether no sentence or paragraph ends among these words."""
    if not words.one_paragraph(start, end):
        return False
    between = words.forms[start:end]
    if _STOPS.isdisjoint(between):
        return True
    return not any(
        form in _STOPS and not words.touches(at) for at, form in enumerate(between, start)
    )
