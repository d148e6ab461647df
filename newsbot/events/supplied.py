"""Subjects and objects that the words around a verb supply where its clause has none."""

from collections.abc import Sequence

from newsbot.events.fillers import is_person
from newsbot.events.named import dateline, kind_of
from newsbot.events.scene import Marked, Scene
from newsbot.syntax.analysis import NounChunk, VerbGroup

_SPEAKER = 6
_ENDS = frozenset(",;:.")
_FINITE = frozenset({"ind", "sub", "cnd", "imp"})


def names_before(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The names right before a finite verb, where their words were not read as nouns."""
    found: list[NounChunk] = []
    at = group.first - 1
    while at >= 0 and group.mood in _FINITE and (marked := scene.names.get(at)) is not None:
        first = marked.first
        found.insert(0, chunk_of(marked))
        at = first - 1
        while at > 0 and scene.tags[at] == "ADV":
            at -= 1
        listed = len(found) > 1 and scene.forms[at] == ","
        if at < 1 or not (listed or scene.forms[at] in scene.tables.syntax.coordinators):
            break
        at -= 1
    return found


def before_name(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The title of whom commas name between it and the verb ("il ministro, X, promette")."""
    at = group.first - 1
    if at < 1 or group.mood not in _FINITE or scene.forms[at] != ",":
        return []
    marked = scene.names.get(at - 1)
    if marked is None or kind_of(marked) != "person" or scene.forms[marked.first - 1] != ",":
        return []
    chunk = scene.chunk_at(marked.first - 2)
    while chunk is not None and chunk.preposition == scene.tables.genitive:
        before = scene.chunk_at(chunk.first - 1)
        chunk = before if before is not None and before.last == chunk.first else None
    if chunk is None or chunk.preposition is not None:
        return []
    return [chunk] if is_person(scene.keys[chunk.head], scene) else []


def right_before(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The bare chunk that ends where a verb begins, if both agree."""
    chunk = scene.chunk_at(group.first - 1) if group.first > 0 else None
    if chunk is None or chunk.preposition is not None:
        return []
    agree = None in (chunk.plural, group.plural) or chunk.plural == group.plural
    return [chunk] if agree else []


def in_brackets(chunk: NounChunk, scene: Scene) -> bool:
    """Whether a chunk only stands in brackets behind another ("Rossi (Pd)")."""
    return chunk.first > 0 and scene.forms[chunk.first - 1] == "("


def in_apposition(chunks: Sequence[NounChunk], scene: Scene) -> bool:
    """Whether bare nouns only say what the name before their comma is ("Lodi, città di …")."""
    if not chunks or chunks[0].first < 2:
        return False
    chunk = chunks[0]
    bare = chunk.article is None and chunk.preposition is None and chunk.head not in scene.names
    counted = any(token in scene.amounts for token in range(chunk.first, chunk.last))
    after_name = scene.forms[chunk.first - 1] == "," and chunk.first - 2 in scene.names
    return bare and after_name and not counted and not chunk.plural


def behind_dateline(chunk: NounChunk, group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The subject where a dateline was taken for it ("ROMA - Il governo ha …"); else the chunk."""
    sentence = scene.analysis.sentences[scene.sentence_of(chunk.head)]
    if chunk.first != sentence.first or dateline(chunk.first, group.first, scene) is None:
        return [chunk]
    for at in range(chunk.last, group.first):
        other = scene.chunk_at(at)
        apart = other is not None and other.preposition is None and at not in scene.times
        if other is not None and apart and not in_brackets(other, scene):
            return [other] if other.last <= group.first else []
    return []


def follows_quote(group: VerbGroup, scene: Scene) -> bool:
    """Whether a finite verb stands right behind a quotation."""
    before = range(max(group.first - 2, 0), group.first)
    return group.mood in _FINITE and any(scene.ends_quote(token) for token in before)


def behind_quote(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """Who speaks: the first bare chunk behind a verb that follows a quotation."""
    if not follows_quote(group, scene):
        return []
    for at in range(group.last, min(group.last + _SPEAKER, len(scene.forms))):
        chunk = scene.chunk_at(at)
        if chunk is not None and chunk.preposition is None and not in_brackets(chunk, scene):
            return [chunk]
        if scene.tags[at] in ("VERB", "AUX") or scene.forms[at] in _ENDS:
            break
    return []


def chunk_of(marked: Marked) -> NounChunk:
    """A name as a noun chunk, where its words were not read as nouns."""
    first, last = marked.first, marked.last
    return NounChunk(first=first, last=last, head=last - 1, lemma="", proper=True)


def past_relative(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What a verb says something of behind a relative clause ("X, che ha detto Y, ha firmato")."""
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    at = group.first - 1
    while at > sentence.first and scene.tags[at] == "ADV":
        at -= 1
    if at - 1 <= sentence.first or scene.forms[at] != ",":
        return []
    between = scene.clause(at - 1)
    modality = scene.tables.modality
    if between.opener not in modality.relatives | modality.that:
        return []
    first = between.runs[-1][0] - 1
    if first <= sentence.first or scene.forms[first] != ",":
        return []
    chunk = scene.chunk_at(first - 1)
    marked = scene.names.get(first - 1)
    if chunk is None:
        return [chunk_of(marked)] if marked is not None else []
    named = named_before(chunk, sentence.first, scene)
    agree = None in (named.plural, group.plural) or named.plural == group.plural
    return [named] if agree and (named.preposition is None or marked is not None) else []


def before_comma(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What a participle set off by a comma says something of."""
    at = group.first - 1
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    while at > sentence.first and scene.tags[at] == "ADV":
        at -= 1
    if at <= sentence.first or scene.forms[at] != ",":
        return []
    chunk = scene.chunk_at(at - 1)
    while chunk is not None and chunk.preposition is not None and chunk.first > sentence.first:
        before = scene.chunk_at(chunk.first - 1)
        if before is None or before.last != chunk.first:
            break
        chunk = before
    if chunk is None or (None not in (chunk.plural, group.plural) and chunk.plural != group.plural):
        return []
    return [chunk]


def antecedent(group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """What a relative clause says something of, whose pronoun reads like a conjunction."""
    clause = scene.clause(group.head)
    if clause.opener not in scene.tables.modality.that or clause.relative:
        return []
    sentence = scene.analysis.sentences[scene.sentence_of(group.head)]
    at = clause.first - 1
    if at > sentence.first and scene.forms[at] == ",":
        at -= 1
    chunk = scene.chunk_at(at) if at >= sentence.first else None
    return [named_before(chunk, sentence.first, scene)] if chunk is not None else []


def listed_before(chunk: NounChunk, group: VerbGroup, scene: Scene) -> list[NounChunk]:
    """The members of a list of which a plural verb has the last ("X, Y e soprattutto Z")."""
    coordinators = scene.tables.syntax.coordinators
    found = [chunk]
    while group.plural and not chunk.plural and found[0].first > 1:
        at = found[0].first - 1
        while at > 1 and scene.tags[at] == "ADV":
            at -= 1
        joined = scene.forms[at] in coordinators or (len(found) > 1 and scene.forms[at] == ",")
        before = scene.chunk_at(at - 1) if joined else None
        if before is None or before.last != at or at - 1 in scene.times:
            break
        found.insert(0, before)
    return found


def past_place(chunk: NounChunk, scene: Scene) -> NounChunk:
    """Of whom a relative clause behind a place tells ("X, sindaca a Bari, che ha …")."""
    sentence = scene.analysis.sentences[scene.sentence_of(chunk.head)]
    head = chunk
    while head.preposition is not None and head.first > sentence.first:
        before = scene.chunk_at(head.first - 1)
        if before is None:
            return chunk
        head = before
    if head.preposition is not None:
        return chunk
    person = is_person(scene.keys[head.head], scene) or head.head in scene.names
    return named_before(head, sentence.first, scene) if person else chunk


def named_before(chunk: NounChunk, first: int, scene: Scene) -> NounChunk:
    """The chunk that an antecedent is a complement of, or the name it is an apposition to."""
    head = chunk
    while head.preposition is not None and head.first > first:
        before = scene.chunk_at(head.first - 1)
        if before is None or head.head in scene.names:
            break
        head = before
    if head.preposition is not None:
        return chunk
    if head.first - 2 >= first and scene.forms[head.first - 1] == ",":
        named = scene.chunk_at(head.first - 2)
        if named is not None and named.head in scene.names and _says_of(head, named, scene):
            return named
    return head


def _says_of(chunk: NounChunk, named: NounChunk, scene: Scene) -> bool:
    """Whether a chunk behind a name says what that is, and is no second thing."""
    return chunk.article is None or kind_of(scene.names[named.head]) == "organization"
