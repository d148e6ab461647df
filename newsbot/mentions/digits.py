"""Numbers written in digits with their separators."""

import re
from decimal import Decimal

_PLAIN = re.compile(r"[0-9]+(?:,[0-9]+)?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?|[1-9][0-9]{0,2}(?:'[0-9]{3})+")
_FOREIGN = re.compile(
    r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+|[1-9][0-9]{0,2}(?:'[0-9]{3})+\.[0-9]+"
)
_LONGEST = 40


def parse_digits(token: str, *, foreign: bool = False) -> Decimal | None:
    """The value of digits with separators, None where they are no number.

    A dot groups thousands and a comma is decimal; `foreign` reads them the other way round
    where that makes a number.

    >>> parse_digits("1.299,99"), parse_digits("1.4"), parse_digits("1.4", foreign=True)
    (Decimal('1299.99'), None, Decimal('1.4'))
    """
    if len(token) > _LONGEST:
        return None
    if token.isascii() and token.isdigit():
        return Decimal(token)
    if foreign and _FOREIGN.fullmatch(token):
        return Decimal(token.replace(",", "").replace("'", ""))
    if _GROUPED.fullmatch(token) or _PLAIN.fullmatch(token):
        return Decimal(token.replace(".", "").replace("'", "").replace(",", "."))
    return None
