"""The triggers of all event types, indexed by lemma."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from newsbot.language.events import EventTables, EventType, Word

Option = tuple[EventType, Word]


@dataclass(frozen=True, slots=True, eq=False)
class TriggerIndex:
    """Lemma to the types it may trigger; phrases by their first word, the longest first."""

    verbs: dict[str, list[Option]] = field(default_factory=dict)
    nouns: dict[str, list[Option]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], EventType, Word]]] = field(default_factory=dict)


CueKind = Literal["condition", "exception", "spurious", "hearsay", "habit", "according"]
CueRow = tuple[CueKind, tuple[str, ...]]


@lru_cache(maxsize=8)
def cue_index(tables: EventTables) -> dict[str, tuple[CueRow, ...]]:
    """The word sequences of modality and speech by their first word, the longest first."""
    modality, speech = tables.modality, tables.speech
    kinds: tuple[tuple[CueKind, tuple[tuple[str, ...], ...]], ...] = (
        ("condition", modality.conditions),
        ("exception", modality.exceptions),
        ("spurious", modality.spurious),
        ("hearsay", modality.hearsay),
        ("habit", modality.habits),
        ("according", speech.according),
    )
    rows: dict[str, list[CueRow]] = {}
    for kind, sequences in kinds:
        for words in sequences:
            rows.setdefault(words[0], []).append((kind, words))
    return {first: tuple(sorted(found, key=_shorter)) for first, found in rows.items()}


def _shorter(row: CueRow) -> int:
    return -len(row[1])


@lru_cache(maxsize=8)
def trigger_index(tables: EventTables) -> TriggerIndex:
    """The index of a language's types; made once."""
    index = TriggerIndex()
    for kind in tables.types:
        _add(index.verbs, kind, kind.verbs)
        _add(index.nouns, kind, kind.nouns)
        for word in (*kind.phrases, *(w for w in (*kind.verbs, *kind.nouns) if " " in w.lemma)):
            parts = tuple(word.lemma.split())
            index.phrases.setdefault(parts[0], []).append((parts, kind, word))
    for options in (*index.verbs.values(), *index.nouns.values()):
        options.sort(key=lambda option: not (option[1].needs or option[1].unless))
    for rows in index.phrases.values():
        rows.sort(key=lambda row: (-len(row[0]), not row[2].needs))
    return index


def _add(table: dict[str, list[Option]], kind: EventType, words: Iterable[Word]) -> None:
    for word in words:
        if " " not in word.lemma:
            table.setdefault(word.lemma, []).append((kind, word))
