"""Finished files: their names, their lines, and events in words."""

import json
import resource
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import orjson
import pytest
from making import make_form

from newsbot.outputs import (
    append_run,
    count_lines,
    count_types,
    finished_files,
    free_stamp,
    in_words,
    last_run,
    read_events,
    read_lines,
    write_line,
)
from newsbot.records import plain

START = datetime(2025, 6, 2, 14, 35, tzinfo=UTC)


def test_a_stamp_is_never_used_twice(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    assert free_stamp(tmp_path, "demo", START) == "20250602T143500Z"
    (tmp_path / "demo" / "events-20250602T143500Z.jsonl").touch()
    (tmp_path / "demo" / "rejected-20250602T143501Z.jsonl").touch()
    assert free_stamp(tmp_path, "demo", START) == "20250602T143502Z"
    assert free_stamp(tmp_path, "demo", START, ["20250602T143502Z"]) == "20250602T143503Z"


def test_a_run_whose_line_does_not_fit_leaves_none_of_it(tmp_path: Path) -> None:
    append_run(tmp_path, "demo", {"run": 1})
    path = tmp_path / "demo" / "runs.jsonl"
    before, limits = path.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 4, limits[1]))
    try:
        with pytest.raises(OSError, match="No space left"):
            append_run(tmp_path, "demo", {"run": 2})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before


def test_lines_of_all_finished_files_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "events-2.jsonl").write_text('{"type": "b"}\n\n')
    (folder / "events-1.jsonl").write_text('{"type": "a"}\n{"type": "b"}\n')
    (folder / ".events-3.jsonl.part").write_text('{"type": "half')
    assert [event["type"] for event in read_events(tmp_path, "demo")] == ["a", "b", "b"]
    assert count_types(read_events(tmp_path, "demo")) == {"b": 2, "a": 1}
    assert count_lines(tmp_path, "demo", "articles") == 0
    assert [path.name for path in finished_files(tmp_path, "demo", "events")] == [
        "events-1.jsonl",
        "events-2.jsonl",
    ]


def test_no_file_no_lines(tmp_path: Path) -> None:
    assert list(read_lines(tmp_path / "none.jsonl")) == []
    assert last_run(tmp_path, "demo") is None


def test_runs_are_added(tmp_path: Path) -> None:
    append_run(tmp_path, "demo", {"run": 1})
    append_run(tmp_path, "demo", {"run": 2})
    assert last_run(tmp_path, "demo") == {"run": 2}


@pytest.mark.parametrize(
    "form",
    [
        {"a": "città"},
        {"a": plain(Decimal("1e30"))},
        {"a": "half \ud83d pair"},
        {"a": 1.5, "b": None},
    ],
)
def test_every_line_is_json_that_reads_back(form: dict[str, Any]) -> None:
    line = write_line(form)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line) == form


def test_whole_numbers_stay_whole() -> None:
    assert orjson.loads(write_line({"value": plain(Decimal("1.4e12"))})) == {"value": 1400000000000}


def event(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = make_form()["events"][0] | changes
    return made


def test_events_in_words() -> None:
    told = event(
        type="agree",
        time={"earliest": "2025-05-22", "latest": "2025-05-22"},
        participants=[{"name": "OpenAI"}, {"name": "G42"}, {"name": "OpenAI"}],
        factuality={"status": "planned"},
        attribution={"source": "Sam Altman"},
    )
    assert in_words(told) == "2025-05-22 · agree · planned · OpenAI, G42 · says Sam Altman"


def test_events_in_words_where_little_is_told() -> None:
    assert in_words(event()) == "told 2025-06-02 · acquire · asserted · comprato · says paperino"


@pytest.mark.parametrize(
    ("earliest", "latest", "shown"),
    [
        ("2019-01-01", "2019-12-31", "2019"),
        ("2025-04-01", "2025-04-30", "2025-04"),
        ("2025-04-01", "2025-04-29", "2025-04-01/2025-04-29"),
        ("2025-01-01", "2025-03-31", "2025-01-01/2025-03-31"),
        ("2025-06-02T18:30:00+02:00", "2025-06-02T18:30:00+02:00", "2025-06-02"),
        (None, "2026-12-31", "by 2026-12-31"),
        ("2026-01-01", None, "from 2026-01-01"),
        (None, None, "told 2025-06-02"),
    ],
)
def test_a_day_is_shown_as_exactly_as_it_is_told(
    earliest: str | None, latest: str | None, shown: str
) -> None:
    told = event(time={"earliest": earliest, "latest": latest})
    assert in_words(told).partition(" · ")[0] == shown


def test_nothing_of_a_page_reaches_the_terminal_as_control() -> None:
    told = event(participants=[{"name": "Eni\x1b[31m\r\n\x07S.p.A.\u202e"}])
    assert in_words(told).isprintable()
