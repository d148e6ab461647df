"""Events that somebody waits for: a file and an Atom feed a watch, each event announced once."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import orjson

from newsbot.atom import write_feed
from newsbot.labels import load_labels
from newsbot.outputs import finished_files, in_words, printable, read_lines, write_line
from newsbot.selection import EventForm, Selection, written_sites

FOLDER = "watch"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS read (watch TEXT, file TEXT, PRIMARY KEY (watch, file)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS announced (
    watch TEXT, event TEXT, version INTEGER, PRIMARY KEY (watch, event)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS due (
    number INTEGER PRIMARY KEY, watch TEXT, event TEXT, version INTEGER, line BLOB,
    written INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0
);
"""
_LISTS = {"types": frozenset, "statuses": frozenset, "sites": frozenset, "who": tuple,
          "places": tuple, "words": tuple}  # fmt: skip
_FIGURES = ("min_amount", "min_confidence")
_BEGIN = "BEGIN IMMEDIATE"


class WatchError(ValueError):
    """A watch makes no sense: its text says which, why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What is waited for; `notify` says whether messages go out besides file and feed."""

    name: str
    selection: Selection
    notify: bool = True


def parse_watches(tables: Mapping[str, Any]) -> list[Watch]:
    """The watches of `newsbot.toml`, each a table `[watch.NAME]`.

    Raises:
        WatchError: a name cannot be a file's, a key is unknown, or a value is of the wrong kind.
    """
    return [_parse_watch(name, table) for name, table in tables.items()]


def _parse_watch(name: str, table: Any) -> Watch:
    where = f"newsbot.toml, [watch.{name}]"
    if not isinstance(table, dict) or not name.replace("-", "").replace("_", "").isalnum():
        raise WatchError(f"{where}: a watch is a table, its name letters, digits, - and _")
    known = [*_LISTS, *_FIGURES, "currency", "notify"]
    for key, value in table.items():
        if key not in known:
            raise WatchError(f"{where} has no {key!r}; there are: {', '.join(known)}")
        if key in _LISTS and not _is_list(value):
            raise WatchError(f'{where}, {key}: write a list, as {key} = ["…"]')
        if key in _FIGURES and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise WatchError(f"{where}, {key}: write a number, as {key} = 0.5")
    for key, part in (("types", "types"), ("statuses", "statuses")):
        for value in set(table.get(key, ())) - set(load_labels("en")[part]):
            there = ", ".join(load_labels("en")[part])
            raise WatchError(f"{where}, {key}: there is no {value!r}; there are: {there}")
    names = {field.name for field in fields(Selection)}
    asked = {k: _LISTS[k](v) if k in _LISTS else v for k, v in table.items() if k in names}
    if not asked:
        raise WatchError(f'{where} waits for everything; say for what, as who = ["ENI"]')
    return Watch(name=name, selection=Selection(**asked), notify=bool(table.get("notify", True)))


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


class Watching:
    """What watches have announced under an output folder; safe for several runs at once."""

    def __init__(self, output: Path) -> None:
        self._output = output
        path = output / ".state" / "watches.sqlite"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.executescript(_SCHEMA)

    def close(self) -> None:
        """Let go of the database."""
        self._db.close()

    def update(self, watches: Iterable[Watch], begin: str, language: str) -> dict[str, int]:
        """Announce what is new; gives the number of new or changed events of each watch.

        Args:
            watches: All that are set.
            begin: The start of this run; a watch that is new waits for what comes from then on.
            language: Of the words in feeds.
        """
        counts = {}
        for watch in watches:
            with self._transaction():
                self._look(watch, begin)
            counts[watch.name] = self._write(watch, language)
        return counts

    def due(self, watch: Watch) -> list[EventForm]:
        """The events announced in the file that no message has told yet."""
        query = "SELECT line FROM due WHERE watch = ? AND written = 1 AND sent = 0 ORDER BY number"
        return [orjson.loads(row[0]) for row in self._db.execute(query, (watch.name,))]

    def sent(self, watch: Watch) -> None:
        """A message told all that was due."""
        with self._transaction():
            self._db.execute("DELETE FROM due WHERE watch = ? AND written = 1", (watch.name,))

    def _look(self, watch: Watch, begin: str) -> None:
        """Take in the files that the watch has not read."""
        read = {row[0] for row in self._rows("SELECT file FROM read WHERE watch = ?", watch)}
        for site in written_sites(self._output):
            for path in finished_files(self._output, site, "events"):
                name = f"{site}/{path.name}"
                if name in read:
                    continue
                if read or path.stem.removeprefix("events-") >= begin:
                    for event in read_lines(path):
                        self._consider(watch, event)
                self._db.execute("INSERT INTO read VALUES (?, ?)", (watch.name, name))

    def _consider(self, watch: Watch, event: EventForm) -> None:
        key = (watch.name, event["id"])
        query = "SELECT version FROM announced WHERE watch = ? AND event = ?"
        known = self._db.execute(query, key).fetchone()
        if known and known[0] >= event["version"]:
            return
        if not known and (event["change"] == "gone" or not watch.selection.matches(event)):
            return
        self._db.execute(
            "INSERT OR REPLACE INTO announced VALUES (?, ?, ?)", (*key, event["version"])
        )
        self._db.execute(
            "INSERT INTO due (watch, event, version, line, sent) VALUES (?, ?, ?, ?, ?)",
            (*key, event["version"], write_line(event), not watch.notify),
        )

    def _write(self, watch: Watch, language: str) -> int:
        """Append what is due to the watch's file, and write its feed anew."""
        query = "SELECT number, event, version, line FROM due WHERE watch = ? AND written = 0"
        with self._transaction():
            rows = self._db.execute(f"{query} ORDER BY number", (watch.name,)).fetchall()
            path = self._output / FOLDER / f"{watch.name}.jsonl"
            path.parent.mkdir(parents=True, exist_ok=True)
            # A run may have been killed between the file and the mark: what is there is there.
            there = {(e["id"], e["version"]) for e in read_lines(path)} if rows else set()
            lines = b"".join(row[3] for row in rows if (row[1], row[2]) not in there)
            if lines:
                with path.open("ab") as file:
                    file.write(lines)
            if rows or not path.with_suffix(".atom").exists():
                write_feed(path, watch.name, language)
            self._db.execute("UPDATE due SET written = 1 WHERE watch = ?", (watch.name,))
            self._db.execute("DELETE FROM due WHERE watch = ? AND sent = 1", (watch.name,))
        return len(rows)

    def _rows(self, query: str, watch: Watch) -> Iterator[Any]:
        yield from self._db.execute(query, (watch.name,))

    def _transaction(self) -> "_Transaction":
        return _Transaction(self._db)


class _Transaction:
    """All or nothing, and one writer at a time from its first line on."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute(_BEGIN)

    def __exit__(self, error: Any, *rest: Any) -> None:
        self._db.execute("ROLLBACK" if error else "COMMIT")


def tell(events: Iterable[EventForm], language: str) -> str:
    """Events as the text of a message: each in words, with its sentence and its link."""
    told = []
    for event in events:
        change = load_labels(language)["changes"][event["change"]]
        sentence = printable(event["evidence"]["quote"])
        told.append(f"{change}{in_words(event, language)}\n{sentence}\n{event['article']['url']}")
    return "\n\n".join(told)
