"""Versions: what a changed article writes, and that its lines tell all that it told."""

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import make_record

from newsbot.schema import validate
from newsbot.state import State, Story, Taken
from newsbot.state.versions import essence, tell_events

URL = "https://www.paperino.example/2025/06/02/prova"
START = "20250602T143500Z"
Form = dict[str, Any]


def read_form(events: int = 2, **changes: Any) -> Form:
    """A record as read: body and headline as given, events told by their numbers."""
    form = make_record(events=events).to_dict()
    body = changes.pop("body", form["article"]["body"])
    digest = sha256(body.encode()).hexdigest()
    form["article"] |= {"body": body, **changes}
    form["article"]["provenance"]["body_digest"] = digest
    for event in form["events"]:
        event["article"]["body_digest"] = digest
    return form


@pytest.fixture
def store(tmp_path: Path) -> Callable[..., Taken]:
    state = State(tmp_path)

    def store(form: Form, address: str = URL, **how: Any) -> Taken:
        return state.store(form, address, "paperino", START, **how).result()

    store.state = state  # type: ignore[attr-defined]
    return store


def written(taken: Taken) -> Form:
    assert taken.form, taken.reason
    assert validate(taken.form) == []
    return taken.form


def told(form: Form) -> list[tuple[str, int, str]]:
    return [(event["id"][-1], event["version"], event["change"]) for event in form["events"]]


def test_a_changed_body_is_the_next_version(store: Callable[..., Taken]) -> None:
    first = written(store(read_form()))["article"]
    form = written(store(read_form(body="Altro testo.")))
    second = form["article"]
    assert second["version"] == 2
    assert second["previous_digest"] == first["provenance"]["body_digest"]
    assert second["changes"] == ["body"]
    assert form["events"] == []  # the same as before, at other offsets perhaps
    assert second["event_ids"] == first["event_ids"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"headline": "Altro"}, ["headline"]),
        ({"published_at": "2025-06-03T08:30:00+00:00"}, ["date"]),
        ({"headline": "Altro", "body": "Altro."}, ["headline", "body"]),
        ({"correction": True}, ["body"]),
    ],
)
def test_what_changed_is_named(
    store: Callable[..., Taken], changes: Form, expected: list[str]
) -> None:
    store(read_form())
    assert written(store(read_form(**changes)))["article"]["changes"] == expected


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"keywords": ["industria"], "section": "economia"},
        {"published_at": "2025-06-02T10:30:27+02:00"},
        {"modified_at": "2025-06-02T12:00:00+02:00"},
    ],
)
def test_a_page_with_the_same_article_writes_nothing(
    store: Callable[..., Taken], changes: Form
) -> None:
    store(read_form())
    taken = store(read_form(**changes))
    assert (taken.form, taken.reason) == (None, "not changed since it was read")


def test_a_correction_that_was_always_there_is_no_change(store: Callable[..., Taken]) -> None:
    store(read_form(correction=True))
    assert store(read_form(correction=True)).form is None
    assert store(read_form(correction=False)).form is None


def test_events_are_new_updated_or_gone(store: Callable[..., Taken]) -> None:
    assert told(written(store(read_form(events=3)))) == [
        ("0", 1, "new"),
        ("1", 1, "new"),
        ("2", 1, "new"),
    ]
    form = read_form(events=4, body="Altro testo.")
    [kept, changed, _, added] = form["events"]
    kept["trigger"]["start"] += 5
    changed["mode"] = "bid"
    form["events"] = [added, changed, kept]
    second = written(store(form))
    assert told(second) == [("3", 2, "new"), ("1", 2, "updated"), ("2", 2, "gone")]
    gone = second["events"][-1]
    assert gone["trigger"]["quote"] == "comprato"
    third = written(store(read_form(events=3, body="Ancora.")))
    assert told(third) == [("1", 3, "updated"), ("2", 3, "new"), ("3", 3, "gone")]


def test_an_article_read_again_on_request_is_written_as_it_was(
    store: Callable[..., Taken],
) -> None:
    store(read_form(events=3))
    body = "Altro testo."
    second = written(store(read_form(events=2, body=body, headline="Altro")))
    again = written(store(read_form(events=2, body=body, headline="Altro"), reread=True))
    assert again["article"] == second["article"]
    assert told(again) == [("0", 1, "new"), ("1", 1, "new")]


def test_a_better_reading_is_written_on_request_only(store: Callable[..., Taken]) -> None:
    store(read_form(events=2))
    assert store(read_form(events=3)).form is None
    again = written(store(read_form(events=3), reread=True))
    assert again["article"]["version"] == 1
    assert told(again) == [("0", 1, "new"), ("1", 1, "new"), ("2", 1, "new")]
    fewer = written(store(read_form(events=1), reread=True))
    assert told(fewer) == [("0", 1, "new"), ("1", 1, "gone"), ("2", 1, "gone")]


def test_a_moved_article_goes_on_at_its_new_address(store: Callable[..., Taken]) -> None:
    state: State = store.state  # type: ignore[attr-defined]
    store(read_form())
    new = f"{URL}-spostata"
    changed = read_form(body="Altro testo.")
    assert store(changed, new).reason == "same article as its canonical address"
    state.mark(URL, "paperino", "moved", moved_to=new).result()
    assert written(store(changed, new))["article"]["version"] == 2
    assert store(changed, URL).reason == "same article as its canonical address"


def test_a_moved_article_keeps_its_versions_and_its_story(store: Callable[..., Taken]) -> None:
    def story(_: Any, article: Form) -> Story:
        return Story(id=article["story"] or article["canonical_url"][-6:], same_text_as=None)

    first = written(store(read_form(), find_story=story))
    new = f"{URL}-spostata"
    moved = store(read_form(canonical_url=new), new, find_story=story)
    assert moved.reason == "same article at another address"
    back = store(read_form(), URL, find_story=story)
    assert back.reason == "same article at another address"
    store(read_form(canonical_url=new), new)
    second = written(store(read_form(canonical_url=new, body="Altro."), new, find_story=story))
    assert second["article"]["version"] == 2
    assert second["article"]["story"] == first["article"]["story"]


def test_an_archive_does_not_go_back_in_time(store: Callable[..., Taken]) -> None:
    store(read_form())
    older = read_form(body="Prima era così.")
    older["article"]["provenance"]["fetched_at"] = "2025-06-01T08:00:00+00:00"
    assert store(older, in_order=True).reason == "older than what is known"
    assert written(store(older))["article"]["version"] == 2  # a clock set back loses nothing


def test_figures_beyond_64_bits_are_no_change(store: Callable[..., Taken]) -> None:
    def form(body: str) -> Form:
        form = read_form(events=1, body=body)
        form["events"][0]["confidence"] = 0.1 + 0.2
        form["events"][0]["amounts"] = []
        form["events"][0]["trigger"]["quote"] = "\udce8 rotto"
        form["events"][0]["place"] = {"latitude": 10**30 + 1}
        return form

    store(form("Uno."))
    taken = store(form("Due."))
    assert taken.form
    assert taken.form["events"] == []


NUMBERS = st.integers(0, 5)
VERSION = st.dictionaries(NUMBERS, st.tuples(st.integers(0, 2), st.integers(0, 50)), max_size=6)


def make_events(version: dict[int, tuple[int, int]]) -> list[Form]:
    [event] = make_record(events=1).events
    return [
        replace(
            event,
            id=f"{number:016x}",
            confidence=what / 10,
            evidence=replace(event.evidence, start=offset, end=offset + 9),
        ).to_dict()
        for number, (what, offset) in version.items()
    ]


@given(st.lists(VERSION, min_size=1, max_size=8), st.data())
@settings(max_examples=60, deadline=None)
def test_lines_of_any_versions_give_back_the_present_events(
    versions: list[dict[int, tuple[int, int]]], data: st.DataObject
) -> None:
    present: dict[str, Form] = {}
    with TemporaryDirectory() as folder:
        state = State(Path(folder))
        for at, version in enumerate(versions):
            form = read_form(events=0, body=f"Versione {at}.")
            form["events"] = make_events(version)
            taken = state.store(form, URL, "paperino", START).result()
            lines = written(taken)["events"]
            if data.draw(st.booleans()):  # read again on request: all lines once more
                again = state.store(form, URL, "paperino", START, reread=True).result()
                lines += written(again)["events"]
            for line in lines:
                assert line["version"] <= at + 1
                if line["change"] == "gone":
                    del present[line["id"]]
                else:
                    present[line["id"]] = line
            assert sorted(map(essence, present.values())) == sorted(map(essence, form["events"]))
        state.close()


def expected_change(one: tuple[int, int] | None, two: tuple[int, int] | None) -> str | None:
    if one is None:
        return "new"
    if two is None:
        return "gone"
    return "updated" if one[0] != two[0] else None


@given(VERSION, VERSION)
def test_each_line_says_what_it_is(
    first: dict[int, tuple[int, int]], second: dict[int, tuple[int, int]]
) -> None:
    before, now = make_events(first), make_events(second)
    lines, present = tell_events(before, now, 2)
    changes = {line["id"]: line["change"] for line in lines}
    for number in first.keys() | second.keys():
        one, two = first.get(number), second.get(number)
        assert changes.get(f"{number:016x}") == expected_change(one, two)
    assert [event["id"] for event in present] == [event["id"] for event in now]
    assert json.loads(json.dumps(lines)) == lines
