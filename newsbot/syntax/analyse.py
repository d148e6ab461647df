"""Reads a text's syntax: tokens, sentences, tags, lemmas, verb groups, noun chunks."""

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import Analysis, NounChunk, Sentence, Tag, Tokens, VerbGroup
from newsbot.syntax.chunks import find_chunks
from newsbot.syntax.features import opens_speech
from newsbot.syntax.sentences import split_sentences
from newsbot.syntax.tagger import tagger
from newsbot.syntax.text import Text
from newsbot.syntax.tokens import tokenise
from newsbot.syntax.verb_groups import find_groups
from newsbot.syntax.vocabulary import Vocabulary, vocabulary

_CAPITALS = 2


def analyse(text: Text, tables: SyntaxTables) -> Analysis:
    """The syntax of a text; never raises, whatever the text.

    `tags` have no mood; `lemmas` of names keep their case.
    """
    words = vocabulary(tables)
    tokens = tokenise(text, words)
    return analyse_tokens(text, tokens, split_sentences(text, tokens, words), words)


def analyse_tokens(
    text: Text, tokens: Tokens, sentences: list[Sentence], words: Vocabulary
) -> Analysis:
    """The syntax of a text whose tokens and sentences are given."""
    tags: list[str] = []
    groups: list[list[VerbGroup]] = []
    chunks: list[list[NounChunk]] = []
    for sentence in sentences:
        fine = _tags(sentence, tokens, text.surface, words)
        tags += fine
        verbs = find_groups(sentence.first, sentence.last, tokens.forms, tags, words)
        groups.append(verbs)
        chunks.append(find_chunks(sentence, tokens.forms, tags, verbs, words))
    surface = text.surface
    lemmas = [
        words.lemma(form, tag) if tag != "PROPN" else surface[start:end]
        for form, tag, start, end in zip(
            tokens.forms, tags, tokens.starts, tokens.ends, strict=True
        )
    ]
    plain: list[Tag] = [tag.partition(".")[0] for tag in tags]  # type: ignore[misc]
    return Analysis(
        text=text,
        tokens=tokens,
        tags=plain,
        lemmas=lemmas,
        sentences=sentences,
        groups=groups,
        chunks=chunks,
    )


def _tags(sentence: Sentence, tokens: Tokens, surface: str, words: Vocabulary) -> list[str]:
    """The tags of a sentence, a verb's with its mood; capitals throughout are read as small."""
    tag = tagger(words)
    span = range(sentence.first, sentence.last)
    faces = [surface[tokens.starts[at] : tokens.ends[at]] for at in span]
    forms = tokens.forms[sentence.first : sentence.last]
    if len(faces) > _CAPITALS and surface[sentence.start : sentence.end].isupper():
        faces = forms
    seen, first, before = [], True, ""
    for face, form in zip(faces, forms, strict=True):
        seen.append(tag.see(face, form, first=first))
        first = (first and not form[0].isalnum()) or opens_speech(before, form)
        before = form
    return tag.tag(seen)
