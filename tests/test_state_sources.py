"""What the state keeps of sources, visits, reservations and the rhythm of a site."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from newsbot.state import State
from newsbot.state.rechecks import Visit, drop_visit, end_plan, find_due, find_visit, put_visit
from newsbot.state.reservations import ReservationFile, find_reservations, put_reservations
from newsbot.state.rhythm import articles_a_day
from newsbot.state.sources import SourceAnswer, Validators, find_source, put_sources

NOON = datetime(2025, 6, 4, 12, tzinfo=UTC)
URL = "https://www.paperino.example/rss.xml"
TOLD = Validators(etag='"a1"', last_modified="Wed, 04 Jun 2025 08:00:00 GMT")
PLAN = (1.0, 6.0, 24.0)


def test_a_source_is_remembered_for_each_site(tmp_path: Path) -> None:
    state = State(tmp_path)
    answer = SourceAnswer(
        address=URL,
        validators=TOLD,
        since=date(2025, 6, 1),
        further=(("https://x.example/s.xml", NOON), ("https://x.example/t.xml", None)),
    )
    state.database.write(lambda db: put_sources(db, "paperino", [answer])).result()
    assert find_source(state.database.reading, "paperino", URL) == answer
    assert find_source(state.database.reading, "demo", URL) is None


def test_validators_ask_for_what_has_changed() -> None:
    assert TOLD.headers == {
        "If-None-Match": '"a1"',
        "If-Modified-Since": "Wed, 04 Jun 2025 08:00:00 GMT",
    }
    assert Validators().headers == {}


def visit(state: State, hours: float, plan: tuple[float, ...] = PLAN) -> None:
    moment = NOON + timedelta(hours=hours)
    state.database.write(lambda db: put_visit(db, URL, "paperino", moment, TOLD, plan)).result()


def due(state: State, hours: float) -> bool:
    moment = NOON + timedelta(hours=hours)
    return URL in find_due(state.database.reading, "paperino", moment)


@pytest.mark.parametrize(
    ("visits", "not_yet", "then"),
    [([0], 0.9, 1), ([0, 1], 5.9, 6), ([0, 7], 23.9, 24), ([0, 1, 6.5], 23.9, 24), ([0, 2], 5, 9)],
)
def test_a_page_is_due_at_each_step_of_the_plan(
    tmp_path: Path, visits: list[float], not_yet: float, then: float
) -> None:
    state = State(tmp_path)
    for hours in visits:
        visit(state, hours)
    assert not due(state, not_yet)
    assert due(state, then)
    assert find_due(state.database.reading, "demo", NOON + timedelta(days=9)) == []


def test_after_the_last_step_or_without_a_plan_a_page_is_never_due(tmp_path: Path) -> None:
    state = State(tmp_path)
    visit(state, 0, plan=())
    assert not due(state, 1000)
    visit(state, 25)
    assert not due(state, 1000)
    visit(state, 26, plan=(30,))
    assert due(state, 30)
    state.database.write(lambda db: end_plan(db, URL)).result()
    assert not due(state, 1000)


def test_the_first_reading_stays_the_first(tmp_path: Path) -> None:
    state = State(tmp_path)
    visit(state, 0)
    visit(state, 3)
    assert find_visit(state.database.reading, URL) == Visit(
        first_read_at=NOON, read_at=NOON + timedelta(hours=3), validators=TOLD
    )
    state.database.write(lambda db: drop_visit(db, URL)).result()
    assert find_visit(state.database.reading, URL) is None


def test_reservations_of_a_host(tmp_path: Path) -> None:
    state = State(tmp_path)
    file = ReservationFile(body=b"[]", validators=TOLD, asked_at=NOON)
    state.database.write(lambda db: put_reservations(db, "www.paperino.example", file)).result()
    assert find_reservations(state.database.reading, "www.paperino.example") == file
    assert find_reservations(state.database.reading, "other.example") is None


@pytest.mark.parametrize(
    ("days", "rate"), [([], 0), ([0] * 20, 20), ([0, 1, 2, 3, 4], 1), ([6], 1 / 7), ([30] * 90, 0)]
)
def test_the_rhythm_is_that_of_the_last_days(tmp_path: Path, days: list[int], rate: float) -> None:
    state = State(tmp_path)
    today = date(2025, 6, 4)
    for number, ago in enumerate(days):
        state.mark(f"{URL}/{number}", "paperino", "article", today - timedelta(days=ago))
        state.mark(f"{URL}/video/{number}", "paperino", "video", today - timedelta(days=ago))
    state.database.write(lambda db: None).result()
    assert articles_a_day(state.database.reading, "paperino", today) == pytest.approx(rate)
