"""Whether the verb near a time looks ahead, told by endings and a few words, without a tagger."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import Literal

from newsbot.language.times import TenseCues

Direction = Literal["past", "future", "present"]

_REACH, _DENIED, _DUE = 18, 9, 3


class Clauses:
    """The words of a text, asked for one time after the other, with those that tell of the tense.

    No word is looked at twice, so that a text of nothing but times takes no longer for it.
    """

    __slots__ = ("_done", "_telling", "cues", "words")

    def __init__(self, words: Sequence[str], cues: TenseCues) -> None:
        self.words, self.cues = words, cues
        self._telling: list[int] = []
        self._done = 0

    def before(self, start: int) -> list[int]:
        """What tells of the tense on the way back to the clause's beginning."""
        self._look(start, start)
        telling, floor, found = self._telling, start - _REACH, []
        for number in range(bisect_left(telling, start) - 1, -1, -1):
            at = telling[number]
            if at < floor or self.words[at] in self.cues.stops:
                break
            found.append(at)
        return found

    def after(self, end: int) -> list[int]:
        """What tells of the tense on the way to the clause's end."""
        self._look(end, min(end + _REACH, len(self.words)))
        telling, found = self._telling, []
        for number in range(bisect_left(telling, end), len(telling)):
            at = telling[number]
            if at >= end + _REACH or self.words[at] in self.cues.stops:
                break
            found.append(at)
        return found

    def _look(self, at: int, end: int) -> None:
        """Look at the words up to the end; those far before the time at hand are left out."""
        if end > self._done:
            start = max(self._done, at - _REACH)
            tells = map(self.cues.tells.__getitem__, self.words[start:end])
            self._telling += compress(range(start, end), tells)
            self._done = end


def direction(clauses: Clauses, start: int, end: int) -> Direction:
    """Where the clause around the words from start to end looks; to the past if nothing says.

    A time that opens its clause belongs to the verb behind it, any other to the one before it.
    """
    words, cues = clauses.words, clauses.cues
    before, after = clauses.before(start), clauses.after(end)
    if not (before or after):
        return "past"
    opens = start == 0 or words[start - 1] in cues.openers or words[start - 1] in cues.stops
    for way in (after, before) if opens else (before, after):
        told = _told(words, way, cues)
        if told == "future" and way is before and any(words[at] in cues.moved for at in after):
            return "present"
        if told:
            return told
    return "past"


def is_over(clauses: Clauses, start: int, end: int) -> bool:
    """Whether the clause tells of what lasted: then even its limit lies in the past."""
    around = (*clauses.before(start), *clauses.after(end))
    return any(clauses.cues.lasting.fullmatch(clauses.words[at]) for at in around)


def is_announced(clauses: Clauses, start: int) -> bool:
    """Whether a word that announces stands before, in a clause that tells of no past."""
    cues = clauses.cues
    before = [clauses.words[at] for at in clauses.before(start)]
    if any(map(cues.lasting.fullmatch, before)):
        return False
    return any(word in cues.ahead or word in cues.scheduled for word in before)


def is_denied(words: Sequence[str], start: int, cues: TenseCues) -> bool:
    """Whether "not" stands before in the clause: what is not done before begins then.

    What had not been so before is another thing ("it was not open before May").
    """
    behind: list[str] = []
    for word in reversed(words[max(start - _DENIED, 0) : start]):
        if word in cues.stops or word in cues.lasted:
            return False
        if word in cues.denials:
            return any(cues.cue(w) or w in cues.present or w in cues.being for w in behind)
        behind.append(word)
    return False


def was_due(words: Sequence[str], at: int, cues: TenseCues) -> bool:
    """Whether a plan told by the words up to here is an old one ("was due for")."""
    return not cues.lasted.isdisjoint(words[max(at - _DUE, 0) : at])


def _told(words: Sequence[str], way: Iterable[int], cues: TenseCues) -> Direction | None:
    """What the nearest word with a tense says, a present if it has a comma behind it."""
    present = False
    for at in way:
        if _is_noun(words, at, cues):
            continue
        told = "present" if present and words[at] == "," else _at(words, at, cues)
        if told:
            return told
        present = present or words[at] in cues.present
    return "present" if present else None


def _is_noun(words: Sequence[str], at: int, cues: TenseCues) -> bool:
    """Whether an article before it makes a noun of what looks like a verb: "il fatto"."""
    if at == 0 or words[at - 1] not in cues.nominal:
        return False
    known = words[at] in cues.scheduled or cues.cue(words[at]) in ("ahead", "infinitive")
    return not known


def _is_perfect(words: Sequence[str], at: int, cues: TenseCues) -> bool:
    """Whether a form of "be" stands there with the participle that it makes a past of."""
    if words[at] not in cues.being:
        return False
    behind = [word for word in words[at + 1 : at + 3] if word not in cues.ahead]
    return any(map(cues.participle.fullmatch, behind))


def _at(words: Sequence[str], at: int, cues: TenseCues) -> Direction | None:
    cue = cues.cue(words[at])
    if _is_perfect(words, at, cues):
        return "past"
    if words[at] in cues.scheduled:
        return "future" if at and words[at - 1] == cues.within else None
    match cue:
        case "ahead" if was_due(words, at, cues):
            return "past"
        case "ahead" | "future" | "conditional":
            return "future"
        case "auxiliary":
            return _by_hearsay(words, at, cues)
        case "participle":
            return _by_auxiliary(words, at, cues)
        case "past":
            return "past"
        case "infinitive" if at and words[at - 1] in cues.toward:
            return "past" if words[at - 2] in cues.begun else "future"
    return None


def _by_hearsay(words: Sequence[str], at: int, cues: TenseCues) -> Direction:
    """A conditional that makes a hearsay of the past with its participle, if not "had to"."""
    behind = words[at + 1 : at + 4]
    if any(word in cues.bound for word in behind):
        return "present"
    return "past" if any(map(cues.governed.fullmatch, behind)) else "present"


def _by_auxiliary(words: Sequence[str], at: int, cues: TenseCues) -> Direction:
    """A participle is of the past unless a verb that looks ahead governs it."""
    for back in range(at - 1, max(at - 6, 0) - 1, -1):
        word, cue = words[back], cues.cue(words[back])
        if word in cues.stops or cue in ("auxiliary", "past"):
            return "past"
        if cue in ("ahead", "future", "conditional"):
            return "future"
        if word in cues.toward and words[back + 1] in cues.passive:
            return "future"
    return "past"
