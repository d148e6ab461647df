"""Each key event of the demo newspaper is found; what is missed is listed and stays an xfail."""

import pytest
from demo_events import MISSED, expected_events, lacks, missed_names, stories, text_of

CASES = expected_events()
STATUSES = {
    *("asserted", "reported", "alleged", "planned"),
    *("possible", "conditional", "negated", "denied"),
}

LISTED = pytest.mark.xfail(strict=True, raises=AssertionError, reason=f"listed in {MISSED.name}")


def case(name: str) -> object:
    marks = [LISTED] if name in missed_names() else []
    return pytest.param(name, id=name, marks=marks)


@pytest.mark.parametrize("name", [case(name) for name in CASES])
def test_expected_event(name: str) -> None:
    assert lacks(CASES[name]) == []


def test_missed_names_are_cases() -> None:
    assert missed_names() <= CASES.keys()


def test_expectations_are_many() -> None:
    assert len(CASES) >= 180


@pytest.mark.parametrize("name", CASES)
def test_expectation_speaks_of_its_article(name: str) -> None:
    expected = CASES[name]
    text = text_of(expected["article"])
    words = [*expected["triggers"], *(p["name"] for p in expected["participants"])]
    words += [expected["place"]] if "place" in expected else []
    assert [word for word in words if word not in text] == []
    assert expected.get("status", "asserted") in STATUSES
    assert stories()[expected["article"]].language == "it"
