"""The state that workers share, and a record on its way into it, cut off at each instant."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from frontiers import Server
from making import make_form
from scrapy.settings import Settings

from newsbot.frontier.joining import join
from newsbot.frontier.memory import SharedState
from newsbot.frontier.offering import Offering
from newsbot.state import Seen
from newsbot.state.sources import SourceAnswer, Validators
from newsbot.stories import find_story

SITE = "paperino"
NOW = datetime(2025, 6, 4, 12, tzinfo=UTC)


class CutOffError(BaseException):
    """Stands for kill -9: nothing is tidied up behind it."""


@pytest.fixture
def shared(redis_server: Server) -> Callable[[Path], SharedState]:
    def shared(folder: Path) -> SharedState:
        settings = Settings(
            {"NEWSBOT_FRONTIER": redis_server.url, "NEWSBOT_FRONTIER_LEASE": 30}, "cmdline"
        )
        return join(settings, folder, SITE)

    return shared


def begin(state: SharedState) -> str:
    return state.begin(SITE, f"2025060{state.output.name[-1]}T143500Z")


def store(state: SharedState, start: str, slug: str = "prova", **changes: Any) -> Any:
    form = make_form(slug)
    form["article"] |= changes
    url = form["article"]["url"]
    return state.store(form, url, SITE, start, find_story=find_story).result()


def die(state: SharedState) -> None:
    """Only what the kernel does for a process that was killed."""
    assert state._lock
    state._lock.release()


def test_what_one_folder_learns_all_know(
    shared: Callable[[Path], SharedState], tmp_path: Path
) -> None:
    one, other = shared(tmp_path / "1"), shared(tmp_path / "2")
    day = date(2025, 6, 2)
    one.mark("https://x/old", SITE, "moved", moved_to="https://x/new")
    one.mark("https://x/new", SITE, "article", day)
    one.note_visit("https://x/new", SITE, NOW, Validators(etag='"a"'), (1.0,))
    answer = SourceAnswer(address="https://x/rss", validators=Validators(etag='"b"'))
    one.settle(SITE, [answer])
    assert one.seen("https://x/old") == Seen(outcome="article", published=day)
    assert other.seen("https://x/old") is None
    one.release(None)
    assert other.seen("https://x/old") == Seen(outcome="article", published=day)
    visit = other.visit("https://x/new")
    assert visit
    assert visit.validators == Validators(etag='"a"')
    assert other.due(SITE, datetime.now(UTC)) == ["https://x/new"]
    assert other.source(SITE, "https://x/rss") == answer
    other.end_visits("https://x/new")
    other.close()
    assert one.due(SITE, datetime.now(UTC)) == []
    one.close()


def test_versions_go_on_from_folder_to_folder(
    shared: Callable[[Path], SharedState], tmp_path: Path
) -> None:
    one, other = shared(tmp_path / "1"), shared(tmp_path / "2")
    starts = begin(one), begin(other)
    assert store(one, starts[0]).form["article"]["version"] == 1
    assert store(other, starts[1]).reason == "not changed since it was read"
    form = store(other, starts[1], headline="Altro").form
    assert (form["article"]["version"], form["article"]["changes"]) == (2, ["headline"])
    assert [len(one.undelivered(SITE)), len(other.undelivered(SITE))] == [1, 1]
    one.close()
    other.close()


@pytest.mark.parametrize("instant", ["before the frontier decides", "after it has decided"])
def test_an_offer_of_a_worker_that_died_is_decided_by_the_next(
    shared: Callable[[Path], SharedState],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    instant: str,
) -> None:
    def cut_off(*given: Any, **more: Any) -> None:
        raise CutOffError

    dying = shared(tmp_path / "1")
    start = begin(dying)
    with monkeypatch.context() as patch:
        if instant.startswith("before"):
            patch.setattr(dying.steps, "settle", cut_off)
        else:
            patch.setattr(Offering, "_decide", cut_off)
        with pytest.raises(CutOffError):
            store(dying, start)
    following = shared(tmp_path / "1")
    assert list(following.left_behind(SITE)) == []  # it may still be alive
    die(dying)
    decided = list(following.left_behind(SITE))
    other = shared(tmp_path / "2")
    again = store(other, begin(other))
    if instant.startswith("before"):
        assert (decided, again.form["article"]["version"]) == ([], 1)
    else:
        assert (decided, again.form) == ([start], None)
        assert [*following.undelivered(SITE)] == [start]
    for state in (following, other):
        state.close()


def test_of_two_that_tell_one_article_at_once_one_does(
    shared: Callable[[Path], SharedState], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = shared(tmp_path / "1"), shared(tmp_path / "2")
    starts = begin(one), begin(other)
    settle, raced = one.steps.settle, []

    def late(*given: Any, **more: Any) -> Any:
        if not raced:  # another tells it after this one has looked
            raced.append(store(other, starts[1]).form)
        return settle(*given, **more)

    monkeypatch.setattr(one.steps, "settle", late)
    assert store(one, starts[0]).reason == "not changed since it was read"
    assert raced[0]["article"]["version"] == 1
    assert one.undelivered(SITE) == {}
    one.close()
    other.close()
