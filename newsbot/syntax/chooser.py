"""A small perceptron that chooses subject and object among the noun chunks of a clause.

The answer of the rules is one of its features: it corrects them where the treebanks show that
they are wrong. Weights: see training/README.md.
"""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import NounChunk
from newsbot.syntax.clauses import Sight

Role = Literal["subject", "object"]
Place = Literal["none", "relative", "left", "right"]
MAX_LEFT, MAX_RIGHT = 7, 4
_KEPT = 50_000

# The kind of a chunk, the way from it to the verb, what stands before it.
Looks = tuple[str, str, str]


class Candidate(NamedTuple):
    """A chunk that may fill a role, where it stands and how many stand nearer; None for none."""

    chunk: NounChunk | None
    place: Place
    rank: int = 0
    agrees: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A candidate without its words, as features name it: "sl", "sl0" where it is ranked.

    `rules` tells whether the rules say it is the subject and the object, "10" for the subject.
    There is one object for each spot, so that sums are kept by its identity.
    """

    name: str
    ranked: str
    agrees: str
    rules: str


@dataclass(slots=True, eq=False)
class Situation:
    """What the chooser knows of a clause beside its candidates."""

    sight: Sight
    verb: str
    traits: tuple[str, ...]
    group_first: int
    group_last: int
    ruled: Mapping[Role, NounChunk | None]
    seen: dict[int, Looks] = field(default_factory=dict)


def features(role: Role, candidate: Candidate, situation: Situation, taken: str) -> Iterator[str]:
    """What speaks for or against a candidate in a role; `taken` is the place of the subject."""
    spot = spot_of(role, candidate, situation)
    yield from clause_features(spot, taken, situation.traits)
    yield verb_feature(spot, situation.verb)
    if candidate.chunk is not None:
        yield from look_features(spot, _looks(candidate.chunk, situation))
        yield lemma_feature(spot, candidate.chunk.lemma)


def spot_of(role: Role, candidate: Candidate, situation: Situation) -> Spot:
    """Where a candidate stands, and what the rules say of it."""
    chunk, ruled = candidate.chunk, situation.ruled
    subject, thing = ruled["subject"] is chunk, ruled["object"] is chunk
    return _spot(role, candidate.place, candidate.rank, candidate.agrees, subject, thing)


@cache
def _spot(role: Role, place: Place, rank: int, agrees: bool, subject: bool, thing: bool) -> Spot:
    name = f"{role[0]}{place[0]}"
    return Spot(name, f"{name}{min(rank, 3)}", f"a{agrees:d}", f"r{subject:d}{thing:d}")


def clause_features(spot: Spot, taken: str, traits: tuple[str, ...]) -> Iterator[str]:
    """Features of the place and of the traits of the clause."""
    name, ranked, agrees, rules = spot.name, spot.ranked, spot.agrees, spot.rules
    yield f"{name} {rules}"
    yield f"{ranked} {rules} {taken}"
    yield f"{ranked} {agrees} {taken}"
    for trait in traits:
        yield f"{ranked} {trait} {agrees} {taken}"
        yield f"{name} {rules} {trait}"


def verb_feature(spot: Spot, verb: str) -> str:
    """The feature of the verb."""
    return f"{spot.name} {spot.rules} v{verb}"


def look_features(spot: Spot, looks: Looks) -> Iterator[str]:
    """Features of a chunk's kind and of what stands around it."""
    name, ranked, agrees, rules = spot.name, spot.ranked, spot.agrees, spot.rules
    kind, path, before = looks
    yield f"{name} k{kind} {rules}"
    yield f"{ranked} p{path}"
    yield f"{name} p{path} {agrees} {rules}"
    yield f"{name} k{kind} p{path}"
    yield f"{name} b{before} {rules}"


def lemma_feature(spot: Spot, lemma: str) -> str:
    """The feature of a chunk's head."""
    return f"{spot.name} l{lemma}"


def _looks(chunk: NounChunk, situation: Situation) -> Looks:
    """The looks of a chunk, worked out once."""
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
    """Chooses by the sum of weights; the first candidate wins a tie.

    The sums of the features that recur from clause to clause are kept.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weights = weights
        self._of_clause = lru_cache(_KEPT)(self._clause_sum)
        self._of_looks = lru_cache(_KEPT)(self._look_sum)

    def choose(
        self, role: Role, candidates: list[Candidate], situation: Situation, taken: str
    ) -> Candidate:
        """The best candidate for a role."""
        best, most = candidates[0], None
        for candidate in candidates:
            total = self._score(role, candidate, situation, taken)
            if most is None or total > most:
                best, most = candidate, total
        return best

    def _score(self, role: Role, candidate: Candidate, situation: Situation, taken: str) -> int:
        spot, chunk = spot_of(role, candidate, situation), candidate.chunk
        weights = self._weights
        total = self._of_clause(spot, taken, situation.traits)
        total += weights.get(verb_feature(spot, situation.verb), 0)
        if chunk is not None:
            total += self._of_looks(spot, _looks(chunk, situation))
            total += weights.get(lemma_feature(spot, chunk.lemma), 0)
        return total

    def _clause_sum(self, spot: Spot, taken: str, traits: tuple[str, ...]) -> int:
        return self._sum(clause_features(spot, taken, traits))

    def _look_sum(self, spot: Spot, looks: Looks) -> int:
        return self._sum(look_features(spot, looks))

    def _sum(self, names: Iterable[str]) -> int:
        get = self._weights.get
        return sum([get(name, 0) for name in names])


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
