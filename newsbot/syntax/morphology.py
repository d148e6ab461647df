"""What a verb's form says: infinitive, mood, tense, person and number, by its ending.

The lexicon holds infinitives only; a form is read by taking endings off until an infinitive
that the lexicon knows is left.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newsbot.language.syntax import SyntaxTables, VerbForm

CLITIC_MOODS = ("inf", "ger", "part")


class VerbReading(NamedTuple):
    """One reading of a form: its infinitive, what the ending says, the pronouns written on."""

    lemma: str
    form: VerbForm
    clitics: tuple[str, ...] = ()


def read_verb(form: str, tables: SyntaxTables) -> tuple[VerbReading, ...]:
    """All readings of a form as a verb that the lexicon knows."""
    found = tuple(_plain(form, tables))
    return found or tuple(_with_clitics(form, tables))


def guess_verb(form: str, tables: SyntaxTables) -> tuple[VerbReading, ...]:
    """Readings of a form as a regular verb that no lexicon knows, the longest ending first."""
    found = []
    for start in range(2, len(form)):
        for infinitive in tables.regular:
            for reading in tables.conjugations[infinitive].get(form[start:], ()):
                found.append(VerbReading(form[:start] + infinitive, reading))
    return tuple(found)


def _plain(form: str, tables: SyntaxTables) -> Iterator[VerbReading]:
    seen = set()
    for start in range(len(form)):
        for infinitive in tables.endings.get(form[start:], ()):
            lemma = infinitive[1:] if infinitive[0] == "^" else form[:start] + infinitive
            if lemma in seen or (infinitive[0] == "^" and start):
                continue
            seen.add(lemma)
            if lemma in tables.infinitives:
                for reading in _forms(form, lemma, tables):
                    yield VerbReading(lemma, reading)


def _forms(form: str, lemma: str, tables: SyntaxTables) -> tuple[VerbForm, ...]:
    """The most special conjugation that knows the form decides."""
    whole = tables.conjugations.get("^" + lemma, {}).get(form)
    if whole:
        return whole
    for start in range(len(lemma) - 1):
        endings = tables.conjugations.get(lemma[start:])
        if endings and form.startswith(lemma[:start]):
            found = endings.get(form[start:])
            if found:
                return found
    return ()


def _with_clitics(form: str, tables: SyntaxTables) -> Iterator[VerbReading]:
    for size in range(min(6, len(form) - 2), 1, -1):
        pronouns = tables.enclitics.get(form[-size:])
        for reading in _plain(form[:-size], tables) if pronouns else ():
            if reading.form.mood in CLITIC_MOODS:
                yield reading._replace(clitics=pronouns or ())
