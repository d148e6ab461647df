"""What the hosts say in `/.well-known/tdmrep.json`, so that it is fetched seldom."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from newsbot.state.sources import Validators

CREATED = """
CREATE TABLE reservations (
    host TEXT PRIMARY KEY,
    body BLOB NOT NULL,
    etag TEXT,
    last_modified TEXT,
    asked_at TEXT NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationFile:
    """The file of a host as it was last fetched; an empty body: there was none."""

    body: bytes
    validators: Validators
    asked_at: datetime


def find_reservations(database: sqlite3.Connection, host: str) -> ReservationFile | None:
    """The file of a host; None where it was never asked for."""
    row = database.execute(
        "SELECT body, etag, last_modified, asked_at FROM reservations WHERE host = ?", (host,)
    ).fetchone()
    if row is None:
        return None
    told = Validators(etag=row[1], last_modified=row[2])
    return ReservationFile(body=row[0], validators=told, asked_at=datetime.fromisoformat(row[3]))


def put_reservations(database: sqlite3.Connection, host: str, file: ReservationFile) -> None:
    """Remember the file of a host."""
    told, asked_at = file.validators, file.asked_at.astimezone(UTC).isoformat(timespec="seconds")
    database.execute(
        "INSERT OR REPLACE INTO reservations (host, body, etag, last_modified, asked_at) "
        "VALUES (?, ?, ?, ?, ?)",
        (host, file.body, told.etag, told.last_modified, asked_at),
    )
