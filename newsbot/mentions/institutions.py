"""How far the name of an institution goes behind its head: "Corte | d'appello di Genova"."""

import re

from newsbot.language.names import Head, NameTables
from newsbot.mentions.name_words import Word

_STEP = re.compile(r"(?: |(?<='))(\w+'|[\w&]+(?:[-.&']\w+)*)")
_TARGET = re.compile(r"\w+(?:[-.]\w+)*")
_MOST_LINKS = 4


class Institution:
    """One head in its text; `end` is where its complements end.

    `solid`: more than adjectives stand behind it.
    """

    def __init__(self, surface: str, word: Word, head: Head, tables: NameTables) -> None:
        self.surface, self.word, self.head, self.tables = surface, word, head, tables
        self.named = head.named and (not word.lower or head.kind == "place")
        self.end, self.links, self.linked, self.last = word.end, 0, False, word.low
        self.solid = False
        while self.links <= _MOST_LINKS and (step := _STEP.match(surface, self.end)):
            if not self._takes(step[1], step.end()):
                break

    def _takes(self, token: str, end: int) -> bool:
        """Take the next word, or a preposition with its complement, into the name."""
        low = token.lower()
        if self._is_adjective(low) and not self._is_given(token, end):
            self.end, self.last = end, low
        elif token[0].isupper() and self._continues(token, low):
            self.end, self.last, self.solid = end, low, True
            self.linked = self.linked and low not in self.tables.complements
        elif link := self._link(end, low):
            self.end, self.linked, self.links, self.solid = link, True, self.links + 1, True
            self.last = re.split("[ ']", self.surface[end:link])[-1].lower()
        else:
            return False
        return True

    def _is_given(self, token: str, end: int) -> bool:
        """Whether a person's name begins here: "il presidente del Consiglio Romano …"."""
        step = _STEP.match(self.surface, end)
        return token in self.tables.given and step is not None and step[1][0].isupper()

    def _is_adjective(self, low: str) -> bool:
        """Behind a proper name an adjective belongs to what follows."""
        if self.head.kind == "place" or low not in self.tables.adjectives:
            return False
        return not self.linked or self.tables.ordinary(self.last)

    def _continues(self, token: str, low: str) -> bool:
        """Whether a capitalized word without preposition still belongs to the institution."""
        tables = self.tables
        if self.last.rstrip("'") in tables.saints:
            return True
        if low in tables.openers or low in tables.titles:
            return False
        if tables.known.get(low, ("", None))[0] == "product":
            return False
        if token in tables.given and (self.word.lower or low not in tables.adjectives):
            return self.named and self.end == self.word.end
        return self.named or low in tables.complements or low in tables.adjectives

    def _link(self, at: int, low: str) -> int:
        """The end of "di Cassazione", "dei conti", "e delle Finanze"; 0 where none is there."""
        if low in self.tables.conjunctions:
            return self._conjoined(at) if self.links and not self.head.named else 0
        if low in self.tables.articles or not self.head.linked:
            return 0
        linkers = self.tables.late_particles if self.head.kind == "place" else self.tables.linkers
        return self._linked(at, low) if low.rstrip("'") in linkers or low in linkers else 0

    def _conjoined(self, at: int) -> int:
        """A second complement is an ordinary word: "e delle Finanze", not "e di Roma"."""
        step = _STEP.match(self.surface, at)
        if step is None:
            return 0
        low = step[1].lower()
        if low in self.tables.linkers and low not in self.tables.articles:
            end = self._linked(step.end(), low)
            last = re.split("[ ']", self.surface[at:end])[-1].lower()
            return end if end and self.tables.ordinary(last) else 0
        return step.end() if low in self.tables.complements else 0

    def _linked(self, at: int, low: str) -> int:
        gap = 0 if low.endswith("'") else 1
        target = _TARGET.match(self.surface, at + gap)
        if target is None or self.surface[at : at + gap].strip(" "):
            return 0
        word = target[0]
        if word + "'" in self.tables.linkers and self.surface[target.end() :][:1] == "'":
            return self._linked(target.end() + 1, word + "'")
        if word.lower() in self.tables.linkers:
            return self._linked(target.end(), word.lower())
        if word.lower() in self.tables.complements or (
            word[0].isupper() and self._is_complement(word)
        ):
            return target.end()
        return self._linked_adjective(target.end()) if word in self.tables.adjectives else 0

    def _is_complement(self, word: str) -> bool:
        """Whose government it is does not belong to its name: "il governo di Rossi"."""
        tables, low = self.tables, word.lower()
        if low in tables.openers or low in tables.particles:
            return False
        if self.head.kind == "place" and self.word.lower:
            known = tables.known.get(low, ("place", None))[0]
            return known != "organization" and not tables.ordinary(low)
        if tables.ordinary(low) or low in tables.known or word in tables.places:
            return True
        return not self.word.lower and word not in tables.given

    def _linked_adjective(self, at: int) -> int:
        step = _STEP.match(self.surface, at)
        return step.end() if step and step[1].lower() in self.tables.complements else 0
