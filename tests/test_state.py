"""The state: what it remembers, and what it gives back after a run was cut off."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from making import make_form, make_record

from newsbot.exporters import finish_deliveries
from newsbot.outputs import feed_path, read_lines
from newsbot.state import OUTSIDE, Seen, SiteLock, State, StateError
from newsbot.state.schema import STEPS

URL = "https://www.paperino.example/2025/06/02/prova"
START = "20250602T143500Z"


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path)


def test_a_new_page_is_not_seen(state: State) -> None:
    assert state.seen(URL) is None


def test_marks_outlive_the_process(state: State, tmp_path: Path) -> None:
    state.mark(URL, "paperino", OUTSIDE, date(2025, 6, 2)).result()
    state.close()
    assert State(tmp_path).seen(URL) == Seen(outcome=OUTSIDE, published=date(2025, 6, 2))


def test_an_old_address_is_seen_through_the_new_one(state: State) -> None:
    state.mark(f"{URL}-vecchia", "paperino", "moved", moved_to=URL).result()
    assert state.seen(f"{URL}-vecchia") is None
    state.mark(URL, "paperino", "video").result()
    seen = state.seen(f"{URL}-vecchia")
    assert seen
    assert seen.outcome == "video"


def test_a_stored_article_is_seen_and_numbered(state: State) -> None:
    read = make_record(events=2).to_dict()
    taken = state.store(read, URL, "paperino", START).result()
    assert taken.form == make_form(events=2)
    assert state.seen(URL) == Seen(outcome="article", published=date(2025, 6, 2))


def test_an_article_at_another_address_is_no_second_one(state: State) -> None:
    form = make_form()
    state.store(form, URL, "paperino", START).result()
    copy = state.store(form, f"{URL}?pagina=1", "paperino", START).result()
    assert (copy.form, copy.reason) == (None, "same article as its canonical address")
    moved = form | {"article": form["article"] | {"canonical_url": f"{URL}-nuova"}}
    twin = state.store(moved, f"{URL}-nuova", "paperino", START).result()
    assert (twin.form, twin.reason) == (None, "same article at another address")
    assert len(state.undelivered("paperino")[START]) == 1
    for address in (URL, f"{URL}-nuova"):
        seen = state.seen(address)
        assert seen
        assert seen.outcome == "article"
    assert state.addresses(URL) == {URL, f"{URL}-nuova"}


def test_two_states_on_one_folder(state: State, tmp_path: Path) -> None:
    other = State(tmp_path)
    state.mark(URL, "paperino", "video").result()
    other.mark(f"{URL}-2", "paperino", "video").result()
    assert other.seen(URL)
    assert state.seen(f"{URL}-2")


def test_what_was_not_delivered_is_written_by_the_next_run(state: State, tmp_path: Path) -> None:
    forms = [make_form("a", events=2), make_form("b", events=0)]
    for form in forms:
        state.store(form, form["article"]["url"], "paperino", START).result()
    assert finish_deliveries(state, "paperino") == 2
    articles = list(read_lines(feed_path(tmp_path, "paperino", "articles", START)))
    events = list(read_lines(feed_path(tmp_path, "paperino", "events", START)))
    assert articles == [form["article"] for form in forms]
    assert events == forms[0]["events"]
    assert finish_deliveries(state, "paperino") == 0
    assert state.undelivered("paperino") == {}


def test_a_run_cut_off_between_its_two_files(state: State, tmp_path: Path) -> None:
    state.store(make_form(), URL, "paperino", START).result()
    events = feed_path(tmp_path, "paperino", "events", START)
    events.parent.mkdir()
    events.write_text("there already\n")
    assert finish_deliveries(state, "paperino") == 1
    assert events.read_text() == "there already\n"
    assert feed_path(tmp_path, "paperino", "articles", START).exists()


def test_a_run_cut_off_after_its_files(state: State, tmp_path: Path) -> None:
    state.store(make_form(events=0), URL, "paperino", START).result()
    articles = feed_path(tmp_path, "paperino", "articles", START)
    articles.parent.mkdir()
    articles.write_text("there already\n")
    assert finish_deliveries(state, "paperino") == 0
    assert articles.read_text() == "there already\n"
    assert state.undelivered("paperino") == {}


def test_delivered_lines_of_another_site_stay(state: State) -> None:
    state.store(make_form(), URL, "paperino", START).result()
    state.delivered("topolino", START).result()
    assert list(state.undelivered("paperino")) == [START]


def test_store_is_all_or_nothing(state: State, tmp_path: Path) -> None:
    form = make_form()
    form["article"]["published_at"] = "domani"
    with pytest.raises(ValueError, match="domani"):
        state.store(form, URL, "paperino", START).result()
    assert State(tmp_path).seen(URL) is None


def test_one_run_a_site(tmp_path: Path) -> None:
    first, second = SiteLock(tmp_path, "paperino"), SiteLock(tmp_path, "paperino")
    assert first.acquire()
    assert not second.acquire()
    assert SiteLock(tmp_path, "topolino").acquire()
    first.release()
    assert second.acquire()


def test_an_output_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StateError, match=r"cannot write under .*: Not a directory; set another"):
        State(tmp_path / "file" / "output")


def test_a_broken_state_says_so(tmp_path: Path) -> None:
    (tmp_path / ".state").mkdir()
    (tmp_path / ".state" / "newsbot.sqlite").write_bytes(b"no database" * 200)
    with pytest.raises(StateError, match="cannot be used: file is not a database"):
        State(tmp_path)


def test_the_schema_has_a_version(state: State, tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / ".state" / "newsbot.sqlite")
    assert database.execute("PRAGMA user_version").fetchone() == (len(STEPS),)
