"""Italian numbers read back from an independent speller."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from newsbot.languages.it.numerals import NUMBERS
from newsbot.mentions.digits import parse_digits
from newsbot.mentions.numbers import parse_number
from newsbot.mentions.numerals import parse_numeral


def spelled(number: int | float) -> str:
    words: str = num2words(number, lang="it")
    return words


def test_integers_read_back() -> None:
    wrong = [n for n in range(100_001) if parse_number(spelled(n), NUMBERS) != n]
    assert wrong == []


def test_large_integers_read_back() -> None:
    chance = random.Random(4)
    numbers = [chance.randrange(10 ** chance.randint(6, 15)) for _ in range(20_000)]
    assert [n for n in numbers if parse_number(spelled(n), NUMBERS) != n] == []


def test_random_decimals_read_back() -> None:
    chance = random.Random(7)
    decimals = [
        Decimal(chance.randrange(10**9)).scaleb(-chance.randint(1, 6)) for _ in range(3_000)
    ]
    written = {f"{d:,f}".translate(str.maketrans(",.", ".,")): d for d in decimals}
    assert [text for text, d in written.items() if parse_number(text, NUMBERS) != d] == []
    said = {spelled(float(d)): d for d in decimals if d < 10**6}
    assert [text for text, d in said.items() if parse_number(text, NUMBERS) != d] == []


@given(st.integers(0, 999), st.integers(1, 999))
def test_spelled_decimals_read_back(whole: int, decimals: int) -> None:
    number = float(f"{whole}.{decimals}")
    assert parse_number(spelled(number), NUMBERS) == Decimal(str(number))


@given(st.integers(0, 10**15))
def test_grouped_digits_read_back(number: int) -> None:
    assert parse_number(f"{number:,}".replace(",", "."), NUMBERS) == number
    assert parse_number(str(number), NUMBERS) == number


@given(st.decimals(0, 10**9, places=2))
def test_decimal_digits_read_back(number: Decimal) -> None:
    italian = f"{number:,}".translate(str.maketrans(",.", ".,"))
    assert parse_number(italian, NUMBERS) == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("due milioni e mezzo", 2_500_000),
        ("un miliardo e 200 milioni", 1_200_000_000),
        ("12mila", 12_000),
        ("3,5 mln", 3_500_000),
        ("24 mld", 24_000_000_000),
        ("10k", 10_000),
        ("vent'", 20),
        ("ventiquattr'", 24),
        ("un paio", 2),
        ("una decina", 10),
        ("VENTITRE'", 23),
        ("tre", 3),
        ("un", 1),
    ],
)
def test_number(words: str, value: int) -> None:
    assert parse_number(words, NUMBERS) == value


@pytest.mark.parametrize(
    "words",
    [
        "",
        "decine",
        "trenta giorni",
        "1.1.1.1",
        "treno",
        "centro",
        "e",
        "due tre",
        "vent",
        "mezzo",
        "1.4.2",
    ],
)
def test_no_number(words: str) -> None:
    assert parse_number(words, NUMBERS) is None


@pytest.mark.parametrize(
    "word", ["unico", "trento", "dieciuno", "ventidieci", "centoduecento", "cent"]
)
def test_no_numeral(word: str) -> None:
    assert parse_numeral(word, NUMBERS) is None


def test_foreign_digits_only_where_asked() -> None:
    assert parse_digits("1,200.50") is None
    assert parse_digits("1,200.50", foreign=True) == Decimal("1200.50")
    assert parse_digits("1.200") == 1200


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    parse_number(text, NUMBERS)
