"""Numbers written as one word: "milleduecentotrentaquattro"."""

from functools import cache, partial

from newsbot.language.numerals import NumberWords
from newsbot.language.remembered import Remembered

_LONGEST = 70
_SHORTEST_COMPOUND = 6


def parse_numeral(word: str, numbers: NumberWords) -> int | None:
    """The value of one number word below a million, None where it is no such word.

    >>> from newsbot.languages.it.numerals import NUMBERS
    >>> parse_numeral("milleduecentotrentaquattro", NUMBERS), parse_numeral("trecce", NUMBERS)
    (1234, None)
    """
    plain = numbers.parts.get(word)
    if plain is not None:
        return plain
    if word[:4] not in numbers.heads or len(word) > _LONGEST:
        return None
    pieces = _pieces(word.removesuffix("'"), numbers)
    if pieces is None or (pieces[-1] in numbers.elided and word[-1] != "'"):
        return None
    return _value(pieces, numbers)


@cache
def starts(numbers: NumberWords) -> Remembered[bool]:
    """Which words may begin a number."""
    return Remembered(partial(_begins, numbers))


def _begins(numbers: NumberWords, form: str) -> bool:
    if "0" <= form[:1] <= "9" or form in numbers.starters or form in numbers.one:
        return True
    return len(form) >= _SHORTEST_COMPOUND and bool(parse_numeral(form, numbers))


def _pieces(word: str, numbers: NumberWords) -> list[str] | None:
    pieces, at = [], 0
    while at < len(word):
        match = numbers.pieces.match(word, at)
        if match is None:
            return None
        pieces.append(match[0])
        at = match.end()
    return pieces


def _value(pieces: list[str], numbers: NumberWords) -> int | None:
    """Sum the pieces; each must be of a lower order than what it follows."""
    total = group = 0
    room = 1000
    for piece in pieces:
        if piece in numbers.thousands:
            if total:
                return None
            total, group, room = (group or 1) * 1000, 0, 1000
        elif piece in numbers.hundreds:
            if group > 9:
                return None
            group, room = (group or 1) * 100, 100
        else:
            value = numbers.parts[piece] if piece in numbers.parts else numbers.elided[piece]
            if value >= room or (value == 0 and len(pieces) > 1):
                return None
            group, room = group + value, 10 if value >= 20 and value % 10 == 0 else 0
    return total + group
