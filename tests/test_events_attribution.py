"""Who says so: where the source stands, how far it reaches, and what is no source at all."""

from datetime import date

import pytest

import newsbot
from newsbot.records import Event

REFERENCE = date(2025, 6, 2)


def event_of(kind: str, text: str) -> Event:
    return next(e for e in newsbot.extract_events(text, REFERENCE) if e.type == kind)


def source_of(kind: str, text: str) -> str | None:
    attribution = event_of(kind, text).attribution
    return attribution.source if attribution else None


@pytest.mark.parametrize(
    ("kind", "text", "source"),
    [
        ("acquire", "La banca ha acquistato Corvia, ha scritto domenica il Corriere Veneto.",
         "Corriere Veneto"),
        ("incident", "Due operai sono morti in un crollo, riferisce l'agenzia Ansa.", "Ansa"),
        ("acquire", "Il gruppo Ferrotec acquisirà Nordlam. Lo riferisce il quotidiano La Stampa.",
         "La Stampa"),
        ("acquire", "Idrea ha acquistato Sintel: lo ha annunciato Luca Sarti.", "Luca Sarti"),
        ("acquire", "Idrea ha acquistato Sintel. La notizia è stata confermata dal portavoce Luca"
         " Sarti.", "Luca Sarti"),
        ("incident", "Come ha spiegato il prefetto Anna Lodi, il ponte è crollato alle 5.",
         "Anna Lodi"),
        ("incident", "Il ponte è crollato alle 5, come riferito dai vigili del fuoco.",
         "vigili del fuoco"),
        ("incident", "A darne notizia è stato il prefetto Anna Lodi: il ponte è crollato.",
         "Anna Lodi"),
        ("incident", "Il ponte è crollato. Ne ha dato notizia la stessa Provincia di Lodi.",
         "Provincia di Lodi"),
        ("end_position", "Secondo fonti sindacali citate dall'Ansa, la Nordlam licenzierà 200"
         " addetti.", "Ansa"),
        ("acquire", "Stando a quanto riporta il Financial Times, Idrea avrebbe rilevato Sintel.",
         "Financial Times"),
        ("crime", "Per la Procura di Bari il sindaco ha intascato tangenti per 30mila euro.",
         "Procura di Bari"),
        ("incident", "Secondo le testimonianze raccolte dalla Rai, il ponte è crollato.", "Rai"),
        ("market_move", "I prezzi sono saliti del 5%. È quanto emerge da un rapporto dell'Istat.",
         "Istat"),
        ("attack", "L'agenzia Reuters cita fonti militari secondo cui i ribelli hanno attaccato la"
         " base.", "Reuters"),
        ("start_position", "La Idrea, si legge in una nota della Provincia di Lodi, ha nominato"
         " presidente Luca Neri.", "Provincia di Lodi"),
    ],
)  # fmt: skip
def test_source_is_found(kind: str, text: str, source: str) -> None:
    assert source_of(kind, text) == source


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("approve", "Il Comune di Alba ha approvato un secondo tratto di pista ciclabile."),
        ("approve", "Nel secondo trimestre il Comune di Alba ha approvato la variante."),
        ("reject", "Il ministro Rossi ha detto che il decreto sarà approvato lunedì, mentre la"
         " Camera ha respinto la mozione."),
        ("end_position", "Il sindaco è stato arrestato, ha confermato la Procura di Bari; la"
         " giunta si è dimessa."),
        ("end_position", "«Abbiamo firmato l'accordo», ha detto Carla Fini. La società ha poi"
         " licenziato 30 operai."),
        ("agree", "Il ministro Rossi ha detto che la fabbrica riaprirà e ha firmato l'accordo con"
         " l'Egitto."),
    ],
)  # fmt: skip
def test_source_covers_only_its_clause(kind: str, text: str) -> None:
    assert source_of(kind, text) is None


def test_inner_sources_go_into_the_chain() -> None:
    text = "Secondo fonti sindacali citate dall'Ansa, la Nordlam licenzierà 200 addetti."
    attribution = event_of("end_position", text).attribution
    assert attribution is not None
    assert attribution.chain == ("fonti sindacali",)


def test_verb_that_tells_who_said_it_is_no_event() -> None:
    text = "Idrea ha acquistato Sintel: lo ha annunciato Luca Sarti."
    assert [e.type for e in newsbot.extract_events(text, REFERENCE)] == ["acquire"]


@pytest.mark.parametrize(
    "told",
    [
        "A darne l'annuncio è stato il presidente Luca Sarti.",
        "L'annuncio è stato dato nella notte dal presidente Luca Sarti.",
    ],
)
def test_announcement_that_resumes_is_no_event(told: str) -> None:
    found = newsbot.extract_events(f"L'attore Anton Vidal è morto a Lodi. {told}", REFERENCE)
    assert [event.type for event in found] == ["incident"]
    assert found[0].attribution is not None
    assert found[0].attribution.source == "Luca Sarti"
