"""The triggers of all event types, indexed by lemma."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from newsbot.language.events import EventTables, EventType, Word

Option = tuple[EventType, Word]
PhraseRow = tuple[str, tuple[str, ...], EventType, Word]


@dataclass(frozen=True, slots=True, eq=False)
class TriggerIndex:
    """Lemma to the types it may trigger; phrases by their first word, the longest first.

    A phrase comes with the longest of its further words, without which it is not there. `needed`
    are the words that triggers need near them.
    """

    verbs: dict[str, list[Option]] = field(default_factory=dict)
    nouns: dict[str, list[Option]] = field(default_factory=dict)
    phrases: dict[str, list[PhraseRow]] = field(default_factory=dict)
    needed: set[str] = field(default_factory=set)


@lru_cache(maxsize=8)
def trigger_index(tables: EventTables) -> TriggerIndex:
    """The index of a language's types; made once."""
    index = TriggerIndex()
    for kind in tables.types:
        _add(index.verbs, kind, kind.verbs)
        _add(index.nouns, kind, kind.nouns)
        for word in (*kind.phrases, *(w for w in (*kind.verbs, *kind.nouns) if " " in w.lemma)):
            parts = tuple(word.lemma.split())
            longest = max(parts[1:] or parts, key=len)
            index.phrases.setdefault(parts[0], []).append((longest, parts, kind, word))
        for word in (*kind.verbs, *kind.nouns, *kind.phrases):
            for needs in (*word.needs, *word.unless):
                index.needed.update(needs.near, needs.object_lemmas, needs.subject_lemmas)
    for options in (*index.verbs.values(), *index.nouns.values()):
        options.sort(key=lambda option: not (option[1].needs or option[1].unless))
    for rows in index.phrases.values():
        rows.sort(key=lambda row: (-len(row[1]), not row[3].needs))
    return index


def _add(table: dict[str, list[Option]], kind: EventType, words: Iterable[Word]) -> None:
    for word in words:
        if " " not in word.lemma:
            table.setdefault(word.lemma, []).append((kind, word))
