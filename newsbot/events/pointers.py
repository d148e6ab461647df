"""Which name a noun or a missing subject points back to."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from newsbot.events.named import kind_of, name_of
from newsbot.events.scene import Marked, Scene
from newsbot.records import ParticipantKind

_OFTEN, _TOLD = 4, 3
_NEAR, _TOPIC = 3.0, 2.0
_AROUND, _LATELY = 4, 2
_WORDS = 4
_KEPT = 10_000


def points_back(noun: str, scene: Scene) -> bool:
    """Whether a common noun may stand for a name told before."""
    nouns = scene.tables.nouns
    return noun in nouns.back or noun in nouns.echoes


def pointed(noun: str, token: int, scene: Scene) -> Marked | None:
    """The name that a noun here stands for; None where the text leaves it open."""
    nouns = scene.tables.nouns
    words = nouns.echoes.get(noun)
    if words is not None:
        spoken = scene.named_before(token)
        return next((m for m in reversed(spoken) if not words.isdisjoint(_words(m))), None)
    kind = nouns.back[noun]
    if kind == "person":
        return _person(noun, token, scene)
    private = (m for m in _spoken(token, kind, scene) if nouns.public.isdisjoint(_words(m)))
    return _foremost(token, private, scene)


def antecedent(token: int, kind: ParticipantKind, scene: Scene) -> Marked | None:
    """The name of a kind that the text is about before a token: often named, or just now."""
    return _foremost(token, _spoken(token, kind, scene), scene)


def _spoken(token: int, kind: ParticipantKind, scene: Scene) -> list[Marked]:
    return [marked for marked in scene.named_before(token) if kind_of(marked) == kind]


def _words(marked: Marked) -> frozenset[str]:
    return _parts(name_of(marked))


@lru_cache(_KEPT)
def _parts(name: str) -> frozenset[str]:
    return frozenset(name.lower().replace("'", " ").split())


def _foremost(token: int, spoken: Iterable[Marked], scene: Scene) -> Marked | None:
    """The name that is told often, lately, and first in its sentence; the last on a tie."""
    spoken = list(spoken)
    names = [name_of(marked) for marked in spoken]
    counts, latest = Counter(names), dict(zip(names, spoken, strict=True))
    here = scene.sentence_of(token)
    lately = scene.analysis.sentences[max(here - _LATELY, 0)].first
    best, best_score = None, 0.0
    for name, marked in zip(names, spoken, strict=True):
        if marked.first < lately and latest[name] is not marked:
            continue
        score = counts[name] + _NEAR / (1 + here - scene.sentence_of(marked.first))
        score += _TOPIC * _opens(marked, here, scene)
        if score >= best_score:
            best, best_score = marked, score
    return best


def _opens(marked: Marked, here: int, scene: Scene) -> bool:
    """Whether a name is what a sentence just before is about."""
    sentence = scene.sentence_of(marked.first)
    if not here - _LATELY <= sentence < here or scene.analysis.sentences[sentence].headline:
        return False
    chunk = scene.chunk_at(marked.first)
    first = scene.analysis.sentences[sentence].first
    return chunk is not None and chunk.preposition is None and chunk.first <= first + 1


def called(first: int, last: int, scene: Scene) -> Marked | None:
    """The person who was last called by the title that these tokens are ("il premier")."""
    title = _title(first, last, scene)
    spoken = reversed(_spoken(first, "person", scene))
    return next((marked for marked in spoken if title in _titles(marked, scene)), None)


def _titles(marked: Marked, scene: Scene) -> frozenset[str]:
    """What stands right before a name, and behind it past a comma, as titles of any length."""
    known = scene.titles.get(marked.first)
    if known is None:
        lengths, end = range(1, _WORDS + 1), len(scene.forms)
        found = {_title(marked.first - words, marked.first, scene) for words in lengths}
        at = marked.last + 1
        if at < end and scene.forms[marked.last] == ",":
            found |= {_title(at, at + words, scene) for words in lengths}
        known = scene.titles[marked.first] = frozenset(found)
    return known


def _title(first: int, last: int, scene: Scene) -> str:
    """A title in lemmas, by its first name where it has several."""
    syntax, titles = scene.tables.syntax, scene.tables.nouns.titles
    words = [
        scene.keys[token]
        for token in range(max(first, 0), min(last, len(scene.forms)))
        if scene.forms[token] not in syntax.articles
    ]
    title = " ".join(words)
    return titles.get(title, title)


def _person(noun: str, token: int, scene: Scene) -> Marked | None:
    """The person whose title a noun is, else the only one spoken of lately."""
    spoken = _spoken(token, "person", scene)
    titled = next((m for m in reversed(spoken) if _is_called(noun, m, scene)), None)
    if titled is not None:
        return titled
    here = scene.sentence_of(token)
    late = [m for m in spoken if here - scene.sentence_of(m.first) <= _LATELY]
    return late[-1] if len({name_of(m) for m in late}) == 1 else None


def _is_called(noun: str, marked: Marked, scene: Scene) -> bool:
    """Whether a noun stands right before or behind a name ("il sindaco X", "X, sindaco di")."""
    around = (
        *scene.keys[max(marked.first - _AROUND, 0) : marked.first],
        *scene.keys[marked.last : marked.last + 2],
    )
    return noun in around


def protagonist(token: int, kinds: frozenset[ParticipantKind], scene: Scene) -> Marked | None:
    """The last mention before a token of the name that stands out in the text, if one does."""
    if kinds not in scene.topics:
        scene.topics[kinds] = _topic(kinds, scene)
    topic = scene.topics[kinds]
    if topic is None:
        return None
    spoken = scene.named_before(token)
    return next((m for m in reversed(spoken) if name_of(m) == topic), None)


def _topic(kinds: frozenset[ParticipantKind], scene: Scene) -> str | None:
    """The name named far oftener than any other, or as often as any and alone in the headline."""
    counts = Counter(name_of(marked) for marked in scene.all_names if kind_of(marked) in kinds)
    names = counts.most_common(2)
    if not names:
        return None
    name, times = names[0]
    if times >= _OFTEN and (len(names) < 2 or names[1][1] * 2 <= times):
        return name
    entitled = _of_headline(kinds, scene)
    if len(entitled) != 1 or counts[entitled[0]] < max(_TOLD, times):
        return None
    return entitled[0]


def _of_headline(kinds: frozenset[ParticipantKind], scene: Scene) -> list[str]:
    """The names of the headline, each once."""
    sentences = scene.analysis.sentences
    found = [
        name_of(marked)
        for marked in scene.all_names
        if kind_of(marked) in kinds and sentences[scene.sentence_of(marked.first)].headline
    ]
    return list(dict.fromkeys(found))
