"""The state's file: written in order by one thread, by several at once, and brought up to date."""

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from making import make_form, make_record

from newsbot.state import State, StateError, database, schema, writer
from newsbot.state.writer import TOGETHER

URL = "https://www.paperino.example/2025/06/02/prova"
START = "20250602T143500Z"


@pytest.fixture
def state(tmp_path: Path) -> State:
    state = State(tmp_path)
    state.database.write(lambda db: db.execute("CREATE TABLE told (what)")).result()
    return state


def hold_writes(state: State) -> threading.Event:
    """Have all further writes wait, to go together, until the event is set."""
    started, hold = threading.Event(), threading.Event()

    def wait(_: sqlite3.Connection) -> None:
        started.set()
        hold.wait(20)

    state.database.write(wait)
    assert started.wait(20)
    return hold


def told(state: State) -> list[object]:
    rows = state.database.reading.execute("SELECT what FROM told ORDER BY rowid").fetchall()
    return [what for [what] in rows]


def test_writes_keep_their_order(state: State) -> None:
    futures = [
        state.database.write(
            lambda db, at=at: db.execute("INSERT INTO told VALUES (?)", (at,)).lastrowid
        )
        for at in range(3 * TOGETHER)
    ]
    assert [future.result() for future in futures] == list(range(1, 3 * TOGETHER + 1))
    assert told(state) == list(range(3 * TOGETHER))


def test_the_one_who_asks_does_not_wait(state: State) -> None:
    hold = threading.Event()
    asked = time.monotonic()
    held = state.database.write(lambda _: hold.wait(20))
    future = state.mark(URL, "paperino", "video")
    assert time.monotonic() - asked < 5
    assert not future.done()
    seen = state.seen(URL)  # what is on its way counts
    assert seen
    assert seen.outcome == "video"
    hold.set()
    assert held.result()
    future.result()
    assert state.seen(URL) == seen


def test_a_write_that_fails_takes_back_only_itself(state: State) -> None:
    hold = hold_writes(state)

    def fails(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO told VALUES ('half')")
        raise KeyError("the other half")

    before = state.database.write(lambda db: db.execute("INSERT INTO told VALUES ('before')"))
    failing = state.database.write(fails)
    after = state.database.write(lambda db: db.execute("INSERT INTO told VALUES ('after')"))
    hold.set()
    before.result()
    after.result()
    with pytest.raises(KeyError, match="the other half"):
        failing.result()
    assert told(state) == ["before", "after"]
    assert state.database.failed == 1


def test_writes_wait_for_those_of_others(state: State, tmp_path: Path) -> None:
    other = sqlite3.connect(state.database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    future = state.mark(URL, "paperino", "video")
    time.sleep(0.3)
    assert not future.done()
    other.execute("COMMIT")
    future.result(timeout=20)


def test_a_transaction_that_cannot_be_fails_all_its_writes(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    busy = State(state.output)
    other = sqlite3.connect(state.database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    futures = [busy.mark(f"{URL}-{at}", "paperino", "video") for at in range(3)]
    for future in futures:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            future.result()
    assert busy.database.failed == 3
    other.execute("COMMIT")
    busy.mark(URL, "paperino", "video").result()
    assert busy.seen(f"{URL}-0") is None


def test_a_disk_that_fills_takes_back_the_whole_transaction(state: State) -> None:
    def fill(db: sqlite3.Connection) -> None:
        db.execute("ROLLBACK")  # as SQLite does by itself then
        raise sqlite3.OperationalError("database or disk is full")

    hold = hold_writes(state)
    jobs = [state.mark(f"{URL}-{at}", "paperino", "video") for at in range(2)]
    full = state.database.write(fill)
    later = state.mark(f"{URL}-2", "paperino", "video")
    hold.set()
    for future in (*jobs, full, later):
        with pytest.raises(sqlite3.OperationalError, match="disk is full"):
            future.result()
    assert state.seen(f"{URL}-0") is None
    assert state.seen(f"{URL}-2") is None
    state.mark(URL, "paperino", "video").result()
    assert state.seen(URL)


def test_nobody_waits_for_a_file_that_cannot_be_opened(
    state: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> sqlite3.Connection:
        raise sqlite3.OperationalError("unable to open database file")

    broken = writer.Writer(fails)
    futures = [broken.submit(lambda _: None) for _ in range(3)]
    for future in futures:
        with pytest.raises(sqlite3.OperationalError, match="unable to open"):
            future.result(timeout=20)
    broken.close()
    assert broken.failed == 3


def test_closing_finishes_what_is_to_be_written(state: State) -> None:
    for at in range(200):
        state.mark(f"{URL}-{at}", "paperino", "video")
    state.close()
    again = State(state.output)
    assert all(again.seen(f"{URL}-{at}") for at in range(200))


PROCESS = """
import sys
from pathlib import Path
from making import make_record
from newsbot.state import State
from newsbot.stories import find_story

output, name = Path(sys.argv[1]), sys.argv[2]
state = State(output)
for at in range(30):
    form = make_record(f"{at}", 2, site=name).to_dict()
    url = f"https://{name}.example/{at}"
    body = " ".join(f"parola{at}-{number}" for number in range(80))
    form["article"] |= {"url": url, "canonical_url": url, "body": body}
    assert state.store(form, url, name, "20250602T143500Z", find_story=find_story).result().form
state.close()
"""


def test_several_processes_at_once_miss_nothing_of_each_other(tmp_path: Path) -> None:
    names = ["uno", "due", "tre"]
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, str(tmp_path), name],
            cwd=Path(__file__).parent,
            stderr=subprocess.PIPE,
        )
        for name in names
    ]
    for process in running:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    state = State(tmp_path)
    for name in names:
        assert len(state.undelivered(name)["20250602T143500Z"]) == 30
    for at in range(30):
        forms = [state.undelivered(name)["20250602T143500Z"][at] for name in names]
        assert len({form["article"]["story"] for form in forms}) == 1
        first = [form["article"]["same_text_as"] for form in forms]
        assert first.count(None) == 1
        [earliest] = {url for url in first if url}
        assert earliest == forms[first.index(None)]["article"]["canonical_url"]


def test_a_state_of_the_first_newsbot_is_brought_up_to_date(tmp_path: Path) -> None:
    (tmp_path / ".state").mkdir()
    with sqlite3.connect(tmp_path / ".state" / "newsbot.sqlite") as old:
        for statement in schema.STEPS[0]:
            old.execute(statement)
        form = make_form()
        digest = form["article"]["provenance"]["body_digest"]
        old.execute("INSERT INTO articles VALUES (?, 'paperino', ?, 1, ?)", (URL, URL, digest))
        old.execute(
            "INSERT INTO pages VALUES (?, 'paperino', 'article', '2025-06-02', NULL, ?)",
            (URL, "2025-06-02T14:35:00+00:00"),
        )
        old.execute("PRAGMA user_version = 1")
    old.close()
    state = State(tmp_path)
    read = make_record().to_dict()
    assert state.seen(URL)
    assert state.store(read, URL, "paperino", START).result().form is None
    read["article"]["provenance"]["body_digest"] = "b" * 64
    taken = state.store(read, URL, "paperino", START).result().form
    assert taken
    assert (taken["article"]["version"], taken["article"]["changes"]) == (2, ["body"])
    assert taken["article"]["previous_digest"] == digest


def test_a_state_of_a_later_newsbot_is_left_alone(tmp_path: Path) -> None:
    State(tmp_path).close()
    with sqlite3.connect(tmp_path / ".state" / "newsbot.sqlite") as later:
        later.execute("PRAGMA user_version = 999")
    with pytest.raises(StateError, match="a newer newsbot made it"):
        State(tmp_path)


def test_a_transaction_is_taken_back_whole(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "db", isolation_level=None)
    db.execute("CREATE TABLE told (what)")

    def fail() -> None:
        with writer.transaction(db):
            db.execute("INSERT INTO told VALUES (1)")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert db.execute("SELECT count(*) FROM told").fetchone() == (0,)
    assert not db.in_transaction
