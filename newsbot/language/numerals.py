"""What a language must supply to read numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from newsbot.records import Scale


@dataclass(frozen=True, kw_only=True, eq=False)
class NumberWords:
    """How numbers are written in words; all forms are folded (lower case).

    `parts` are the pieces of a compound under one hundred, `elided` those that lost their vowel
    ("vent" of "ventotto" and "vent'anni"); `hundreds` and `thousands` multiply what stands
    before them in one word.
    `scales` are words of their own ("milione") or glued to digits ("mln", "k"); `symbol_scales`
    hold only beside a currency symbol or code ("$5m"). `collectives` are about a number
    ("ventina"), `plurals` at least twice one ("decine": 10). `fractions` give the denominator.
    `other` may stand before a collective or a scale ("un'altra decina"), a `parts_of` word
    behind a fraction in digits ("2/3 dei voti"); `capital_scales` are capitals ("3M").
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
    other: frozenset[str]
    parts_of: frozenset[str]
    capital_scales: frozenset[str]

    @cached_property
    def pieces(self) -> re.Pattern[str]:
        """Matches one piece of a compound number word that ends it or has another behind it."""
        pieces = {*self.parts, *self.elided, *self.hundreds, *self.thousands}
        one = "|".join(map(re.escape, sorted(pieces, key=len, reverse=True)))
        return re.compile(rf"(?:{one})(?=\Z|{one})")

    @cached_property
    def continuing(self) -> frozenset[str]:
        """The words that may stand behind the first of a number."""
        words = {*self.scales, *self.collectives, *self.plurals, *self.fractions, *self.joiners}
        return frozenset(words | self.other | self.point | self.of | self.halves | {"/", ",", "."})

    @cached_property
    def about(self) -> frozenset[str]:
        """The words that begin a number told about."""
        return frozenset({*self.plurals, *self.vague, *self.collectives})

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first four letters of every compound number word."""
        multipliers = [*self.hundreds, *self.thousands]
        pieces = {*self.parts, *self.elided, *multipliers}
        return frozenset((p + m)[:4] for p in pieces for m in [*multipliers, *self.parts])

    @cached_property
    def starters(self) -> frozenset[str]:
        """Single words that begin a number, but for "one", which is most often an article."""
        words = {*self.parts, *self.hundreds, *self.thousands, *self.halves, *self.plurals}
        return frozenset((words | {*self.scales, *self.vague}) - self.one)
