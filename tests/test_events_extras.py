"""What is no event of its own: what is asked for, what something is for, a happening resumed."""

from datetime import date

import pytest

import newsbot

REFERENCE = date(2025, 6, 2)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("L'Unione artigiani chiede le dimissioni.", ["request"]),
        ("Il comitato ha manifestato a Lodi per chiedere chiarezza.", ["protest"]),
        ("La petroliera Aurora è affondata ieri al largo di Bari. L'incidente è avvenuto alle 5.",
         ["incident"]),
        ("La Consob ha multato la Idrea. La sanzione ammonta a 2 milioni di euro.", ["restrict"]),
        ("Il tribunale ha condannato Luca Neri e ha assolto Mario Bossi.", ["justice", "justice"]),
    ],
)  # fmt: skip
def test_types(text: str, kinds: list[str]) -> None:
    assert [event.type for event in newsbot.extract_events(text, REFERENCE)] == kinds


def test_who_asks_for_it_is_not_who_does_it() -> None:
    text = "L'Unione artigiani chiede le dimissioni del ministro Carlo Rossi."
    found = [e for e in newsbot.extract_events(text, REFERENCE) if e.type == "end_position"]
    assert [[p.name for p in e.participants if p.role == "person"] for e in found] == [
        ["Carlo Rossi"]
    ]
