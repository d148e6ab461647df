"""The sentence that proves an event, cut into what is told where: for whoever shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

Told = Literal["trigger", "participant", "time", "place", "amount", "cue"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of the sentence; `told` is None for the words between, `role` a participant's."""

    text: str
    told: Told | None = None
    role: str | None = None


def cut_evidence(event: dict[str, Any]) -> list[Piece]:
    """The sentence of an event in pieces that join to the whole; of two that overlap the first.

    What stands in another sentence or only in the headline is not marked.
    """
    evidence = event["evidence"]
    sentence, begin = evidence["quote"], evidence["start"]
    if begin is None:
        return [Piece(text=sentence)]
    pieces, at = list[Piece](), 0
    for start, end, told, role in sorted(_spans(event), key=lambda span: span[:2]):
        first, last = start - begin, end - begin
        if at <= first < last <= len(sentence):
            if at < first:
                pieces.append(Piece(text=sentence[at:first]))
            pieces.append(Piece(text=sentence[first:last], told=told, role=role))
            at = last
    if at < len(sentence):
        pieces.append(Piece(text=sentence[at:]))
    return pieces


def _spans(event: dict[str, Any]) -> Iterator[tuple[int, int, Told, str | None]]:
    single: tuple[tuple[Told, Any], ...] = (
        ("trigger", event["trigger"]),
        ("time", event["time"]),
        ("place", event["place"]),
        ("cue", event["attribution"]),
    )
    several: tuple[tuple[Told, Any], ...] = (
        ("participant", event["participants"]),
        ("amount", event["amounts"]),
    )
    for told, span in single:
        if span and span["start"] is not None:
            yield span["start"], span["end"], told, None
    for told, spans in several:
        for span in spans:
            if span["start"] is not None:
                yield span["start"], span["end"], told, span["role"]
