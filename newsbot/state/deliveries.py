"""Records taken in whose lines are in no finished file yet, by the run that read them."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from newsbot.outputs import write_line

CREATED = """
CREATE TABLE undelivered (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    start TEXT NOT NULL,
    record BLOB NOT NULL
)
"""


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
    """Let go of the records of a run."""
    database.execute("DELETE FROM undelivered WHERE site = ? AND start = ?", (site, start))
