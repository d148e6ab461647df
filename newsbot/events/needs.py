"""Whether what a word needs to be an event of its type is there."""

from collections.abc import Iterable

from newsbot.events.fillers import filler_of, tail
from newsbot.events.marks import amount_of, is_sum
from newsbot.events.scene import Marked, Scene
from newsbot.events.seats import Seats, doer
from newsbot.language.events import ACTORS, Needs, Word
from newsbot.records import ParticipantKind
from newsbot.syntax.analysis import NounChunk, VerbGroup

_AFTER = 7


class Around:
    """What words that triggers need stand in a trigger's sentence and in the one before.

    `heard` keeps what was found of needs, which are asked for before grammar and with it.
    """

    __slots__ = ("before", "first", "heard", "last", "words")

    def __init__(self, first: int, last: int, scene: Scene) -> None:
        sentence = scene.sentence_of(first)
        self.first, self.last = first, last
        self.words = scene.needed(sentence)
        self.before = scene.needed(max(sentence - 1, 0))
        self.heard: dict[int, bool] = {}


def may_suit(word: Word, group: VerbGroup | None, around: Around, scene: Scene) -> bool:
    """Whether a word can be meant here, by the words and figures around it alone."""
    only = word.reflexive
    if group is not None and only is not None and only != _reflexive(group, scene):
        return False
    return not word.needs or any(_heard(needs, around, scene) for needs in word.needs)


def suits(word: Word, group: VerbGroup | None, seats: Seats, around: Around, scene: Scene) -> bool:
    """Whether a trigger word that may be meant is, by who does what to whom."""
    for needs in word.unless:
        if _holds(needs, group, seats, around, scene):
            return False
    for needs in word.needs:
        if _holds(needs, group, seats, around, scene):
            return True
    return not word.needs


def _heard(needs: Needs, around: Around, scene: Scene) -> bool:
    """Whether the words and figures that are needed stand around; nothing of grammar."""
    found = around.heard.get(id(needs))
    if found is None:
        found = around.heard[id(needs)] = _stand_around(needs, around, scene)
    return found


def _stand_around(needs: Needs, around: Around, scene: Scene) -> bool:
    words = around.words
    if needs.near and needs.near.isdisjoint(words):
        return False
    for wanted in (needs.object_lemmas, needs.subject_lemmas):
        if wanted and wanted.isdisjoint(words) and wanted.isdisjoint(around.before):
            return False
    if needs.after and needs.after.isdisjoint(_behind(around.last, scene)):
        return False
    if needs.beside and needs.beside.isdisjoint(_clause_words(around.first, scene)):
        return False
    return not needs.amount or _has_amount(needs, around.first, scene)


def _has_pronoun(group: VerbGroup, scene: Scene) -> bool:
    """Whether a pronoun stands for the object."""
    return not scene.tables.pronouns.isdisjoint(group.clitics)


def _spoken_of(first: int, scene: Scene) -> set[str]:
    """The words that a pronoun here may stand for: before it, and the sentence before."""
    sentence = scene.sentence_of(first)
    start = scene.analysis.sentences[max(sentence - 1, 0)].first
    return set(scene.keys[start:first])


def _reflexive(group: VerbGroup, scene: Scene) -> bool:
    if group.voice == "reflexive":
        return True
    return any(clitic in scene.tables.syntax.reflexives for clitic in group.clitics)


def _holds(
    needs: Needs, group: VerbGroup | None, seats: Seats, around: Around, scene: Scene
) -> bool:
    """Whether each field that is set holds."""
    if (needs.no_object and seats.object) or not _heard(needs, around, scene):
        return False
    pronoun = group is not None and not seats.object and _has_pronoun(group, scene)
    if needs.no_object and pronoun:
        return False
    if needs.object_lemmas and needs.object_lemmas.isdisjoint(
        _spoken_of(around.first, scene) if pronoun else _words(seats.object, scene)
    ):
        return False
    if needs.oblique_lemmas and not needs.oblique_lemmas & _words(
        (chunk for _, chunk in seats.oblique), scene
    ):
        return False
    kinds = needs.object_kinds if not pronoun else None
    if kinds and kinds.isdisjoint(_kinds(seats.object, scene)):
        return False
    if not needs.subject_lemmas and not needs.subject_kinds:
        return True
    subject = _subject(group, seats, scene)
    if needs.subject_lemmas and not needs.subject_lemmas & _words(subject, scene):
        return False
    told = _kinds(subject, scene) if subject else ACTORS
    return not needs.subject_kinds or not needs.subject_kinds.isdisjoint(told)


def _subject(group: VerbGroup | None, seats: Seats, scene: Scene) -> list[NounChunk]:
    """Who does it; of a noun also what it is of, and who does what carries it."""
    if seats.subject:
        return seats.subject
    if group is not None:
        return doer(group, scene)
    carried = doer(seats.carrier, scene) if seats.carrier and seats.carried != "subject" else []
    return seats.object + carried


def _words(chunks: Iterable[NounChunk], scene: Scene) -> set[str]:
    """Lemmas and forms of chunks, of the genitives behind each and of an apposition."""
    found: set[str] = set()
    for chunk in chunks:
        last = _apposed(tail(chunk, scene, 2), scene)
        marked = scene.names.get(chunk.head)
        if marked is not None:
            last = max(last, marked.last)
        for token in range(chunk.first, last):
            found.add(scene.keys[token])
            found.add(scene.forms[token])
    return found


def _apposed(at: int, scene: Scene) -> int:
    """The end of an apposition that a comma opens here."""
    if at + 1 >= len(scene.forms) or scene.forms[at] != ",":
        return at
    chunk = scene.chunk_at(at + 1)
    if chunk is None or chunk.first != at + 1 or chunk.preposition is not None:
        return at
    return chunk.last


def _kinds(chunks: Iterable[NounChunk], scene: Scene) -> set[ParticipantKind]:
    fillers = (filler_of(chunk, scene) for chunk in chunks)
    return {filler.kind for filler in fillers if filler is not None}


def _behind(last: int, scene: Scene) -> set[str]:
    end = min(last + _AFTER, scene.analysis.sentences[scene.sentence_of(last - 1)].last)
    return {*scene.keys[last:end], *scene.forms[last:end]}


def _clause_words(first: int, scene: Scene) -> set[str]:
    return {k for left, right in scene.clause(first).runs for k in scene.keys[left:right]}


def _is_kind(marked: Marked, needs: Needs) -> bool:
    amount = amount_of(marked)
    return amount.kind in needs.amount or ("money" in needs.amount and is_sum(amount))


def _has_amount(needs: Needs, first: int, scene: Scene) -> bool:
    clause = scene.clause(first)
    if any(_is_kind(m, needs) for m in scene.in_clause(scene.amounts, clause)):
        return True
    if "time" not in needs.amount:
        return False
    times = scene.in_clause(scene.times, clause)
    return any(getattr(m.mention, "timex_type", "") == "DURATION" for m in times)
