"""The steps of the shared frontier in Redis, one by one, and how requests are written there."""

import json
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from frontiers import Server
from scrapy.http import Headers

from newsbot.frontier import serializer
from newsbot.frontier.server import HandedOut, Pause, Steps, connect
from newsbot.records import FetchedPage
from newsbot.spiders.visits import Visit
from newsbot.state.sources import Validators

SITE = "paperino"
PATIENCE = 300  # seconds
NOW = datetime(2025, 6, 4, 12, tzinfo=UTC)


@pytest.fixture
def worker(redis_server: Server) -> Callable[..., Steps]:
    def worker(name: str, lease: float = 30) -> Steps:
        return Steps(connect(redis_server.url), SITE, name, lease)

    return worker


def taken(steps: Steps) -> HandedOut:
    found = steps.take(PATIENCE)
    assert isinstance(found, HandedOut)
    return found


def test_a_request_is_queued_once_and_the_more_urgent_first(worker: Callable[..., Steps]) -> None:
    steps = worker("a")
    assert steps.push("x", 0, "first", "1")
    assert not steps.push("x", 0, "again", "1")
    assert steps.push("x", 0, "second", "2")
    assert steps.push("x", 10, "urgent", "")
    told = []
    while steps.waiting():
        found = taken(steps)
        told.append(found.body)
        assert steps.settle(found.id, Pause(), []) == "done"
    assert told == ["urgent", "first", "second"]


def test_a_host_is_held_by_one_worker_and_rests_between(worker: Callable[..., Steps]) -> None:
    first, second = worker("a"), worker("b")
    for number, host in enumerate("xxy"):
        first.push(host, 0, f"{host}{number}", "")
    held = taken(first)
    assert (held.body, taken(second).body) == ("x0", "y2")
    assert isinstance(second.take(PATIENCE), float)
    assert first.settle(held.id, Pause(wait=0.5, delay=0.5), []) == "done"
    told = second.take(PATIENCE)
    assert isinstance(told, float)
    assert 0 < told <= 0.2
    time.sleep(0.5)
    assert taken(second).body == "x1"


def test_what_a_silent_worker_held_comes_back_and_is_no_longer_its(
    worker: Callable[..., Steps],
) -> None:
    asleep, awake = worker("a", lease=0.2), worker("b")
    asleep.push("x", 0, "body", "1")
    held = taken(asleep)
    assert isinstance(awake.take(PATIENCE), float)
    time.sleep(0.3)
    assert taken(awake) == held
    command = ("SET", "written", "1")
    assert asleep.settle(held.id, Pause(), [command], run="r", token="t") == "lost"
    assert not awake.client.exists("written")
    assert not awake.was_accepted("r", "t")
    assert awake.settle(held.id, Pause(), [command], run="r", token="u") == "done"
    assert awake.client.get("written") == "1"
    assert awake.was_accepted("r", "u")


def test_a_lease_that_is_renewed_lasts(worker: Callable[..., Steps]) -> None:
    busy, idle = worker("a", lease=0.5), worker("b")
    busy.push("x", 0, "body", "")
    held = taken(busy)
    for _ in range(5):
        time.sleep(0.2)
        busy.renew()
        assert isinstance(idle.take(PATIENCE), float)
    assert busy.settle(held.id, Pause(), []) == "done"


def test_a_record_is_taken_once_though_the_answer_was_lost(worker: Callable[..., Steps]) -> None:
    steps = worker("a")
    steps.push("x", 0, "body", "")
    held = taken(steps)
    for _ in range(2):
        again = steps.settle(held.id, Pause(), [("INCR", "n")], run="r", token="t")
        assert again == "done"
    assert steps.client.get("n") == "1"


def test_nothing_is_written_over_what_others_wrote(worker: Callable[..., Steps]) -> None:
    steps = worker("a")
    was: Any = ("HGET", "rows", "x")
    assert steps.settle("", Pause(), [("HSET", "rows", "x", "1")], unchanged=[(was, False)])
    told = steps.settle("", Pause(), [("HSET", "rows", "x", "2")], unchanged=[(was, False)])
    assert told == "changed"
    told = steps.settle("", Pause(), [("HSET", "rows", "x", "2")], unchanged=[(was, "1")])
    assert (told, steps.client.hget("rows", "x")) == ("done", "2")


def test_a_host_that_asks_for_too_much_patience_is_left_by_all(
    worker: Callable[..., Steps],
) -> None:
    first, second = worker("a"), worker("b")
    for number in range(2):
        first.push("x", 0, str(number), "")
    first.settle(taken(first).id, Pause(wait=PATIENCE + 1), [])
    assert taken(second).refused


def test_the_last_worker_that_leaves_ends_the_round(worker: Callable[..., Steps]) -> None:
    first, second = worker("a"), worker("b")
    first.push("x", 0, "body", "1")
    held = taken(first)
    second.take(PATIENCE)
    first.settle(held.id, Pause(), [])
    first.leave()
    assert not second.push("x", 0, "body", "1")
    second.leave()
    assert second.push("x", 0, "body", "1")


@pytest.mark.parametrize(
    "value",
    [
        None,
        {"a": [1, 2.5, "è", True], "b": ("x", b"\xff\x00")},
        {b"ETag": [b'"a"']},
        Visit(address="u", moment=NOW, validators=Validators(etag='"a"')),
        FetchedPage(
            html=b"\xff<p>", url="u", headers={"a": "b"}, fetched_at=NOW, site=None, status=200,
            more=(b"x", "y"),
        ),
    ],
)  # fmt: skip
def test_what_a_request_bears_is_read_back_as_it_was(value: Any) -> None:
    written = serializer.dumps(value)
    assert serializer.loads(written) == value
    json.loads(written)


def test_a_live_object_is_not_written() -> None:
    assert not serializer.is_storable({"page": object()})
    assert serializer.is_storable(dict(Headers({"a": "b"})))
    with pytest.raises(serializer.NotStorableError):
        serializer.dumps([date])
