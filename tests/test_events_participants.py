"""Who takes part: lists, objects behind complements, subjects past clauses, nouns for names."""

from datetime import date

import pytest

import newsbot
from newsbot.records import Event

REFERENCE = date(2025, 6, 2)


def event_of(kind: str, text: str) -> Event:
    return [e for e in newsbot.extract_events(text, REFERENCE) if e.type == kind][-1]


@pytest.mark.parametrize(
    ("kind", "text", "role", "names"),
    [
        ("protest", "Lo sciopero è stato proclamato da Cgil, Cisl e Uil.", "protester",
         ["Cgil", "Cisl", "Uil"]),
        ("justice", "I carabinieri hanno arrestato a Lodi per furto Mario Bossi e Carlo Verri.",
         "defendant", ["Mario Bossi", "Carlo Verri"]),
        ("justice", "Sono stati arrestati Mario Bossi, 30 anni, e Carlo Verri, 41 anni.",
         "defendant", ["Mario Bossi", "Carlo Verri"]),
        ("justice", "Il giudice ha rinviato a giudizio per falso due consulenti.", "defendant",
         ["due consulenti"]),
        ("start_position", "L'assemblea ha designato alla presidenza del gruppo Carla Fini.",
         "person", ["Carla Fini"]),
        ("agree", "A firmare l'intesa sono stati il ministro Rossi e l'ambasciatrice Anne Clark.",
         "party", ["Rossi", "Anne Clark"]),
        ("justice", "Luca Neri, che era stato condannato nel 2020, è stato arrestato.",
         "defendant", ["Luca Neri"]),
        ("request", "«È una legge sbagliata», ha attaccato in aula Monica Ferrandini (Ap),"
         " chiedendo al governo di ritirarla.", "requester", ["Monica Ferrandini"]),
        ("invest", "Il sindaco ha chiesto al governo di finanziare la scuola con 3 milioni.",
         "investor", ["governo"]),
        ("acquire", "La Consob ha autorizzato la Idrea ad acquistare la Sintel.", "acquirer",
         ["Idrea"]),
        ("end_position", "Luca Neri era stato assunto nel 2020. L'azienda lo ha licenziato ieri.",
         "person", ["Luca Neri"]),
        ("justice", "La polizia ha fermato Luca Neri e Mario Bossi. Il giudice lo ha condannato.",
         "defendant", []),
        ("agree", "La Idrea, guidata da Carla Fini, ha firmato un accordo con Enel.", "party",
         ["Enel", "Idrea"]),
    ],
)  # fmt: skip
def test_role_is_filled(kind: str, text: str, role: str, names: list[str]) -> None:
    told = [p.name for p in event_of(kind, text).participants if p.role == role]
    assert told == names


@pytest.mark.parametrize(
    ("kind", "text", "role", "name"),
    [
        ("justice", "La Banca Popolare di Lodi è stata multata dal Tribunale di Lodi. L'istituto"
         " ha presentato ricorso.", "plaintiff", "Banca Popolare di Lodi"),
        ("accuse", "Luca Neri è stato arrestato ieri. L'uomo è accusato di aver rubato 30mila"
         " euro.", "target", "Luca Neri"),
        ("restrict", "Il sindaco di Lodi Paolo Conti ha incontrato Carla Fini. Il sindaco ha"
         " firmato un'ordinanza.", "authority", "Paolo Conti"),
        ("invest", "Il Comune di Alba ha approvato il bilancio. L'amministrazione ha stanziato 3"
         " milioni per le scuole.", "investor", "Comune di Alba"),
        ("restrict", "La Commissione europea ha aperto un'indagine su Google. La commissione ha"
         " multato anche Meta.", "authority", "Commissione europea"),
        ("end_position", "Ferrotec ha acquistato Nordlam da Sintel. La società ha poi licenziato"
         " 30 operai.", "organization", "Ferrotec"),
    ],
)  # fmt: skip
def test_noun_that_points_back_is_resolved(kind: str, text: str, role: str, name: str) -> None:
    assert (role, name) in {(p.role, p.name) for p in event_of(kind, text).participants}


def test_noun_stays_where_the_text_leaves_it_open() -> None:
    text = "Mario Bossi ha incontrato Carlo Verri. L'uomo è stato arrestato."
    assert [p.name for p in event_of("justice", text).participants] == ["uomo"]


def test_age_is_no_term() -> None:
    text = "Sono stati arrestati Mario Bossi, 30 anni, e Carlo Verri, 41 anni."
    assert event_of("justice", text).amounts == ()
