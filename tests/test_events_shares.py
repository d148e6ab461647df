"""Two defendants in one sentence have each a term of their own."""

from datetime import date

import pytest

import newsbot
from newsbot.records import Time


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "Il tribunale ha condannato a tre anni Marco Ferri e a due anni Piero Galli.",
            {"Marco Ferri": ["P3Y"], "Piero Galli": ["P2Y"]},
        ),
        (
            "Sono stati condannati Marco Ferri a tre anni, Piero Galli a due anni"
            " e Luca Conti a un anno.",
            {"Marco Ferri": ["P3Y"], "Piero Galli": ["P2Y"], "Luca Conti": ["P1Y"]},
        ),
    ],
)
def test_terms(text: str, terms: dict[str, list[str]]) -> None:
    told = {
        participant.name: [a.timex_value for a in event.amounts if isinstance(a, Time)]
        for event in newsbot.extract_events(text, date(2025, 6, 2))
        for participant in event.participants
        if participant.role == "defendant"
    }
    assert told == terms
