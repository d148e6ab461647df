"""Tags a whole text: what is first in its sentence, what the text elsewhere writes as a name."""

from collections.abc import Iterator
from itertools import pairwise

from newsbot.syntax.analysis import Sentence, Tokens
from newsbot.syntax.features import FUNCTION_TAGS, opens_speech
from newsbot.syntax.morphology import VerbReading
from newsbot.syntax.tagger import tagger
from newsbot.syntax.text import Text
from newsbot.syntax.vocabulary import Vocabulary

_FEW = 2
_OPENERS = frozenset(":«“\"‹([-•'")
_NOMINAL = frozenset({"NOUN", "ADJ"})
_AFTER_PARTICIPLE = frozenset({"DET", "NUM"})
_STARTS = frozenset(',:;«“"')

# A token as written, in lower case, and whether a sentence begins with it.
Face = tuple[str, str, bool]


def tag_text(text: Text, tokens: Tokens, sentences: list[Sentence], words: Vocabulary) -> list[str]:
    """The tags of all tokens, a verb's with its mood ("VERB.part")."""
    faces = [list(_faces(text, tokens, sentence)) for sentence in sentences]
    names = _names(faces, words)
    see, tag = tagger(words).see, tagger(words).tag
    tags: list[str] = []
    for sentence, words_seen in zip(sentences, faces, strict=True):
        bare = sentence.headline
        seen = [
            see(face, form, first=first and face not in names, headline=bare)
            for face, form, first in words_seen
        ]
        found = tag(seen)
        _set_openings(found, words_seen, words)
        tags += found
    return tags


def _faces(text: Text, tokens: Tokens, sentence: Sentence) -> Iterator[Face]:
    """The tokens of a sentence; one in capitals throughout is read in small letters."""
    span = range(sentence.first, sentence.last)
    surface = text.surface
    small = len(span) > _FEW and surface[sentence.start : sentence.end].isupper()
    first, before = True, ""
    for at in span:
        form = tokens.forms[at]
        yield form if small else surface[tokens.starts[at] : tokens.ends[at]], form, first
        first = (first and not form[0].isalnum()) or opens_speech(before, form)
        before = form


def _names(faces: list[list[Face]], words: Vocabulary) -> frozenset[str]:
    """Words that stand with a capital inside a sentence somewhere in the text."""
    found = {
        face
        for sentence in faces
        for (_, before, _), (face, _, first) in pairwise(sentence)
        if not first and face[0].isupper() and before not in _OPENERS
    }
    return frozenset(face for face in found if not _is_function(face.lower(), words))


def _is_function(form: str, words: Vocabulary) -> bool:
    return any(reading.tag in FUNCTION_TAGS for reading in words.word(form).readings)


def _set_openings(tags: list[str], faces: list[Face], words: Vocabulary) -> None:
    """A participle that opens a clause without auxiliary: "morti due operai"; a first name."""
    for at in range(len(tags) - 1):
        if at and faces[at - 1][1] not in _STARTS:
            continue
        opens = tags[at] in _NOMINAL and tags[at + 1] in _AFTER_PARTICIPLE
        if opens and _participles(faces[at][1], words):
            tags[at] = "VERB.part"
    if len(tags) > _FEW:
        _set_first(tags, faces, words)


def _set_first(tags: list[str], faces: list[Face], words: Vocabulary) -> None:
    """The first word: a participle before its noun ("Lanciati razzi"), or a name ("Marco Riva")."""
    form, tag, following = faces[0][1], tags[0], tags[1]
    readings = words.word(form)
    if tag == "VERB" and following == "PROPN" and faces[0][0].istitle():
        if all(verb.form.person in (1, 2) for verb in readings.verbs):
            tags[0] = "PROPN"
    elif tag in _NOMINAL or tag == "PROPN":
        nominal = readings.lemma("NOUN") is not None
        named = following == "PROPN" and (not nominal or tags[2] == "PROPN")
        several = following == "NOUN" and not nominal
        for verb in _participles(form, words):
            known = verb.lemma not in words.tables.unaccusative
            if known and (named or (several and verb.form.plural)):
                tags[0] = "VERB.part"


def _participles(form: str, words: Vocabulary) -> list[VerbReading]:
    return [verb for verb in words.word(form).verbs if verb.form[:2] == ("part", "past")]
