"""Sentences: abbreviations, quotations, headlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsbot.languages.it.syntax import tables
from newsbot.syntax.sentences import split_sentences
from newsbot.syntax.text import fold
from newsbot.syntax.tokens import tokenise
from newsbot.syntax.vocabulary import vocabulary

WORDS = vocabulary(tables())


def split(text: str) -> list[tuple[str, bool]]:
    folded = fold(text)
    sentences = split_sentences(folded, tokenise(folded, WORDS), WORDS)
    return [(folded.quote(s.start, s.end), s.headline) for s in sentences]


def quotes(text: str) -> list[str]:
    return [quote for quote, _ in split(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Il dott. Rossi ha firmato.", "Poi è uscito."],
        ["L'on. Bianchi e il prof. Neri non c'erano."],
        ["La Rossi S.p.A. cresce del 3%.", "Il titolo sale."],
        ["La guida la Rossi S.p.A.", "Il titolo sale."],
        ["Parla Donald J. Trump.", "L'Ue tace."],
        ["Era il 2024.", "Nel 2025 cambia tutto."],
        ["Vale 1.200 euro.", "5.000 con gli interessi."],
        ["«Non firmeremo.", "Mai più!»", "Così il ministro."],
        ["«Va bene?» chiede il sindaco.", "Nessuno risponde."],
        ['Ha detto "basta".', '"Mai", è la risposta.'],
        ["Firmerà?", "No... o forse sì."],
        ["Si parte (il 3 maggio).", "Si torna a giugno."],
        ["L'art. 18, c. 2, del d.lgs. 231 resta."],
        ["Vince 3-0.", "«Bene così»."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    assert quotes(" ".join(sentences)) == sentences


def test_a_first_line_without_stop_is_the_headline() -> None:
    text = "Eni vende la rete\n\nIl gruppo ha venduto la rete. Lo dice una nota.\n\nFine."
    assert split(text) == [
        ("Eni vende la rete", True),
        ("Il gruppo ha venduto la rete.", False),
        ("Lo dice una nota.", False),
        ("Fine.", False),
    ]


@pytest.mark.parametrize(
    "headline",
    ["Manovra, Meloni: «Avanti così»", "Tim vende la rete?", "Dazi, l'Ue risponde (e rilancia)"],
)
def test_headlines_that_end_in_a_sign(headline: str) -> None:
    assert split(f"{headline}\n\nIl testo comincia qui.")[0] == (headline, True)


def test_short_lines_inside_are_titles() -> None:
    text = "Comincia così.\n\nLe reazioni\n\nTutti contenti."
    assert split(text)[1] == ("Le reazioni", True)


@pytest.mark.parametrize("text", ["Il testo solo", "Una frase.\n\nL'ultima riga senza punto"])
def test_what_nothing_follows_is_no_title(text: str) -> None:
    assert not split(text)[-1][1]


def test_a_line_break_inside_a_paragraph_is_a_space() -> None:
    assert quotes("Il gruppo ha venduto\nla rete. Fine.") == [
        "Il gruppo ha venduto\nla rete.",
        "Fine.",
    ]


def test_items_of_a_list_are_sentences() -> None:
    assert len(quotes("Il piano prevede:\n- tre parchi eolici\n- due centrali")) == 3


@given(st.text(alphabet=st.sampled_from("aA .!?…\n\"«»'(),12")))
def test_every_token_is_in_one_sentence(text: str) -> None:
    folded = fold(text)
    tokens = tokenise(folded, WORDS)
    at = 0
    for sentence in split_sentences(folded, tokens, WORDS):
        assert sentence.first == at < sentence.last
        assert sentence.start == tokens.starts[at]
        at = sentence.last
    assert at == len(tokens.forms)
