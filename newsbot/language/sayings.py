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
    negation, `spurious` negate nothing, `hearsay` has no source.
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
    doubt: frozenset[str]
    negators: frozenset[str]
    relatives: frozenset[str]
    that: frozenset[str]
    plans: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechTable:
    """Who says so: verbs that introduce what somebody says, and words that name the source.

    `according` are the word sequences before a source ("stando a"); `anonymous` the nouns of a
    source without a name; `accusers` those who hold something against somebody; `resume` the
    pronouns that stand for the sentence before ("lo ha annunciato").
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Metonym:
    """Who acts where a building, a street or a city is named."""

    name: str
    kind: ParticipantKind
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NounTable:
    """What kind of participant a common noun is, and which point back to a name.

    Nouns that end like those who do something are people too, but for `things`.
    """

    people: frozenset[str]
    endings: tuple[str, ...]
    things: frozenset[str]
    bodies: frozenset[str]
    offices: frozenset[str]
    places: frozenset[str]
    back: Mapping[str, ParticipantKind]
    empty: frozenset[str]
