"""The triggers of all event types, indexed by lemma."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from newsbot.language.events import EventTables, EventType, Word

Option = tuple[EventType, Word]


@dataclass(frozen=True, slots=True, eq=False)
class TriggerIndex:
    """Lemma to the types it may trigger; phrases by their first word, the longest first."""

    verbs: dict[str, list[Option]] = field(default_factory=dict)
    nouns: dict[str, list[Option]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], EventType, Word]]] = field(default_factory=dict)


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
