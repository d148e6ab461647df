"""The tables of Italian amounts."""

from functools import cache

from newsbot.language.amounts import AmountTables
from newsbot.languages.it.bounds import BOUNDS
from newsbot.languages.it.counts import COUNTS
from newsbot.languages.it.directions import DIRECTIONS
from newsbot.languages.it.money import money
from newsbot.languages.it.not_amounts import NOT_AMOUNTS
from newsbot.languages.it.numerals import NUMBERS
from newsbot.languages.it.spelling import SPELLING
from newsbot.languages.it.units import UNITS


@cache
def tables() -> AmountTables:
    """All that reading amounts needs of Italian."""
    return AmountTables(
        spelling=SPELLING,
        numbers=NUMBERS,
        bounds=BOUNDS,
        money=money(),
        units=UNITS,
        counts=COUNTS,
        directions=DIRECTIONS,
        refused=NOT_AMOUNTS,
    )
