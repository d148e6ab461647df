"""The number before its scale words: "12,5", "milleduecento", "due virgola cinque"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsbot.language.amounts import NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.numerals import parse_numeral
from newsbot.mentions.words import Words
from newsbot.records import Scale

_ONE = Decimal(1)


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


def read_mantissa(words: Words, at: int, numbers: NumberWords) -> Figure | None:
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
