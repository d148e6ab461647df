"""Joins auxiliaries, modal and lexical verb into one group with its mood, tense and voice."""

from newsbot.language.syntax import SyntaxTables, VerbForm
from newsbot.syntax.analysis import VerbGroup, Voice
from newsbot.syntax.morphology import VerbReading
from newsbot.syntax.vocabulary import Vocabulary

PARTICIPLES = frozenset({"VERB.part", "AUX.part"})
INFINITIVES = frozenset({"VERB.inf", "AUX.inf"})
GERUNDS = frozenset({"VERB.ger", "AUX.ger"})
FINITE = frozenset({"VERB", "AUX"})
_NOT_PARTICIPLES = INFINITIVES | GERUNDS | FINITE
VERBS = PARTICIPLES | _NOT_PARTICIPLES
_MAX_BETWEEN = 3
_UNKNOWN = VerbReading("", VerbForm("ind", "pres", 3, None))


def find_groups(
    first: int, last: int, forms: list[str], tags: list[str], words: Vocabulary
) -> list[VerbGroup]:
    """The verb groups of the sentence whose tokens are first to last."""
    groups = []
    at = first
    while at < last:
        if tags[at] in VERBS:
            group = _Chain(at, first, last, forms, tags, words).group()
            groups.append(group)
            at = group.last
        else:
            at += 1
    return groups


class _Chain:
    """The verbs of one group, from the first on to the lexical verb."""

    def __init__(
        self, at: int, first: int, last: int, forms: list[str], tags: list[str], words: Vocabulary
    ) -> None:
        self._forms, self._tags, self._words = forms, tags, words
        self._tables: SyntaxTables = words.tables
        self._sentence_first, self._sentence_last = first, last
        self._modal: str | None = None
        self._voice: Voice = "active"
        self._compound = False
        self._progressive = False
        self._clitics: list[str] = []
        self._negated = False
        self._start = self._before(at)
        self._opening = self._reading(at)
        self._head, self._lemma = at, self._opening.lemma
        self._clitics += self._opening.clitics

    def group(self) -> VerbGroup:
        """The whole group."""
        while self._join_next():
            pass
        form = self._opening.form
        person, plural = form.person, self._plural(form)
        return VerbGroup(
            first=self._start,
            last=self._head + 1,
            head=self._head,
            lemma=self._lemma,
            mood=form.mood,  # type: ignore[arg-type]
            tense=form.tense,  # type: ignore[arg-type]
            compound=self._compound,
            person=person,
            plural=plural,
            voice=self._final_voice(),
            negated=self._negated,
            modal=self._modal,
            clitics=tuple(self._clitics),
        )

    def _reading(self, at: int, tag: str = "") -> VerbReading:
        tag = tag or self._tags[at]
        found = self._words.verbs(self._forms[at], tag if tag in VERBS else "VERB.part")
        if found:
            return found[0]
        mood = tag.partition(".")[2]
        return VerbReading(self._forms[at], VerbForm(mood) if mood else _UNKNOWN.form)

    def _before(self, at: int) -> int:
        """Where the group begins: pronouns and negation before the verb."""
        start = at
        while start > self._sentence_first:
            form, tag = self._forms[start - 1], self._tags[start - 1]
            if form in self._tables.negations:
                self._negated = True
            elif tag == "PRON" and form in self._tables.clitics:
                self._clitics[:0] = self._tables.clitics[form]
            else:
                break
            start -= 1
        return start

    def _leans(self, at: int) -> bool:
        """Whether a token is a pronoun or negation that leans on the verb behind it."""
        form = self._forms[at]
        return form in self._tables.negations or form in self._tables.clitics

    def _next(self) -> int:
        """The first token behind the last verb that is no adverb, pronoun or negation."""
        at = self._head + 1
        end = min(self._sentence_last, at + _MAX_BETWEEN)
        while at < end and (
            self._tags[at] == "ADV"
            or (self._tags[at] == "PRON" and self._forms[at] in self._tables.clitics)
        ):
            at += 1
        return at if at < self._sentence_last else self._head

    def _join_next(self) -> bool:
        """Takes the next verb into the group, if the last one governs it."""
        at = self._next()
        tag, lemma, tables = self._tags[at], self._lemma, self._tables
        if at == self._head:
            return False
        auxiliary = lemma in tables.perfect or lemma in tables.passive
        verbal = tag in PARTICIPLES or (tag in ("ADJ", "NOUN") and self._is_verbal(at))
        if auxiliary and verbal:
            return self._participle(at)
        if tag in GERUNDS and lemma in tables.progressive and at == self._head + 1:
            self._progressive = True
            return self._take(at)
        governed = tables.governors.get(lemma)
        if governed is None:
            return False
        if tag in INFINITIVES and "" in governed:
            self._modal = self._modal or lemma
            return self._take(at)
        return self._prepositional(at, lemma, governed)

    def _prepositional(self, at: int, lemma: str, governed: frozenset[str]) -> bool:
        """A governing verb, its preposition and the infinitive: "cerca di non firmare"."""
        preposition = self._tables.prepositions.get(self._forms[at])
        if preposition is None or preposition.article or preposition.bare not in governed:
            return False
        after = at + 1
        while after < self._sentence_last and (
            self._forms[after] in self._tables.negations
            or self._forms[after] in self._tables.clitics
        ):
            after += 1
        if after >= self._sentence_last or self._tags[after] not in INFINITIVES:
            return False
        self._modal = self._modal or f"{lemma} {preposition.bare}"
        return self._take(after)

    def _participle(self, at: int) -> bool:
        """Perfect or passive: "ha firmato", "è andato", "è stato firmato", "viene firmato"."""
        lemma, tables = self._lemma, self._tables
        reading = self._reading(at, "VERB.part")
        if lemma != tables.being:
            if lemma in tables.perfect:
                self._compound = True
            else:
                self._voice = "passive"
        elif (
            self._tags[at] == "AUX.part"
            or reading.lemma in tables.unaccusative
            or self._is_reflexive()
        ):
            self._compound = True
        else:
            self._voice = "passive"
        return self._take(at)

    def _is_verbal(self, at: int) -> bool:
        """Whether an adjective is a participle: "è morto", "è stato ferito", "viene chiuso"."""
        readings = self._words.word(self._forms[at]).verbs
        participle = next((r for r in readings if r.form[:2] == ("part", "past")), None)
        if participle is None or at != self._head + 1:
            return False
        if self._tags[at] == "NOUN" and participle.form.plural != self._opening.form.plural:
            return False
        if participle.lemma in self._tables.unaccusative:
            return self._lemma == self._tables.being
        auxiliary = self._tags[self._head] == "AUX.part" or self._lemma not in self._tables.perfect
        return auxiliary and self._lemma in self._tables.passive

    def _take(self, at: int) -> bool:
        for between in range(self._head + 1, at):
            form = self._forms[between]
            self._negated = self._negated or form in self._tables.negations
            if self._tags[between] == "PRON" and form in self._tables.clitics:
                self._clitics += self._tables.clitics[form]
        reading = self._reading(at)
        self._head, self._lemma = at, reading.lemma
        self._clitics += reading.clitics
        return True

    def _is_reflexive(self) -> bool:
        """Whether one of the pronouns is reflexive in the person of the verb."""
        form = self._opening.form
        for clitic in self._clitics:
            person, plural = self._tables.reflexives.get(clitic, (0, None))
            same = form.person in (None, person) and plural in (None, form.plural)
            if person and same and (form.person or plural is None):
                return True
        return False

    def _final_voice(self) -> Voice:
        if self._voice == "passive":
            return "passive"
        if self._is_reflexive():
            return "reflexive"
        form = self._opening.form
        alone = form[:2] == ("part", "past") and self._lemma not in self._tables.unaccusative
        return "passive" if alone else "active"

    def _plural(self, form: VerbForm) -> bool | None:
        """The number; that of a form with two readings is the participle's."""
        if form.mood == "part" or self._tags[self._head] in _NOT_PARTICIPLES:
            return form.plural
        if self._lemma and self._opening.lemma == self._tables.being:
            return self._reading(self._head).form.plural
        return form.plural
