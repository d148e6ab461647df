"""Numbers in digits, in words and mixed: "12mila", "due milioni e mezzo", "una decina"."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.numerals import NumberWords
from newsbot.mentions.collectives import read_collected, read_collective
from newsbot.mentions.cutting import cut
from newsbot.mentions.fractions import read_fraction
from newsbot.mentions.mantissas import Figure, read_mantissa
from newsbot.mentions.words import Words
from newsbot.syntax.text import fold

_ONE = Decimal(1)
_THOUSAND = 1000
_HALF = Decimal("0.5")
_CLOSERS = frozenset(',.;:!?)"»”')


def parse_number(words: str, numbers: NumberWords) -> Decimal | None:
    """The value of a text that is one number and nothing else, None where it is none.

    "un paio" and "una decina" give 2 and 10, "decine" None.

    >>> from newsbot.languages.it.numerals import NUMBERS
    >>> parse_number("trecentoventi", NUMBERS), parse_number("3,5", NUMBERS)
    (Decimal('320'), Decimal('3.5'))
    >>> parse_number("due milioni e mezzo", NUMBERS) == 2_500_000
    True
    """
    folded = fold(words)
    text = Words(folded, cut(folded))
    figure = read_figure(text, 0, numbers)
    return None if figure is None or figure.last != len(text) else figure.value


def read_figure(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """The longest number that begins at this word."""
    form = words.forms[at]
    if form in numbers.halves:
        return _scaled_half(words, at, numbers)
    if form in numbers.about:
        return read_collective(words, at, numbers)
    first = read_mantissa(words, at, numbers)
    if first is None:
        return _bare_scale(words, at, numbers)
    simple = not first.spelled or first.known < _THOUSAND
    if simple and words.forms[first.last] not in numbers.continuing:
        return first
    first = read_fraction(words, first, numbers) or _past_other(words, first, numbers)
    return read_collected(words, first, numbers) or _with_rest(
        words, _scaled(words, _with_half(words, first, numbers), numbers), numbers
    )


def _past_other(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Take in the "altra" of "un'altra decina", "un altro milione"."""
    after = words.forms[figure.last + 1]
    named = after in numbers.collectives or (len(after) > 4 and after in numbers.scales)
    if figure.spelled and figure.known == 1 and named and words.forms[figure.last] in numbers.other:
        return replace(figure, last=figure.last + 1)
    return figure


def _with_half(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add the half of "due e mezzo"."""
    if not _half_follows(words, figure.last, numbers):
        return figure
    return replace(figure, last=figure.last + 2, value=figure.known + _HALF)


def _half_follows(words: Words, at: int, numbers: NumberWords) -> bool:
    return (
        words.forms[at] in numbers.joiners
        and words.forms[at + 1] in numbers.halves
        and words.forms[at + 2] not in numbers.scales
    )


def _scale_at(words: Words, figure: Figure, at: int, numbers: NumberWords) -> Decimal | None:
    """The factor of a scale word; short ones ("k") only glued to digits."""
    form = words.forms[at]
    factor = numbers.scales.get(form)
    if factor is None or not words.follows(at):
        return None
    if len(form) == 1 and not (words.touches(at - 1) and _ends(words, at)):
        return None
    if form in numbers.capital_scales and not _stands_for_scale(words, at, numbers):
        return None
    return None if form == "mil" and figure.spelled else factor


def _ends(words: Words, at: int) -> bool:
    """Whether a word ends where it seems to: "10k," but not "10k2", "10k-"."""
    return not words.touches(at) or words.forms[at + 1] in _CLOSERS


def _stands_for_scale(words: Words, at: int, numbers: NumberWords) -> bool:
    """Whether the capital of "3M" is a million: alone, or before "di" and a thing."""
    if not words.surface(at).isupper():
        return False
    return words.forms[at + 1] in numbers.of or (at == 1 and len(words) == at + 1)


def _scaled(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Multiply by the scale words behind: "3.000 miliardi", "12mila"."""
    if figure.fraction:
        return figure
    factor, last, scale = _ONE, figure.last, figure.scale
    while last - figure.last < 3:
        last += factor > 1 and words.forms[last] in numbers.of and _multiplies(words, last, numbers)
        found = _scale_at(words, figure, last, numbers)
        if found is None:
            break
        factor, scale = factor * found, numbers.ambiguous.get(words.forms[last], scale)
        last += 1
        if words.forms[last] == "." and words.touches(last - 1) and len(words.forms[last - 1]) <= 3:
            last += words.forms[last + 1] != "" and words.surface(last + 1)[:1].islower()
    if factor == _ONE:
        return figure
    scaled = replace(figure, last=last, value=figure.known * factor, factor=factor, scale=scale)
    if _half_follows(words, last, numbers):
        return replace(scaled, last=last + 2, value=scaled.known + factor * _HALF)
    return scaled


def _multiplies(words: Words, at: int, numbers: NumberWords) -> bool:
    """Whether "di" ties one scale word to another: "un milione di milioni"."""
    return (
        words.forms[at - 1] in numbers.scales
        and len(words.forms[at + 1]) > 4
        and (words.forms[at + 1] in numbers.scales)
    )


def _with_rest(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add what a joiner or nothing ties to a scaled number: "un miliardo e 200 milioni"."""
    while figure.factor > 1 or (figure.spelled and figure.known >= _THOUSAND):
        rest = _rest(words, figure, numbers)
        if rest is None:
            break
        figure = replace(
            figure,
            last=rest.last,
            value=figure.known + rest.known,
            factor=rest.factor,
            scale=figure.scale or rest.scale,
        )
    return figure


def _rest(words: Words, figure: Figure, numbers: NumberWords) -> Figure | None:
    at = figure.last
    joiner = words.forms[at]
    joined = joiner in numbers.joiners or (joiner == "," and figure.spelled)
    at += joined
    if not words.follows(at):
        return None
    rest = read_mantissa(words, at, numbers)
    if rest is None or rest.foreign:
        return None
    rest = _scaled(words, rest, numbers)
    limit = figure.factor if figure.factor > 1 else Decimal(1000)
    if rest.known >= limit or (rest.factor >= limit):
        return None
    if joiner == "," and rest.factor == 1 and rest.known < 1000:
        return None
    both_spelled = figure.spelled and rest.spelled and joined
    return rest if both_spelled or (rest.known * 1000 >= limit and _weighs(rest)) else None


def _weighs(rest: Figure) -> bool:
    """Whether the number says itself that it is thousands or more."""
    return rest.factor > 1 or (rest.known >= 1000)


def _scaled_half(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Read "mezzo milione", "mezza dozzina"."""
    form = words.forms[at + 1]
    factor = numbers.scales.get(form)
    if factor is not None and len(form) > 4:
        scale = numbers.ambiguous.get(form)
        value = factor * _HALF
        return Figure(first=at, last=at + 2, value=value, factor=factor, scale=scale, spelled=True)
    about = numbers.collectives.get(form)
    if about is None:
        return None
    value = about * _HALF
    return Figure(first=at, last=at + 2, value=value, approx=True, spelled=True)


def _bare_scale(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Read "milioni di euro" as at least twice the scale."""
    form = words.forms[at]
    factor = numbers.scales.get(form)
    if factor is None or len(form) < 6 or words.forms[at + 1] not in numbers.of:
        return None
    if words.forms[at][-1] not in "i":
        return None
    scale = numbers.ambiguous.get(form)
    return Figure(
        first=at, last=at + 1, value=None, low=2 * factor, factor=factor, approx=True,
        scale=scale, spelled=True,
    )  # fmt: skip
