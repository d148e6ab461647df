"""Numbers in digits, in words and mixed: "12mila", "due milioni e mezzo", "una decina"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsbot.language.amounts import NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.numerals import parse_numeral
from newsbot.mentions.words import Words
from newsbot.records import Scale
from newsbot.syntax.text import fold

_ONE = Decimal(1)
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as it stands in the text: words `first` to `last`, half-open.

    `value` is None where only a lower bound is told ("decine": `low` 20). `factor` is the
    product of the scale words ("2 milioni": 10^6), so that a range can share them. `plain` where
    it is digits without any separator; `foreign` where a dot made the decimals.
    """

    first: int
    last: int
    value: Decimal | None
    low: Decimal | None = None
    factor: Decimal = _ONE
    approx: bool = False
    scale: Scale | None = None
    spelled: bool = False
    fraction: bool = False
    foreign: bool = False
    plain: bool = False

    @property
    def known(self) -> Decimal:
        """The value, or the lower bound where there is no value."""
        number = self.low if self.value is None else self.value
        return Decimal(0) if number is None else number


def parse_number(words: str, numbers: NumberWords) -> Decimal | None:
    """The value of a text that is one number and nothing else, None where it is none.

    "un paio" and "una decina" give 2 and 10, "decine" None.

    >>> from newsbot.languages.it.numerals import NUMBERS
    >>> parse_number("due milioni e mezzo", NUMBERS), parse_number("3,5 mln", NUMBERS)
    (Decimal('2500000'), Decimal('3500000'))
    """
    text = Words(fold(words))
    figure = read_figure(text, 0, numbers)
    return None if figure is None or figure.last != len(text) else figure.value


def read_figure(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """The longest number that begins at this word."""
    form = words.form(at)
    if form in numbers.halves:
        return _scaled_half(words, at, numbers)
    if form in numbers.plurals or form in numbers.vague or form in numbers.collectives:
        return _collective(words, at, numbers)
    first = _mantissa(words, at, numbers)
    if first is None:
        return _bare_scale(words, at, numbers)
    return _collected(words, first, numbers) or _with_rest(
        words, _scaled(words, _with_half(words, first, numbers), numbers), numbers
    )


def _mantissa(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Digits or one number word, with spelled decimals."""
    if words.is_digits(at):
        return _digits(words, at)
    form = words.form(at)
    value = 1 if form in numbers.one else parse_numeral(form, numbers)
    if value is None or form in numbers.scales:
        return None
    figure = Figure(first=at, last=at + 1, value=Decimal(value), spelled=True)
    return _with_decimals(words, figure, numbers)


def _digits(words: Words, at: int) -> Figure | None:
    token = words.forms[at]
    value = parse_digits(token)
    foreign = value is None
    if foreign:
        value = parse_digits(token, foreign=True)
    if value is None:
        return None
    last = at + 1
    while not foreign and _is_group(words, last):
        value = value * 1000 + int(words.forms[last])
        last += 1
    return Figure(first=at, last=last, value=value, foreign=foreign, plain=token.isdigit())


def _is_group(words: Words, at: int) -> bool:
    """Whether three digits stand behind a space that does not break ("1 000")."""
    before = words.form(at - 1)
    if not (words.is_digits(at) and len(words.forms[at]) == 3 and words.forms[at].isdigit()):
        return False
    if not before.isdigit() or len(before) > 3 or (before[0] == "0" and words.form(at - 2) == ""):
        return False
    gap = words.text.quote(words.ends[at - 1], words.starts[at])
    return len(gap) == 1 and gap in "\u00a0\u2009\u202f"


def _with_decimals(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add spelled decimals: "due virgola cinque", "zero virgola zero tre"."""
    if words.form(figure.last) not in numbers.point:
        return figure
    digits, at = "", figure.last + 1
    while len(digits) < 20 and (value := parse_numeral(words.form(at), numbers)) is not None:
        digits, at = digits + str(value), at + 1
    if not digits:
        return figure
    return replace(figure, last=at, value=figure.known + Decimal(f"0.{digits}"))


def _with_half(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add the half of "due e mezzo"."""
    if not _half_follows(words, figure.last, numbers):
        return figure
    return replace(figure, last=figure.last + 2, value=figure.known + _HALF)


def _half_follows(words: Words, at: int, numbers: NumberWords) -> bool:
    return (
        words.form(at) in numbers.joiners
        and words.form(at + 1) in numbers.halves
        and words.form(at + 2) not in numbers.scales
    )


def _scale_at(words: Words, figure: Figure, at: int, numbers: NumberWords) -> Decimal | None:
    """The factor of a scale word; short ones ("k") only glued to digits."""
    form = words.form(at)
    factor = numbers.scales.get(form)
    if factor is None or not words.follows(at):
        return None
    if len(form) == 1 and not (words.touches(at - 1) and not words.touches(at)):
        return None
    return None if form == "mil" and figure.spelled else factor


def _scaled(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Multiply by the scale words behind: "3.000 miliardi", "12mila"."""
    factor, last, scale = _ONE, figure.last, figure.scale
    while last - figure.last < 3:
        found = _scale_at(words, figure, last, numbers)
        if found is None:
            break
        factor, scale = factor * found, numbers.ambiguous.get(words.forms[last], scale)
        last += 1
        if words.form(last) == "." and words.touches(last - 1) and len(words.forms[last - 1]) <= 3:
            last += words.form(last + 1) != "" and words.surface(last + 1)[:1].islower()
    if factor == _ONE:
        return figure
    scaled = replace(figure, last=last, value=figure.known * factor, factor=factor, scale=scale)
    if _half_follows(words, last, numbers):
        return replace(scaled, last=last + 2, value=scaled.known + factor * _HALF)
    return scaled


def _with_rest(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add what a joiner or nothing ties to a scaled number: "un miliardo e 200 milioni"."""
    while figure.factor > 1 or (figure.spelled and figure.known >= 1000):
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
    joiner = words.form(at)
    joined = joiner in numbers.joiners or (joiner == "," and figure.spelled)
    at += joined
    if not words.follows(at):
        return None
    rest = _mantissa(words, at, numbers)
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
    form = words.form(at + 1)
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
    form = words.form(at)
    factor = numbers.scales.get(form)
    if factor is None or len(form) < 6 or words.form(at + 1) not in numbers.of:
        return None
    if words.form(at)[-1] not in "i":
        return None
    scale = numbers.ambiguous.get(form)
    return Figure(
        first=at, last=at + 1, value=None, low=2 * factor, factor=factor, approx=True,
        scale=scale, spelled=True,
    )  # fmt: skip


def _collected(words: Words, figure: Figure, numbers: NumberWords) -> Figure | None:
    """Read "una decina", "due dozzine", "un centinaio di milioni", "tre quarti"."""
    form = words.form(figure.last)
    if not figure.spelled or figure.last != figure.first + 1:
        return None
    about = numbers.collectives.get(form) or numbers.plurals.get(form)
    if about is not None:
        counted = replace(figure, last=figure.last + 1, value=figure.known * about, approx=True)
        return _of_scale(words, counted, numbers)
    below = numbers.fractions.get(form)
    if below is None or not (0 < figure.known < below):
        return None
    return replace(figure, last=figure.last + 1, value=figure.known / below, fraction=True)


def _collective(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Read "decine", "qualche migliaio", "diversi milioni"."""
    word_at = at + (words.form(at) in numbers.vague)
    form = words.form(word_at)
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
    if words.form(figure.last) not in numbers.of:
        return figure
    form = words.form(figure.last + 1)
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
