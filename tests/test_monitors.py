"""What a run's line says beside those of the runs before it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from newsbot.monitors import RunLine, judge_run

START = datetime(2025, 6, 1, tzinfo=UTC)


def line(hours: float, **told: Any) -> RunLine:
    """The line of a run some hours after the first."""
    whole: dict[str, Any] = {
        "started_at": (START + timedelta(hours=hours)).isoformat(),
        "articles": 10,
        "asked": 10,
        "known": 0,
        "unchanged": 0,
        "unanswered": 0,
        "rejected": 0,
        "left_out": {},
        "sources_failed": {},
        "arguments": {},
        "without": {},
    }
    return whole | told


HOURLY = [line(hour) for hour in range(20)]
WEEKS = [line(hour, articles=5) for hour in range(0, 24 * 14, 6)]


@pytest.mark.parametrize(
    ("run", "earlier", "warnings"),
    [
        (line(20), HOURLY, []),
        (line(20), [], []),
        (line(0, articles=0), [], []),
        (line(20, articles=1), HOURLY, []),
        (line(30, articles=0), HOURLY, []),
        (line(20, asked=0, articles=0), HOURLY, []),
        (line(90, articles=0), HOURLY, ["silent"]),
        (line(90, articles=0, arguments={"since": "1d"}), HOURLY, []),
        (line(24, articles=0), [line(0, articles=0)], []),
        (line(24 * 4, articles=0), [line(0, articles=0)], ["silent"]),
        (line(20, unanswered=1), HOURLY, []),
        (line(20, unanswered=2), HOURLY, ["pages_failed"]),
        (line(20, asked=0, articles=0, sources_failed={"no answer": 3}), [], ["sources_failed"]),
        (line(20, asked=0, articles=0, known=9, sources_failed={"status 404": 1}), [], []),
        (line(20, asked=0, articles=0, unchanged=1, sources_failed={"status 404": 1}), [], []),
        (line(20, articles=0, sources_failed={"status 404": 1}), [], []),
        (line(20, asked=0, articles=0, sources_failed={"no entries": 1}), [], []),
        (line(20, rejected=1), HOURLY, ["rejected"]),
        (line(20, left_out={"browser missing": 1}), [], ["browser_missing"]),
        (line(20, sources_failed={"browser missing": 1}), [], ["browser_missing"]),
        (line(20, without={"authors": 4}), HOURLY, []),
        (line(20, without={"authors": 9}), HOURLY, ["fields_missing"]),
        (line(20, without={"authors": 9}), HOURLY[:5], []),
        (line(24 * 14, articles=5), WEEKS, []),
        (line(24 * 14 + 23, articles=2), WEEKS, ["few"]),
        (line(24 * 14 + 23, articles=2, arguments={"section": "x"}), WEEKS, []),
    ],
)
def test_what_someone_should_look_at(
    run: RunLine, earlier: list[RunLine], warnings: list[str]
) -> None:
    assert [finding.warning for finding in judge_run(run, earlier)] == warnings


def test_a_site_that_is_often_silent_is_left_its_time() -> None:
    monthly = [line(24 * 30 * month, articles=1) for month in range(24)]
    assert judge_run(line(24 * 30 * 25, articles=0), monthly) == []
    assert judge_run(line(24 * 30 * 28, articles=0), monthly)[0].warning == "silent"


def test_the_sentences() -> None:
    told = [finding.sentence for finding in judge_run(line(20, unanswered=4, rejected=2), HOURLY)]
    assert told == ["4 of 10 pages gave no answer", "2 articles failed their schema"]
