"""What a language must supply to read amounts: number words, bounds, money, units, counted things."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from newsbot.records import Scale


@dataclass(frozen=True, kw_only=True)
class NumberWords:
    """How numbers are written in words; all forms are folded (lower case).

    `parts` are the pieces of a compound under one hundred, `elided` those that lost their vowel
    ("vent" of "ventotto" and "vent'anni"); `hundreds` and `thousands` multiply what stands
    before them in one word.
    `scales` are words of their own ("milione") or glued to digits ("mln", "k"); `symbol_scales`
    hold only beside a currency symbol or code ("$5m"). `collectives` are about a number
    ("ventina"), `plurals` at least twice one ("decine": 10). `fractions` give the denominator.
    """

    parts: Mapping[str, int]
    elided: Mapping[str, int]
    hundreds: Mapping[str, int]
    thousands: Mapping[str, int]
    one: frozenset[str]
    scales: Mapping[str, Decimal]
    symbol_scales: Mapping[str, Decimal]
    ambiguous: Mapping[str, Scale]
    halves: frozenset[str]
    collectives: Mapping[str, int]
    plurals: Mapping[str, int]
    vague: frozenset[str]
    fractions: Mapping[str, int]
    joiners: frozenset[str]
    of: frozenset[str]
    point: frozenset[str]
    negative: frozenset[str]

    @cached_property
    def pieces(self) -> re.Pattern[str]:
        """Matches one piece of a compound number word that ends it or has another behind it."""
        pieces = {*self.parts, *self.elided, *self.hundreds, *self.thousands}
        one = "|".join(map(re.escape, sorted(pieces, key=len, reverse=True)))
        return re.compile(rf"(?:{one})(?=\Z|{one})")

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first two letters of every compound number word."""
        return frozenset(piece[:2] for piece in {*self.parts, *self.hundreds, *self.thousands})
