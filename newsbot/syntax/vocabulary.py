"""What is known of a word form by itself, worked out once a form and kept."""

from functools import cache
from typing import NamedTuple

from newsbot.language.lexicon import Reading
from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.morphology import VerbReading, guess_verb, read_verb

MOOD_TAGS = {"part": "VERB.part", "inf": "VERB.inf", "ger": "VERB.ger"}
_NOMINAL = ("NOUN", "ADJ")
_MOOD_ORDER = {"ind": 0, "cnd": 0, "part": 1, "inf": 1, "ger": 1, "sub": 2}
_ADJECTIVAL = ("part", "pres")
_LONGEST = 40
_KEPT = 20_000


class Word(NamedTuple):
    """The readings of a form: tags with lemmas, and the verb readings in full."""

    readings: tuple[Reading, ...]
    verbs: tuple[VerbReading, ...]

    def lemma(self, tag: str) -> str | None:
        """The lemma under a tag ("NOUN", "VERB.part"); None where it has no such reading."""
        return next((reading.lemma for reading in self.readings if reading.tag == tag), None)


class Vocabulary:
    """The words of a language as they are met; make one with `vocabulary`."""

    def __init__(self, tables: SyntaxTables) -> None:
        self.tables = tables
        plain = (verb for verb, prepositions in tables.governors.items() if "" in prepositions)
        self.auxiliaries = tables.perfect | tables.passive | tables.progressive | frozenset(plain)
        self._words: dict[str, Word] = {}
        self._verbs: dict[tuple[str, str], tuple[VerbReading, ...]] = {}
        self._lemmas: dict[tuple[str, str], str] = {}

    def word(self, form: str) -> Word:
        """What the lexicon and the endings say of a lower-case form."""
        found = self._words.get(form)
        if found is None:
            if len(self._words) >= _KEPT:
                self._words.clear()
            found = self._words[form] = self._read(form)
        return found

    def knows(self, form: str) -> bool:
        """Whether a lower-case form is an ordinary word of the language."""
        return bool(self.word(form).readings)

    def verbs(self, form: str, tag: str) -> tuple[VerbReading, ...]:
        """The verb readings of a form that its tag allows, the likeliest first; may be empty."""
        key = (form, tag)
        found = self._verbs.get(key)
        if found is None:
            if len(self._verbs) >= _KEPT:
                self._verbs.clear()
            readings = self.word(form).verbs or self._guess(form)
            mood = tag.partition(".")[2]
            fitting = tuple(r for r in readings if (r.form.mood in MOOD_TAGS) == bool(mood))
            exact = tuple(r for r in fitting if not mood or r.form.mood == mood)
            found = self._verbs[key] = exact or fitting or readings
        return found

    def _guess(self, form: str) -> tuple[VerbReading, ...]:
        return _likeliest_first(guess_verb(form[:_LONGEST], self.tables))

    def lemma(self, form: str, tag: str) -> str:
        """The lemma of a form under a tag; the form itself where nothing is known."""
        key = (form, tag)
        found = self._lemmas.get(key)
        if found is None:
            if len(self._lemmas) >= _KEPT:
                self._lemmas.clear()
            found = self._lemmas[key] = self._lemma(form, tag)
        return found

    def _lemma(self, form: str, tag: str) -> str:
        if tag.startswith(("VERB", "AUX")):
            verbs = self.verbs(form, tag)
            return verbs[0].lemma if verbs else form
        word = self.word(form)
        found = word.lemma(tag)
        if found is None and tag in _NOMINAL:
            found = next((r.lemma for r in word.readings if r.tag in _NOMINAL), None)
        return found or form

    def _read(self, form: str) -> Word:
        if len(form) > _LONGEST:
            return Word((), ())
        verbs = _likeliest_first(read_verb(form, self.tables))
        closed = (Reading(tag, form) for tag in self.tables.closed.get(form, ()))
        as_verb = (
            Reading(MOOD_TAGS.get(v.form.mood, "VERB"), v.lemma)
            for v in verbs
            if v.form[:2] != _ADJECTIVAL
        )
        readings = dict.fromkeys((*closed, *self.tables.lexicon.readings(form), *as_verb))
        return Word(tuple(readings), verbs)


def _likeliest_first(verbs: tuple[VerbReading, ...]) -> tuple[VerbReading, ...]:
    """Third person before the others, indicative before subjunctive."""
    return tuple(
        sorted(verbs, key=lambda v: (v.form.person in (1, 2), _MOOD_ORDER.get(v.form.mood, 3)))
    )


@cache
def vocabulary(tables: SyntaxTables) -> Vocabulary:
    """The vocabulary of a language, one a process."""
    return Vocabulary(tables)
