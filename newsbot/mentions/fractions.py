"""Fractions in digits: "2/3 dei voti", "1 e 1/2"."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.numerals import NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.mantissas import Figure
from newsbot.mentions.words import Words

_BELOW = 100


def read_fraction(words: Words, figure: Figure, numbers: NumberWords) -> Figure | None:
    """The fraction that begins with a figure, where the words say that it is none of a range."""
    if not figure.plain or figure.last != figure.first + 1:
        return None
    simple = _fraction(words, figure.first)
    if simple is not None:
        part_of = words.forms[figure.first + 3] in numbers.parts_of
        alone = figure.first == 0 and len(words) == 3
        if not (part_of or alone):
            return None
        return replace(figure, last=figure.first + 3, value=simple, fraction=True, plain=False)
    at = figure.last + (words.forms[figure.last] in numbers.joiners)
    rest = _fraction(words, at) if at > figure.last else None
    if rest is None:
        return None
    return replace(figure, last=at + 3, value=figure.known + rest, plain=False)


def _fraction(words: Words, at: int) -> Decimal | None:
    """The value of "2/3" here, None where the slash joins no proper fraction."""
    if words.forms[at + 1] != "/" or not (words.touches(at) and words.touches(at + 1)):
        return None
    if words.touches(at + 2) and words.forms[at + 3] in {"/", "-"}:
        return None
    above = parse_digits(words.forms[at]) if words.is_digits(at) else None
    below = parse_digits(words.forms[at + 2]) if words.is_digits(at + 2) else None
    if above is None or below is None or not 0 < above < below < _BELOW:
        return None
    return above / below
