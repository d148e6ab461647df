"""What a user may ask with -a, and what is said of the rest."""

from datetime import date
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings
from tiny import BASE, SITE

from newsbot.spiders.arguments import ArgumentError, Arguments, check_numbers, parse_arguments

TODAY = date(2025, 6, 4)


def arguments(**given: str) -> Arguments:
    return parse_arguments(given, SITE, TODAY)


def test_arguments_are_read() -> None:
    given = arguments(since="7d", until="2025-06-03", max_pages="50", section="economia")
    assert given.since == date(2025, 5, 28)
    assert given.until == date(2025, 6, 3)
    assert given.max_pages == 50
    assert given.section == "economia"
    assert not given.reread


def test_until_is_inclusive() -> None:
    given = arguments(since="2025-05-01", until="2025-05-31")
    assert [given.wants(date(2025, *day)) for day in ((4, 30), (5, 1), (5, 31), (6, 1))] == [
        False,
        True,
        True,
        False,
    ]


def test_what_changed_before_the_days_asked_for_is_not_of_them() -> None:
    given = arguments(since="2025-05-01", until="2025-05-31")
    assert given.may_want(date(2025, 5, 2), date(2025, 6, 2))
    assert not given.may_want(date(2025, 6, 1), None)
    assert given.may_want(None, date(2025, 6, 2))  # corrected in June, perhaps of May
    assert not given.may_want(None, date(2025, 4, 30))
    assert given.may_want(None, None)


@pytest.mark.parametrize("value", ["abc", "0", "-1", "1.5", ""])
def test_settings_that_count_are_numbers(value: str) -> None:
    with pytest.raises(ArgumentError, match=r"NEWSBOT_WORKERS=.* is no whole number from 1"):
        check_numbers(dict(get_project_settings()) | {"NEWSBOT_WORKERS": value})


@pytest.mark.parametrize(
    ("value", "right"), [("0.5", True), ("1", True), ("50", False), ("", False)]
)
def test_the_least_confidence_is_a_share(value: str, right: bool) -> None:
    settings = dict(get_project_settings()) | {"NEWSBOT_MIN_CONFIDENCE": value}
    if right:
        check_numbers(settings)
    else:
        with pytest.raises(ArgumentError, match=r"is not between 0 and 1; write 0\.5"):
            check_numbers(settings)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"since": "2025-02-30"}, "since=2025-02-30 is no date; write it as 2025-05-01"),
        ({"until": "ieri"}, "until=ieri is no date"),
        ({"since": "2025-05-02", "until": "2025-05-01"}, "is after until"),
        ({"max_pages": "0"}, "max_pages=0 is no number of pages"),
        ({"max_pages": "²"}, "max_pages=² is no number of pages"),
        ({"section": "sport"}, "paperino has no section 'sport'; it has: economia, cronaca"),
        ({"reread": "forse"}, "reread=forse is neither yes nor no"),
        ({"pages": "3"}, "there is no argument 'pages'; there are: since, until, max_pages"),
        ({"urls": "/does/not/exist"}, "urls=/does/not/exist cannot be read: No such file"),
    ],
)
def test_wrong_arguments_say_what_to_do(given: dict[str, str], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        arguments(**given)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"https://other.example/x\n", "line 1: https://other.example/x is no address of paperino"),
        (b"file:///etc/passwd\n", "line 1"),
        (b"http://[::1\n", "line 1"),
        (b"# nothing\n\n", "has no address"),
        (b"\xff\xfe\x00", "it is no text"),
    ],
)
def test_wrong_address_files(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "urls.txt"
    file.write_bytes(content)
    with pytest.raises(ArgumentError) as caught:
        arguments(urls=str(file))
    assert message in str(caught.value)


def test_address_file(tmp_path: Path) -> None:
    file = tmp_path / "urls.txt"
    file.write_text(f"# due\n{BASE}/a\n\n{BASE}/b\n{BASE}/a\n")
    assert arguments(urls=str(file)).urls == (f"{BASE}/a", f"{BASE}/b")
