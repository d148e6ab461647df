"""The engine of events: no type and no word of a language in it, offsets exact, never raising."""

import ast
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_event_corpus import lines

import newsbot
from newsbot import records
from newsbot.events.cues import CueKind
from newsbot.events.extraction import find_events
from newsbot.languages.it import events as italian
from newsbot.languages.it.syntax import readings
from newsbot.languages.it.syntax import tables as syntax_tables
from newsbot.records import ArticleReference, Event
from newsbot.syntax import analysis
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import fold

REFERENCE = date(2025, 6, 2)
ENGINE = sorted((Path(newsbot.__file__).parent / "events").glob("*.py"))
ARTICLE = ArticleReference(
    url="https://example.org/a",
    site=None,
    headline=None,
    published_at=REFERENCE,
    language="it",
    body_digest="0",
)
# The terms of grammar and of the records; some happen to be names of roles or Italian words.
TERMS = {
    *(get_args(analysis.Mood) + get_args(analysis.VerbTense) + get_args(analysis.Voice)),
    *(get_args(records.ParticipantKind) + get_args(records.Status) + get_args(records.AmountRole)),
    *(get_args(records.Polarity) + get_args(records.Tense)),
    *(get_args(records.Certainty) + get_args(records.AmountKind) + get_args(CueKind)),
    *("subject", "object", "oblique", "time", "sentence", "context", "name", "none"),
}


def read(text: str) -> list[Event]:
    return find_events(
        analyse(fold(text), syntax_tables()), [], REFERENCE, italian.tables(), ARTICLE
    )


def constants(path: Path) -> Iterator[str]:
    """The strings of a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: path.stem)
def test_engine_names_no_type_and_no_word_of_a_language(path: Path) -> None:
    types = italian.types()
    own = {t.name for t in types} | {mode for t in types for mode in t.modes}
    own |= {role for t in types for role in t.roles}
    for constant in constants(path):
        for word in constant.replace("_", " ").split():
            if word not in TERMS and word.isalpha() and word.islower():
                assert word not in own
                assert not readings(word)


def test_types_are_the_closed_list_and_hold_together() -> None:
    assert len(italian.types()) == len(italian.NAMES)
    for kind in italian.types():
        frames = [kind.verb_frame, kind.noun_frame]
        frames += [w.frame for w in (*kind.verbs, *kind.nouns, *kind.phrases) if w.frame]
        named = {kind.doer, *kind.kinds, *kind.assumes}
        for frame in frames:
            places = (frame.subject, frame.object, frame.clause, frame.predicate)
            named |= {role for role in places if role}
            named |= set(frame.oblique.values())
        assert named <= set(kind.roles), kind.name
        words = (*kind.verbs, *kind.nouns, *kind.phrases)
        assert {w.mode for w in words} - {None} <= set(kind.modes), kind.name
        for needs in (n for w in words for n in (*w.needs, *w.unless)):
            kinds = needs.subject_kinds | needs.object_kinds
            assert kinds <= set(get_args(records.ParticipantKind)), kind.name
            assert needs.amount <= {*get_args(records.AmountKind), "time"}, kind.name


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    read(text)


WORDS = st.sampled_from(
    "il la di a che non se ha è stato accordo ricorso arrestato firma dimesso Roma Rossi , . ; :"
    " « » secondo con tra e ieri potrebbe sarà avrebbe acquistato da si lo ministro vietato".split()
)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=60))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    for event in read(" ".join(words)):
        assert event.trigger.quote


def spans(event: Event) -> Iterator[tuple[str, int | None, int | None]]:
    for part in (event.trigger, event.evidence, event.time, event.place):
        if part is not None:
            yield part.quote, part.start, part.end
    for item in (*event.participants, *event.amounts):
        yield item.quote, item.start, item.end
    if event.attribution is not None:
        yield event.attribution.cue, event.attribution.start, event.attribution.end


@pytest.mark.parametrize("change", [str, lambda text: text.replace("zion", "zi\u00adon")])
def test_every_quote_stands_where_it_says(change: "type[str]") -> None:
    for case in lines():
        _, line = case.values
        text = change(line["text"])
        for event in newsbot.extract_events(text, REFERENCE):
            for quote, start, end in spans(event):
                assert start is not None
                assert text[start:end] == quote


def test_ids_are_stable_and_unique() -> None:
    text = "Il Senato ha approvato la legge. La Camera ha respinto la proposta. Rossi si è dimesso."
    first, second = read(text), read(f"Una frase in più. {text}")
    assert [e.id for e in first] == [e.id for e in second]
    assert len({e.id for e in first}) == len(first) == 3


def test_confidence_is_a_share_and_tells_a_full_event_from_a_bare_one() -> None:
    full = read("Ieri il Senato ha approvato la legge sul clima per 30 milioni di euro.")
    bare = read("Approvare?\n\nIn aula non c'era nessuno.")
    shares = [e.confidence for e in (*full, *bare)]
    assert all(share is not None and 0 < share < 1 for share in shares)
    assert bare == [] or (full[0].confidence or 0) > (bare[0].confidence or 0)


def test_no_confidence_without_weights() -> None:
    tables = replace(italian.tables(), confidence={})
    analysed = analyse(fold("Il Senato ha approvato la legge."), syntax_tables())
    found = find_events(analysed, [], REFERENCE, tables, ARTICLE)
    assert [event.confidence for event in found] == [None]


def test_each_weight_is_of_a_signal_that_the_engine_names() -> None:
    source = (Path(newsbot.__file__).parent / "events" / "confidence.py").read_text("utf-8")
    for name in italian.tables().confidence:
        assert f'"{name}"' in source or name.startswith("roles ")


@pytest.mark.parametrize(
    "unit",
    [
        "Il Senato ha approvato la legge e il governo ha vietato la vendita. ",
        "il Senato ha approvato la legge che vieta, secondo Rossi, la vendita e ",
        "l'accordo «",
        "se ",
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(times: int) -> float:
        analysed = analyse(fold(unit * times), syntax_tables())
        start = time.process_time()
        find_events(analysed, [], REFERENCE, italian.tables(), ARTICLE)
        return time.process_time() - start

    seconds(10)
    short, long = seconds(300), seconds(1500)
    assert long < 20 * max(short, 0.01)


def test_pointers_to_other_articles_give_no_event() -> None:
    assert read("Leggi anche: La Camera ha approvato la legge sul clima.") == []


def test_headline_is_used_only_where_the_body_does_not_tell_it() -> None:
    text = "Il Senato approva la legge\n\nIeri il Senato ha approvato la legge sul clima."
    assert [e.evidence.quote for e in read(text)] == [
        "Ieri il Senato ha approvato la legge sul clima."
    ]
    alone = "Il Senato approva la legge\n\nIn aula erano presenti tutti i ministri."
    assert [e.evidence.quote for e in read(alone)] == ["Il Senato approva la legge"]


def test_one_happening_told_twice_is_one_event() -> None:
    text = "Il Senato ha approvato la legge. L'approvazione è arrivata dopo un lungo dibattito."
    assert [e.type for e in read(text)].count("approve") == 1
