"""Finds noun chunks: determiners, adjectives, head, what is attached without a preposition."""

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


# Preposition, article and number that stand before a head, behind where they end.
_Opening = tuple[int, str | None, str | None, bool | None]


def find_chunks(
    sentence: Sentence,
    forms: list[str],
    tags: list[str],
    groups: list[VerbGroup],
    words: Vocabulary,
) -> list[NounChunk]:
    """The noun chunks of a sentence, outside of its verb groups."""
    first, last = sentence.first, sentence.last
    free = tags[first:last]
    for group in groups:
        for at in range(group.first, group.last):
            if tags[at] != "VERB.part" or group.first != group.last - 1:
                free[at - first] = ""
    finder = _Finder(first, forms[first:last], tags[first:last], free, words)
    chunks = []
    at = first
    while at < last:
        chunk = finder.chunk_at(at - first) if tags[at] not in _NEVER else None
        if chunk:
            chunks.append(chunk)
            at = chunk.last
        else:
            at += 1
    return chunks


class _Finder:
    """Reads chunks off the tags of one sentence, whose tokens count from 0 here.

    `free` are the tags of the tokens that a chunk may take, "" for those in verb groups.
    """

    def __init__(
        self, shift: int, forms: list[str], tags: list[str], free: list[str], words: Vocabulary
    ) -> None:
        self._shift, self._last = shift, len(forms)
        self._forms, self._tags = forms, tags
        self._free = free + [""] * (_MAX_BEFORE + 1)
        self._words = words
        self._tables: SyntaxTables = words.tables

    def chunk_at(self, start: int) -> NounChunk | None:
        """The chunk that begins here."""
        opening = self._opening(start)
        head = self._head(start, opening)
        if head is None:
            return None
        tag, shift = self._tags[head], self._shift
        lemma = self._words.lemma(self._forms[head], tag)
        return NounChunk(
            first=start + shift,
            last=self._end(head, lemma) + shift,
            head=head + shift,
            lemma=lemma,
            preposition=opening[1],
            article=opening[2],  # type: ignore[arg-type]
            proper=tag == "PROPN",
            plural=self._plural(opening, head, lemma),
        )

    def _opening(self, start: int) -> _Opening:
        free, at = self._free, start
        preposition, article, plural = None, None, None
        parts = self._compound(at)
        if parts or free[at] == "ADP":
            at, preposition, article, plural = self._preposition(at, parts)
        while (
            free[at] == "ADV" and at < start + _MAX_BEFORE and free[at + 1] in ("NUM", "DET", "ADJ")
        ):
            at += 1
        end = at + _MAX_BEFORE
        while free[at] == "DET" and at < end:
            form = self._forms[at]
            article = self._tables.articles.get(form, article)
            plural = self._number(form, plural)
            at += 1
        return at, preposition, article, plural

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
        free, first = self._free, opening[0]
        at = first
        while at < first + _MAX_BEFORE:
            tag = free[at]
            if tag in _HEADS:
                year = tag == "PROPN" and at > first and self._is_year(at - 1)
                return at - 1 if year else at
            if (
                tag in _BEFORE
                or (tag == "PUNCT" and self._forms[at] in _QUOTES and at > 0)
                or (tag == "ADV" and free[at + 1] in _BEFORE and at > first)
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
        free, (first, _, article, _) = self._free, opening
        if free[first] == "PRON":
            return first if self._forms[first] not in self._tables.clitics else None
        before = at - 1
        if before >= first:
            named = free[before] == "NUM" or (article and free[before] in ("ADJ", "VERB.part"))
            return before if named else None
        if start <= before and free[before] == "DET":
            return before if self._forms[before] not in self._tables.articles else None
        return None

    def _end(self, head: int, lemma: str) -> int:
        at = head + 1
        if self._tags[head] == "PRON":
            return at
        timely = lemma in self._tables.temporal or self._is_year(head)
        while self._free[at]:
            if self._extends(at, timely=timely):
                at += 1
            elif self._bridges(at):
                at += 2
            else:
                break
        return at

    def _extends(self, at: int, *, timely: bool) -> bool:
        """Whether a token belongs to the head before it; a date takes no name."""
        tag, before = self._free[at], self._tags[at - 1]
        if tag == "NOUN" or tag == "PROPN":
            return not timely and (tag == "PROPN" or before in ("NOUN", "NUM"))
        return tag == "ADJ" or (tag in ("NUM", "X", "SYM") and before != "ADJ")

    def _bridges(self, at: int) -> bool:
        """An adverb or an opening quote before one more part of the chunk."""
        tag, after = self._free[at], self._free[at + 1]
        return (tag == "ADV" and after == "ADJ") or (
            tag == "PUNCT" and self._forms[at] in '"«“' and after in ("PROPN", "X")
        )

    def _plural(self, opening: _Opening, head: int, lemma: str) -> bool | None:
        first, _, _, plural = opening
        if plural is not None:
            return plural
        form = self._forms[head]
        if "NUM" in self._tags[first:head]:
            return form != lemma or self._forms[first] not in ("1", "un")
        if self._tags[head] == "NOUN":
            return form != lemma or None if self._words.knows(form) else None
        return self._number(form, None)
