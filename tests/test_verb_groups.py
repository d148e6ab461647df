"""Verb groups: mood, tense, voice, negation, modal, pronouns."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsbot.languages.it.syntax import tables
from newsbot.syntax.analyse import analyse
from newsbot.syntax.text import fold

CORPUS = Path(__file__).parent / "corpus" / "it" / "verb_groups.jsonl"
CASES = [
    pytest.param(case["value"], text, id=text)
    for case in map(json.loads, CORPUS.read_text(encoding="utf-8").splitlines())
    for text in case["say"]
]


@pytest.mark.parametrize(("value", "text"), CASES)
def test_verb_group(value: dict[str, Any], text: str) -> None:
    analysis = analyse(fold(text), tables())
    groups = [group for groups in analysis.groups for group in groups]
    group = next((group for group in groups if group.lemma == value["lemma"]), None)
    assert group is not None, [group.lemma for group in groups]
    found = {key: getattr(group, key) for key in value}
    assert found == {k: tuple(v) if isinstance(v, list) else v for k, v in value.items()}


@pytest.mark.parametrize(
    "text",
    [
        "L'accordo sul gas",
        "Terremoto in Turchia, trecento morti",
        "La visita del presidente",
        "Le accuse",
    ],
)
def test_no_verb_no_group(text: str) -> None:
    assert analyse(fold(text), tables()).groups == [[]]
