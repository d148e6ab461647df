"""An averaged perceptron that tags words greedily, left to right.

The scores of all tags of a feature are packed into one integer, `BITS` for each tag, so that
one addition adds them all; a bias keeps every field positive. The some 35 weights of a token
sum up to well under a quarter of a field's range (a test looks). Weights: see training/README.md.
"""

import json
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from struct import Struct
from typing import NamedTuple

from newsbot.syntax.features import (
    PLACES,
    before_class_features,
    class_features,
    excluded_tags,
    neighbour_features,
    own_features,
    shape,
    tag_after_features,
    tag_class_features,
    tag_pair_features,
    tag_word_features,
    word_class,
)
from newsbot.syntax.vocabulary import Vocabulary

BITS = 16
_BYTES = BITS // 8
_NEVER = 1 << (BITS - 2)
_KEPT = 10_000
START = "<s>"


class Seen:
    """A word as the tagger sees it: its class and its packed sums for each place.

    `own_beside` (by `row` of the word behind and the number of the tag before), `after_by_tag`
    and `before_by_kind` fill as tags and classes are met beside the word.
    """

    __slots__ = (
        "after", "after2", "after_by_tag", "before", "before2", "before_by_kind", "certain",
        "form", "kind", "own", "own_beside", "row",
    )  # fmt: skip

    def __init__(self, form: str, kind: int, tags: int) -> None:
        self.form, self.kind, self.row = form, kind, kind * tags
        self.certain = -1
        self.own = self.before2 = self.before = self.after = self.after2 = 0
        self.own_beside: dict[int, int] = {}
        self.after_by_tag: list[int | None] = [None] * tags
        self.before_by_kind: dict[int, int] = {}


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
        self._tags = [*model.tags, START]
        self._kinds = [START]
        self._numbers = {START: 0}
        self._size = _BYTES * len(model.tags)
        self._fields = Struct(f"<{len(model.tags)}H")
        self._seen: dict[tuple[str, bool, bool], Seen] = {}
        self._older: dict[tuple[str, bool, bool], Seen] = {}
        self._classes: dict[tuple[int, int, int], int] = {}
        self._tag_pairs: dict[tuple[int, int, int], int] = {}
        self._shared: dict[int, int] = {}
        self._penalties: dict[frozenset[str], int] = {}
        self._edge = Seen(START, 0, len(self._tags))
        self._sum_places(self._edge, START, START)

    def see(self, surface: str, form: str, *, first: bool, headline: bool = False) -> Seen:
        """The word with its sums; at the start of a sentence its capital tells little."""
        key = (surface, first, headline)
        found = self._seen.get(key)
        if found is None:
            found = self._older.get(key) or self._look(
                surface, form, first=first, headline=headline
            )
            if len(self._seen) >= _KEPT:
                self._age()
            self._seen[key] = found
        return found

    def _age(self) -> None:
        """Forgets the words not met of late: a word with its sums takes over 1 KB."""
        self._older, self._seen = self._seen, {}
        for sums in (self._classes, self._tag_pairs):
            sums.clear()
        self._shared.clear()

    def _look(self, surface: str, form: str, *, first: bool, headline: bool) -> Seen:
        kind, look = word_class(form, self._words), shape(surface, first=first)
        number = self._numbers.setdefault(kind, len(self._kinds))
        if number == len(self._kinds):
            self._kinds.append(kind)
        seen = Seen(form, number, len(self._tags))
        seen.certain = self.model.certain.get(form, -1)
        seen.own = self._sum(own_features(form, kind, look)) + bias(len(self.model.tags))
        seen.own -= self._forbidden(surface, form, headline=headline)
        self._sum_places(seen, kind, look)
        return seen

    def _sum_places(self, seen: Seen, kind: str, look: str) -> None:
        sums = [self._sum(neighbour_features(p, seen.form, kind, look)) for p in PLACES]
        # Most sums of rare words are those of their class: one object serves them all.
        seen.before2, seen.before, seen.after, seen.after2 = (
            self._shared.setdefault(total, total) for total in sums
        )

    def _sum(self, names: Iterable[str]) -> int:
        get = self.model.scores.get
        return sum([get(name, 0) for name in names])

    def _forbidden(self, surface: str, form: str, *, headline: bool) -> int:
        """What makes the tags impossible that the lexicon rules out."""
        excluded = excluded_tags(surface, form, self._words, headline=headline)
        found = self._penalties.get(excluded)
        if found is None:
            found = self._penalties[excluded] = sum(
                _NEVER << (BITS * at)
                for at, tag in enumerate(self.model.tags)
                if tag in excluded or tag.replace("AUX", "VERB") in excluded
            )
        return found

    def tag(self, seen: list[Seen]) -> list[str]:
        """The tags of one sentence."""
        size, names, unpack = self._size, self._tags, self._fields.unpack
        classes, pairs = self._classes, self._tag_pairs
        padded = [self._edge, self._edge, *seen, self._edge, self._edge]
        tag1 = tag2 = len(names) - 1
        tags = []
        for before2, before, word, after, after2 in zip(
            padded, padded[1:], seen, padded[3:], padded[4:], strict=False
        ):
            tag = word.certain
            if tag < 0:
                kind = word.kind
                # `or` would do but for the sums that are 0.
                if (own := word.own_beside.get(after.row + tag1)) is None:
                    own = self._own_sum(word, after, tag1)
                if (behind := after.after_by_tag[tag1]) is None:
                    behind = self._after_sum(after, tag1)
                if (ahead := before.before_by_kind.get(kind)) is None:
                    ahead = self._before_sum(before, kind)
                if (joined := classes.get((kind, after.kind, after2.kind))) is None:
                    joined = self._class_sum(kind, after.kind, after2.kind)
                if (pair := pairs.get((tag2, tag1, kind))) is None:
                    pair = self._tag_pair_sum(tag2, tag1, kind)
                total = before2.before2 + own + behind + ahead + joined + pair + after2.after2
                fields = unpack(total.to_bytes(size, "little"))
                tag = fields.index(max(fields))
            tags.append(names[tag])
            tag2, tag1 = tag1, tag
        return tags

    def _own_sum(self, word: Seen, after: Seen, tag1: int) -> int:
        """What the word, the tag before it and the class behind it add."""
        tag, kind = self._tags[tag1], self._kinds[word.kind]
        total = word.own + self._sum(tag_word_features(tag, kind, word.form))
        total += self._sum(tag_class_features(tag, kind, self._kinds[after.kind]))
        word.own_beside[after.row + tag1] = total
        return total

    def _after_sum(self, after: Seen, tag1: int) -> int:
        names = tag_after_features(self._tags[tag1], after.form)
        added = self._sum(names)
        found = after.after_by_tag[tag1] = after.after + added if added else after.after
        return found

    def _before_sum(self, before: Seen, kind: int) -> int:
        names = before_class_features(before.form, self._kinds[kind])
        added = self._sum(names)
        found = before.before_by_kind[kind] = before.before + added if added else before.before
        return found

    def _class_sum(self, kind: int, after: int, after2: int) -> int:
        kinds = self._kinds
        found = self._sum(class_features(kinds[kind], kinds[after], kinds[after2]))
        self._classes[kind, after, after2] = found
        return found

    def _tag_pair_sum(self, tag2: int, tag1: int, kind: int) -> int:
        names = tag_pair_features(self._tags[tag2], self._tags[tag1], self._kinds[kind])
        found = self._tag_pairs[tag2, tag1, kind] = self._sum(names)
        return found


@cache
def tagger(words: Vocabulary) -> Tagger:
    """The tagger of a language, one a process."""
    return Tagger(load(words.tables.weights / "tagger.bin"), words)
