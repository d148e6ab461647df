"""What a language says of how sure, who says so and who may act: tables of words."""

from collections.abc import Mapping
from dataclasses import dataclass

from newsbot.records import ParticipantKind, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityTable:
    """Which words move an event away from what the text asserts.

    `modals` are infinitives that govern a verb, `ability` those among them that,
    in the past, tell what was done;
    `governors` verbs, `heads` nouns and adjectives that govern an event told by a noun
    ("tentativo di", "presunto"); `trying` those of an outcome left open. `plans` are nouns whose
    relative clause in the conditional tells what is to come ("un accordo che porterebbe").
    Sequences of words or lemmas: `conditions` open a condition, `exceptions` one that undoes a
    negation, `spurious` negate nothing, `hearsay` has no source, `habits` tell what recurs.
    `near` are modals of what is about to be, hearsay in the conditional; `bringing` verbs whose
    infinitive is as real as they are; `calling` those of what they set a day for;
    `announcing` those whose object is to come, unless its noun is one of those `done` when
    told; `true` and `untrue` adjectives of a that-clause; `controls` verbs whose object, or
    whom they address, does what their infinitive tells; `where` and `when` open a clause of
    a place or time, `purpose` an infinitive that tells what for. `urging` are modals of advice
    where we or one is the subject, `faculties` what says that somebody may, can or must do
    something; `likeness` are word sequences before what something resembles, `like` words before
    an indefinite noun; `asking` are those before a question told in other words; an infinitive
    behind `afterwards` tells what came next. What `wanting` verbs ask for is not there; `owing`
    are auxiliaries of what ought to be done; `rules` are texts that lay down what always holds,
    unless they are `fresh`; `fiction` are nouns of stories.
    """

    modals: Mapping[str, Status]
    ability: frozenset[str]
    governors: Mapping[str, Status]
    heads: Mapping[str, Status]
    trying: frozenset[str]
    conditions: tuple[tuple[str, ...], ...]
    exceptions: tuple[tuple[str, ...], ...]
    spurious: tuple[tuple[str, ...], ...]
    hearsay: tuple[tuple[str, ...], ...]
    habits: tuple[tuple[str, ...], ...]
    doubt: frozenset[str]
    negators: frozenset[str]
    relatives: frozenset[str]
    that: frozenset[str]
    plans: frozenset[str]
    near: frozenset[str]
    controls: frozenset[str]
    purpose: frozenset[str]
    bringing: frozenset[str]
    calling: frozenset[str]
    announcing: frozenset[str]
    done: frozenset[str]
    true: frozenset[str]
    untrue: frozenset[str]
    where: frozenset[str]
    when: frozenset[str]
    urging: frozenset[str]
    faculties: frozenset[str]
    likeness: tuple[tuple[str, ...], ...]
    like: frozenset[str]
    asking: frozenset[str]
    afterwards: frozenset[str]
    wanting: frozenset[str]
    owing: frozenset[str]
    rules: frozenset[str]
    fresh: frozenset[str]
    fiction: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechTable:
    """Who says so: verbs that introduce what somebody says, and words that name the source.

    `according` are the word sequences before a source ("stando a"); `anonymous` the nouns of a
    source without a name; `accusers` those who hold something against somebody; `resume` the
    pronouns that stand for the sentence before ("lo ha annunciato"), `news` the nouns that do.
    `telling` are verbs that say something with one of their nouns ("dare notizia"), `reading`
    those of a document that one reads, `emerging` of what comes out of one, `citing` of a source
    that another names. `what` opens a free relative ("quanto riporta X"), `as_told` an aside
    ("come ha detto X"), `contrasts` a clause that is the author's again; `views` are prepositions
    in whose eyes it is so. `thus` stands before who says it, `worded` are nouns of speech ("le
    parole di X"), `causing` forms that make an infinitive one of saying where they read like
    another word ("fa sapere").
    """

    saying: frozenset[str]
    asserting: frozenset[str]
    denying: frozenset[str]
    claims: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    documents: frozenset[str]
    anonymous: frozenset[str]
    accusers: frozenset[str]
    resume: frozenset[str]
    news: frozenset[str]
    telling: Mapping[str, frozenset[str]]
    reading: frozenset[str]
    emerging: frozenset[str]
    citing: frozenset[str]
    what: frozenset[str]
    as_told: frozenset[str]
    contrasts: frozenset[str]
    views: frozenset[str]
    thus: frozenset[str]
    worded: frozenset[str]
    causing: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Metonym:
    """Who acts where a building, a street or a city is named."""

    name: str
    kind: ParticipantKind
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NounTable:
    """What kind of participant a common noun is, and which point back to a name.

    Nouns that end like those who do something are people too, but for `things`. `back` gives the
    kind of name that a noun may stand for, but no company noun for a `public` body; `echoes` the
    words that are in the name ("la commissione": Commissione europea). `figures` are nouns for
    the figure of what was told before ("il prezzo è di 95 milioni").
    `titles` give the office that another name of it means, both in lemmas without articles
    ("premier": "presidente di consiglio").
    """

    people: frozenset[str]
    endings: tuple[str, ...]
    things: frozenset[str]
    bodies: frozenset[str]
    offices: frozenset[str]
    places: frozenset[str]
    back: Mapping[str, ParticipantKind]
    echoes: Mapping[str, frozenset[str]]
    public: frozenset[str]
    figures: frozenset[str]
    empty: frozenset[str]
    titles: Mapping[str, str]
