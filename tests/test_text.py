"""Folding: one spelling for what means the same, and the way back to the original."""

from hypothesis import given
from hypothesis import strategies as st

from newsbot.syntax.text import fold


def test_apostrophes_dashes_and_spaces_are_one() -> None:
    text = fold("L’Intesa\u00a0– 5\u202f%")
    assert text.surface == "L'Intesa - 5 %"
    assert text.folded == "l'intesa - 5 %"


def test_soft_hyphens_vanish_and_quotes_keep_them() -> None:
    text = fold("tre mi\u00adliardi")
    assert text.folded == "tre miliardi"
    assert text.quote(4, 12) == "mi\u00adliardi"


def test_combining_accents_join_their_letter() -> None:
    text = fold("cittа\u0300 perche\u0301 no")
    assert "perché" in text.folded
    assert (
        text.quote(text.folded.index("perché"), text.folded.index("perché") + 6) == "perche\u0301"
    )


def test_capitals_that_grow_in_lower_case_keep_the_length() -> None:
    text = fold("İstanbul, ITALIA")
    assert len(text.folded) == len(text.surface)
    assert text.folded.endswith("italia")


@given(st.text())
def test_twins_are_of_one_length_and_spans_are_exact(text: str) -> None:
    folded = fold(text)
    assert folded.original == text
    assert len(folded.surface) == len(folded.folded)
    start, end = folded.span(0, len(folded.folded))
    assert 0 <= start <= end <= len(text)
    for at in range(len(folded.folded)):
        left, right = folded.span(at, at + 1)
        assert 0 <= left <= right <= len(text)
