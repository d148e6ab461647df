"""Finds the words that may name an event, and which type each of them names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newsbot.events.copula import copular_seats
from newsbot.events.index import Option
from newsbot.events.needs import Around, may_suit, suits
from newsbot.events.nominal import noun_seats
from newsbot.events.scene import Scene
from newsbot.events.seats import Seats, verb_seats
from newsbot.events.tellers import resumes, tells
from newsbot.language.events import EventType, Frame, Word
from newsbot.syntax.analysis import VerbGroup

_VERB_GAP, _NOUN_GAP, _OPENING = 4, 1, 2
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X", "VERB"})


@dataclass(slots=True)
class Candidate:
    """A trigger with its type: tokens `first` to `last`, `head` the token that others hang on."""

    type: EventType
    word: Word
    sentence: int
    first: int
    last: int
    head: int
    group: VerbGroup | None
    seats: Seats
    phrase: bool = False

    @property
    def frame(self) -> Frame:
        """The frame that tells its roles."""
        if self.word.frame is not None:
            return self.word.frame
        return self.type.verb_frame if self.group is not None else self.type.noun_frame


def find_candidates(sentence: int, scene: Scene) -> list[Candidate]:
    """The triggers of a sentence, each with the first of its types whose needs hold."""
    groups = {g.head: g for g in scene.analysis.groups[sentence]}
    taken: set[int] = set()
    found = []
    for first, last, kind, word in _phrases(sentence, groups, scene):
        if taken.isdisjoint(range(first, last)):
            group = groups.get(first) if scene.keys[first] == word.lemma.split()[0] else None
            if group is not None and resumes(group, scene):
                continue
            made = _candidate([(kind, word)], sentence, first, last, group, scene)
            if made:
                made.phrase = True
                taken.update(range(first, last))
                found.append(made)
    for group in groups.values():
        options = scene.index.verbs.get(group.lemma)
        if not options or group.head in taken or not _acts(group, scene):
            continue
        if not resumes(group, scene):
            made = _candidate(options, sentence, group.head, group.head + 1, group, scene)
            if made:
                taken.add(group.head)
                found.append(made)
    for token in _nouns(sentence, groups, taken, scene):
        options = scene.index.nouns.get(_noun_at(token, scene), [])
        made = _candidate(options, sentence, token, token + 1, None, scene)
        if made:
            found.append(made)
    found.sort(key=lambda c: c.first)
    return found


def _acts(group: VerbGroup, scene: Scene) -> bool:
    """Whether a verb tells an action: no adjective ("importante", "vari"), wish or aside."""
    if group.mood == "part":
        before = scene.forms[group.first - 1] if group.first else ""
        return group.tense != "pres" and before not in scene.tables.modality.like
    bare = group.mood == "sub" and group.tense == "pres" and not group.compound
    if not bare or group.voice == "passive" or group.modal is not None:
        return True
    return scene.clause(group.head).opener is not None


def _candidate(
    options: Iterable[Option],
    sentence: int,
    first: int,
    last: int,
    group: VerbGroup | None,
    scene: Scene,
) -> Candidate | None:
    around = Around(first, last, scene)
    options = [(k, word) for k, word in options if may_suit(word, group, around, scene)]
    if not options:
        return None
    head = group.head if group else first
    seats = verb_seats(group, scene) if group else noun_seats(last, head, scene)
    if group is not None and group.lemma == scene.tables.syntax.being:
        seats = copular_seats(group, seats, scene)
    for kind, word in options:
        made = Candidate(kind, word, sentence, first, last, head, group, seats)
        made.seats = _settled(made, seats, scene)
        if suits(word, group, made.seats, around, scene):
            return made
    return None


def _settled(found: Candidate, seats: Seats, scene: Scene) -> Seats:
    """The seats where "è salito" reads like a passive, of a trigger that has no object.

    A name behind a verb of the speaker's own that has no subject is its object ("ha annunciato
    che acquisterà Nordlam").
    """
    group, frame = found.group, found.frame
    if group is not None and frame.object is not None and _is_speakers(group, seats, scene):
        seats = replace(seats, subject=[], object=seats.subject, dropped=True)
        scene.seats[group.head] = seats
        return seats
    if group is None or group.voice != "passive" or seats.subject:
        return seats
    if frame.object is not None or frame.subject is None:
        return seats
    return replace(seats, subject=seats.object, object=[])


def _is_speakers(group: VerbGroup, seats: Seats, scene: Scene) -> bool:
    """Whether a that-clause tells what its speaker does to the one named behind its verb."""
    to_come = group.tense == "fut" or group.mood == "cnd"
    if not to_come or group.voice != "active" or seats.object or len(seats.subject) != 1:
        return False
    chunk, clause = seats.subject[0], scene.clause(group.head)
    if chunk.first != group.last or chunk.head not in scene.names or clause.opener is None:
        return False
    if clause.relative or clause.opener not in scene.tables.modality.that:
        return False
    groups = scene.analysis.groups[scene.sentence_of(group.head)]
    saying = next((g for g in reversed(groups) if g.head < clause.first), None)
    if saying is None or saying.plural != group.plural or not tells(saying, scene):
        return False
    return any(c.first < saying.first for c in verb_seats(saying, scene).subject)


def _nouns(
    sentence: int, groups: dict[int, VerbGroup], taken: set[int], scene: Scene
) -> Iterator[int]:
    span = scene.analysis.sentences[sentence]
    nouns = scene.index.nouns
    for token, key in enumerate(scene.keys[span.first : span.last], span.first):
        verbal = scene.tags[token] == "VERB"
        if (scene.forms[token] if verbal else key) not in nouns or token in taken:
            continue
        if token in groups and not _misread(groups[token], span.first, scene):
            continue
        named = _inside_name(token, scene) or _resuming(token, groups, scene)
        if scene.tags[token] in _NOMINAL and not named:
            yield token


def _resuming(token: int, groups: dict[int, VerbGroup], scene: Scene) -> bool:
    """Whether a noun stands for what the sentence before told ("L'annuncio è stato dato da X")."""
    if scene.keys[token] not in scene.tables.speech.news:
        return False
    return any(resumes(group, scene) for group in list(groups.values())[:_OPENING])


def _noun_at(token: int, scene: Scene) -> str:
    """The lemma of a noun; its form where it was read as something else."""
    key = scene.keys[token]
    return key if scene.tags[token] != "VERB" else scene.forms[token]


def _misread(group: VerbGroup, first: int, scene: Scene) -> bool:
    """Whether a noun at the start of a sentence was read as a participle ("Rivolta in …")."""
    alone = group.head == first and group.mood == "part" and group.last == first + 1
    return alone and group.lemma not in scene.index.verbs


def _inside_name(token: int, scene: Scene) -> bool:
    marked = scene.names.get(token)
    return marked is not None and marked.last - marked.first > 1


def _phrases(
    sentence: int, groups: dict[int, VerbGroup], scene: Scene
) -> Iterator[tuple[int, int, EventType, Word]]:
    span = scene.analysis.sentences[sentence]
    phrases, words = scene.index.phrases, scene.words(sentence)
    keys, forms = scene.keys, scene.forms
    for token in range(span.first, span.last):
        key, form = keys[token], forms[token]
        rows = phrases.get(key, [])
        if form != key and form in phrases:
            rows = rows + phrases[form]
        for longest, parts, kind, word in rows:
            if longest not in words:
                continue
            last = _match(parts, token, span.last, token in groups, scene)
            if last is not None:
                yield token, last, kind, word


def _match(parts: tuple[str, ...], first: int, end: int, verb: bool, scene: Scene) -> int | None:
    """The end of a phrase that begins here; determiners and a few words may stand between."""
    at, gap = first + 1, _VERB_GAP if verb else _NOUN_GAP
    if scene.tags[first] == "ADP":
        gap = 0
    for part in parts[1:]:
        skipped = 0
        while at < end and scene.keys[at] != part and scene.forms[at] != part:
            skipped += scene.tags[at] != "DET"
            if skipped > gap or scene.tags[at] in ("PUNCT", "VERB"):
                return None
            at += 1
        if at >= end:
            return None
        at += 1
    return at
