"""When, where and how much: what of the sentence, and of its neighbours, belongs to an event."""

from datetime import date

import pytest

import newsbot
from newsbot.records import Event

REFERENCE = date(2025, 6, 2)


def event_of(kind: str, text: str) -> Event:
    return [e for e in newsbot.extract_events(text, REFERENCE) if e.type == kind][-1]


@pytest.mark.parametrize(
    ("kind", "text", "place"),
    [
        ("incident", "Un elicottero è precipitato nella base di Aviano.", "Aviano"),
        ("incident", "Un treno è deragliato nei pressi della stazione di Lodi.", "Lodi"),
        ("build", "Il ministro è arrivato a Lodi, dove ha inaugurato la scuola.", "Lodi"),
        ("attack", "A Lodi la tensione resta alta. Ieri è esplosa una bomba.", "Lodi"),
        ("incident", "Un terremoto ha colpito Norcia.", "Norcia"),
        ("incident", "PADOVA - Un incendio ha distrutto un capannone.", "PADOVA"),
        ("acquire", "La Idrea di Lodi ha acquistato la Sintel.", None),
        ("approve", "Il Comune di Lodi ha approvato il bilancio.", None),
    ],
)
def test_place(kind: str, text: str, place: str | None) -> None:
    found = event_of(kind, text).place
    assert (found.name if found else None) == place


@pytest.mark.parametrize(
    ("kind", "text", "days"),
    [
        ("end_position", "Dopo il voto del 3 maggio la giunta si è dimessa.", None),
        ("build", "Il Comune ha approvato il progetto, che sarà completato entro Natale.",
         (None, "2025-12-25")),
        ("build", "Entro Natale la Idrea aprirà la fabbrica di Terni.", (None, "2025-12-25")),
        ("protest", "Lo sciopero, indetto per mercoledì, è stato revocato ieri.",
         ("2025-06-04", "2025-06-04")),
        ("investigate", "Il sindaco ha lasciato il 12 marzo 2024, quando la Finanza ha perquisito"
         " la sede.", ("2024-03-12", "2024-03-12")),
        ("lift", "Dal primo gennaio 2024 il governo ha abolito il bonus introdotto nel 2022.",
         ("2024-01-01", None)),
    ],
)  # fmt: skip
def test_time(kind: str, text: str, days: tuple[str | None, str | None] | None) -> None:
    time = event_of(kind, text).time
    sides = (time.earliest, time.latest) if time else None
    assert (sides and tuple(str(side)[:10] if side else None for side in sides)) == days


@pytest.mark.parametrize(
    ("kind", "text", "amounts"),
    [
        ("acquire", "La Idrea ha acquistato la Sintel. Il corrispettivo è di 95 milioni di euro.",
         [("price", 95_000_000)]),
        ("incident", "Un treno è deragliato vicino a Lodi. I feriti sono 32.", [("injured", 32)]),
        ("attack", "Una bomba è esplosa a Kabul. Il bilancio è di due morti e dodici feriti.",
         [("dead", 2), ("injured", 12)]),
        ("restrict", "La Consob ha multato la Idrea. La sanzione ammonta a 2 milioni di euro.",
         [("price", 2_000_000)]),
        ("attack", "Una bomba è esplosa a Kabul. Nel 2019 i morti erano stati 40.", []),
    ],
)  # fmt: skip
def test_figures_of_the_next_sentence(kind: str, text: str, amounts: list[tuple[str, int]]) -> None:
    found = [e for e in newsbot.extract_events(text, REFERENCE) if e.type == kind]
    assert len(found) == 1
    assert [(a.role, getattr(a, "value", None)) for a in found[0].amounts] == amounts
