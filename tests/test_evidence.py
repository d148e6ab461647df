"""The sentence of an event, cut into what is told where."""

import forms
import pytest

from newsbot.evidence import cut_evidence


@pytest.mark.parametrize("name", forms.SENTENCES)
def test_the_pieces_join_to_the_sentence(name: str) -> None:
    event = forms.event(name)
    assert "".join(piece.text for piece in cut_evidence(event)) == event["evidence"]["quote"]


def test_what_is_marked() -> None:
    marked = [(p.told, p.text, p.role) for p in cut_evidence(forms.event("compra")) if p.told]
    assert marked == [
        ("participant", "Vetrolux", "acquirer"),
        ("trigger", "ha comprato", None),
        ("amount", "12,5 milioni di euro", "price"),
        ("participant", "Ferramenta Rossi", "target"),
    ]


def test_who_says_so_is_marked() -> None:
    marked = {p.told: p.text for p in cut_evidence(forms.event("arresto")) if p.told}
    assert marked["cue"] == "Secondo"


def test_a_headline_has_no_offsets() -> None:
    event = forms.event("compra", evidence={"quote": "Un titolo", "start": None, "end": None})
    assert [(p.text, p.told) for p in cut_evidence(event)] == [("Un titolo", None)]


def test_spans_of_other_sentences_and_overlaps_are_left_out() -> None:
    event = forms.event("compra")
    far = event["participants"][0] | {"start": 500, "end": 510}
    within = event["amounts"][0] | {"start": event["trigger"]["start"] + 1}
    event |= {"participants": [far], "amounts": [within]}
    pieces = cut_evidence(event)
    assert [p.told for p in pieces if p.told] == ["trigger"]
    assert "".join(p.text for p in pieces) == event["evidence"]["quote"]
