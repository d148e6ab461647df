"""The corpora of Italian amounts: each phrasing gives the amounts stated, and nothing else."""

import json
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from babel.numbers import get_currency_name
from hypothesis import given, settings
from hypothesis import strategies as st

from newsbot.languages.it.amounts import tables
from newsbot.mentions.amounts import find_amounts
from newsbot.records import Amount
from newsbot.syntax.text import fold

CORPUS = Path(__file__).parent / "corpus" / "it"
POSITIVE = ("numbers", "money", "percent", "quantities", "bounds", "sentences", "phrases")
FIELDS = (
    "kind",
    "value",
    "low",
    "high",
    "comparator",
    "currency",
    "unit",
    "per",
    "direction",
    "scale",
)


def find(text: str) -> list[Amount]:
    return find_amounts(fold(text), tables())


def lines(name: str) -> list[dict[str, Any]]:
    path = CORPUS / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def phrasings() -> list[Any]:
    """Every phrasing with what it must give."""
    return [
        pytest.param(
            line["amounts"],
            phrasing,
            id=f"{name}: {phrasing}",
        )
        for name in POSITIVE
        for line in lines(name)
        for phrasing in line["phrasings"]
    ]


def marked(phrasing: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and the spans that stood in them."""
    text, spans, start = "", [], 0
    for char in phrasing:
        if char == "[":
            start = len(text)
        elif char == "]":
            spans.append((start, len(text)))
        else:
            text += char
    return text, spans


def expected(amount: dict[str, Any]) -> dict[str, Any]:
    """All fields of an amount; bounds follow from value and comparator where not said."""
    full = {name: amount.get(name) for name in FIELDS}
    full["comparator"] = full["comparator"] or "eq"
    if full["comparator"] == "eq":
        full["low"] = full["high"] = full["value"]
    return full


@pytest.mark.parametrize(("amounts", "phrasing"), phrasings())
def test_phrasing(amounts: list[dict[str, Any]], phrasing: str) -> None:
    text, spans = marked(phrasing)
    found = find(text)
    got = [{name: value for name, value in a.to_dict().items() if name in FIELDS} for a in found]
    assert got == [expected(amount) for amount in amounts]
    assert [(a.start, a.end) for a in found] == spans


@pytest.mark.parametrize("line", lines("not_amounts"), ids=lambda line: line["text"])
def test_no_amount(line: dict[str, Any]) -> None:
    assert [amount.quote for amount in find(line["text"])] == []


PIECES = st.sampled_from(
    "1 2,5 1.000 - / 10-12 tra da a e o , . \n \n\n due milioni di euro % $ € oltre fino circa al "
    "mese anni G7 mila mezzo un una decine ° ' ( ) : feriti sono i altri su meno per cento".split(
        " "
    )
)


def check(text: str) -> None:
    """Offsets are exact and mentions do not overlap."""
    end = 0
    for amount in find(text):
        assert amount.start is not None
        assert amount.end is not None
        assert text[amount.start : amount.end] == amount.quote
        assert end <= amount.start < amount.end
        end = amount.end


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(text)


@settings(max_examples=500)
@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", ""]))
def test_any_words_are_read(pieces: list[str], gap: str) -> None:
    check(gap.join(pieces))


@pytest.mark.parametrize(
    "unit",
    ["1.", "1 ", "da 1 a ", "due ", "(", "milioni di ", "1-", "un milione e ", "tra 1 e ", "1, ",
     "12/", "cento", "oltre ", "€", "di cui 2 ", "\u00ad1", "i 2 "],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    """Four times the text takes about four times as long, not sixteen."""

    def seconds(size: int) -> float:
        text = fold(unit * (size // len(unit)))
        begin = time.process_time()
        find_amounts(text, tables())
        return time.process_time() - begin

    seconds(1_000)
    small = min(seconds(20_000) for _ in range(3))
    large = min(seconds(80_000) for _ in range(2))
    assert large < 8 * small + 0.05


def test_decimals_are_exact() -> None:
    [amount] = find("Vale 1,4 trilioni di dollari.")
    assert amount.value == Decimal(1_400_000_000_000)
    assert amount.to_dict()["value"] == 1_400_000_000_000


NO_MONEY = {"XXX", "XTS", "XBA", "XBB", "XBC", "XBD", "ECV", "MXV"}
CODES = sorted(set(Locale("it").currencies) - NO_MONEY)


def test_every_currency_by_code() -> None:
    found = {code: find(f"Ha versato 2.000 {code} in tutto.") for code in CODES}
    assert {code: [a.currency for a in amounts] for code, amounts in found.items()} == {
        code: [code] for code in CODES
    }


def test_every_currency_by_its_name() -> None:
    """Names of one word, and those that CLDR tells apart by years, are others' as well."""
    wrong = []
    for code in CODES:
        name = get_currency_name(code, 500, locale="it")
        if "(" in Locale("it").currencies[code] or " " not in name:
            continue
        if [a.currency for a in find(f"Ha versato 500 {name} in tutto.")] != [code]:
            wrong.append(name)
    assert wrong == ["dollaro dello Zimbabwe"]


@pytest.mark.parametrize(
    ("words", "code"),
    [("dollari neozelandesi", "NZD"), ("lek albanesi", "ALL"), ("franchi cfa", "XOF"),
     ("tenge kazaki", "KZT"), ("fiorini ungheresi", "HUF"), ("riyal sauditi", "SAR"),
     ("pesos cileni", "CLP"), ("scellini somali", "SOS"), ("ringgit", "MYR"), ("naira", "NGN")],
)  # fmt: skip
def test_currency_by_name(words: str, code: str) -> None:
    [amount] = find(f"Il prestito è di 300 milioni di {words}.")
    assert (amount.currency, amount.value) == (code, Decimal(300_000_000))
