"""Names as spans: known names, towns, institutions by their head, runs of capitalized words."""

import re
from dataclasses import dataclass, field
from operator import attrgetter

from newsbot.language.names import Head, NameTables
from newsbot.mentions.institutions import Institution
from newsbot.mentions.name_words import Word, find_words
from newsbot.mentions.runs import Runs
from newsbot.records import EntityKind
from newsbot.syntax.analysis import Analysis
from newsbot.syntax.text import Text

_MOST_WORDS = 5
_END = attrgetter("end")
_TOWN = re.compile(r"\w+(?:[-'.]\w+)*(?: \w+(?:[-'.]\w+)*){1,4}")


@dataclass(slots=True)
class Candidate:
    """A span that may be a name.

    `name` is its words with single spaces. `known` is kind and country where a table knows the
    whole name, `head` the head of an institution or place. `weak` where its capitals say nothing:
    all words are ordinary ones. `cued`: words before it tell its kind. `quoted`: it stands alone
    in quotation marks. `free`: no preposition or article stands before it. `country` is what the
    words behind it say ("Valencia, in Venezuela"). `sense` is a kind that this occurrence has
    apart from others of its name ("la Roma").
    """

    start: int
    end: int
    words: tuple[str, ...]
    name: str
    known: tuple[EntityKind, str | None] | None = None
    head: Head | None = None
    weak: bool = False
    cued: bool = False
    quoted: bool = False
    free: bool = True
    sense: str = ""
    country: str | None = None
    votes: dict[str, float] = field(default_factory=dict)


class Scanner:
    """Reads the words of one text into candidates, each part of the text once."""

    def __init__(self, text: Text, tables: NameTables, analysis: Analysis | None = None) -> None:
        self.surface, self.folded, self.tables = text.surface, text.folded, tables
        self.words = find_words(text, tables, analysis)
        self.runs = Runs(text.surface, self.words, tables)

    def scan(self) -> list[Candidate]:
        """All candidates in text order; they do not overlap."""
        found, at = [], 0
        while at < len(self.words):
            candidate = self._at(at)
            at += 1
            if candidate is not None:
                found.append(candidate)
                while at < len(self.words) and self.words[at].start < candidate.end:
                    at += 1
        return found

    def _at(self, at: int) -> Candidate | None:
        """The candidate that begins at this word, if any."""
        readings = (self._known(at), self._institution(at), self._town(at))
        listed = [found for found in readings if found]
        longest = max(listed, key=_END) if listed else None
        if longest or self.words[at].lower or not self.runs.begins(at):
            return longest
        run = self.runs.run(at)
        weak = all(self.runs.is_weak(word) for word in run) and (len(run) == 1 or run[0].weak)
        return self._candidate(run[0].start, run[-1].end, weak=weak)

    def _candidate(
        self,
        start: int,
        end: int,
        *,
        known: tuple[EntityKind, str | None] | None = None,
        head: Head | None = None,
        weak: bool = False,
    ) -> Candidate:
        quote = self.surface[start:end]
        if quote.isupper() and (" " in quote or quote.title() in self.tables.places):
            quote = quote.title()
        words = tuple(quote.split())
        return Candidate(start, end, words, " ".join(words), known=known, head=head, weak=weak)

    def _known(self, at: int) -> Candidate | None:
        """The longest known name at this word."""
        word, tables = self.words[at], self.tables
        if word.low in tables.titles and self.runs.joins(at):
            return None
        for name in tables.known_by_first.get(word.low, ()):
            end = word.start + len(name)
            if not self.folded.startswith(name, word.start) or self._inside_word(word, end):
                continue
            if self._may_be_ordinary(word, name):
                return None
            if word.low in tables.articles and not self.surface[word.end + 1].isupper():
                continue
            if self._is_part_of_more(at, end):
                return None
            end = self._extended(at, end, tables.known[name][0])
            return self._candidate(word.start, end, known=tables.known[name])
        return None

    def _may_be_ordinary(self, word: Word, name: str) -> bool:
        """Whether it may be a word of the language, its capital only the sentence's."""
        if " " in name or not (word.lower or word.weak) or word.text.isupper():
            return False
        return self.tables.known[name][0] != "country" and self.tables.ordinary(name)

    def _town(self, at: int) -> Candidate | None:
        """The longest name of several words that the gazetteer has at this word."""
        word, tables = self.words[at], self.tables
        if word.lower or word.text not in tables.town_beginnings:
            return None
        match = _TOWN.match(self.surface, word.start)
        name = match[0] if match else ""
        while " " in name:
            if name in tables.places and (
                word.text not in tables.given or any(map(str.islower, name.split()))
            ):
                if word.weak and all(tables.ordinary(part) for part in name.lower().split()):
                    return None
                return self._candidate(word.start, word.start + len(name), known=("place", None))
            name = name.rpartition(" ")[0]
        return None

    def _institution(self, at: int) -> Candidate | None:
        """An institution or place that begins with its head: "Corte di Cassazione", "via Roma"."""
        word, tables = self.words[at], self.tables
        head = (tables.lower_heads if word.lower else tables.heads).get(word.low)
        if head is None or (word.text in tables.given and self._is_person(at)):
            return None
        institution = Institution(self.surface, word, head, tables)
        end = institution.end
        if word.lower and not (head.bare or institution.solid or head.described):
            return None
        if (
            head.kind == "place"
            and self.folded[word.start : end].rpartition(" ")[2] in tables.parts
        ):
            return None
        alone = end == word.end
        if alone and not (head.bare if word.lower or word.weak else head.alone):
            return None
        return self._candidate(word.start, end, head=head, weak=word.weak and alone)

    def _is_person(self, at: int) -> bool:
        if not self.runs.joins(at):
            return False
        follow = self.words[at + 1]
        return self.runs.may_be_surname(follow) and follow.low not in self.tables.adjectives

    def _inside_word(self, word: Word, end: int) -> bool:
        follow = self.surface[end : end + 1]
        return follow.isalnum() or (word.end > end and follow != "" and follow in "-&'")

    def _follower(self, at: int, end: int) -> Word | None:
        """The word directly behind a name that ends there."""
        for follow in self.words[at + 1 : at + 1 + _MOST_WORDS]:
            if follow.start >= end:
                return follow if self.surface[end : follow.start] == " " else None
        return None

    def _is_part_of_more(self, at: int, end: int) -> bool:
        """Whether a known name goes on: a given name with a surname, a company with its form."""
        word, follow = self.words[at], self._follower(at, end)
        if follow is None:
            return False
        if follow.low in self.tables.parts or follow.low in self.tables.forms:
            return True
        if not self.runs.may_be_surname(follow):
            return False
        if word.end >= end and word.text in self.tables.given:
            return True
        return self._is_movement(self.folded[word.start : end], follow)

    def _is_movement(self, name: str, follow: Word) -> bool:
        """A place with an ordinary word in capitals: "Italia Nostra"."""
        tables, low = self.tables, follow.low
        if tables.known[name][0] == "organization" or follow.weak or low in tables.not_names:
            return False
        if low in tables.adjectives or low in tables.titles or follow.text in tables.surnames:
            return False
        return tables.ordinary(low)

    def _extended(self, at: int, end: int, kind: EntityKind) -> int:
        """A company's name goes on with a country, a club's with its town: "Vodafone Italia"."""
        follow = self._follower(at, end)
        if kind == "organization" and follow:
            known = self.tables.known.get(follow.low)
            if (known and known[0] == "country") or self.runs.is_foreign_town(follow.text):
                return follow.end
        return end
