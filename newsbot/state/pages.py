"""What became of each page that was read."""

import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from newsbot.state.forgotten import is_forgotten

OUTSIDE = "outside the days asked for"
UNDATED = "no date to compare with since or until"
CREATED = """
CREATE TABLE pages (
    address TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    outcome TEXT NOT NULL,
    published TEXT,
    moved_to TEXT,
    read_at TEXT NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What became of a page: `article`, `gone`, `outside`, or the reason why it is no article."""

    outcome: str
    published: date | None = None
    moved_to: str | None = None
    read_at: datetime | None = field(default=None, compare=False)


def find_page(database: sqlite3.Connection, address: str) -> Seen | None:
    """What became of a page; None where it is new."""
    query = "SELECT outcome, published, moved_to, read_at FROM pages WHERE address = ?"
    row = database.execute(query, (address,)).fetchone()
    if row is None:
        return None
    day = date.fromisoformat(row[1]) if row[1] else None
    return Seen(
        outcome=row[0],
        published=day,
        moved_to=row[2],
        read_at=datetime.fromisoformat(row[3]),
    )


def mark_page(database: sqlite3.Connection, address: str, site: str, page: Seen) -> None:
    """Remember what became of a page; of one forgotten on request nothing but that."""
    if is_forgotten(database, address):
        return
    now = datetime.now(UTC).isoformat(timespec="seconds")
    day = page.published.isoformat() if page.published else None
    database.execute(
        "INSERT OR REPLACE INTO pages (address, site, outcome, published, moved_to, read_at) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (address, site, page.outcome, day, page.moved_to, now),
    )
