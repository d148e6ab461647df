"""Runs of capitalized words: "Tahir bin Salem", "Luca D'Amico", "Meridiana Energia"."""

import re
from collections.abc import Sequence

from newsbot.language.names import NameTables
from newsbot.mentions.gazetteer import LARGE, inhabitants
from newsbot.mentions.name_words import Word

_ROMAN = re.compile(r"[IVX]+")
_LONGEST_GAP = 12


class Runs:
    """Where runs begin and how far they go among the words of one text."""

    def __init__(self, surface: str, words: Sequence[Word], tables: NameTables) -> None:
        self.surface, self.words, self.tables = surface, words, tables

    def joins(self, at: int) -> bool:
        """Whether the next word stands directly behind this one."""
        if at + 1 >= len(self.words):
            return False
        return self.surface[self.words[at].end : self.words[at + 1].start] == " "

    def may_be_surname(self, word: Word) -> bool:
        """Whether a word behind a given name may be the surname."""
        tables = self.tables
        return not (
            word.lower
            or word.low in tables.known
            or word.low in tables.openers
            or word.low in tables.heads
            or word.text in tables.given
        )

    def begins(self, at: int) -> bool:
        """Whether a run can begin at this word."""
        word, tables = self.words[at], self.tables
        if word.low in tables.late_particles and not word.weak and self.joins(at):
            return self._is_surname_with_particle(self.words[at + 1])
        if word.text in tables.area_codes and self.surface[word.start - 1 : word.start] == "(":
            return True
        if len(word.text) == 1:
            return False
        if word.text.endswith("."):
            return self._is_initial(at)
        if word.low in tables.openers or word.low in tables.not_names:
            return word.text in tables.given and self.joins(at)
        if tables.titles.issuperset(word.low.split("-")):
            return not self.joins(at) and word.text in tables.surnames
        if word.low in tables.adjectives and self.is_ordinary(word):
            return False
        if word.low in tables.complements and word.text not in tables.surnames:
            return False
        return not (word.weak and self.is_ordinary(word) and self.joins(at))

    def run(self, at: int) -> list[Word]:
        """The words of the run that begins at this word."""
        run = [self.words[at]]
        for follow in self.words[at + 1 :]:
            if not self._goes_on(run, follow):
                break
            run.append(follow)
        return run

    def is_ordinary(self, word: Word) -> bool:
        """Whether it is a word of the language and no given name."""
        tables = self.tables
        if word.text in tables.given:
            return False
        return tables.ordinary(word.low) or (word.common and not self._is_listed(word))

    def _is_listed(self, word: Word) -> bool:
        tables = self.tables
        return (
            word.text in tables.surnames or word.text in tables.places or word.low in tables.known
        )

    def is_weak(self, word: Word) -> bool:
        """Whether the word may be no name at all."""
        if not self.is_ordinary(word):
            return False
        if word.weak:
            return True
        return not (self._is_town(word.text) or word.text in self.tables.surnames)

    def _is_town(self, name: str) -> bool:
        """Whether it is a place of the language's own country, or a large one."""
        rows = self.tables.places.get(name, "")
        return f",{self.tables.home}," in rows or inhabitants(rows) >= LARGE

    def is_foreign_town(self, name: str) -> bool:
        """Whether it is a large town of another country."""
        rows = self.tables.places.get(name, "")
        return f",{self.tables.home}," not in rows and inhabitants(rows) >= LARGE

    def _is_surname_with_particle(self, follow: Word) -> bool:
        """What stands behind a capitalized particle: "De Santis", "La Russa"."""
        tables = self.tables
        if follow.low in tables.known or follow.low in tables.heads or follow.low in tables.openers:
            return False
        return not self.is_ordinary(follow) or follow.text in tables.surnames

    def _is_initial(self, at: int) -> bool:
        """Whether an abbreviated given name begins here: "J. Savea"."""
        if not self.joins(at) or len(self.words[at].text) > 4:
            return False
        follow = self.words[at + 1]
        return self.may_be_surname(follow) and not self.is_ordinary(follow)

    def _goes_on(self, run: list[Word], follow: Word) -> bool:
        if follow.lower:
            return False
        gap = self.surface[run[-1].end : follow.start]
        if gap == " ":
            return self._takes(run, follow)
        if gap == "\n" and len(run) == 1 and run[0].text in self.tables.given:
            return self.may_be_surname(follow)
        if not gap or len(gap) > _LONGEST_GAP or gap[0] != " ":
            return False
        return gap in self.tables.joining or self._is_particle(gap, run, follow)

    def _takes(self, run: list[Word], follow: Word) -> bool:
        """Whether the next capitalized word belongs to the same name."""
        tables, given = self.tables, run[0].text in self.tables.given
        if follow.weak and self.is_weak(follow) and follow.text not in tables.surnames:
            return False
        if follow.low in tables.openers or follow.low in tables.not_names:
            return given and self._is_odd_surname(run, follow)
        if given:
            head = tables.heads.get(follow.low)
            if head and head.kind == "organization" and not head.named:
                return False
        elif follow.low in tables.known:
            return follow.low in tables.parts or run[0].low in tables.parts
        elif tables.titles.issuperset(follow.low.split("-")) or (
            follow.text in tables.given and self._is_town(run[0].text)
        ):
            return False
        if given or follow.text not in tables.given or run[-1].low in tables.particles:
            return True
        if follow.low in tables.parts:
            return True
        apart = run[-1].low in tables.complements or self.is_ordinary(run[-1])
        return not (apart or run[-1].text.isupper() or self._has_article(run[0]))

    def _has_article(self, word: Word) -> bool:
        """Whether a joint article stands before: "il presidente dell'Usada Francisco …"."""
        left = self.surface[max(0, word.start - 8) : word.start].rstrip(" ").rpartition(" ")[2]
        return left.lower() in self.tables.joint_articles

    def _is_odd_surname(self, run: list[Word], follow: Word) -> bool:
        """A surname that is a word of another kind: "Livia Turco", "Benedetto XVI"."""
        if _ROMAN.fullmatch(follow.text) or follow.low in self.tables.particles:
            return True
        if len(run) > 1:
            return False
        sure = not self.tables.ordinary(run[0].low)
        return sure or follow.low not in self.tables.adjectives

    def _is_late(self, particles: list[str], run: list[Word]) -> bool:
        """An article with a preposition is a particle only after another: "bin Zayed al Nahyan"."""
        joint = self.tables.joint_articles.issuperset(particles)
        return joint and self.surface[run[0].end : run[1].start] == " "

    def _is_particle(self, gap: str, run: list[Word], follow: Word) -> bool:
        tables = self.tables
        particles = gap.lower().replace("'", " ").replace("-", " ").split()
        if not particles or not tables.particles.issuperset(particles):
            return False
        if not tables.late_particles.issuperset(particles):
            if len(run) > 1 and self._is_late(particles, run):
                return False
            return run[0].low not in tables.heads and follow.low not in tables.known
        if len(run) > 1 or run[0].text not in tables.given:
            return False
        if tables.sure_particles.issuperset(particles):
            return True
        return follow.low not in tables.known and follow.text not in tables.places
