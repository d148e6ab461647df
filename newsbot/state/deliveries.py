"""Records taken in whose lines are in no finished file yet, by the run that read them."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsbot.outputs import LineKind, feed_path, write_line

CREATED = """
CREATE TABLE undelivered (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    start TEXT NOT NULL,
    record BLOB NOT NULL
)
"""
PLACED = """
CREATE TABLE placed (
    name TEXT PRIMARY KEY
) WITHOUT ROWID
"""
"""Files of undelivered records that are whole: they stand in their place, or beside it."""
KINDS: tuple[LineKind, ...] = ("events", "articles")


def put_record(database: sqlite3.Connection, form: dict[str, Any], site: str, start: str) -> None:
    """Keep a record until its lines stand in their files."""
    database.execute(
        "INSERT INTO undelivered (site, start, record) VALUES (?, ?, ?)",
        (site, start, write_line(form)),
    )


def find_undelivered(database: sqlite3.Connection, site: str) -> dict[str, list[dict[str, Any]]]:
    """The records of a site that are in no finished file yet, by the start of their run."""
    query = "SELECT start, record FROM undelivered WHERE site = ? ORDER BY id"
    # Not orjson: it gives big numbers as floats and refuses lone surrogates.
    runs: dict[str, list[dict[str, Any]]] = {}
    for start, record in database.execute(query, (site,)):
        runs.setdefault(start, []).append(json.loads(record))
    return runs


def find_sites(database: sqlite3.Connection) -> list[str]:
    """The sites that have records in no finished file yet."""
    rows = database.execute("SELECT DISTINCT site FROM undelivered ORDER BY site").fetchall()
    return [site for [site] in rows]


def find_starts(database: sqlite3.Connection, site: str) -> list[str]:
    """The starts of a site's runs that have records in no finished file yet."""
    query = "SELECT start FROM undelivered WHERE site = ? GROUP BY start ORDER BY min(id)"
    return [start for [start] in database.execute(query, (site,))]


def read_undelivered(
    database: sqlite3.Connection, site: str, start: str
) -> Iterator[dict[str, Any]]:
    """The records of one run, one after the other: a back-fill may have more than memory holds."""
    query = "SELECT record FROM undelivered WHERE site = ? AND start = ? ORDER BY id"
    for [record] in database.execute(query, (site, start)):
        yield json.loads(record)


def drop_delivered(database: sqlite3.Connection, site: str, start: str) -> None:
    """Let go of the records of a run, and of what is known of its files."""
    database.execute("DELETE FROM undelivered WHERE site = ? AND start = ?", (site, start))
    for kind in KINDS:
        database.execute("DELETE FROM placed WHERE name = ?", (name_file(site, kind, start),))


def name_file(site: str, kind: LineKind, start: str) -> str:
    """A file of a run by its path under the output folder."""
    return str(feed_path(Path(), site, kind, start))


def put_placed(database: sqlite3.Connection, name: str) -> None:
    """Remember that a file is whole; the only thing left to do is to move it into its place."""
    database.execute("INSERT OR IGNORE INTO placed VALUES (?)", (name,))


def is_placed(database: sqlite3.Connection, name: str) -> bool:
    """Whether a file was whole; where it is not beside its place, it was moved there."""
    return bool(database.execute("SELECT 1 FROM placed WHERE name = ?", (name,)).fetchone())
