"""What syntax knows of a text: sentences, tokens with tags, verb groups, noun chunks, arguments.

All token positions are indexes into `Tokens`; all spans are half-open. Offsets are those of
`Text.folded`; `Text.span` turns them into those of the original. Verb groups, noun chunks and
arguments are never changed once made; they are not frozen because that doubles the time of making
them.
"""

from dataclasses import dataclass, field
from typing import Literal

from newsbot.syntax.text import Text

Tag = Literal[
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
]  # fmt: skip
Mood = Literal["ind", "sub", "cnd", "imp", "inf", "ger", "part"]
VerbTense = Literal["pres", "past", "imp", "fut"]
Voice = Literal["active", "passive", "reflexive"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel lists: where each token stands and how it reads in lower case."""

    starts: list[int]
    ends: list[int]
    forms: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence: its tokens and its offsets; `headline` where it is the headline or a title."""

    first: int
    last: int
    start: int
    end: int
    headline: bool = False
    paragraph: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class VerbGroup:
    """Auxiliaries, modal and lexical verb as one: "avrebbe dovuto essere firmato".

    `head` is the lexical verb's token, `lemma` its infinitive ("firmare"). `mood` and `tense`
    are those of the finite verb; `compound` where an auxiliary carries them ("ha firmato": ind,
    pres, compound). `person` 1 to 3 and `plural` are None for non-finite groups. `modal` is the
    infinitive of a verb that governs the lexical one ("potere", "dovere", "volere", "cercare
    di", "stare per", "prevedere di", …), None where there is none. `clitics` are the pronouns
    before or behind ("si", "lo", "gli").
    """

    first: int
    last: int
    head: int
    lemma: str
    mood: Mood
    tense: VerbTense | None
    compound: bool = False
    person: int | None = None
    plural: bool | None = None
    voice: Voice = "active"
    negated: bool = False
    modal: str | None = None
    clitics: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True, eq=False)
class NounChunk:
    """A noun phrase without its prepositional tails: "il nuovo accordo commerciale".

    `preposition` is the bare preposition that governs it ("di" for "della"; "da parte di",
    "insieme a" as said), None where there is none. `article` is "def", "indef" or None.
    `proper` where the head is a name.
    """

    first: int
    last: int
    head: int
    lemma: str
    preposition: str | None = None
    article: Literal["def", "indef"] | None = None
    proper: bool = False
    plural: bool | None = None


@dataclass(slots=True, kw_only=True, eq=False)
class Arguments:
    """Who does what to whom at one verb group; each list holds the members of a coordination.

    `subject` is the grammatical subject (of a passive: what undergoes it), `agent` the "da"
    phrase of a passive, `oblique` the other prepositional chunks up to the next verb group.
    `dropped` where a finite verb has no subject in its clause. `relative` where the subject or
    object came through "che" or "cui". `complement` is the verb group of an infinitive or
    that-clause it governs. `coordinated` is the finite verb group that this one follows where it
    has no subject of its own: "Tim ha venduto la rete e ha ridotto il debito".
    """

    subject: tuple[NounChunk, ...] = ()
    object: tuple[NounChunk, ...] = ()
    agent: tuple[NounChunk, ...] = ()
    oblique: tuple[NounChunk, ...] = ()
    dropped: bool = False
    relative: bool = False
    complement: VerbGroup | None = None
    coordinated: VerbGroup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """A text analysed; `groups` and `chunks` are in text order, one list for each sentence."""

    text: Text
    tokens: Tokens
    tags: list[Tag]
    lemmas: list[str]
    sentences: list[Sentence]
    groups: list[list[VerbGroup]] = field(default_factory=list)
    chunks: list[list[NounChunk]] = field(default_factory=list)
