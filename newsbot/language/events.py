"""What a language says of event types: words, and which grammatical place fills which role."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from newsbot.records import AmountKind, AmountRole, ParticipantKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Which role each grammatical place of a trigger fills.

    For a verb `subject` and `object` are those of its active form (a passive is turned round by
    the engine). For a noun `subject` is who does it ("da parte di", possessive) and `object`
    what "di" stands for, unless `oblique` names "di" itself. `oblique` maps a bare preposition
    to a role; `clause` is the role of an infinitive or that-clause.
    """

    subject: str | None = None
    object: str | None = None
    oblique: Mapping[str, str] = field(default_factory=dict)
    clause: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What must be there for a word of many meanings to be this event.

    Each field that is set must hold: lemmas of the object or subject or of the oblique's head,
    kinds of the subject or object, a kind of amount in the clause.
    """

    object_lemmas: frozenset[str] = frozenset()
    object_kinds: frozenset[ParticipantKind] = frozenset()
    subject_lemmas: frozenset[str] = frozenset()
    subject_kinds: frozenset[ParticipantKind] = frozenset()
    oblique_lemmas: frozenset[str] = frozenset()
    amount: frozenset[AmountKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A trigger: a lemma, or the lemmas of a multiword trigger ("via libera", "fare causa").

    `frame` None takes the type's frame for that part of speech. `needs` None: the word alone
    is enough. Several `needs`: any of them.
    """

    lemma: str
    mode: str | None = None
    frame: Frame | None = None
    needs: tuple[Needs, ...] = ()
    reflexive: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """One event type of the closed list: its modes, roles and words.

    `amounts` gives the role of an amount by its kind where nothing more exact is known.
    `doer` is the role that a bare name before the trigger fills in a headline.
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
    amounts: Mapping[AmountKind, AmountRole] = field(default_factory=dict)
    inherits: Literal["none", "subject"] = "subject"
