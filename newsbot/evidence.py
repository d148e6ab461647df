"""The sentence that proves an event, cut into what is told where: for whoever shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Told = Literal["trigger", "participant", "time", "place", "amount", "cue"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of the sentence; `told` is None for the words between, `role` and `name` a
    participant's (`role` an amount's too)."""

    text: str
    told: Told | None = None
    role: str | None = None
    name: str | None = None


def cut_evidence(event: dict[str, Any]) -> list[Piece]:
    """The sentence of an event in pieces that join to the whole; of two that overlap the first.

    What stands in another sentence is not marked. A headline has no offsets: there the words are
    looked for.
    """
    evidence = event["evidence"]
    sentence, begin = evidence["quote"], evidence["start"]
    pieces, at = list[Piece](), 0
    for first, last, piece in sorted(_spans(event, sentence, begin), key=lambda span: span[:2]):
        if at <= first < last <= len(sentence):
            if at < first:
                pieces.append(Piece(text=sentence[at:first]))
            pieces.append(piece)
            at = last
    if at < len(sentence):
        pieces.append(Piece(text=sentence[at:]))
    return pieces


def _spans(
    event: dict[str, Any], sentence: str, begin: int | None
) -> Iterator[tuple[int, int, Piece]]:
    """The pieces that tell something, with their offsets in the sentence, which may be outside."""
    for told, span in _told(event):
        if begin is None:
            first = sentence.find(span.get("quote") or span.get("cue") or "\0")
            last = first + len(span.get("quote") or span.get("cue") or "")
        elif span["start"] is None:
            continue
        else:
            first, last = span["start"] - begin, span["end"] - begin
        if first >= 0:
            role, name = span.get("role"), span.get("name")
            text = sentence[first:last]
            yield first, last, Piece(text=text, told=told, role=role, name=name)


def _told(event: dict[str, Any]) -> Iterator[tuple[Told, dict[str, Any]]]:
    single: tuple[tuple[Told, Any], ...] = (
        ("trigger", event["trigger"]),
        ("time", event["time"]),
        ("place", event["place"]),
        ("cue", event["attribution"]),
    )
    yield from ((told, span) for told, span in single if span)
    yield from (("participant", span) for span in event["participants"])
    yield from (("amount", span) for span in event["amounts"])
