"""Tokens: what is one token, and that offsets are exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsbot.languages.it.syntax import tables
from newsbot.syntax.text import fold
from newsbot.syntax.tokens import tokenise
from newsbot.syntax.vocabulary import vocabulary

WORDS = vocabulary(tables())


def forms(text: str) -> list[str]:
    return tokenise(fold(text), WORDS).forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'accordo dell’azienda", ["l'", "accordo", "dell'", "azienda"]),
        ("dell'«Espresso»", ["dell'", "«", "espresso", "»"]),
        ("G42 e Covid-19", ["g42", "e", "covid-19"]),
        ("1.234,5 milioni.", ["1.234,5", "milioni", "."]),
        ("alle 10:30, 10mila", ["alle", "10:30", ",", "10mila"]),
        ("il 30% e il 5 %", ["il", "30", "%", "e", "il", "5", "%"]),
        ("Rossi S.p.A. cresce", ["rossi", "s.p.a.", "cresce"]),
        ("il dott. Rossi", ["il", "dott.", "rossi"]),
        ("John F. Kennedy", ["john", "f.", "kennedy"]),
        ("un po' d'acqua", ["un", "po'", "d'", "acqua"]),
        (
            "E' vero, perche' la citta' e' viva",
            ["è", "vero", ",", "perché", "la", "città", "è", "viva"],
        ),
        ("la 'rete' unica", ["la", "'", "rete", "'", "unica"]),
        ("McDonald's chiude", ["mcdonald's", "chiude"]),
        ("su Booking.com oggi", ["su", "booking.com", "oggi"]),
        ("fine.Poi si parte", ["fine", ".", "poi", "si", "parte"]),
        ("vedi https://a.it/b?c=1.", ["vedi", "https://a.it/b?c=1", "."]),
        ("così... basta", ["così", "...", "basta"]),
        ("AT&T e H&M", ["at&t", "e", "h&m"]),
        ("L'E' di casa", ["l'", "è", "di", "casa"]),
    ],
)
def test_forms(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@given(st.text())
def test_tokens_cover_all_but_space(text: str) -> None:
    folded = fold(text)
    tokens = tokenise(folded, WORDS)
    at = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert start < end
        assert not folded.surface[at:start].strip()
        at = end
    assert not folded.surface[at:].strip()
    assert len(tokens.forms) == len(tokens.starts)


@given(st.text(alphabet="aà'’.1,-:S \n\u00ad"))
def test_odd_signs_keep_their_place(text: str) -> None:
    folded = fold(text)
    tokens = tokenise(folded, WORDS)
    assert "".join(
        folded.folded[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)
    ) == "".join(folded.folded.split())
