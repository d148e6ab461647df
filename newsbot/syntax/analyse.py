"""Reads a text's syntax: tokens, sentences, tags, lemmas, verb groups, noun chunks."""

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import Analysis, NounChunk, Sentence, Tag, Tokens, VerbGroup
from newsbot.syntax.chunks import find_chunks
from newsbot.syntax.sentences import split_sentences
from newsbot.syntax.tagging import tag_text
from newsbot.syntax.text import Text
from newsbot.syntax.tokens import tokenise
from newsbot.syntax.verb_groups import find_groups
from newsbot.syntax.vocabulary import Vocabulary, vocabulary


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
    tags = tag_text(text, tokens, sentences, words)
    groups: list[list[VerbGroup]] = []
    chunks: list[list[NounChunk]] = []
    for sentence in sentences:
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
