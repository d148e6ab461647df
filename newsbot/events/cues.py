"""Word sequences that tell how sure a sentence is or who says so, and where they stand."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from newsbot.language.events import EventTables

CueKind = Literal["condition", "exception", "spurious", "hearsay", "habit", "according"]
CueRow = tuple[CueKind, tuple[str, ...]]


class Cue(NamedTuple):
    """A word sequence where it stands, half-open."""

    first: int
    last: int
    words: tuple[str, ...]


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


def find_cues(
    first: int,
    last: int,
    forms: Sequence[str],
    keys: Sequence[str],
    index: Mapping[str, Iterable[CueRow]],
) -> dict[CueKind, list[Cue]]:
    """Where cues stand among these tokens by form or lemma, the longest of a kind at each place."""
    found: dict[CueKind, list[Cue]] = {}
    for at in range(first, last):
        rows = index.get(forms[at]) or index.get(keys[at])
        if rows is None:
            continue
        done: set[CueKind] = set()
        for kind, words in rows:
            end = at + len(words)
            if end > last or kind in done:
                continue
            # The first word is known to fit; most rows fail at the second.
            for token, word in enumerate(words[1:], at + 1):
                if word != forms[token] and word != keys[token]:
                    break
            else:
                found.setdefault(kind, []).append(Cue(at, end, words))
                done.add(kind)
    return found
