"""Names as spans: known names, institutions by their head, and runs of capitalized words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsbot.language.names import Head, NameTables
from newsbot.mentions.name_words import Word, find_words
from newsbot.records import EntityKind
from newsbot.syntax.text import Text

_STEP = re.compile(r" (\w+'|[\w&]+(?:[-.&']\w+)*)")
_LINKED = re.compile(r"(\w+(?:[-.]\w+)*)")
_ROMAN = re.compile(r"[IVX]+")
_REPEATS = 4


@dataclass(slots=True)
class Candidate:
    """A span that may be a name.

    `known` is kind and country where a table knows the whole name, `head` the head of an
    institution or place. `weak` where nothing but a sentence's first capital speaks for it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    known: tuple[EntityKind, str | None] | None = None
    head: Head | None = None
    weak: bool = False
    titled: bool = False
    quoted: bool = False
    votes: dict[str, float] = field(default_factory=dict)


class Scanner:
    """Reads the words of one text into candidates, each part of the text once."""

    def __init__(self, text: Text, tables: NameTables) -> None:
        self.surface, self.folded, self.tables = text.surface, text.folded, tables
        self.words: Sequence[Word] = find_words(text, tables)
        self.found: list[Candidate] = []

    def scan(self) -> list[Candidate]:
        """All candidates in text order; they do not overlap."""
        at = 0
        while at < len(self.words):
            candidate, at = self._next(at)
            if candidate is not None:
                self.found.append(candidate)
        return self.found

    def _next(self, at: int) -> tuple[Candidate | None, int]:
        """The candidate that begins at this word, if any, and the word to go on with."""
        word = self.words[at]
        candidate = self._longest(self._known(at), self._institution(at), self._town(at))
        if candidate is None and not word.lower:
            if self._begins_none(at):
                return None, at + 1
            candidate = self._run(at)
        if candidate is None:
            return None, at + 1
        while at < len(self.words) and self.words[at].start < candidate.end:
            at += 1
        return candidate, at

    def _longest(self, *candidates: Candidate | None) -> Candidate | None:
        """The candidate that reaches farthest, the first of equals."""
        return max(filter(None, candidates), key=lambda c: c.end, default=None)

    def _town(self, at: int) -> Candidate | None:
        """The longest name of several words that the gazetteer has at this word."""
        word = self.words[at]
        first = word.text.partition("'")[0]
        for name in self.tables.places_by_first.get(first, ()):
            end = word.start + len(name)
            if self.surface.startswith(name, word.start) and not self._inside_word(end):
                known: tuple[EntityKind, None] = ("place", None)
                return (
                    None
                    if word.text in self.tables.given
                    else Candidate(word.start, end, tuple(name.split(" ")), known=known)
                )
        return None

    def _known(self, at: int) -> Candidate | None:
        """The longest known name at this word."""
        word, tables = self.words[at], self.tables
        for name in tables.known_by_first.get(word.low.partition(" ")[0], ()):
            end = word.start + len(name)
            if not self.folded.startswith(name, word.start) or self._inside_word(end):
                continue
            if (word.lower or word.weak) and " " not in name and tables.ordinary(name):
                return None
            if self._is_part_of_more(at, end):
                return None
            if (
                word.low in tables.articles
                and not self.surface[len(word.low) + word.start + 1].isupper()
            ):
                continue
            end = self._extended(at, end, tables.known[name][0])
            words = tuple(self.surface[word.start : end].split(" "))
            return Candidate(word.start, end, words, tables.known[name])
        return None

    def _extended(self, at: int, end: int, kind: EntityKind) -> int:
        """A company's name goes on with a country: "Vodafone Italia"."""
        follow = next((w for w in self.words[at + 1 : at + 5] if w.start >= end), None)
        if kind == "organization" and follow and self.surface[end : follow.start] == " ":
            known = self.tables.known.get(follow.low)
            if known and known[0] == "country":
                return follow.end
        return end

    def _inside_word(self, end: int) -> bool:
        follow = self.surface[end : end + 2]
        return follow[:1].isalnum() or (follow[:1] in "-&" and follow[1:].isalnum())

    def _is_part_of_more(self, at: int, end: int) -> bool:
        """Whether a known name goes on: a given name with a surname, a company with its form."""
        word = self.words[at]
        follow = next((w for w in self.words[at + 1 : at + 5] if w.start >= end), None)
        if follow is None or self.surface[end : follow.start] != " ":
            return False
        if follow.low in self.tables.parts or follow.low in self.tables.forms:
            return True
        alone = word.end >= end
        return alone and word.text in self.tables.given and self._may_be_surname(follow)

    def _may_be_surname(self, word: Word) -> bool:
        tables = self.tables
        return not (
            word.lower
            or word.low in tables.known
            or word.low in tables.openers
            or word.low in tables.heads
            or word.text in tables.given
        )

    def _institution(self, at: int) -> Candidate | None:
        """An institution or place that begins with its head: "Corte di Cassazione", "via Roma"."""
        word = self.words[at]
        head = (self.tables.lower_heads if word.lower else self.tables.heads).get(word.low)
        if head is None or (word.lower and not (head.bare or self._goes_on(word, head))):
            return None
        if (
            word.text in self.tables.given
            and self._joins(at)
            and self._may_be_surname(self.words[at + 1])
        ):
            return None
        end = self._complement_end(word, head)
        if end == word.end and not (head.bare if word.lower or word.weak else head.alone):
            return None
        words = tuple(self.surface[word.start : end].split(" "))
        return Candidate(word.start, end, words, head=head, weak=word.weak and end == word.end)

    def _goes_on(self, word: Word, head: Head) -> bool:
        """A lower-case head needs a capital, a complement or an adjective behind it."""
        return self._complement_end(word, head) > word.end

    def _complement_end(self, word: Word, head: Head) -> int:
        end, linked, joined, last = word.end, False, 0, word.low
        named = head.named and (not word.lower or head.kind == "place")
        while step := _STEP.match(self.surface, end):
            token, low = step[1], step[1].lower()
            if joined >= _REPEATS:
                break
            if self._is_adjective(low, head, word, end):
                end = step.end()
            elif token[0].isupper() and self._continues(token, low, named, linked, last):
                end, linked, last = step.end(), linked and low not in self.tables.complements, low
            elif link := self._link(step.end(), low, head, joined):
                end, linked, joined = link, True, joined + 1
                last = self.folded[end - 20 : end].rpartition(" ")[2].rpartition("'")[2]
            else:
                break
        return end

    def _is_adjective(self, low: str, head: Head, word: Word, end: int) -> bool:
        if head.kind == "place":
            return False
        return low in self.tables.adjectives and (end > word.end or not word.lower or not head.bare)

    def _continues(self, token: str, low: str, named: bool, linked: bool, last: str) -> bool:
        """Whether a capitalized word without preposition still belongs to the institution."""
        tables = self.tables
        if last in tables.saints:
            return True
        if low in tables.openers or low in tables.titles:
            return False
        if token in tables.given and low not in tables.adjectives:
            return named and not linked
        return named or low in tables.complements or low in tables.adjectives

    def _link(self, at: int, low: str, head: Head, joined: int) -> int:
        """The end of "di Cassazione", "dei conti", "e delle Finanze"; 0 where none is there."""
        tables = self.tables
        if low in tables.conjunctions:
            if not joined or head.named:
                return 0
            return self._conjoined(at)
        linkers = tables.late_particles if head.kind == "place" else tables.linkers
        return self._linked(at, low) if low.rstrip("'") in linkers or low in linkers else 0

    def _conjoined(self, at: int) -> int:
        step = _STEP.match(self.surface, at)
        if step is None:
            return 0
        if step[1].lower() in self.tables.linkers:
            return self._linked(step.end(), step[1].lower())
        return step.end() if step[1].lower() in self.tables.complements else 0

    def _linked(self, at: int, low: str) -> int:
        gap = 0 if low.endswith("'") else 1
        target = _LINKED.match(self.surface, at + gap)
        if target is None or self.surface[at : at + gap].strip(" "):
            return 0
        word = target[1]
        if word.lower() in self.tables.linkers:
            return self._linked(target.end(), word.lower())
        if word[0].isupper() or word in self.tables.complements:
            return target.end()
        if word in self.tables.adjectives:
            return self._linked_adjective(target.end())
        return 0

    def _linked_adjective(self, at: int) -> int:
        step = _STEP.match(self.surface, at)
        return step.end() if step and step[1].lower() in self.tables.complements else 0

    def _begins_none(self, at: int) -> bool:
        """Whether no run of capitals can begin at this word."""
        word, tables = self.words[at], self.tables
        if word.low in tables.late_particles and not word.weak and self._joins(at):
            return self.words[at + 1].low in tables.known
        if (
            word.low in tables.openers
            or word.low in tables.not_names
            or (word.text.endswith(".") and not self._is_initial(at))
        ):
            return word.text not in tables.given or not self._joins(at)
        if word.low in tables.titles:
            return self._joins(at) or word.text not in tables.surnames
        if word.low in tables.adjectives and self._is_ordinary(word):
            return True
        if word.low in tables.complements and word.text not in tables.surnames:
            return True
        return word.weak and self._is_ordinary(word) and self._joins(at)

    def _is_initial(self, at: int) -> bool:
        """Whether an abbreviated given name begins here: "J. Savea"."""
        if not (self._joins(at) and len(self.words[at].text) < 5):
            return False
        follow = self.words[at + 1]
        return self._may_be_surname(follow) and not self._is_ordinary(follow)

    def _is_ordinary(self, word: Word) -> bool:
        return word.text not in self.tables.given and self.tables.ordinary(word.low)

    def _is_weak(self, word: Word) -> bool:
        """Whether the word may be no name at all."""
        if not self._is_ordinary(word):
            return False
        return word.weak or not (
            word.text in self.tables.surnames or word.text in self.tables.places
        )

    def _joins(self, at: int) -> bool:
        """Whether the next word stands directly behind this one."""
        if at + 1 >= len(self.words):
            return False
        return self.surface[self.words[at].end : self.words[at + 1].start] in (" ", ". ")

    def _run(self, at: int) -> Candidate:
        """Capitalized words one after the other, particles of names between them."""
        first = self.words[at]
        run = [first]
        for follow in self.words[at + 1 :]:
            if not self._joins_run(run, follow):
                break
            run.append(follow)
        weak = all(self._is_weak(word) for word in run)
        words = tuple(self.surface[first.start : run[-1].end].split(" "))
        return Candidate(first.start, run[-1].end, words, weak=weak)

    def _joins_run(self, run: list[Word], follow: Word) -> bool:
        if follow.lower:
            return False
        gap = self.surface[run[-1].end : follow.start]
        if gap == " ":
            return self._continues_run(run, follow)
        if not gap or len(gap) > 12 or gap[0] != " ":
            return False
        if gap in (" & ", " of ", " of the "):
            return True
        return self._is_particle(gap, run, follow)

    def _continues_run(self, run: list[Word], follow: Word) -> bool:
        tables, given = self.tables, run[0].text in self.tables.given
        if follow.low in tables.openers or follow.low in tables.not_names:
            if given and len(run) == 1 and not tables.ordinary(run[0].low):
                return True
            surname = given and (follow.low in tables.particles or len(run) == 1)
            return (
                surname
                and follow.low not in tables.adjectives
                or bool(given and _ROMAN.fullmatch(follow.text))
            )
        if follow.low in tables.known and not given:
            return follow.low in tables.parts
        if follow.low in tables.titles and not given:
            return False
        head = tables.heads.get(follow.low)
        if given and head and head.kind == "organization" and not head.named:
            return False
        return not (run[-1].low in tables.complements and follow.text in tables.given)

    def _is_particle(self, gap: str, run: list[Word], follow: Word) -> bool:
        particles = gap.lower().replace("'", " ").replace("-", " ").split()
        if not particles or not all(particle in self.tables.particles for particle in particles):
            return False
        if all(particle in self.tables.late_particles for particle in particles):
            given = len(run) == 1 and run[0].text in self.tables.given
            return (
                given
                and follow.low not in self.tables.known
                and follow.text not in self.tables.places
            )
        return run[0].low not in self.tables.heads and follow.low not in self.tables.known
