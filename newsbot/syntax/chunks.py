"""Finds noun chunks: determiners, adjectives, head, what is attached without a preposition."""

from typing import NamedTuple

from newsbot.language.syntax import SyntaxTables
from newsbot.syntax.analysis import NounChunk, Sentence, VerbGroup
from newsbot.syntax.vocabulary import Vocabulary

_BEFORE = frozenset({"ADJ", "NUM", "VERB.part"})
_NEVER = frozenset(
    {"PUNCT", "CCONJ", "SCONJ", "INTJ", "VERB", "AUX", "VERB.part", "VERB.inf", "VERB.ger"}
)
_MAX_BEFORE = 12
_QUOTES = frozenset("\"«»“”'")
_HEADS = frozenset({"NOUN", "PROPN", "SYM", "X"})


class _Opening(NamedTuple):
    """Preposition, article and number that stand before a head; where they end."""

    at: int
    preposition: str | None
    article: str | None
    plural: bool | None


def find_chunks(
    sentence: Sentence,
    forms: list[str],
    tags: list[str],
    groups: list[VerbGroup],
    words: Vocabulary,
) -> list[NounChunk]:
    """The noun chunks of a sentence, outside of its verb groups."""
    verbs = bytearray(sentence.last - sentence.first)
    for group in groups:
        for at in range(group.first, group.last):
            if tags[at] != "VERB.part" or group.first != group.last - 1:
                verbs[at - sentence.first] = 1
    finder = _Finder(sentence, forms, tags, verbs, words)
    chunks = []
    at = sentence.first
    while at < sentence.last:
        chunk = finder.chunk_at(at) if tags[at] not in _NEVER else None
        if chunk:
            chunks.append(chunk)
            at = chunk.last
        else:
            at += 1
    return chunks


class _Finder:
    """Reads chunks off the tags of one sentence."""

    def __init__(
        self,
        sentence: Sentence,
        forms: list[str],
        tags: list[str],
        verbs: bytearray,
        words: Vocabulary,
    ) -> None:
        self._first, self._last = sentence.first, sentence.last
        self._forms, self._tags = forms, tags
        span = tags[self._first : self._last]
        self._seen = ["" if verb else tag for verb, tag in zip(verbs, span, strict=True)]
        self._seen += [""] * (_MAX_BEFORE + 1)
        self._words = words
        self._tables: SyntaxTables = words.tables

    def chunk_at(self, start: int) -> NounChunk | None:
        """The chunk that begins here."""
        opening = self._opening(start)
        head = self._head(start, opening)
        if head is None:
            return None
        tag = self._tags[head]
        lemma = self._words.lemma(self._forms[head], tag)
        return NounChunk(
            first=start,
            last=self._end(head, lemma),
            head=head,
            lemma=lemma,
            preposition=opening.preposition,
            article=opening.article,  # type: ignore[arg-type]
            proper=tag == "PROPN",
            plural=self._plural(opening, head, lemma),
        )

    def _tag(self, at: int) -> str:
        """The tag of a token that a chunk may take; "" beyond the sentence and in verb groups."""
        return self._seen[at - self._first]

    def _opening(self, start: int) -> _Opening:
        at = start
        preposition, article, plural = None, None, None
        parts = self._compound(at)
        if parts or self._tag(at) == "ADP":
            at, preposition, article, plural = self._preposition(at, parts)
        while (
            at < start + _MAX_BEFORE
            and self._tag(at) == "ADV"
            and self._tag(at + 1) in ("NUM", "DET", "ADJ")
        ):
            at += 1
        end = at + _MAX_BEFORE
        while at < end and self._tag(at) == "DET":
            form = self._forms[at]
            article = self._tables.articles.get(form, article)
            plural = self._number(form, plural)
            at += 1
        return _Opening(at, preposition, article, plural)

    def _number(self, form: str, known: bool | None) -> bool | None:
        if form in self._tables.plural_words:
            return True
        return False if form in self._tables.singular_words else known

    def _preposition(
        self, at: int, parts: tuple[str, ...] | None
    ) -> tuple[int, str, str | None, bool | None]:
        size = len(parts) if parts else 1
        form = self._forms[at + size - 1]
        known = self._tables.prepositions.get(form)
        name = " ".join(parts) if parts else known.bare if known else self._forms[at]
        article = known.article if known else None
        return at + size, name, article, self._number(form, None) if article else None

    def _compound(self, at: int) -> tuple[str, ...] | None:
        """The preposition of several words that begins here."""
        for parts in self._tables.compound_prepositions.get(self._forms[at], ()):
            end = at + len(parts)
            if end < self._last and all(map(self._matches, range(at + 1, end), parts[1:])):
                return parts
        return None

    def _matches(self, at: int, part: str) -> bool:
        known = self._tables.prepositions.get(self._forms[at])
        return self._forms[at] == part or (known is not None and known.bare == part)

    def _head(self, start: int, opening: _Opening) -> int | None:
        at = opening.at
        while at < opening.at + _MAX_BEFORE:
            tag = self._tag(at)
            if tag in _HEADS:
                year = tag == "PROPN" and at > opening.at and self._is_year(at - 1)
                return at - 1 if year else at
            if (
                tag in _BEFORE
                or (tag == "PUNCT" and self._forms[at] in _QUOTES and at > self._first)
                or (tag == "ADV" and self._tag(at + 1) in _BEFORE and at > opening.at)
            ):
                at += 1
            else:
                break
        return self._headless(start, opening, at)

    def _is_year(self, at: int) -> bool:
        form = self._forms[at]
        return len(form) == 4 and form.isdigit()

    def _headless(self, start: int, opening: _Opening, at: int) -> int | None:
        """A chunk whose head is a pronoun, a number or an adjective with an article."""
        if self._tag(opening.at) == "PRON":
            return opening.at if self._forms[opening.at] not in self._tables.clitics else None
        before = at - 1
        if before >= opening.at and self._tag(before) == "NUM":
            return before
        if start <= before < opening.at and self._tag(before) == "DET":
            return before if self._forms[before] not in self._tables.articles else None
        if before >= opening.at and opening.article and self._tag(before) in ("ADJ", "VERB.part"):
            return before
        return None

    def _end(self, head: int, lemma: str) -> int:
        at = head + 1
        if self._tags[head] == "PRON":
            return at
        timely = lemma in self._tables.temporal or self._is_year(head)
        while True:
            if self._extends(at, timely=timely):
                at += 1
            elif self._bridges(at):
                at += 2
            else:
                return at

    def _extends(self, at: int, *, timely: bool) -> bool:
        """Whether a token belongs to the head before it; a date takes no name."""
        tag, before = self._tag(at), self._tags[at - 1]
        if tag == "NOUN" or tag == "PROPN":
            return not timely and (tag == "PROPN" or before in ("NOUN", "NUM"))
        return tag == "ADJ" or (tag in ("NUM", "X", "SYM") and before != "ADJ")

    def _bridges(self, at: int) -> bool:
        """An adverb or an opening quote before one more part of the chunk."""
        tag, after = self._tag(at), self._tag(at + 1)
        return (tag == "ADV" and after == "ADJ") or (
            tag == "PUNCT" and self._forms[at] in '"«“' and after in ("PROPN", "X")
        )

    def _plural(self, opening: _Opening, head: int, lemma: str) -> bool | None:
        if opening.plural is not None:
            return opening.plural
        form = self._forms[head]
        if "NUM" in self._tags[opening.at : head]:
            return form != lemma or self._forms[opening.at] not in ("1", "un")
        if self._tags[head] == "NOUN":
            return form != lemma or None if self._words.knows(form) else None
        return self._number(form, None)
