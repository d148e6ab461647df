"""Who is subject and object of a verb group by rule: order, agreement, relatives, inversion."""

from typing import NamedTuple

from newsbot.syntax.analysis import NounChunk, VerbGroup
from newsbot.syntax.clauses import Clause, Sight
from newsbot.syntax.coordination import Coordination


class Answer(NamedTuple):
    """Subject and object of a clause; `relative` where one of them stands for a pronoun."""

    subject: NounChunk | None
    object: NounChunk | None
    relative: bool


class Rules:
    """The rules for one clause; `before` and `after` are its bare chunks, nearest first."""

    def __init__(self, sight: Sight, group: VerbGroup) -> None:
        self._sight, self._group = sight, group
        self._tables = sight.tables
        self.clause: Clause = sight.clause(group)
        self.joined = Coordination(sight, self.clause)
        self.before = [chunk for chunk in self.clause.left if self._is_bare(chunk)]
        self.after = [
            chunk
            for chunk in self.clause.right
            if self._is_bare(chunk) and not self.joined.continues_preposition(chunk)
        ]

    def answer(self) -> Answer:
        """What the rules say."""
        if self.clause.relative is not None:
            return Answer(*self._relative())
        return Answer(*self._plain())

    def _is_bare(self, chunk: NounChunk) -> bool:
        return (
            chunk.preposition is None
            and chunk.lemma not in self._tables.temporal
            and self._sight.forms[chunk.head] not in self._tables.not_subjects
            and not self._is_year(chunk)
        )

    def _is_year(self, chunk: NounChunk) -> bool:
        form = self._sight.forms[chunk.head]
        return len(form) == 4 and form.isdigit()

    def agrees(self, chunk: NounChunk) -> bool:
        """Whether a chunk can be the subject of this verb, by number and person."""
        group = self._group
        if group.person in (1, 2):
            return self._sight.tags[chunk.head] == "PRON" and chunk.plural in (None, group.plural)
        if group.plural is None or chunk.plural is None or chunk.lemma in self._tables.collectives:
            return True
        return chunk.plural == group.plural or len(self.joined.members(chunk)) > 1

    def _plain(self) -> tuple[NounChunk | None, NounChunk | None, bool]:
        """Subject and object of a clause that no relative pronoun opens."""
        group = self._group
        if group.mood == "part":
            return self._participle(), None, False
        if not self._sight.is_finite(group):
            return self._cleft(), self._first(self.after), False
        subject = self._preverbal()
        after = self.after
        if subject is None and self._inverts():
            subject = next((chunk for chunk in after[:2] if self.agrees(chunk)), None)
            after = [chunk for chunk in after if chunk is not subject]
        inverted = len(after) < len(self.after)
        if group.voice == "passive" or (inverted and group.lemma in self._tables.reporting):
            return subject, None, False
        thing = self._first(after)
        if thing is None and subject is not None and self._takes_object():
            antecedent = self._hidden_antecedent()
            return subject, antecedent, antecedent is not None
        return subject, thing, False

    def _takes_object(self) -> bool:
        """Whether a verb of this voice and meaning can have an object besides its pronouns."""
        group = self._group
        plain = group.voice == "active" and not group.clitics
        never = self._tables.no_object, self._tables.unaccusative
        return plain and not any(group.lemma in verbs for verbs in never)

    def _hidden_antecedent(self) -> NounChunk | None:
        """The noun before a "che" taken for a conjunction: "la banca che Intesa ha comprato"."""
        sight, at = self._sight, self.clause.conjunction
        if at is None or sight.forms[at] not in self._tables.relatives:
            return None
        if self.clause.following is None:
            return None
        near = sight.chunk_at(at - 1) if at > sight.sentence.first else None
        return near if near and near.last == at and not near.preposition else None

    def _cleft(self) -> NounChunk | None:
        """Who does it in "a firmare è stata la premier" and "è stata la premier a firmare"."""
        sight, group = self._sight, self._group
        at = group.first - 1
        if at < sight.sentence.first or group.mood != "inf":
            return None
        preposition = self._tables.prepositions.get(sight.forms[at])
        if preposition is None or preposition.bare != self._tables.cleft:
            return None
        place = sight.groups.index(group)
        beside = (*sight.groups[place + 1 : place + 2], *sight.groups[max(0, place - 1) : place])
        for being in beside:
            if being.lemma == self._tables.being and sight.is_finite(being):
                right = [c for c in sight.clause(being).right if self._is_bare(c)]
                if right and (being.first > group.first or right[0].last <= at):
                    return right[0]
        return None

    def _participle(self) -> NounChunk | None:
        """What a participle says something of: the chunk before, or behind at the opening."""
        before = self.clause.left[0] if self.clause.left else None
        if before and before.last == self._group.first:
            return before
        return self._unbroken(self.after)

    def _preverbal(self) -> NounChunk | None:
        for chunk in self.before:
            head = self.joined.first(chunk)
            if self.agrees(head) and not self._is_apposition(head) and not self.is_tail(chunk):
                return head
        return None

    def is_tail(self, chunk: NounChunk) -> bool:
        """Whether a chunk before a singular verb ends a prepositional one: "di A e B vale"."""
        return self._group.plural is not True and self.joined.continues_preposition(chunk)

    def _inverts(self) -> bool:
        """Whether the subject of this verb may stand behind it."""
        group, tables = self._group, self._tables
        if group.lemma == tables.being:
            return self._is_inverted_copula()
        before = (
            self._sight.tags[group.first - 1] if group.first > self._sight.sentence.first else ""
        )
        said = group.lemma in tables.reporting and before in ("SCONJ", "ADP")
        free = group.voice != "active" or group.lemma in tables.unaccusative
        return self.clause.quoted or said or free

    def _is_inverted_copula(self) -> bool:
        """Whether it is "è necessaria una tecnologia" or "c'è un accordo", not "è un accordo"."""
        group, sight = self._group, self._sight
        if any(clitic in self._tables.existential for clitic in group.clitics):
            return True
        return group.last < sight.sentence.last and sight.tags[group.last] in ("ADJ", "VERB")

    def _first(self, chunks: list[NounChunk]) -> NounChunk | None:
        """The object: the first chunk behind a verb that can have one."""
        if self._group.lemma in self._tables.no_object:
            return None
        return self._unbroken(chunks)

    def _unbroken(self, chunks: list[NounChunk]) -> NounChunk | None:
        """The first chunk behind the verb, if no comma stands between."""
        chunk = chunks[0] if chunks else None
        commas = self._sight.forms[self._group.last : chunk.first].count(",") if chunk else 0
        return chunk if commas in (0, 2) else None

    def _relative(self) -> tuple[NounChunk | None, NounChunk | None, bool]:
        """Subject and object where "che" is one of them."""
        at = self.clause.relative
        assert at is not None
        pronoun = self._sight.chunk_at(at)
        antecedent = self.antecedent(at)
        thing = self._first(self.after)
        if pronoun and pronoun.preposition:
            subject, other, _ = self._plain()
            return subject, other, False
        if self.before:
            return self.joined.first(self.before[0]), antecedent, True
        if antecedent and self._group.person in (1, 2):
            return None, antecedent, True
        if antecedent and not self.agrees(antecedent) and thing and self.agrees(thing):
            return thing, antecedent, True
        return antecedent, None if self._group.voice == "passive" else thing, True

    def antecedent(self, at: int) -> NounChunk | None:
        """What a relative pronoun stands for: the nearest chunk before it that agrees."""
        chunks = [chunk for chunk in self._sight.chunks if chunk.last <= at]
        while len(chunks) > 1 and self._is_complement(chunks[-1]):
            chunks.pop()
        return chunks[-1] if chunks else None

    def _is_complement(self, chunk: NounChunk) -> bool:
        """Whether a chunk only says of which kind the one before it is: "offerta di lavoro"."""
        return chunk.preposition is not None and (
            (chunk.article is None and not chunk.proper and chunk.first + 1 == chunk.head)
            or not self.agrees(chunk)
        )

    def _is_apposition(self, chunk: NounChunk) -> bool:
        """A chunk between commas that names again what stands before the first of them."""
        before = chunk.first - 1
        if before <= self._sight.sentence.first or self._sight.forms[before] != ",":
            return False
        named = self._sight.chunk_at(before - 1)
        closed = "," in self._sight.forms[chunk.last : self._group.first]
        return named is not None and closed and named in self.clause.left
