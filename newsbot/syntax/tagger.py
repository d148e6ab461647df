"""An averaged perceptron that tags words greedily, left to right.

The scores of all tags of a feature are packed into one integer, `BITS` for each tag, so that
one addition adds them all; a bias keeps every field positive. Weights: see training/README.md.
"""

import json
import zlib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsbot.syntax.features import (
    PLACES,
    excluded_tags,
    neighbour_features,
    own_features,
    shape,
    word_class,
)
from newsbot.syntax.vocabulary import Vocabulary

BITS = 32
_BYTES = BITS // 8
_NEVER = 1 << (BITS - 4)
_KEPT = 50_000
START = "<s>"


class Seen(NamedTuple):
    """A word as the tagger sees it: its class and its packed sums for each place."""

    tag: int
    own: int
    before2: int
    before: int
    after: int
    after2: int
    kind: str
    form: str


class Model(NamedTuple):
    """The weights of a file: tags, words with one tag only, packed scores by feature."""

    tags: list[str]
    certain: dict[str, int]
    scores: dict[str, int]


def load(path: Path) -> Model:
    """The weights that `save` wrote."""
    head, _, data = zlib.decompress(path.read_bytes()).partition(b"\n")
    header = json.loads(head)
    names = header["features"].split("\n")
    size = _BYTES * len(header["tags"])
    zero = bias(len(header["tags"]))
    scores = {
        name: int.from_bytes(data[at : at + size], "little") - zero
        for name, at in zip(names, range(0, len(data), size), strict=True)
    }
    return Model(header["tags"], header["certain"], scores)


def save(path: Path, model: Model) -> None:
    """Writes weights compactly; the same weights give the same bytes."""
    names = sorted(model.scores)
    header = {"tags": model.tags, "certain": model.certain, "features": "\n".join(names)}
    size, zero = _BYTES * len(model.tags), bias(len(model.tags))
    data = b"".join((model.scores[name] + zero).to_bytes(size, "little") for name in names)
    head = json.dumps(header, ensure_ascii=False, sort_keys=True).encode()
    path.write_bytes(zlib.compress(head + b"\n" + data, 9))


def bias(tags: int) -> int:
    """Half the range in each field, so that no field is ever negative."""
    return sum(1 << (BITS * at + BITS - 1) for at in range(tags))


class Tagger:
    """Tags sentences with a model; `words` are those of its language."""

    def __init__(self, model: Model, words: Vocabulary) -> None:
        self.model = model
        self._words = words
        self._bias = bias(len(model.tags))
        self._size = _BYTES * len(model.tags)
        self._seen: dict[tuple[str, bool], Seen] = {}
        self._edge = self._look(START, first=False)

    def see(self, surface: str, form: str, *, first: bool) -> Seen:
        """The word with its sums; at the start of a sentence its capital tells little."""
        key = (surface, first)
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) >= _KEPT:
                self._seen.clear()
            found = self._seen[key] = self._look(form, first=first, surface=surface)
        return found

    def _look(self, form: str, *, first: bool, surface: str = "") -> Seen:
        scores = self.model.scores
        kind = word_class(form, self._words) if surface else START
        look = shape(surface, first=first) if surface else START
        own = sum(scores.get(name, 0) for name in own_features(form, kind, look))
        own -= self._forbidden(surface, form) if surface else 0
        sums = [
            sum(scores.get(name, 0) for name in neighbour_features(place, form, kind, look))
            for place in PLACES
        ]
        certain = self.model.certain.get(form, -1) if surface else -1
        return Seen(certain, own, sums[0], sums[1], sums[2], sums[3], kind, form)

    def _forbidden(self, surface: str, form: str) -> int:
        """What makes the tags impossible that the lexicon rules out."""
        excluded = excluded_tags(surface, form, self._words)
        return sum(
            _NEVER << (BITS * at)
            for at, tag in enumerate(self.model.tags)
            if tag.replace("AUX", "VERB") in excluded
        )

    def tag(self, seen: list[Seen]) -> list[str]:
        """The tags of one sentence."""
        get, names = self.model.scores.get, self.model.tags
        zero, size = self._bias, self._size
        edge = self._edge
        padded = [edge, edge, *seen, edge, edge]
        tag1 = tag2 = START
        tags = []
        for at, (certain, own, *_, kind, form) in enumerate(seen):
            if certain >= 0:
                tag = names[certain]
            else:
                before2, before, after, after2 = (
                    padded[at],
                    padded[at + 1],
                    padded[at + 3],
                    padded[at + 4],
                )
                total = own + before2.before2 + before.before + after.after + after2.after2 + zero
                for name in joint_features(tag1, tag2, before, kind, form, after, after2):
                    total += get(name, 0)
                fields = memoryview(total.to_bytes(size, "little")).cast("I").tolist()
                tag = names[fields.index(max(fields))]
            tags.append(tag)
            tag2, tag1 = tag1, tag
        return tags


def joint_features(
    tag1: str, tag2: str, before: Seen, kind: str, form: str, after: Seen, after2: Seen
) -> tuple[str, ...]:
    """Features that join tags and words."""
    return (
        f"t{tag1}",
        f"tt{tag2} {tag1}",
        f"tw{tag1} {form}",
        f"tc{tag1} {kind}",
        f"tcc{tag1} {kind} {after.kind}",
        f"ttc{tag2} {tag1} {kind}",
        f"cc{kind} {after.kind}",
        f"bc{before.form} {kind}",
        f"ccc{kind} {after.kind} {after2.kind}",
        f"tn{tag1} {after.form}",
    )


@cache
def tagger(words: Vocabulary) -> Tagger:
    """The tagger of a language, one a process."""
    return Tagger(load(words.tables.weights / "tagger.bin"), words)
