"""A broken state is set aside and rebuilt from the feeds that are still there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from making import make_record

from newsbot.exporters import finish_deliveries
from newsbot.outputs import feed_path, read_lines
from newsbot.state import FORGOTTEN, State, mend, mending

SITE = "paperino"
STARTS = ("20250602T143500Z", "20250602T153500Z")
FORGOTTEN_URL = "https://www.paperino.example/2025/06/02/dimenticata"


def form_of(slug: str, events: int, text: str = "") -> dict[str, Any]:
    form = make_record(slug, events).to_dict()
    form["article"]["headline"] += slug
    form["article"]["provenance"]["body_digest"] = f"{len(text):064}"
    return form


FIRST, SECOND, LATE = form_of("a", 3), form_of("b", 1), form_of("c", 2)
CHANGED = form_of("a", 2, "cambiato")


def store(state: State, form: dict[str, Any], start: str, **how: Any) -> Any:
    return state.store(form, form["article"]["url"], SITE, start, **how).result()


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Two runs delivered, the second with a changed article; one record not delivered yet."""
    state = State(tmp_path)
    store(state, FIRST, STARTS[0])
    finish_deliveries(state, SITE)
    store(state, SECOND, STARTS[1])
    store(state, CHANGED, STARTS[1])
    finish_deliveries(state, SITE)
    state.forget({FORGOTTEN_URL}).result()
    store(state, LATE, "20250602T163500Z")
    state.close()
    return tmp_path


def garbage(path: Path) -> None:
    path.write_bytes(b"no database " * 5000)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def overwrite(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))


@pytest.mark.parametrize("breaks", [garbage, truncate, empty, overwrite])
def test_articles_and_their_versions_come_back(
    output: Path, breaks: Callable[[Path], None]
) -> None:
    breaks(output / ".state" / "newsbot.sqlite")
    done = mend(output)
    assert done
    assert "the state was broken: it is set aside as" in done
    assert "what was moved away from there may come again" in done
    assert len(list((output / ".state").glob("broken-*.sqlite"))) == 1
    assert mend(output) is None
    state = State(output)
    for form in (FIRST, SECOND):
        seen = state.seen(form["article"]["url"])
        assert seen
        assert seen.outcome == "article"
    for form in (CHANGED, SECOND):
        assert store(state, form, "S").reason == "not changed since it was read"
    again = store(state, CHANGED, "S", reread=True).form
    written = list(read_lines(feed_path(output, SITE, "articles", STARTS[1])))
    assert again["article"] in written
    assert [(e["id"][-1], e["change"]) for e in again["events"]] == [("0", "new"), ("1", "new")]
    third = store(state, form_of("a", 1, "di nuovo cambiato"), "S").form
    assert third["article"]["version"] == 3
    assert [(e["id"][-1], e["change"]) for e in third["events"]] == [("1", "gone")]


def test_a_large_state_is_held_against_its_header(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending, "CHECKED", 0)
    assert mend(output) is None
    truncate(output / ".state" / "newsbot.sqlite")
    assert mend(output)
    garbage(output / ".state" / "newsbot.sqlite")
    assert mend(output)


def test_what_no_file_tells_is_salvaged(output: Path) -> None:
    path = output / ".state" / "newsbot.sqlite"
    whole = path.read_bytes()
    # The index of articles is broken, and nothing else.
    state = State(output)
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'articles_by_body'"
    [page] = state.database.reading.execute(query).fetchone()
    state.close()
    at = (page - 1) * 4096
    path.write_bytes(whole[:at] + b"\xff" * 4096 + whole[at + 4096 :])
    assert mend(output)
    state = State(output)
    seen = state.seen(FORGOTTEN_URL)
    assert seen
    assert seen.outcome == FORGOTTEN
    assert finish_deliveries(state, SITE) == 1
    late = list(read_lines(feed_path(output, SITE, "articles", "20250602T163500Z")))
    assert [line["url"] for line in late] == [LATE["article"]["url"]]
    assert store(state, LATE, "S").reason == "not changed since it was read"


def test_a_sound_state_is_left_alone(output: Path, tmp_path: Path) -> None:
    assert mend(output) is None
    assert mend(tmp_path / "fresh") is None
    assert not (tmp_path / "fresh").exists()
    assert not list((output / ".state").glob("broken-*"))
