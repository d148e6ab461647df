"""A small perceptron that chooses subject and object among the noun chunks of a clause.

The answer of the rules is one of its features: it corrects them where the treebanks show that
they are wrong. Weights: see training/README.md.
"""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import NounChunk
from newsbot.syntax.clauses import Sight

Role = Literal["subject", "object"]
Place = Literal["none", "relative", "left", "right"]
MAX_LEFT, MAX_RIGHT = 7, 4


class Candidate(NamedTuple):
    """A chunk that may fill a role, where it stands and how many stand nearer; None for none."""

    chunk: NounChunk | None
    place: Place
    rank: int = 0
    agrees: bool = True


@dataclass(frozen=True, slots=True)
class Situation:
    """What the chooser knows of a clause beside its candidates."""

    sight: Sight
    verb: str
    traits: tuple[str, ...]
    group_first: int
    group_last: int
    ruled: Mapping[Role, NounChunk | None]
    seen: dict[int, tuple[str, str, str]] = field(default_factory=dict)

    def rule(self, role: Role, candidate: Candidate) -> bool:
        """Whether the rules give this candidate the role."""
        return self.ruled[role] is candidate.chunk


def features(role: Role, candidate: Candidate, situation: Situation, taken: str) -> Iterator[str]:
    """What speaks for or against a candidate in a role; `taken` is the place of the subject."""
    chunk, place = candidate.chunk, candidate.place
    verb = situation.verb
    rules = f"{situation.rule('subject', candidate):d}{situation.rule('object', candidate):d}"
    spot = f"{role[0]}{place[0]}"
    base = f"{spot}{min(candidate.rank, 3)}"
    yield f"{spot} r{rules}"
    yield f"{base} r{rules} {taken}"
    yield f"{base} a{candidate.agrees:d} {taken}"
    yield f"{spot} r{rules} v{verb}"
    agrees = f"a{candidate.agrees:d} {taken}"
    for trait in situation.traits:
        yield f"{base} {trait} {agrees}"
        yield f"{spot} r{rules} {trait}"
    if chunk is None:
        return
    kind, path, before = _looks(chunk, situation)
    yield f"{spot} k{kind} r{rules}"
    yield f"{base} p{path}"
    yield f"{spot} p{path} a{candidate.agrees:d} r{rules}"
    yield f"{spot} k{kind} p{path}"
    yield f"{spot} l{chunk.lemma}"
    yield f"{spot} b{before} r{rules}"


def _looks(chunk: NounChunk, situation: Situation) -> tuple[str, str, str]:
    """The kind of a chunk, the way to it and what stands before it, worked out once."""
    found = situation.seen.get(chunk.first)
    if found is None:
        kind = f"{situation.sight.tags[chunk.head]}{chunk.article}"
        found = kind, _between(chunk, situation), _before(chunk, situation)
        situation.seen[chunk.first] = found
    return found


def _between(chunk: NounChunk, situation: Situation) -> str:
    """The kinds of words between a chunk and the verb, the first three."""
    sight = situation.sight
    if chunk.first >= situation.group_last:
        span = range(situation.group_last, chunk.first)
    else:
        span = range(chunk.last, situation.group_first)
    kinds = [sight.forms[at] if sight.tags[at] == "PUNCT" else sight.tags[at] for at in span]
    return " ".join(dict.fromkeys(kinds[:6]))


def _before(chunk: NounChunk, situation: Situation) -> str:
    """The kind of word right before a chunk."""
    at = chunk.first - 1
    sight = situation.sight
    if at < sight.sentence.first:
        return "^"
    return sight.forms[at] if sight.tags[at] in ("PUNCT", "CCONJ", "SCONJ") else sight.tags[at]


class Chooser:
    """Chooses by the sum of weights; the first candidate wins a tie."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self.weights = weights

    def choose(
        self, role: Role, candidates: list[Candidate], situation: Situation, taken: str
    ) -> Candidate:
        """The best candidate for a role."""
        get = self.weights.get
        return max(
            candidates,
            key=lambda c: sum([get(name, 0) for name in features(role, c, situation, taken)]),
        )


def load(path: Path) -> dict[str, int]:
    """The weights that `save` wrote."""
    weights: dict[str, int] = json.loads(zlib.decompress(path.read_bytes()))
    return weights


def save(path: Path, weights: Mapping[str, int]) -> None:
    """Writes weights compactly; the same weights give the same bytes."""
    text = json.dumps(weights, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_bytes(zlib.compress(text.encode(), 9))


@cache
def chooser(tables: SyntaxTables) -> Chooser:
    """The chooser of a language, one a process."""
    return Chooser(load(tables.weights / "chooser.bin"))
