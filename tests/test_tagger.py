"""Tags and lemmas: what the words around decide, the lexicon, weights that can be saved."""

import time
from pathlib import Path
from struct import Struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsbot.languages.it.syntax import noun_lemma, readings, tables
from newsbot.syntax.analyse import analyse
from newsbot.syntax.features import PLACES, joint_features, neighbour_features, own_features
from newsbot.syntax.tagger import BITS, Model, bias, load, save
from newsbot.syntax.text import fold


def tagged(text: str) -> dict[str, tuple[str, str]]:
    analysis = analyse(fold(text), tables())
    return dict(
        zip(analysis.tokens.forms, zip(analysis.tags, analysis.lemmas, strict=True), strict=True)
    )


@pytest.mark.parametrize(
    ("text", "form", "tag", "lemma"),
    [
        ("Il governo accusa l'opposizione.", "accusa", "VERB", "accusare"),
        ("L'accusa ha chiesto tre anni.", "accusa", "NOUN", "accusa"),
        ("Il ministro visita lo stabilimento.", "visita", "VERB", "visitare"),
        ("La visita del ministro è finita.", "visita", "NOUN", "visita"),
        ("Il premier nomina il nuovo commissario.", "nomina", "VERB", "nominare"),
        ("La nomina del commissario slitta.", "nomina", "NOUN", "nomina"),
        ("I morti sono dodici.", "morti", "NOUN", "morto"),
        ("Ha visto il presidente.", "visto", "VERB", "vedere"),
        ("Il governo ha posto la fiducia.", "posto", "VERB", "porre"),
        ("Il posto è libero.", "posto", "NOUN", "posto"),
        ("Eni ha acquistato due miliardi di azioni.", "azioni", "NOUN", "azione"),
        ("LE BANCHE CHIUDONO LE FILIALI", "chiudono", "VERB", "chiudere"),
        ("La nuova società è quotata a Milano.", "società", "NOUN", "società"),
        ("Meloni: «Firmeremo l'accordo»", "firmeremo", "VERB", "firmare"),
        ("Il gruppo twitta la notizia.", "notizia", "NOUN", "notizia"),
    ],
)
def test_the_words_around_decide(text: str, form: str, tag: str, lemma: str) -> None:
    assert tagged(text)[form] == (tag, lemma)


def test_names_keep_their_case() -> None:
    assert tagged("Ieri Giorgia Meloni ha parlato.")["meloni"] == ("PROPN", "Meloni")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("visto", ("VERB.part", "vedere")),
        ("uccise", ("VERB", "uccidere")),
        ("firmarlo", ("VERB.inf", "firmare")),
        ("dimettersi", ("VERB.inf", "dimettere")),
        ("verrà", ("VERB", "venire")),
        ("possiede", ("VERB", "possedere")),
        ("accordi", ("NOUN", "accordo")),
        ("economici", ("ADJ", "economico")),
    ],
)
def test_readings(form: str, expected: tuple[str, str]) -> None:
    assert expected in [tuple(reading) for reading in readings(form)]


@pytest.mark.parametrize("form", ["xqz", "trump", "", "\n", "a\tb", "città\n"])
def test_what_is_no_word_has_no_readings(form: str) -> None:
    assert readings(form) == ()


def test_noun_lemma() -> None:
    assert [noun_lemma(w) for w in ("miliardi", "dipendenti", "città", "uomini", "xqz")] == [
        "miliardo", "dipendente", "città", "uomo", None,
    ]  # fmt: skip


def test_weights_come_back_as_saved(tmp_path: Path) -> None:
    model = Model(["A", "B"], {"di": 1}, {"w": (5 << 16) - 3, "x": -7})
    save(tmp_path / "w.bin", model)
    assert load(tmp_path / "w.bin") == model
    first = (tmp_path / "w.bin").read_bytes()
    save(tmp_path / "w.bin", model)
    assert (tmp_path / "w.bin").read_bytes() == first


def test_no_sum_of_weights_leaves_its_field() -> None:
    model = load(tables().weights / "tagger.bin")
    fields = Struct(f"<{len(model.tags)}H")
    half, zero = 1 << (BITS - 1), bias(len(model.tags))
    packed = ((score + zero).to_bytes(fields.size, "little") for score in model.scores.values())
    largest = max(abs(score - half) for scores in packed for score in fields.unpack(scores))
    beside = sum(len(list(neighbour_features(place, "x", "N", "x"))) for place in PLACES)
    own = len(list(own_features("parola", "N", "x")))
    joint = len(list(joint_features("A", "B", "x", ("x", "N"), ("x", "N"), "N")))
    assert 0 < largest * (own + beside + joint) < 1 << (BITS - 2)


def test_the_data_in_the_package_is_small() -> None:
    folder = Path(tables().weights)
    files = ("lexicon.bin", "infinitives.txt", "tagger.bin", "chooser.bin")
    assert sum((folder / n).stat().st_size for n in files if (folder / n).exists()) < 3_000_000


@given(st.text())
@settings(deadline=None)
def test_analyse_takes_any_text(text: str) -> None:
    analysis = analyse(fold(text), tables())
    assert len(analysis.tags) == len(analysis.lemmas) == len(analysis.tokens.forms)
    assert len(analysis.groups) == len(analysis.chunks) == len(analysis.sentences)


@pytest.mark.parametrize(
    "piece", ["a' ", "S.p.A. ", "x.", "(", "non ", "il la ", "e, ", "«", "1,1,"]
)
def test_analyse_takes_linear_time(piece: str) -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        analyse(fold(piece * times), tables())
        return time.perf_counter() - start

    seconds(2_000)
    assert seconds(40_000) < 40 * seconds(4_000) + 0.5
