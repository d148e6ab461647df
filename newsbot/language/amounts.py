"""What a language must supply to read amounts."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from newsbot.language.phrases import Phrases
from newsbot.records import Comparator, Direction, Scale


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
        """The first four letters of every compound number word."""
        multipliers = [*self.hundreds, *self.thousands]
        pieces = {*self.parts, *self.elided, *multipliers}
        return frozenset((p + m)[:4] for p in pieces for m in [*multipliers, *self.parts])

    @cached_property
    def starters(self) -> frozenset[str]:
        """Single words that begin a number, but for "one", which is most often an article."""
        words = {*self.parts, *self.hundreds, *self.thousands, *self.halves, *self.plurals}
        return frozenset((words | {*self.scales, *self.vague}) - self.one)


@dataclass(frozen=True, kw_only=True, eq=False)
class BoundWords:
    """Words that bound a figure.

    `before` and `after` stand beside it; phrases that end in a preposition are spelled with each
    of its articles. `verbs` do not belong to the quote; `around` words bound only what is
    measured ("sui 500 euro"). `articles` may stand between bound and figure, `fillers` too
    ("oltre altri 20"). A range is opened by a `between` word and joined by `and_`, or opened by
    a `from_` word and joined by a `to` word; `dashes` and `or_` join one without an opener.
    """

    before: Phrases[Comparator]
    after: Phrases[Comparator]
    verbs: Phrases[Comparator]
    around: frozenset[str]
    articles: frozenset[str]
    fillers: frozenset[str]
    between: Phrases[None]
    and_: frozenset[str]
    from_: Phrases[None]
    to: Phrases[None]
    dashes: frozenset[str]
    or_: frozenset[str]
    of: Phrases[None]
    changes: frozenset[str]
    prepositions: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class MoneyWords:
    """Currencies: by name, by sign, by ISO 4217 code (upper case) and their hundredths."""

    names: Phrases[str]
    signs: Phrases[str]
    codes: frozenset[str]
    cents: Phrases[str]
    singulars: frozenset[str]
    not_before: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class UnitWords:
    """Units of measure and of percentages as UCUM codes, by name and by abbreviation.

    A `before` name stands before its figure ("magnitudo 5,3"). Abbreviations are told apart by
    case ("MW", "mW"); `weak` names hold only with a number that is large ("nodi"), `wary`
    abbreviations only where no other word follows ("12 ha"). A sign or `below_zero` words make
    `signed` units negative. `rates` follow a sum or a count ("al mese": "mo"), `apart` are codes
    of those that may stand some words behind it; `not_rates` behind one says that it is none
    ("l'anno scorso").
    """

    percent: Phrases[str]
    names: Phrases[str]
    abbreviations: Phrases[str]
    before: Phrases[str]
    weak: frozenset[str]
    wary: frozenset[str]
    below_zero: Phrases[None]
    signed: frozenset[str]
    rates: Phrases[str]
    apart: frozenset[str]
    not_rates: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class CountWords:
    """Things that are counted.

    `singular` gives the lemma of a plural noun, None where the form is none; `known` says
    whether that is more than a guess. `modifier` words stand between number and noun. `things`
    are nouns of several words that are one thing, `people` are counted even as "one". A figure
    `out_of` another counts the same ("140 dei 512 addetti"), one behind a `ratio` word counts
    nothing ("uno su tre"). `others` and `of_which` take up what was counted last, and so does a
    figure before `places` ("3 in Francia") or `verbs`. `links` tie a figure to its subject ("i
    posti sono 12"), which may be "of" one of the `totals` ("il bilancio dei morti sale a 12").
    """

    singular: Callable[[str], str | None]
    known: Callable[[str], bool]
    modifier: Callable[[str], bool]
    things: Phrases[str]
    people: Mapping[str, str]
    articles: frozenset[str]
    others: frozenset[str]
    of_which: Phrases[None]
    out_of: frozenset[str]
    ratio: frozenset[str]
    links: frozenset[str]
    places: frozenset[str]
    verbs: frozenset[str]
    totals: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class DirectionWords:
    """Words that move a figure: `up` and `down` match their beginnings, `after` stands behind.

    A figure behind an `origin` word does not move ("dal 2,1%"), nothing before a `stops` word
    moves it, and a count moves only behind a `needs` word ("aumentano di 20 persone").
    """

    up: re.Pattern[str]
    down: re.Pattern[str]
    after: Phrases[Direction]
    origin: frozenset[str]
    needs: Phrases[None]
    stops: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class NotAmounts:
    """What makes a number no amount: times, labels ("articolo 18"), idioms, names.

    `times` are units of time and months behind a figure, `labels` stand before it, with
    `label_links` between ("n."). `words` are numbers that are other words as well ("sei",
    "venti"), `groups` stand before people told by their number alone ("in cinque"). `definite`
    before a small number and a noun says that the things are known already ("i due Paesi").
    """

    times: Phrases[None]
    before_times: frozenset[str]
    hours: frozenset[str]
    days: frozenset[str]
    labels: frozenset[str]
    label_links: frozenset[str]
    idioms: Phrases[None]
    definite: frozenset[str]
    ordinal: frozenset[str]
    words: frozenset[str]
    things: frozenset[str]
    groups: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class AmountTables:
    """All that reading amounts needs of a language."""

    numbers: NumberWords
    bounds: BoundWords
    money: MoneyWords
    units: UnitWords
    counts: CountWords
    directions: DirectionWords
    refused: NotAmounts
