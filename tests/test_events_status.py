"""What is not plainly asserted: denials, hearsay, calls, questions, hopes, and their reach."""

from datetime import date

import pytest

import newsbot

REFERENCE = date(2025, 6, 2)


@pytest.mark.parametrize(
    ("kind", "text", "status"),
    [
        ("acquire", "La Idrea ha smentito di voler vendere la Sintel.", "denied"),
        ("end_position", "La Idrea ha negato di aver licenziato 30 operai.", "denied"),
        ("acquire", "La Idrea ha escluso la cessione della Sintel alla Ferrotec.", "denied"),
        ("end_position", "Non è vero che la Idrea ha licenziato 30 operai.", "negated"),
        ("acquire", "È falso che la Idrea abbia venduto la Sintel.", "negated"),
        ("acquire", "La Idrea starebbe per acquistare la Sintel.", "alleged"),
        ("protest", "I sindacati hanno indetto uno sciopero per mercoledì.", "planned"),
        ("meet", "Il governo ha convocato un vertice per mercoledì 11 giugno.", "planned"),
        ("approve", "Il governo approverà la legge?", "possible"),
        ("approve", "I sindacati chiedono che venga approvata la legge.", "possible"),
        ("acquire", "Il sindaco spera che la Idrea compri la Sintel.", "possible"),
        ("end_position", "Rossi teme che la Idrea licenzi 30 operai.", "possible"),
        ("restrict", "È stata la Consob a vietare la vendita.", "asserted"),
        ("end_position", "La crisi ha spinto la Idrea a licenziare 30 operai.", "asserted"),
        ("acquire", "L'Idrea è pronta ad acquistare la Sintel.", "planned"),
        ("protest", "Lo sciopero, indetto per mercoledì, è stato revocato ieri.", "negated"),
    ],
)
def test_status(kind: str, text: str, status: str) -> None:
    found = [e.factuality.status for e in newsbot.extract_events(text, REFERENCE) if e.type == kind]
    assert found == [status]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("promise", "La Regione promette 30 milioni e il sindaco chiuderà le scuole se nevicherà."),
        ("approve", "Il Comune revocherà il via libera che aveva rilasciato alla Idrea."),
        ("justice", "Secondo la Procura, Luca Neri, che nel 2010 patteggiò per truffa, avrebbe"
         " corrotto un funzionario."),
    ],
)  # fmt: skip
def test_status_of_a_neighbour_does_not_spread(kind: str, text: str) -> None:
    found = [e.factuality.status for e in newsbot.extract_events(text, REFERENCE) if e.type == kind]
    assert found == ["asserted"]
