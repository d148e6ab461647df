"""A text with all that is known of it, seen by token: the ground on which events are found."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsbot.events.clauses import Clause, find_clauses
from newsbot.events.cues import Cue as Cue
from newsbot.events.cues import CueKind, cue_index, find_cues
from newsbot.events.index import TriggerIndex, trigger_index
from newsbot.events.quotes import OUTSIDE, find_quotations
from newsbot.language.events import EventTables
from newsbot.records import Entity, Mention, ParticipantKind, Time
from newsbot.syntax.analysis import Analysis, Arguments, NounChunk, VerbGroup
from newsbot.syntax.arguments import arguments_at
from newsbot.syntax.clauses import Sight


@dataclass(slots=True, eq=False)
class Marked:
    """A mention and the tokens it covers, half-open."""

    first: int
    last: int
    mention: Mention


_REMEMBERED = 200
_STOPS = frozenset(";:")


@lru_cache(maxsize=8)
def _bare(tables: EventTables) -> dict[str, str]:
    """The bare preposition of each that has an article in it."""
    return {form: p.bare for form, p in tables.syntax.prepositions.items()}


class Scene:
    """An analysed text with its mentions by token.

    `keys` are the tokens' lemmas in lower case, the bare preposition for a compound one.
    `names`, `amounts` and `times` give the mention that covers a token.
    """

    def __init__(
        self, analysis: Analysis, mentions: Sequence[Mention], tables: EventTables
    ) -> None:
        self.analysis = analysis
        self.tables = tables
        self.index: TriggerIndex = trigger_index(tables)
        self.forms = analysis.tokens.forms
        self.tags = analysis.tags
        bare = _bare(tables)
        self.keys = [
            bare.get(form) or lemma.lower()
            for form, lemma in zip(self.forms, analysis.lemmas, strict=True)
        ]
        self.names: dict[int, Marked] = {}
        self.amounts: dict[int, Marked] = {}
        self.times: dict[int, Marked] = {}
        self._place(mentions)
        # In text order, so that those of a stretch are found without looking at each token.
        self._marked_tokens = {
            id(table): sorted(table) for table in (self.names, self.amounts, self.times)
        }
        self.all_names = sorted(dict.fromkeys(self.names.values()), key=lambda m: m.first)
        self._name_starts = [m.first for m in self.all_names]
        self._starts = [sentence.first for sentence in analysis.sentences]
        self._cue_index = cue_index(tables)
        self._cues: dict[int, dict[CueKind, list[Cue]]] = {}
        tokens = analysis.tokens
        self._opened = find_quotations(self.forms, tokens.starts, tokens.ends)
        self.seats: dict[int, object] = {}
        self.fillers: dict[tuple[int, int], object] = {}
        self.titles: dict[int, frozenset[str]] = {}
        self.topics: dict[frozenset[ParticipantKind], str | None] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._needed: dict[int, frozenset[str]] = {}
        self._clause_at: list[Clause | None] = [None] * len(self.forms)
        self._chunk_at: dict[int, NounChunk] = {
            token: chunk
            for chunks in analysis.chunks
            for chunk in chunks
            for token in range(chunk.first, chunk.last)
        }
        self._clauses: dict[int, list[Clause]] = {}
        self._arguments: dict[int, Arguments] = {}
        self._sights: dict[int, Sight] = {}

    def _place(self, mentions: Sequence[Mention]) -> None:
        offsets = self.analysis.text.offsets
        tokens = self.analysis.tokens
        for mention in mentions:
            start, end = mention.start, mention.end
            if start is None or end is None:
                continue
            if offsets is not None:
                start, end = bisect_left(offsets, start), bisect_left(offsets, end)
            first, last = bisect_right(tokens.ends, start), bisect_left(tokens.starts, end)
            marked = Marked(first, last, mention)
            table = self._table(mention)
            for token in range(first, last):
                table.setdefault(token, marked)

    def _table(self, mention: Mention) -> dict[int, Marked]:
        if isinstance(mention, Entity):
            return self.names
        return self.times if isinstance(mention, Time) else self.amounts

    def named_before(self, token: int) -> list[Marked]:
        """The names spoken of before a token, in text order."""
        last = bisect_left(self._name_starts, token)
        return self.all_names[max(last - _REMEMBERED, 0) : last]

    def sentence_of(self, token: int) -> int:
        """The number of the sentence that a token is in."""
        return bisect_right(self._starts, token) - 1

    def clauses(self, sentence: int) -> list[Clause]:
        """The clauses of a sentence."""
        found = self._clauses.get(sentence)
        if found is None:
            s = self.analysis.sentences[sentence]
            found = self._clauses[sentence] = find_clauses(
                s.first,
                s.last,
                self.forms,
                self.tags,
                self.analysis.groups[sentence],
                self.tables.modality,
            )
        return found

    def clause(self, token: int) -> Clause:
        """The clause that a token is in."""
        found = self._clause_at[token]
        if found is None:
            for clause in self.clauses(self.sentence_of(token)):
                for first, last in clause.runs:
                    self._clause_at[first:last] = [clause] * (last - first)
            found = self._clause_at[token]
            assert found is not None
        return found

    def words(self, sentence: int) -> frozenset[str]:
        """The lemmas and forms of a sentence."""
        found = self._words.get(sentence)
        if found is None:
            s = self.analysis.sentences[sentence]
            keys, forms = self.keys[s.first : s.last], self.forms[s.first : s.last]
            found = self._words[sentence] = frozenset(keys).union(forms)
        return found

    def needed(self, sentence: int) -> frozenset[str]:
        """Those of its words that triggers need near them."""
        found = self._needed.get(sentence)
        if found is None:
            found = self._needed[sentence] = self.words(sentence) & self.index.needed
        return found

    def cues(self, kind: CueKind, sentence: int) -> Sequence[Cue]:
        """Where cues of a kind stand in a sentence, the longest at each place."""
        found = self._cues.get(sentence)
        if found is None:
            s = self.analysis.sentences[sentence]
            found = find_cues(s.first, s.last, self.forms, self.keys, self._cue_index)
            self._cues[sentence] = found
        return found.get(kind, ())

    def arguments(self, group: VerbGroup) -> Arguments:
        """Who does what to whom at a verb group."""
        found = self._arguments.get(group.head)
        if found is None:
            sentence = self.sentence_of(group.head)
            sight = self._sights.get(sentence)
            if sight is None:
                sight = Sight(self.analysis, sentence, self.tables.syntax)
                self._sights[sentence] = sight
            found = self._arguments[group.head] = arguments_at(sight, group)
        return found

    def groups(self, clause: Clause) -> list[VerbGroup]:
        """The verb groups of a clause."""
        sentence = self.sentence_of(clause.first)
        return [g for g in self.analysis.groups[sentence] if g.head in clause]

    def chunk_at(self, token: int) -> NounChunk | None:
        """The noun chunk that a token is in."""
        return self._chunk_at.get(token)

    def part(self, *parts: NounChunk) -> None:
        """Puts parts in the place of the chunk that holds them."""
        for part in parts:
            self._chunk_at.update(dict.fromkeys(range(part.first, part.last), part))

    def marked(self, table: dict[int, Marked], first: int, last: int) -> list[Marked]:
        """The mentions of `names`, `amounts` or `times` among these tokens, each once."""
        tokens = self._marked_tokens[id(table)]
        at = bisect_left(tokens, first)
        found: list[Marked] = []
        while at < len(tokens) and tokens[at] < last:
            marked = table[tokens[at]]
            if not found or found[-1] is not marked:
                found.append(marked)
            at += 1
        return found

    def quoted(self, token: int) -> bool:
        """Whether a token stands inside a quotation."""
        return self._opened[token] != OUTSIDE

    def ends_quote(self, token: int) -> bool:
        """Whether a token is the mark that closes a quotation."""
        return token > 0 and self.quoted(token - 1) and not self.quoted(token)

    def quotation(self, token: int) -> tuple[int, int]:
        """The opening and the closing mark of the quotation that a token stands in."""
        first = last = self._opened[token]
        while last < len(self.forms) - 1 and self._opened[last] == first:
            last += 1
        return first, last

    def period(self, token: int) -> tuple[int, int]:
        """The part of a sentence between semicolons or colons that a token is in."""
        sentence = self.analysis.sentences[self.sentence_of(token)]
        first, last = token, token
        while first > sentence.first and self.forms[first - 1] not in _STOPS:
            first -= 1
        while last < sentence.last and self.forms[last] not in _STOPS:
            last += 1
        return first, last

    def in_clause(self, table: dict[int, Marked], clause: Clause) -> list[Marked]:
        """The mentions that lie in a clause."""
        return [m for first, last in clause.runs for m in self.marked(table, first, last)]

    def span(self, first: int, last: int) -> tuple[int, int, str]:
        """Offsets in the original and the quote of a half-open run of tokens."""
        tokens, text = self.analysis.tokens, self.analysis.text
        start, end = text.span(tokens.starts[first], tokens.ends[last - 1])
        return start, end, text.original[start:end]
