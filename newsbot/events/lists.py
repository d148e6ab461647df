"""The members of a list: chunks that a conjunction, a comma or an age parts."""

from collections.abc import Sequence

from newsbot.events.scene import Scene
from newsbot.syntax.analysis import NounChunk

_APPOSED = 8
_BRACKETED = 9


def members(chunk: NounChunk, scene: Scene) -> list[NounChunk]:
    """A chunk and those coordinated with it."""
    found = [chunk]
    end = scene.analysis.sentences[scene.sentence_of(chunk.head)].last
    at = chunk.last
    bracketed = False
    while at < end - 1:
        at = _past_genitive(at, chunk, scene)
        past = past_brackets(at, end, scene)
        bracketed, at = bracketed or past > at, past
        joined = scene.forms[at] if at < end - 1 else ""
        listed = joined == "," and (bracketed or chunk.preposition in scene.tables.between)
        if joined not in scene.tables.syntax.coordinators and not listed:
            break
        following = scene.chunk_at(at + 1)
        if following is None or following.first != at + 1:
            break
        if following.preposition not in (None, chunk.preposition):
            break
        found.append(following)
        at = following.last
    return found


def past_brackets(at: int, end: int, scene: Scene) -> int:
    """Behind what stands in brackets here ("il leader di Patto comune (Pc)", "X (4 anni) e Y")."""
    if at >= end or scene.forms[at] != "(":
        return at
    closed = (t + 1 for t in range(at + 1, min(at + _BRACKETED, end)) if scene.forms[t] == ")")
    return next(closed, at)


def among(chunk: NounChunk, scene: Scene) -> list[NounChunk]:
    """Who is named among a group ("tre uomini, tra cui X e Y")."""
    at, end = chunk.last, scene.analysis.sentences[scene.sentence_of(chunk.head)].last
    at = _past_genitive(at, chunk, scene)
    at += at < end and scene.forms[at] == ","
    tables = scene.tables
    if at + 2 >= end or scene.forms[at] not in tables.between:
        return []
    if scene.forms[at + 1] not in tables.modality.relatives:
        return []
    first = scene.chunk_at(at + 2)
    return members(first, scene) if first is not None and first.preposition is None else []


def _past_genitive(at: int, chunk: NounChunk, scene: Scene) -> int:
    """Behind "di …" that belongs to a member, where the list itself is not one of "di"."""
    if chunk.preposition == scene.tables.genitive or at >= len(scene.forms):
        return at
    following = scene.chunk_at(at)
    if following and following.first == at and following.preposition == scene.tables.genitive:
        return following.last
    return at


def with_ages(chunks: Sequence[NounChunk], scene: Scene) -> list[NounChunk]:
    """Named chunks with those that go on behind what is said of each ("X, 30 anni, e Y")."""
    found = list(chunks)
    while found and found[-1].head in scene.names and found[-1].preposition is None:
        following = _behind_apposition(found[-1].last, scene)
        if following is None:
            break
        found.append(following)
    return found


def _behind_apposition(at: int, scene: Scene) -> NounChunk | None:
    """The name that a conjunction joins behind an apposition between commas."""
    sentence = scene.analysis.sentences[scene.sentence_of(at - 1)]
    if at >= sentence.last or scene.forms[at] != ",":
        return None
    end = min(at + _APPOSED, sentence.last - 2)
    for token in range(at + 1, end):
        if scene.tags[token] in ("VERB", "AUX", "SCONJ", "PRON") or scene.forms[token] in ";:":
            return None
        if scene.forms[token] == ",":
            joined = scene.forms[token + 1] in scene.tables.syntax.coordinators
            chunk = scene.chunk_at(token + 2) if joined else None
            named = chunk is not None and chunk.head in scene.names
            return chunk if named and chunk is not None and chunk.preposition is None else None
    return None
