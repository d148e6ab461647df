"""The clause around a verb group: its noun chunks left and right, nearest first."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import Analysis, NounChunk, Sentence, VerbGroup

_NON_FINITE = frozenset({"inf", "ger", "part"})
_WALLS = frozenset(":;")
_OPEN, _CLOSE = frozenset("([«“"), frozenset(")]»”")
_QUOTES_END = frozenset('»”"')

Span = TypeVar("Span", VerbGroup, NounChunk)


@dataclass(slots=True)
class Clause:
    """What stands around a verb group in its own clause.

    `relative` is the token of the relative pronoun that opens it, `conjunction` that of the
    conjunction; `quoted` where a quotation
    ends right before the group; `coordinated` is the finite group that it is joined to on the
    left, `following` the next one on the right.
    """

    left: list[NounChunk] = field(default_factory=list)
    right: list[NounChunk] = field(default_factory=list)
    relative: int | None = None
    conjunction: int | None = None
    quoted: bool = False
    coordinated: VerbGroup | None = None
    following: VerbGroup | None = None


class Sight:
    """One sentence by token: which chunk or verb group holds it."""

    def __init__(self, analysis: Analysis, index: int, tables: SyntaxTables) -> None:
        self.sentence: Sentence = analysis.sentences[index]
        self.forms, self.tags = analysis.tokens.forms, analysis.tags
        self.tables = tables
        self.groups, self.chunks = analysis.groups[index], analysis.chunks[index]
        self._group_at = _by_token(self.groups)
        self._chunk_at = _by_token(self.chunks)
        self._relatives = frozenset(
            at
            for at in range(self.sentence.first, self.sentence.last)
            if self.tags[at] == "PRON" and self.forms[at] in tables.relatives
        )

    def group_at(self, at: int) -> VerbGroup | None:
        """The verb group that holds a token."""
        return self._group_at.get(at)

    def chunk_at(self, at: int) -> NounChunk | None:
        """The noun chunk that holds a token."""
        return self._chunk_at.get(at)

    def is_relative(self, at: int) -> bool:
        """Whether a token is a relative pronoun."""
        return at in self._relatives

    def has_relative(self, chunk: NounChunk) -> bool:
        """Whether a relative pronoun stands in a chunk."""
        return not self._relatives.isdisjoint(range(chunk.first, chunk.last))

    def is_finite(self, group: VerbGroup) -> bool:
        """Whether a group has a finite verb."""
        return group.mood not in _NON_FINITE

    def clause(self, group: VerbGroup) -> Clause:
        """The clause of a group."""
        clause = Clause()
        _look_left(self, group, clause)
        _look_right(self, group, clause)
        return clause


def _by_token(spans: Sequence[Span]) -> dict[int, Span]:
    """What holds each token."""
    return {at: span for span in spans for at in range(span.first, span.last)}


def _look_left(sight: Sight, group: VerbGroup, clause: Clause) -> None:
    """Collects chunks backwards to the clause's beginning; clauses inside are jumped over."""
    at = group.first - 1
    first = sight.sentence.first
    clause.quoted = _follows_quotation(sight, group)
    since = _Since()
    while at >= first and not clause.quoted:
        form, tag = sight.forms[at], sight.tags[at]
        other, chunk = sight.group_at(at), sight.chunk_at(at)
        if sight.is_relative(at):
            clause.relative = at
            return
        if other:
            at = _past_group(sight, other, clause, since)
        elif chunk:
            clause.left.append(chunk)
            at = chunk.first - 1
            if sight.has_relative(chunk):
                return
        elif form in _CLOSE:
            at = _opening(sight, at) - 1
        elif tag == "SCONJ" or form in _WALLS or form in _OPEN:
            clause.conjunction = at if tag == "SCONJ" else None
            return
        else:
            if form == "," or tag == "CCONJ":
                since.breaks.append(at)
            at -= 1


@dataclass(slots=True)
class _Since:
    """What was met since the last clause that was jumped over: breaks, chunks before that."""

    breaks: list[int] = field(default_factory=list)
    safe: int = 0

    def restart(self, clause: Clause) -> None:
        """From here on breaks and chunks are counted anew."""
        self.breaks.clear()
        self.safe = len(clause.left)


def _follows_quotation(sight: Sight, group: VerbGroup) -> bool:
    """Whether a quotation ends right before a group, or a comma and what was said."""
    at, first = group.first - 1, sight.sentence.first
    if at < first:
        return False
    comma = sight.forms[at] == ","
    if comma:
        at -= 1
    if at >= first and sight.forms[at] in _QUOTES_END:
        return True
    return comma and group.lemma in sight.tables.reporting and _speaker_follows(sight, group)


def _speaker_follows(sight: Sight, group: VerbGroup) -> bool:
    """Whether a chunk stands right behind a group and closes what it says."""
    last = sight.sentence.last
    after = sight.chunk_at(group.last) if group.last < last else None
    while after and after.last < last and (tail := sight.chunk_at(after.last)) is not None:
        after = tail
    return after is not None and (after.last == last or sight.tags[after.last] == "PUNCT")


def _past_group(sight: Sight, other: VerbGroup, clause: Clause, since: _Since) -> int:
    """Where to go on behind another verb group to the left; -1 where the clause begins."""
    safe, recent = clause.left[: since.safe], clause.left[since.safe :]
    if not sight.is_finite(other):
        comma = next((at for at in since.breaks if sight.forms[at] == ","), sight.sentence.last)
        clause.left[:] = safe + [
            chunk
            for chunk in recent
            if chunk.first >= comma or chunk.preposition or chunk.first > other.last + 1
        ]
        return other.first - 1
    breaks = since.breaks
    leftmost = breaks[-1] if breaks else sight.sentence.last
    clause.left[:] = safe + [chunk for chunk in recent if chunk.first > leftmost]
    opener = _opener(sight, other)
    if breaks and _is_aside(sight, other):
        since.restart(clause)
        return other.first - 1
    if opener is None or (sight.tags[opener] == "SCONJ" and not breaks):
        clause.coordinated = other
        return -1
    if sight.tags[opener] == "SCONJ" and any(not chunk.preposition for chunk in clause.left):
        return -1
    since.restart(clause)
    return opener - 1


def _is_aside(sight: Sight, group: VerbGroup) -> bool:
    """Whether a group only says who said it: "il gruppo, ha detto la fonte, chiuderà"."""
    at = group.first - 1
    aside = at > sight.sentence.first and sight.forms[at] == ","
    return aside and group.lemma in sight.tables.reporting and _speaker_follows(sight, group)


def _opener(sight: Sight, group: VerbGroup) -> int | None:
    """Where a clause inside another begins: relative pronoun, or conjunction behind a comma."""
    at = group.first - 1
    while at >= sight.sentence.first:
        if sight.is_relative(at):
            chunk = sight.chunk_at(at)
            return chunk.first if chunk else at
        if sight.tags[at] == "SCONJ":
            return at if at > sight.sentence.first and sight.forms[at - 1] == "," else None
        if sight.group_at(at) or sight.forms[at] in ",:;" or sight.tags[at] == "CCONJ":
            return None
        at -= 1
    return None


def _opening(sight: Sight, at: int) -> int:
    """The bracket or quote that a closing one belongs to; itself where there is none."""
    for before in range(at - 1, sight.sentence.first - 1, -1):
        if sight.forms[before] in _OPEN:
            return before
    return at


def _look_right(sight: Sight, group: VerbGroup, clause: Clause) -> None:
    at, last_break = group.last, group.last
    while at < sight.sentence.last:
        form, other, chunk = sight.forms[at], sight.group_at(at), sight.chunk_at(at)
        if other:
            clause.following = other
            _give_back(sight, other, clause, last_break)
            return
        if sight.is_relative(at) or sight.tags[at] == "SCONJ" or form in _WALLS:
            clause.following = next((g for g in sight.groups if g.first > at), None)
            return
        if chunk:
            if sight.has_relative(chunk):
                return
            clause.right.append(chunk)
            at = chunk.last
            continue
        if form in '«“"' and len(clause.right) > 0 and sight.forms[at - 1] in ",":
            return
        if form == "," or sight.tags[at] == "CCONJ":
            last_break = at
        at += 1


def _give_back(sight: Sight, other: VerbGroup, clause: Clause, last_break: int) -> None:
    """Chunks behind the last comma or conjunction are the next finite verb's own."""
    if sight.is_finite(other) and last_break > clause_start(clause, other):
        clause.right[:] = [chunk for chunk in clause.right if chunk.first < last_break]


def clause_start(clause: Clause, other: VerbGroup) -> int:
    """The first chunk to the right, or the next verb group."""
    return clause.right[0].first if clause.right else other.first
