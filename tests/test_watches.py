"""What somebody waits for is announced once, in a file and a feed that readers take."""

import json
from pathlib import Path
from typing import Any

import feedparser
import forms
import pytest

from newsbot.selection import Selection
from newsbot.watches import Watch, WatchError, Watching, parse_watches, tell

VETROLUX = Watch(name="vetrolux", selection=Selection(who=("Vetrolux",)))
BEGIN = "20250602T140000Z"


def update(output: Path, *watches: Watch, begin: str = BEGIN) -> dict[str, int]:
    watching = Watching(output)
    try:
        return watching.update(watches, begin, "it")
    finally:
        watching.close()


def announced(output: Path, name: str = "vetrolux") -> list[tuple[str, str]]:
    lines = (output / "watch" / f"{name}.jsonl").read_text().splitlines()
    return [(e["type"], e["change"]) for e in map(json.loads, lines)]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    forms.write(tmp_path, "events", [forms.event(name) for name in forms.SENTENCES])
    return tmp_path


def test_each_event_once(output: Path) -> None:
    assert update(output, VETROLUX) == {"vetrolux": 2}
    assert update(output, VETROLUX) == {"vetrolux": 0}
    forms.write(output, "events", [forms.event("compra")], stamp=1)
    assert update(output, VETROLUX) == {"vetrolux": 0}
    assert announced(output) == [("acquire", "new"), ("agree", "new")]


def test_corrections_are_updates(output: Path) -> None:
    update(output, VETROLUX)
    changed = forms.event("compra", version=2, change="updated")
    gone = forms.event("firma", version=2, change="gone")
    other = forms.event("scossa", version=2, change="gone")
    forms.write(output, "events", [changed, gone, other], stamp=1)
    assert update(output, VETROLUX) == {"vetrolux": 2}
    assert announced(output)[2:] == [("acquire", "updated"), ("agree", "gone")]


def test_a_new_watch_waits_for_what_comes(output: Path) -> None:
    assert update(output, VETROLUX, begin="20250602T141500Z") == {"vetrolux": 0}
    forms.write(output, "events", [forms.event("compra", site="agi")], stamp=30)
    assert update(output, VETROLUX, begin="20250602T143000Z") == {"vetrolux": 1}


def test_killed_between_file_and_mark(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*given: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("newsbot.watches.write_feed", killed)
        with pytest.raises(KeyboardInterrupt):
            update(output, VETROLUX)
    assert len(announced(output)) == 2
    update(output, VETROLUX)
    assert len(announced(output)) == 2


def test_a_feed_that_readers_take(output: Path) -> None:
    forms.write(output, "events", [forms.event("firma", site="agi", headline="a <b> \x1b & c")], 1)
    update(output, VETROLUX)
    feed = feedparser.parse(str(output / "watch/vetrolux.atom"))
    assert not feed.bozo
    assert feed.feed.title == "newsbot: vetrolux"
    assert len(feed.entries) == 3
    assert len({entry.id for entry in feed.entries}) == 3
    entry = next(e for e in feed.entries if "acquisizione" in e.title)
    assert "affermato" in entry.title
    assert entry.link == "https://www.ansa.it/compra"
    assert entry.updated == "2025-06-02T10:30:00+02:00"


def test_messages_are_due_until_they_were_sent(output: Path) -> None:
    silent = Watch(name="silent", selection=VETROLUX.selection, notify=False)
    update(output, VETROLUX, silent)
    watching = Watching(output)
    assert watching.due(silent) == []
    due = watching.due(VETROLUX)
    assert len(due) == 2
    text = tell(due, "it")
    assert "acquisizione · affermato · Vetrolux, Ferramenta Rossi · secondo ANSA" in text
    assert "https://www.ansa.it/compra" in text
    assert watching.due(VETROLUX) == due
    watching.sent(VETROLUX)
    assert watching.due(VETROLUX) == []
    watching.close()


def test_watches_of_the_users_file() -> None:
    asked = {"eni": {"who": ["ENI"], "types": ["acquire"], "min_amount": 1e9, "notify": False}}
    selection = Selection(who=("ENI",), types=frozenset({"acquire"}), min_amount=1e9)
    assert parse_watches(asked) == [Watch(name="eni", selection=selection, notify=False)]


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"../eni": {"who": ["ENI"]}}, "its name letters, digits, - and _"),
        ({"eni": "ENI"}, "a watch is a table"),
        ({"eni": {"chi": ["ENI"]}}, "has no 'chi'; there are: types"),
        ({"eni": {"who": "ENI"}}, "write a list"),
        ({"eni": {"who": [3]}}, "write a list"),
        ({"eni": {"min_amount": "1e9"}}, "write a number"),
        ({"eni": {"types": ["acquisto"]}}, "there is no 'acquisto'; there are: acquire"),
        ({"eni": {}}, "waits for everything"),
        ({"eni": {"notify": True}}, "waits for everything"),
    ],
)
def test_watches_that_make_no_sense(tables: dict[str, Any], said: str) -> None:
    with pytest.raises(WatchError, match=said.replace("'", ".")) as told:
        parse_watches(tables)
    assert "newsbot.toml, [watch." in str(told.value)
