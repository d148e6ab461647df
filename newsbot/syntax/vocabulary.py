"""What is known of a word form by itself, worked out once a form and kept."""

from functools import cache
from typing import NamedTuple

from newsbot.language.lexicon import Reading
from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.morphology import VerbReading, guess_verb, read_verb

MOOD_TAGS = {"part": "VERB.part", "inf": "VERB.inf", "ger": "VERB.ger"}
_KEPT = 50_000


class Word(NamedTuple):
    """The readings of a form: tags with lemmas, and the verb readings in full."""

    readings: tuple[Reading, ...]
    verbs: tuple[VerbReading, ...]

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that the form can have, each once."""
        return tuple(dict.fromkeys(reading.tag for reading in self.readings))

    def lemma(self, tag: str) -> str | None:
        """The lemma under a tag ("NOUN", "VERB.part"); None where it has no such reading."""
        return next((reading.lemma for reading in self.readings if reading.tag == tag), None)


class Vocabulary:
    """The words of a language as they are met; make one with `vocabulary`."""

    def __init__(self, tables: SyntaxTables) -> None:
        self.tables = tables
        self._words: dict[str, Word] = {}

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

    def guess(self, form: str) -> tuple[VerbReading, ...]:
        """Readings as a verb that the lexicon does not know."""
        return guess_verb(form, self.tables)

    def _read(self, form: str) -> Word:
        verbs = read_verb(form, self.tables)
        closed = (Reading(tag, form) for tag in self.tables.closed.get(form, ()))
        as_verb = (Reading(MOOD_TAGS.get(v.form.mood, "VERB"), v.lemma) for v in verbs)
        readings = dict.fromkeys((*closed, *self.tables.lexicon.readings(form), *as_verb))
        return Word(tuple(readings), verbs)


@cache
def vocabulary(tables: SyntaxTables) -> Vocabulary:
    """The vocabulary of a language, one a process."""
    return Vocabulary(tables)
