"""Arguments: who is subject, object and agent of a verb group."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsbot.languages.it.syntax import tables
from newsbot.syntax.analyse import analyse
from newsbot.syntax.analysis import Analysis, NounChunk, VerbGroup
from newsbot.syntax.arguments import find_arguments
from newsbot.syntax.text import fold

CORPUS = Path(__file__).parent / "corpus" / "it" / "arguments.jsonl"
PLACES = ("subject", "object", "agent", "oblique")
CASES = [
    pytest.param(case, text, id=f"{case['verb']}: {text}")
    for case in map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())
    for text in case["say"]
]


def words(analysis: Analysis, part: NounChunk | VerbGroup) -> str:
    tokens = analysis.tokens
    return analysis.text.folded[tokens.starts[part.first] : tokens.ends[part.last - 1]]


@pytest.mark.parametrize(("case", "text"), CASES)
def test_arguments(case: dict[str, Any], text: str) -> None:
    analysis = analyse(fold(text), tables())
    index, group = next(
        (index, group)
        for index, groups in enumerate(analysis.groups)
        for group in groups
        if group.lemma == case["verb"]
    )
    found = find_arguments(analysis, index, group, tables())
    for place in PLACES:
        if place in case:
            assert [words(analysis, chunk) for chunk in getattr(found, place)] == case[place], place
    for flag in ("relative", "dropped"):
        if flag in case:
            assert getattr(found, flag) == case[flag], flag
    for other in ("complement", "coordinated"):
        if other in case:
            assert getattr(found, other).lemma == case[other], other


@given(
    st.lists(
        st.sampled_from(
            (
                "il la che e , . ( ) « » non ha è stato firmato firmare a di da Eni accordo"
                " cui se : 3 si"
            ).split()
        ),
        max_size=25,
    )
)
@settings(deadline=None, max_examples=300)
def test_any_order_of_words_is_read(pieces: list[str]) -> None:
    analysis = analyse(fold(" ".join(pieces)), tables())
    for index, groups in enumerate(analysis.groups):
        sentence = analysis.sentences[index]
        for group in groups:
            assert sentence.first <= group.first <= group.head < group.last <= sentence.last
            find_arguments(analysis, index, group, tables())
        for chunk in analysis.chunks[index]:
            assert sentence.first <= chunk.first <= chunk.head < chunk.last <= sentence.last
