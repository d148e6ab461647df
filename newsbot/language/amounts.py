"""What a language must supply to read amounts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from newsbot.language.directions import DirectionWords
from newsbot.language.numerals import NumberWords
from newsbot.language.phrases import Phrases
from newsbot.language.remembered import Remembered
from newsbot.language.spelling import Spelling
from newsbot.records import Comparator


@dataclass(frozen=True, kw_only=True, eq=False)
class BoundWords:
    """Words that bound a figure.

    `before` and `after` stand beside it; phrases that end in a preposition are spelled with each
    of its articles. `verbs` do not belong to the quote and turn behind `not_`; `around` words
    bound only what is measured ("sui 500 euro"). `articles` may stand between bound and figure,
    `fillers` too ("oltre altri 20"). A range is opened by a `between` word and joined by `and_`,
    or opened by a `from_` word and joined by a `to` word; `dashes` and `or_` join one without an
    opener. Behind `bare` openers, which have no article, small figures are no days. `out` are
    prepositions with their articles.
    """

    before: Phrases[Comparator]
    after: Phrases[Comparator]
    verbs: Phrases[Comparator]
    not_: frozenset[str]
    around: frozenset[str]
    articles: frozenset[str]
    fillers: frozenset[str]
    between: Phrases[None]
    and_: frozenset[str]
    from_: Phrases[None]
    bare: frozenset[str]
    to: Phrases[None]
    dashes: frozenset[str]
    or_: frozenset[str]
    of: Phrases[None]
    changes: frozenset[str]
    prepositions: frozenset[str]
    out: frozenset[str]

    @cached_property
    def joiners(self) -> frozenset[str]:
        """All that joins two figures of a list."""
        return self.and_ | self.or_ | self.dashes


@dataclass(frozen=True, kw_only=True, eq=False)
class MoneyWords:
    """Currencies: by name, by sign, by ISO 4217 code (upper case) and their hundredths.

    `weak_codes` are other words more often and hold only behind thousands ("2 milioni AMD").

    `sums` are nouns told in money ("i ricavi"), `spends` verbs of paying; behind a `more` word a
    figure is told in the scale of its sum ("22 milioni più 3 di bonus").
    """

    names: Phrases[str]
    signs: Phrases[str]
    codes: frozenset[str]
    weak_codes: frozenset[str]
    cents: Phrases[str]
    singulars: frozenset[str]
    not_before: frozenset[str]
    more: frozenset[str]
    sums: frozenset[str]
    spends: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class UnitWords:
    """Units of measure and of percentages as UCUM codes, by name and by abbreviation.

    A `before` name stands before its figure ("magnitudo 5,3"). Abbreviations are told apart by
    case ("MW", "mW"); `weak` names hold only with a number that is large ("nodi"), `wary`
    abbreviations only where no other word follows ("12 ha"). A sign or `below_zero` words make
    `signed` units negative; `percent_signs` let a "+" stand apart. A sign of `degrees` is one near
    words of `heat`, the unit of an `angle` behind words of `turning` and an ordinal elsewhere;
    `in_hundredths` units take a number behind them ("un metro e ottanta"). `rates` follow a sum or
    a count ("al mese": "mo"), `apart` are codes of those that may stand some words behind it;
    `not_rates` behind one says that it is none ("l'anno scorso").
    """

    percent: Phrases[str]
    names: Phrases[str]
    abbreviations: Phrases[str]
    before: Phrases[str]
    weak: frozenset[str]
    wary: frozenset[str]
    below_zero: Phrases[None]
    degrees: Mapping[str, str]
    heat: frozenset[str]
    angle: str
    turning: frozenset[str]
    in_hundredths: frozenset[str]
    signed: frozenset[str]
    percent_signs: frozenset[str]
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
    `noun` says whether a word is a noun in the singular, `verb` whether it is a verb in the
    plural, `participle` a participle, and no noun. `victims` count even where they are known ("i
    due morti"). A figure behind one of the `acts` ("il ferimento di 28") or an `against` phrase
    ("867 voti contro 866") counts what was counted last. Nouns behind `sources` words are not
    counted ("20mila secondo gli organizzatori, 8mila …").
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
    noun: Callable[[str], bool]
    verb: Callable[[str], bool]
    participle: Callable[[str], bool]
    victims: frozenset[str]
    acts: frozenset[str]
    sources: frozenset[str]
    against: Phrases[None]


@dataclass(frozen=True, kw_only=True, eq=False)
class NotAmounts:
    """What makes a number no amount: times, labels ("articolo 18"), idioms, names.

    `times` are units of time and months behind a figure, `labels` stand before it, with
    `label_links` between ("n."). `words` are numbers that are other words as well ("sei",
    "venti"), `groups` stand before people told by their number alone ("in cinque"). `definite`
    before a small number and a noun says that the things are known already ("i due Paesi").
    `hundredths` are parts of a second near words of `timing` or before one
    of `timing_after`, else money.
    """

    times: Phrases[None]
    streets: frozenset[str]
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
    hundredths: frozenset[str]
    timing: frozenset[str]
    timing_after: frozenset[str]


@dataclass(frozen=True, kw_only=True, eq=False)
class AmountTables:
    """All that reading amounts needs of a language."""

    spelling: Spelling
    numbers: NumberWords
    bounds: BoundWords
    money: MoneyWords
    units: UnitWords
    counts: CountWords
    directions: DirectionWords
    refused: NotAmounts

    @cached_property
    def measuring(self) -> frozenset[str]:
        """The words that may stand right behind a figure that measures something."""
        units, money = self.units, self.money
        phrases = (units.percent, units.names, money.names, money.signs, money.cents)
        words = {word for table in phrases for word in table.first_words}
        words |= {*self.refused.times.first_words, *self.refused.before_times, *self.numbers.of}
        words |= {word.lower() for word in units.abbreviations.first_words} | {*units.degrees}
        codes = money.codes | money.weak_codes
        return frozenset(words | {code.lower() for code in codes})

    @cached_property
    def singular(self) -> frozenset[str]:
        """The words before which "one" is a number and no article."""
        numbers, units = self.numbers, self.units
        words = {*numbers.scales, *numbers.collectives, *numbers.fractions, *numbers.point}
        words |= {*self.counts.people, *self.counts.ratio, *units.percent.first_words}
        words |= {*units.names.first_words} - units.weak
        return frozenset(words | {*self.money.names.first_words, *self.refused.times.first_words})

    @cached_property
    def announcing(self) -> frozenset[str]:
        """The words that may stand right before a figure and measure it."""
        words = {*self.money.signs.last_words, *self.units.before.last_words}
        return frozenset(words | {code.lower() for code in self.money.codes})

    @cached_property
    def listing(self) -> frozenset[str]:
        """What stands between the members of a list."""
        return self.bounds.joiners | {",", ";"}

    @cached_property
    def tying(self) -> frozenset[str]:
        """The words behind a figure that may tie the next one to it."""
        return self.listing | self.counts.ratio | {*self.bounds.to.first_words, "("}

    @cached_property
    def closing(self) -> Remembered[bool]:
        """Whether no rate of a figure stands behind a word: signs and verbs."""
        return Remembered(lambda form: not form[:1].isalpha() or self.counts.verb(form))

    @cached_property
    def idiomatic(self) -> frozenset[str]:
        """The words at the ends of idioms."""
        idioms = self.refused.idioms
        return frozenset({*idioms.first_words, *idioms.last_words})
