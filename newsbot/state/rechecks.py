"""When pages were read, by what they can be asked for conditionally, and when to look again."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newsbot.state.sources import Validators

CREATED = """
CREATE TABLE visits (
    address TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    first_read_at TEXT NOT NULL,
    read_at TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    next_check TEXT
) WITHOUT ROWID
"""
INDEXED = "CREATE INDEX visits_due ON visits (site, next_check)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """When a page was first and last read, and the validators of the last reading."""

    first_read_at: datetime
    read_at: datetime
    validators: Validators


def find_visit(database: sqlite3.Connection, address: str) -> Visit | None:
    """The visits to a page; None where there were none."""
    row = database.execute(
        "SELECT first_read_at, read_at, etag, last_modified FROM visits WHERE address = ?",
        (address,),
    ).fetchone()
    if row is None:
        return None
    first, last = (datetime.fromisoformat(moment) for moment in row[:2])
    told = Validators(etag=row[2], last_modified=row[3])
    return Visit(first_read_at=first, read_at=last, validators=told)


def put_visit(
    database: sqlite3.Connection,
    address: str,
    site: str,
    moment: datetime,
    validators: Validators,
    plan: Sequence[float],
) -> None:
    """Remember that a page was read.

    Args:
        database: the state, within a transaction.
        address: of the page.
        site: whose crawl read it.
        moment: when it was fetched.
        validators: of this answer.
        plan: hours after the first reading at which to look again; none: never.
    """
    known = find_visit(database, address)
    first = known.first_read_at if known else moment
    due = (first + timedelta(hours=hours) for hours in plan)
    following = next((check for check in due if check > moment), None)
    database.execute(
        "INSERT OR REPLACE INTO visits "
        "(address, site, first_read_at, read_at, etag, last_modified, next_check) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            *(address, site, _written(first), _written(moment)),
            *(validators.etag, validators.last_modified),
            _written(following) if following else None,
        ),
    )


def end_plan(database: sqlite3.Connection, address: str) -> None:
    """Look at a page no more: it is gone, or has moved."""
    database.execute("UPDATE visits SET next_check = NULL WHERE address = ?", (address,))


def drop_visit(database: sqlite3.Connection, address: str) -> None:
    """Forget the visits to a page."""
    database.execute("DELETE FROM visits WHERE address = ?", (address,))


def find_due(database: sqlite3.Connection, site: str, now: datetime) -> list[str]:
    """The pages of a site that it is time to look at again, the longest due first."""
    rows = database.execute(
        "SELECT address FROM visits WHERE site = ? AND next_check <= ? ORDER BY next_check",
        (site, _written(now)),
    )
    return [address for [address] in rows]


def _written(moment: datetime) -> str:
    """As text that sorts like the moments; with parts of a second, or a plan of 0 hours waits."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
