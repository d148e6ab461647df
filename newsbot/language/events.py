"""What a language says of event types: words, and which grammatical place fills which role."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from newsbot.language.circumstances import CircumstanceTable
from newsbot.language.sayings import Metonym, ModalityTable, NounTable, SpeechTable
from newsbot.records import AmountRole, ParticipantKind

AmountKey = Literal["money", "percent", "quantity", "number", "time"]

ACTORS: frozenset[ParticipantKind] = frozenset({"person", "organization", "country", "group"})
BODIES: frozenset[ParticipantKind] = frozenset({"organization", "country", "group"})
PEOPLE: frozenset[ParticipantKind] = frozenset({"person", "group"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Which role each grammatical place of a trigger fills.

    For a verb `subject` and `object` are those of its active form (a passive is turned round by
    the engine). For a noun `subject` is who does it ("da parte di", possessive) and `object`
    what "di" stands for, unless `oblique` names "di" itself. `oblique` maps a bare preposition
    to a role; `clause` is the role of an infinitive or that-clause, `predicate` of what the
    object is made ("nominare X presidente"). `receiver` is who gets what a noun tells, where that
    is neither the object nor whom "a" introduces.
    """

    subject: str | None = None
    object: str | None = None
    oblique: Mapping[str, str] = field(default_factory=dict)
    clause: str | None = None
    predicate: str | None = None
    receiver: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What must be there for a word of many meanings to be this event; each set field must hold.

    The lemmas are matched against the words of the chunk or the name; `near` against the
    trigger's whole sentence, `beside` against its clause, `after` against the few words behind.
    """

    subject_lemmas: frozenset[str] = frozenset()
    subject_kinds: frozenset[ParticipantKind] = frozenset()
    object_lemmas: frozenset[str] = frozenset()
    object_kinds: frozenset[ParticipantKind] = frozenset()
    oblique_lemmas: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    amount: frozenset[AmountKey] = frozenset()
    no_object: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A trigger: a lemma, or the lemmas of a multiword trigger ("via libera", "fare causa").

    `frame` None takes the type's frame for that part of speech. `needs`: any of them is enough;
    none given: the word alone is. `unless`: none of them may hold. `reflexive` True or False:
    only with or only without a reflexive pronoun. `bare`: a noun that tells an event even
    where it has neither participants nor time nor amount. `counts`: what a number of those whom
    it befalls means ("uccidere": dead).
    """

    lemma: str
    mode: str | None = None
    frame: Frame | None = None
    needs: tuple[Needs, ...] = ()
    unless: tuple[Needs, ...] = ()
    reflexive: bool | None = None
    bare: bool = False
    counts: AmountRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """One event type of the closed list: its modes, roles and words.

    `doer` is the role of who does it; `kinds` says what kinds may fill a role. `amounts` gives
    the role of an amount by its kind where nothing more exact is known, `amount_roles` what else
    it may mean here. `inherits`: a missing doer is that of the governing verb (`subject`), or
    even the last name spoken of (`name`); `assumes`: roles that the name which stands out in the
    whole text fills where nobody else does; `title`: the role of the office that a named
    person's title tells. `charged`: told of somebody it is alleged until a conviction. `placed`:
    people act in person, so that a dateline is its place. `figured`: no event without a figure
    of its own. `yields`: gives way to the event of the infinitive it governs ("ha deciso di").
    `counts`: its subject is what is counted, and no event itself.
    `lesser`: modes that are part of another event of the type where the article tells one.
    """

    name: str
    modes: tuple[str, ...] = ()
    roles: tuple[str, ...]
    doer: str
    verb_frame: Frame
    noun_frame: Frame
    verbs: tuple[Word, ...] = ()
    nouns: tuple[Word, ...] = ()
    phrases: tuple[Word, ...] = ()
    kinds: Mapping[str, frozenset[ParticipantKind]] = field(default_factory=dict)
    amounts: Mapping[AmountKey, AmountRole] = field(default_factory=dict)
    amount_roles: frozenset[AmountRole] = frozenset()
    inherits: Literal["none", "subject", "name"] = "subject"
    charged: bool = False
    assumes: tuple[str, ...] = ()
    title: str | None = None
    placed: bool = False
    figured: bool = False
    yields: bool = False
    counts: bool = False
    lesser: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EventTables:
    """All that a language supplies for finding events.

    `syntax` are the tables that `find_arguments` takes, `places` the gazetteer's rows. `supports`
    are verbs that add nothing to a noun trigger but that it happens ("raggiungere un accordo"),
    `light` those among them that are no event beside the noun that is their object. `receiving` and
    `obtaining` are verbs whose subject gets what their object tells, from whom `source` introduces;
    what is obtained may also be one's own doing ("ottenere un accordo"). `coming` are verbs of what
    comes from whoever does it, `striking` those of what a disaster does. `reaching` are verbs of
    where a figure arrives ("toccando i 412 euro"), `valuing` of what something is worth.
    `amount_words`: what a figure means by a noun at its side. Prepositions: `genitive` is "of",
    `between` of both sides, `locative` of a place, `ends` of where a figure goes to or comes from,
    `about` of a noun's matter. `pronouns` stand for an object; a clause that `generic` opens tells
    what holds for anybody; `skipped` are the first words of paragraphs that tell nothing ("leggi
    anche"). `confidence` are the weights of `newsbot.events.confidence`; without them events carry
    none. `match` are words of a game, where the `contests` among the types name moves in it.
    """

    types: tuple[EventType, ...]
    syntax: Any
    places: Mapping[str, str]
    modality: ModalityTable
    speech: SpeechTable
    circumstances: CircumstanceTable
    nouns: NounTable
    metonyms: Mapping[str, Metonym]
    supports: frozenset[str]
    light: frozenset[str]
    receiving: frozenset[str]
    obtaining: frozenset[str]
    reaching: frozenset[str]
    valuing: frozenset[str]
    coming: frozenset[str]
    striking: frozenset[str]
    source: str
    amount_words: Mapping[str, AmountRole]
    genitive: str
    between: frozenset[str]
    locative: frozenset[str]
    ends: frozenset[str]
    about: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    generic: frozenset[str]
    skipped: tuple[tuple[str, ...], ...]
    confidence: Mapping[str, float] = field(default_factory=dict)
    match: frozenset[str] = frozenset()
    contests: frozenset[str] = frozenset()


def words(
    lemmas: str,
    mode: str | None = None,
    *,
    frame: Frame | None = None,
    needs: Needs | tuple[Needs, ...] = (),
    unless: Needs | tuple[Needs, ...] = (),
    reflexive: bool | None = None,
    bare: bool = False,
    counts: AmountRole | None = None,
) -> tuple[Word, ...]:
    """One trigger for each of the lemmas, which commas divide.

    >>> [w.lemma for w in words("fare causa, querelare", "sue")]
    ['fare causa', 'querelare']
    """
    return tuple(
        Word(
            lemma=lemma.strip(),
            mode=mode,
            frame=frame,
            needs=needs if isinstance(needs, tuple) else (needs,),
            unless=unless if isinstance(unless, tuple) else (unless,),
            reflexive=reflexive,
            bare=bare,
            counts=counts,
        )
        for lemma in lemmas.split(",")
    )


def lemmas(text: str) -> frozenset[str]:
    """The set of words that spaces divide.

    >>> sorted(lemmas("utile ricavo"))
    ['ricavo', 'utile']
    """
    return frozenset(text.split())


Words = str | frozenset[str]


def need(
    *,
    subject: Words = "",
    subject_kinds: Words = "",
    object: Words = "",
    object_kinds: Words = "",
    oblique: Words = "",
    near: Words = "",
    beside: Words = "",
    after: Words = "",
    amount: Words = "",
    no_object: bool = False,
) -> Needs:
    """What a word needs; sets as words that spaces divide. `subject`, `object`: lemmas.

    >>> sorted(need(near="borsa indice").near)
    ['borsa', 'indice']
    """
    sets: dict[str, Any] = {
        "subject_lemmas": subject,
        "subject_kinds": subject_kinds,
        "object_lemmas": object,
        "object_kinds": object_kinds,
        "oblique_lemmas": oblique,
        "near": near,
        "beside": beside,
        "after": after,
        "amount": amount,
    }
    read: dict[str, Any] = {k: lemmas(v) if isinstance(v, str) else v for k, v in sets.items()}
    return Needs(no_object=no_object, **read)
