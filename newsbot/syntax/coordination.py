"""Coordinated noun chunks: "A, B e C", prepositional tails between them allowed."""

from newsbot.syntax.analysis import NounChunk
from newsbot.syntax.clauses import Clause, Sight


class Coordination:
    """The coordinations of one clause."""

    def __init__(self, sight: Sight, clause: Clause) -> None:
        self._sight, self._clause = sight, clause
        self._tables = sight.tables

    def first(self, chunk: NounChunk) -> NounChunk:
        """The first member of the coordination that a chunk ends."""
        links = self._tables.coordinators
        while (previous := self._member_before(chunk, links)) is not None:
            chunk = previous
            links = self._tables.coordinators | {","}
        return chunk

    def _member_before(self, chunk: NounChunk, links: frozenset[str]) -> NounChunk | None:
        forms = self._sight.forms
        link = chunk.first - 1
        if link <= self._sight.sentence.first or forms[link] not in links:
            return None
        previous = self._sight.chunk_at(link - 1)
        while previous and previous.preposition and previous.preposition != chunk.preposition:
            previous = self._sight.chunk_at(previous.first - 1)
        if previous is None or previous.preposition != chunk.preposition:
            return None
        return previous if previous in self._clause.left else None

    def members(self, chunk: NounChunk | None) -> tuple[NounChunk, ...]:
        """A chunk with those coordinated behind it."""
        if chunk is None:
            return ()
        members = [chunk]
        pending: list[NounChunk] = []
        at = chunk.last
        while (found := self._member_after(at, chunk)) is not None:
            member, final = found
            pending.append(member)
            if final:
                return (*members, *pending)
            at = member.last
        return (chunk,)

    def _member_after(self, at: int, chunk: NounChunk) -> tuple[NounChunk, bool] | None:
        """The next member of a coordination and whether it is the last."""
        forms, end = self._sight.forms, self._sight.sentence.last
        tail = self._sight.chunk_at(at) if at < end else None
        while tail and tail.preposition and tail.preposition != chunk.preposition:
            at = tail.last
            tail = self._sight.chunk_at(at) if at < end else None
        if at + 1 >= end:
            return None
        final = forms[at] in self._tables.coordinators
        if not final and forms[at] != ",":
            return None
        member = self._sight.chunk_at(at + 1)
        if member is None or member.first != at + 1 or not self._is_own(chunk, member):
            return None
        if member.preposition not in (None, chunk.preposition):
            return None
        return member, final

    def _is_own(self, chunk: NounChunk, member: NounChunk) -> bool:
        """Whether a member of a coordination belongs to the same clause as the first one."""
        right = self._clause.right
        return chunk not in right or member in right

    def continues_preposition(self, chunk: NounChunk) -> bool:
        """Whether a chunk belongs to the prepositional one before it: "da Eni e Saipem"."""
        link = chunk.first - 1
        if link <= self._sight.sentence.first:
            return False
        previous = self._sight.chunk_at(link - 1)
        joined = self._sight.forms[link] in self._tables.coordinators
        return joined and previous is not None and previous.preposition is not None
