"""Cuts a sentence into clauses: each verb with the words that go with it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsbot.language.sayings import ModalityTable
from newsbot.syntax.analysis import VerbGroup

_BREAKS = frozenset(';:()[]—-–«»"“”')
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


@dataclass(slots=True)
class Clause:
    """The tokens of a clause, as runs; `opener` is the word that subordinates it, else None."""

    runs: list[tuple[int, int]] = field(default_factory=list)
    opener: str | None = None
    relative: bool = False

    @property
    def first(self) -> int:
        """Its first token."""
        return self.runs[0][0]

    @property
    def last(self) -> int:
        """The end of its last run."""
        return self.runs[-1][1]

    def __contains__(self, token: int) -> bool:
        for first, last in self.runs:  # noqa: SIM110  a generator takes twice the time
            if first <= token < last:
                return True
        return False


def find_clauses(
    first: int,
    last: int,
    forms: Sequence[str],
    tags: Sequence[str],
    groups: Sequence[VerbGroup],
    table: ModalityTable,
) -> list[Clause]:
    """The clauses of the sentence that these tokens make, in order of their first token."""
    cuts = _cuts(first, last, forms, tags, groups, table)
    clauses: list[Clause] = []
    waiting: list[tuple[int, int]] = []
    host: Clause | None = None
    heads = [group.head for group in groups]
    for left, right in zip(cuts, [*cuts[1:], last], strict=True):
        opener = _opener(left, right, forms, tags, table)
        verbal = bisect_left(heads, right) > bisect_left(heads, left)
        if not verbal and opener is None:
            if host is None or _awaits(left, forms, tags):
                waiting.append((left, right))
            else:
                host.runs.append((left, right))
            continue
        told = left > first and tags[left - 1] in ("VERB", "AUX")
        relative = opener is not None and opener in table.relatives and not told
        clause = Clause([(left, right)], opener, relative)
        if waiting and not relative:
            clause.runs[:0] = waiting
            waiting = []
        clauses.append(clause)
        host = clause
    if waiting:
        if clauses:
            clauses[0].runs[:0] = waiting
        else:
            clauses.append(Clause(waiting))
    return sorted(clauses, key=lambda c: c.first)


def _awaits(left: int, forms: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether a conjunction and a comma stand before ("e, dal 2026, …"): what comes is new."""
    return left > 1 and forms[left - 1] == "," and tags[left - 2] == "CCONJ"


def _cuts(
    first: int,
    last: int,
    forms: Sequence[str],
    tags: Sequence[str],
    groups: Sequence[VerbGroup],
    table: ModalityTable,
) -> list[int]:
    """Where segments begin."""
    inside = {t for g in groups for t in range(g.first + 1, g.last)}
    places = [first]
    for at in range(first + 1, last):
        if at in inside:
            continue
        before, here = forms[at - 1], forms[at]
        joins = tags[at] == "SCONJ" or (here in table.relatives and tags[at] == "PRON")
        if before == "," or before in _BREAKS or joins:
            after_preposition = joins and at > first + 1 and tags[at - 1] == "ADP"
            place = at - 1 if after_preposition else at
            if place > places[-1]:
                places.append(place)
        elif tags[at] == "CCONJ" and _own_verb(at, last, forms, tags, groups):
            places.append(at)
    return places


def _own_verb(
    at: int, last: int, forms: Sequence[str], tags: Sequence[str], groups: Sequence[VerbGroup]
) -> bool:
    """Whether a finite or participial verb follows a conjunction before the next break."""
    for group in groups:
        if group.first <= at:
            continue
        if group.mood not in _FINITE and group.mood != "part":
            return False
        return (
            all(
                forms[t] != "," and forms[t] not in _BREAKS and tags[t] not in ("SCONJ", "CCONJ")
                for t in range(at + 1, min(group.first, last))
            )
            and group.first < last
        )
    return False


def _opener(
    left: int, right: int, forms: Sequence[str], tags: Sequence[str], table: ModalityTable
) -> str | None:
    """The subordinating word among the first two tokens of a segment."""
    for at in range(left, min(left + 2, right)):
        if tags[at] == "SCONJ" or (tags[at] == "PRON" and forms[at] in table.relatives):
            return forms[at]
        if forms[at] in table.where:
            return forms[at]
        if tags[at] not in ("ADP", "ADV", "CCONJ"):
            return None
    return None
