"""Numbers told by a collective or a fraction: "una decina", "migliaia", "tre quarti"."""

from dataclasses import replace
from decimal import Decimal

from newsbot.language.numerals import NumberWords
from newsbot.mentions.mantissas import Figure
from newsbot.mentions.words import Words

_ONE = Decimal(1)


def read_collected(words: Words, figure: Figure, numbers: NumberWords) -> Figure | None:
    """Read "una decina", "due dozzine", "un centinaio di milioni", "tre quarti"."""
    form = words.forms[figure.last]
    one_more = words.forms[figure.first + 1] in numbers.other
    if not figure.spelled or figure.last != figure.first + 1 + one_more:
        return None
    about = numbers.collectives.get(form) or numbers.plurals.get(form)
    if about is not None:
        counted = replace(figure, last=figure.last + 1, value=figure.known * about, approx=True)
        return _of_scale(words, counted, numbers)
    if one_more:
        return None
    below = numbers.fractions.get(form)
    if below is None or not (0 < figure.known < below):
        return None
    return replace(figure, last=figure.last + 1, value=figure.known / below, fraction=True)


def read_collective(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Read "decine", "qualche migliaio", "diversi milioni"."""
    word_at = at + (words.forms[at] in numbers.vague)
    form = words.forms[word_at]
    number: Decimal | int | None = numbers.plurals.get(form) or numbers.collectives.get(form)
    factor = _ONE
    if number is None and word_at > at and len(form) > 5:
        number = factor = numbers.scales.get(form, _ONE)
        if factor == _ONE:
            return None
    if number is None:
        return None
    figure = Figure(
        first=at, last=word_at + 1, value=None, low=Decimal(2 * number), factor=factor,
        approx=True, scale=numbers.ambiguous.get(form), spelled=True,
    )  # fmt: skip
    return _of_scale(words, figure, numbers)


def _of_scale(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Multiply by a scale or another collective: "decine di migliaia", "una ventina di milioni"."""
    if words.forms[figure.last] not in numbers.of:
        return figure
    form = words.forms[figure.last + 1]
    factor = numbers.scales.get(form) if len(form) > 4 else None
    factor = factor or Decimal(numbers.plurals.get(form, 1))
    if factor == _ONE:
        return figure
    return replace(
        figure,
        last=figure.last + 2,
        value=None if figure.value is None else figure.value * factor,
        low=None if figure.low is None else figure.low * factor,
        factor=figure.factor * factor,
        scale=numbers.ambiguous.get(form),
    )
