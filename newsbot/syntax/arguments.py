"""Finds who is subject, object and agent of a verb group."""

from collections.abc import Iterator

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import Analysis, Arguments, NounChunk, VerbGroup
from newsbot.syntax.argument_rules import Answer, Rules
from newsbot.syntax.chooser import (
    MAX_LEFT,
    MAX_RIGHT,
    Candidate,
    Chooser,
    Place,
    Role,
    Situation,
    chooser,
)
from newsbot.syntax.clauses import Sight


def find_arguments(
    analysis: Analysis, sentence_index: int, group: VerbGroup, tables: SyntaxTables
) -> Arguments:
    """The arguments of one verb group of a sentence."""
    return arguments_at(Sight(analysis, sentence_index, tables), group)


def arguments_at(sight: Sight, group: VerbGroup) -> Arguments:
    """The arguments of a verb group, where more of its sentence are asked for."""
    return Finder(sight, group).arguments(chooser(sight.tables))


class Finder:
    """Decides on the chunks of one clause: by rule, then by the chooser."""

    def __init__(self, sight: Sight, group: VerbGroup) -> None:
        self._sight, self._group = sight, group
        self._tables = sight.tables
        self._rules = Rules(sight, group)

    def arguments(self, chooser: Chooser) -> Arguments:
        """All arguments; a coordination with all its members."""
        clause, group = self._rules.clause, self._group
        finite = self._sight.is_finite(group)
        answer = self._chosen(chooser) if finite else self._rules.answer()
        subject, thing, relative = answer
        agent = next((c for c in clause.right if self._is_agent(c)), None)
        used = {id(chunk) for chunk in (subject, thing, agent) if chunk}
        oblique = [c for c in (*reversed(clause.left), *clause.right) if c.preposition]
        members = self._rules.joined.members
        return Arguments(
            subject=members(subject),
            object=members(thing),
            agent=members(agent),
            oblique=tuple(chunk for chunk in oblique if id(chunk) not in used),
            dropped=subject is None and finite,
            relative=relative,
            coordinated=clause.coordinated if subject is None else None,
            complement=self._complement(),
        )

    def _chosen(self, chooser: Chooser) -> Answer:
        """What the chooser makes of the rules' answer."""
        situation, candidates = self.situation()
        subject = chooser.choose("subject", candidates, situation, "-")
        rest = [c for c in candidates if c.chunk is None or c.chunk is not subject.chunk]
        thing = chooser.choose("object", rest, situation, subject.place)
        return Answer(subject.chunk, thing.chunk, "relative" in (subject.place, thing.place))

    def situation(self) -> tuple[Situation, list[Candidate]]:
        """What the chooser needs of this clause, with its candidates."""
        group = self._group
        answer = self._rules.answer()
        ruled: dict[Role, NounChunk | None] = {"subject": answer.subject, "object": answer.object}
        situation = Situation(
            sight=self._sight,
            verb=group.lemma,
            traits=self._traits(),
            group_first=group.first,
            group_last=group.last,
            ruled=ruled,
        )
        return situation, list(self._candidates(answer))

    def _traits(self) -> tuple[str, ...]:
        group, clause, tables = self._group, self._rules.clause, self._tables
        kinds = (
            ("being", group.lemma == tables.being),
            ("unaccusative", group.lemma in tables.unaccusative),
            ("no object", group.lemma in tables.no_object),
            ("reporting", group.lemma in tables.reporting),
            ("quoted", clause.quoted),
            ("clause", clause.relative is not None),
            ("coordinated", clause.coordinated is not None),
            ("clitics", bool(group.clitics)),
        )
        return (f"{group.voice}{group.person}", *[name for name, holds in kinds if holds])

    def _candidates(self, answer: Answer) -> Iterator[Candidate]:
        yield Candidate(None, "none")
        seen = set()
        antecedent = None
        if self._rules.clause.relative is not None:
            antecedent = self._rules.antecedent(self._rules.clause.relative)
        elif answer.relative:
            antecedent = answer.object
        if antecedent is not None:
            seen.add(id(antecedent))
            yield Candidate(antecedent, "relative", 0, self._rules.agrees(antecedent))
        rules = self._rules
        near = [chunk for chunk in rules.before[:MAX_LEFT] if not rules.is_tail(chunk)]
        heads = [rules.joined.first(chunk) for chunk in near]
        sides: tuple[tuple[Place, list[NounChunk]], ...] = (
            ("left", heads),
            ("right", self._rules.after[:MAX_RIGHT]),
        )
        for place, chunks in sides:
            fresh = {id(chunk): chunk for chunk in chunks if id(chunk) not in seen}
            for rank, chunk in enumerate(fresh.values()):
                yield Candidate(chunk, place, rank, self._rules.agrees(chunk))

    def _is_agent(self, chunk: NounChunk) -> bool:
        return self._group.voice == "passive" and chunk.preposition in self._tables.agents

    def _complement(self) -> VerbGroup | None:
        """The infinitive or that-clause that the verb governs."""
        following = self._rules.clause.following
        if following is None:
            return None
        between = range(self._group.last, following.first)
        if not self._sight.is_finite(following):
            return following if following.mood == "inf" else None
        opener = next((at for at in between if self._sight.tags[at] == "SCONJ"), None)
        if opener is None or self._sight.forms[opener] not in self._tables.complementizers:
            return None
        broken = any(self._sight.tags[at] in ("PUNCT", "CCONJ") for at in range(between[0], opener))
        return None if broken else following
