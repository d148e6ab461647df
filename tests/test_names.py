import json
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsbot.languages.it.names import tables
from newsbot.languages.it.syntax import tables as syntax
from newsbot.mentions.names import find_names
from newsbot.records import Entity
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import fold

CORPUS = Path(__file__).parent / "corpus" / "it"


def read(text: str) -> list[Entity]:
    return find_names(fold(text), tables())


def corpus(name: str) -> list[Any]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [
        pytest.param(
            entry,
            text,
            marks=[pytest.mark.xfail(reason=entry["miss"])] if "miss" in entry else [],
            id=text[:60],
        )
        for entry in map(json.loads, lines)
        for text in entry["texts"]
    ]


@pytest.mark.parametrize(("entry", "text"), corpus("names.jsonl"))
def test_names_of_the_corpus_are_found(entry: dict[str, Any], text: str) -> None:
    found = {" ".join(e.quote.split()) for e in read(text)}
    rest = " ".join(text.split())
    for quote in sorted(entry["quotes"], key=len, reverse=True):
        assert quote not in rest or " ".join(quote.split()) in found, sorted(found)
        rest = rest.replace(quote, "")
    spans = [e for e in read(text) if " ".join(e.quote.split()) in entry["quotes"]]
    assert spans
    assert {e.entity_kind for e in spans} == {entry["kind"]}
    assert {e.name.replace("’", "'") for e in spans} == {entry["name"]}
    assert {e.country for e in spans} == {entry["country"]}


@pytest.mark.parametrize(("entry", "text"), corpus("not_names.jsonl"))
def test_other_capitalized_words_are_no_names(entry: dict[str, Any], text: str) -> None:
    words = {word for e in read(text) for word in e.quote.replace("'", " ").split()}
    assert not words & set(entry["not"])


def test_quote_has_no_title_and_no_article() -> None:
    quotes = [e.quote for e in read("Il CEO Pietro Lanza e gli Stati Uniti; il Cairo, il Po.")]
    assert quotes[:2] == ["Pietro Lanza", "Stati Uniti"]


def test_one_name_a_thing_and_one_kind_over_the_article() -> None:
    found = read(
        "Aldo Ferri guida Nordavia Spa.\n\nPer Ferri conta il bilancio. Nordavia assume; la nota "
        "di Nordavia loda Ferri."
    )
    by_name = {(e.name, e.entity_kind) for e in found}
    assert by_name == {("Aldo Ferri", "person"), ("Nordavia Spa", "organization")}
    assert len(found) == 6


def test_the_analysis_tells_words_from_names_at_a_sentence_s_beginning() -> None:
    text = fold("Ovunque si protesta. Nordavia assume.")
    with_analysis = find_names(text, tables(), analyse(text, syntax()))
    assert [e.quote for e in with_analysis] == ["Nordavia"]


def test_club_and_city_of_one_name_stay_apart() -> None:
    kinds = [e.entity_kind for e in read("Il Napoli vince 2-1. A Napoli si fa festa.")]
    assert kinds == ["organization", "place"]


def test_offsets_are_those_of_the_original_with_soft_hyphens() -> None:
    text = "Gli Sta\u00adti Uniti e l’Ita\u200blia."
    found = read(text)
    assert [e.quote for e in found] == ["Sta\u00adti Uniti", "Ita\u200blia"]
    assert all(text[e.start : e.end] == e.quote for e in found)


WORDS = st.sampled_from(
    "Mario Rossi della Banca d' Italia e il Ministero dell’Economia a Roma (RM) - S.p.A. «Il Sole"
    " 24 Ore» Di De bin X . \n , ' L'Aquila VIA VENETO J. ROMA Stati Uniti \u00ad San Santa İ ß"
    " Procura di Milano-Bari procura Corte".split(" ")
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_never_raises_and_mentions_do_not_overlap(text: str) -> None:
    found = read(text)
    for e in found:
        assert e.start is not None
        assert text[e.start : e.end] == e.quote
        assert e.quote.strip() == e.quote != ""
    for before, after in pairwise(found):
        assert before.end is not None
        assert after.start is not None
        assert before.end <= after.start


@pytest.mark.parametrize(
    "unit", ["San ", "Mario ", "Rossi, ", "Corte di ", "A", "ROMA ", "Il ", "'"]
)
def test_takes_linear_time(unit: str) -> None:
    read(unit * 1000)
    short, long = (min(timed(unit * n) for _ in range(3)) for n in (4_000, 16_000))
    assert long < 12 * short + 0.05


def timed(text: str) -> float:
    start = time.perf_counter()
    read(text)
    return time.perf_counter() - start


def test_open_measure_of_real_news() -> None:
    marks = Path(__file__).parents[2] / "shared" / "names" / "wikinews_names.tsv"
    if not marks.exists():
        pytest.skip("../shared missing")
    sentences = marks.read_text(encoding="utf-8").split("\n\n")[:2000]
    want = hit = got = 0
    for at in range(0, len(sentences), 10):
        text, tokens = rebuilt(sentences[at : at + 10])
        found = [(e.start or 0, e.end or 0, CLASS.get(e.entity_kind, "O")) for e in read(text)]
        for start, end, kind in tokens:
            given_kind = next((k for s, e, k in found if s < end and start < e), "O")
            want += kind != "O"
            got += given_kind != "O"
            hit += kind == given_kind != "O"
    assert 2 * hit / (want + got) >= 0.76


CLASS = {"person": "PER", "organization": "ORG", "country": "LOC", "place": "LOC"}


def rebuilt(sentences: list[str]) -> tuple[str, list[tuple[int, int, str]]]:
    text, tokens = "", []
    for sentence in sentences:
        for line in filter(None, sentence.split("\n")):
            word, tag = line.split("\t")[:2]
            if text and not text.endswith(("\n", "'", "’", "(", "«")) and word not in ".,;:)»?!":
                text += " "
            tokens.append((len(text), len(text) + len(word), tag[-3:]))
            text += word
        text += "\n"
    return text, tokens
