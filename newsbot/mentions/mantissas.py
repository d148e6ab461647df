"""The number before its scale words: "12,5", "milleduecento", "due virgola cinque"."""

from dataclasses import dataclass, replace
from decimal import Decimal

from newsbot.language.numerals import NumberWords
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.numerals import parse_numeral
from newsbot.mentions.words import Words
from newsbot.records import Scale

_ONE = Decimal(1)
_THREE_GROUPS = 2
_GROUPING = " \u00a0\u2009\u202f"


@dataclass(slots=True, kw_only=True)  # not frozen: that makes it thrice as slow to build
class Figure:
    """A number as it stands in the text: words `first` to `last`, half-open; never changed.

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

    @property
    def is_whole(self) -> bool:
        """Whether it has no decimals."""
        return self.known == self.known.to_integral_value()


def read_mantissa(words: Words, at: int, numbers: NumberWords) -> Figure | None:
    """Digits or one number word, with spelled decimals."""
    if words.is_digits(at):
        return _digits(words, at)
    form = words.forms[at]
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
    last = at + 1 if foreign else groups_end(words, at)
    for group in words.forms[at + 1 : last]:
        value = value * 1000 + int(group)
    return Figure(first=at, last=last, value=value, foreign=foreign, plain=token.isdigit())


def groups_end(words: Words, at: int) -> int:
    """The end of digits that spaces group in thousands: "1 000", "12 500 000".

    Common spaces group only where the last group is "000": else they part two numbers.
    """
    first = words.forms[at]
    if not words.is_digits(at + 1):
        return at + 1
    if not first.isdigit() or len(first) > 3 or first[0] == "0":
        return at + 1
    last, fixed = at + 1, True
    while words.is_digits(last) and len(words.forms[last]) == 3 and words.forms[last].isdigit():
        gap = words.text.quote(words.ends[last - 1], words.starts[last])
        if len(gap) != 1 or gap not in _GROUPING:
            break
        fixed = fixed and gap != " "
        last += 1
    alone = at == 0 and last == len(words) and last > _THREE_GROUPS
    return last if fixed or alone or words.forms[last - 1] == "000" else at + 1


def _with_decimals(words: Words, figure: Figure, numbers: NumberWords) -> Figure:
    """Add spelled decimals: "due virgola cinque", "zero virgola zero tre"."""
    if words.forms[figure.last] not in numbers.point:
        return figure
    digits, at = "", figure.last + 1
    while len(digits) < 20 and (value := parse_numeral(words.forms[at], numbers)) is not None:
        digits, at = digits + str(value), at + 1
    if not digits:
        return figure
    return replace(figure, last=at, value=figure.known + Decimal(f"0.{digits}"))
