"""Signatures of the texts of the last weeks, so that a copy finds what it was copied from.

A signature is a MinHash: rows of 32 bits. Its bands (two rows each) are indexed, so that like
texts are looked up and never searched for.
"""

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

CREATED = (
    """
    CREATE TABLE texts (
        id INTEGER PRIMARY KEY,
        canonical_url TEXT NOT NULL UNIQUE,
        story TEXT NOT NULL,
        shingles INTEGER NOT NULL,
        signature BLOB NOT NULL,
        seen_at TEXT NOT NULL,
        stored_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX texts_by_age ON texts (stored_at)",
    """
    CREATE TABLE bands (
        band INTEGER NOT NULL,
        text INTEGER NOT NULL,
        PRIMARY KEY (band, text)
    ) WITHOUT ROWID
    """,
)
BANDS = 32
BAND_BYTES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredText:
    """A text of the last weeks; moments are ISO 8601 in UTC, `seen_at` is when it was fetched."""

    canonical_url: str
    story: str
    shingles: int
    signature: bytes
    seen_at: str


def find_texts(
    database: sqlite3.Connection, signature: bytes, earliest: str, latest: str
) -> Iterator[StoredText]:
    """The texts seen in that time that share a band, the earliest first."""
    places = ", ".join("?" for _ in range(BANDS))
    rows = database.execute(
        "SELECT canonical_url, story, shingles, signature, seen_at FROM texts "  # nosec B608 -- ours
        f"WHERE id IN (SELECT text FROM bands WHERE band IN ({places})) "
        "AND seen_at BETWEEN ? AND ? ORDER BY seen_at, id",
        (*bands_of(signature), earliest, latest),
    )
    for url, story, shingles, known, seen_at in rows:
        yield StoredText(
            canonical_url=url, story=story, shingles=shingles, signature=known, seen_at=seen_at
        )


def put_text(database: sqlite3.Connection, text: StoredText, now: str) -> None:
    """Keep a text; a later version takes the place of the one before, as seen when that was."""
    row = database.execute(
        "SELECT id, seen_at FROM texts WHERE canonical_url = ?", (text.canonical_url,)
    ).fetchone()
    known, seen_at = row or (None, text.seen_at)
    if known:
        drop_texts(database, "id = ?", (known,))
    values = (known, text.canonical_url, text.story, text.shingles, text.signature, seen_at, now)
    cursor = database.execute("INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?)", values)
    bands = [(band, cursor.lastrowid) for band in bands_of(text.signature)]
    database.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", bands)


def move_text(database: sqlite3.Connection, old: str, new: str) -> None:
    """A text goes on under another canonical address."""
    drop_texts(database, "canonical_url = ?", (new,))
    database.execute("UPDATE texts SET canonical_url = ? WHERE canonical_url = ?", (new, old))


def drop_old_texts(database: sqlite3.Connection, before: str) -> None:
    """Let go of what was stored before a moment."""
    drop_texts(database, "stored_at < ?", (before,))


def drop_texts(database: sqlite3.Connection, condition: str, values: tuple[object, ...]) -> None:
    """Let go of texts and their bands."""
    query = f"SELECT id, signature FROM texts WHERE {condition}"  # nosec B608 -- ours
    for known, signature in database.execute(query, values).fetchall():
        bands = [(band, known) for band in bands_of(signature)]
        database.executemany("DELETE FROM bands WHERE band = ? AND text = ?", bands)
        database.execute("DELETE FROM texts WHERE id = ?", (known,))


def bands_of(signature: bytes) -> list[int]:
    """The bands of a signature as numbers that SQLite holds."""
    return [
        int.from_bytes(
            hashlib.blake2b(
                signature[at * BAND_BYTES : (at + 1) * BAND_BYTES],
                digest_size=8,
                salt=at.to_bytes(8, "big"),
            ).digest(),
            "big",
            signed=True,
        )
        for at in range(BANDS)
    ]
