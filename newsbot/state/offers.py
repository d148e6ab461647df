"""Records offered to the shared frontier, until it is known whether they were taken.

Only who has the frontier's yes writes lines: a worker whose lease ran out while it read a page may
be told no. An offer that a process left when it died is asked for by the next one of its folder.
"""

import sqlite3
from typing import Any

from newsbot.outputs import write_line

CREATED = """
CREATE TABLE offers (
    token TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    start TEXT NOT NULL,
    record BLOB NOT NULL
) WITHOUT ROWID
"""
NAMED = "CREATE TABLE folder (name TEXT NOT NULL)"
"""One row: by what the frontier knows this output folder."""


def put_offer(
    database: sqlite3.Connection, token: str, form: dict[str, Any], site: str, start: str
) -> None:
    """Keep a record that is about to be offered."""
    values = (token, site, start, write_line(form))
    database.execute("INSERT INTO offers (token, site, start, record) VALUES (?, ?, ?, ?)", values)


def take_offer(database: sqlite3.Connection, token: str) -> None:
    """The frontier said yes: the record is one whose lines are to be delivered."""
    database.execute(
        "INSERT INTO undelivered (site, start, record) "
        "SELECT site, start, record FROM offers WHERE token = ?",
        (token,),
    )
    drop_offer(database, token)


def drop_offer(database: sqlite3.Connection, token: str) -> None:
    """The frontier said no: another worker reads the page, or has read it."""
    database.execute("DELETE FROM offers WHERE token = ?", (token,))


def find_offers(database: sqlite3.Connection, site: str) -> list[tuple[str, str]]:
    """The offers of a site of which the answer is not known: start of the run, and token."""
    query = "SELECT start, token FROM offers WHERE site = ? ORDER BY start, token"
    return list(database.execute(query, (site,)))


def name_folder(database: sqlite3.Connection, name: str) -> str:
    """The name by which the frontier knows this folder; the one given where it has none yet."""
    row = database.execute("SELECT name FROM folder").fetchone()
    if row is None:
        database.execute("INSERT INTO folder VALUES (?)", (name,))
        return name
    return str(row[0])
