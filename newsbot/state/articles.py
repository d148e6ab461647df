"""The articles that we have, each as its latest version was written."""

import json
import sqlite3
import zlib
from dataclasses import astuple, dataclass, fields
from typing import Any
from urllib.parse import urlsplit

from newsbot.outputs import write_line

CREATED = """
CREATE TABLE articles (
    canonical_url TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    body_digest TEXT NOT NULL
) WITHOUT ROWID
"""
VERSIONED = (
    "ALTER TABLE articles ADD COLUMN headline_digest TEXT",
    "ALTER TABLE articles ADD COLUMN published_at TEXT",
    "ALTER TABLE articles ADD COLUMN correction INTEGER",
    "ALTER TABLE articles ADD COLUMN previous_digest TEXT",
    "ALTER TABLE articles ADD COLUMN changes TEXT",
    "ALTER TABLE articles ADD COLUMN story TEXT",
    "ALTER TABLE articles ADD COLUMN same_text_as TEXT",
    "ALTER TABLE articles ADD COLUMN fetched_at TEXT",
    "ALTER TABLE articles ADD COLUMN events BLOB",
    "CREATE INDEX articles_by_body ON articles (body_digest)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What we know of an article; null where an early newsbot did not keep it.

    `address` is where it was read. `events` are its present events' lines, packed.
    """

    canonical_url: str
    site: str
    address: str
    version: int
    body_digest: str
    headline_digest: str | None
    published_at: str | None
    correction: int | None
    previous_digest: str | None
    changes: str | None
    story: str | None
    same_text_as: str | None
    fetched_at: str | None
    events: bytes | None


_COLUMNS = ", ".join(field.name for field in fields(Known))
_PLACES = ", ".join("?" for _ in fields(Known))


def find_article(database: sqlite3.Connection, canonical_url: str) -> Known | None:
    """What we know of an article; None where it is new."""
    return next(iter(_find(database, "canonical_url = ?", (canonical_url,))), None)


def find_twin(database: sqlite3.Connection, article: Known) -> Known | None:
    """The same article of the same host under another canonical address: it has moved."""
    condition = "body_digest = ? AND headline_digest = ? AND published_at = ?"
    values = (article.body_digest, article.headline_digest, article.published_at)
    for known in _find(database, condition, values):
        if host_of(known.canonical_url) == host_of(article.canonical_url):
            return known
    return None


def put_article(database: sqlite3.Connection, known: Known) -> None:
    """Remember an article as it is now."""
    query = f"INSERT OR REPLACE INTO articles ({_COLUMNS}) VALUES ({_PLACES})"
    database.execute(query, astuple(known))


def drop_article(database: sqlite3.Connection, canonical_url: str) -> int:
    """Let go of an article; gives how many there were."""
    query = "DELETE FROM articles WHERE canonical_url = ?"
    return database.execute(query, (canonical_url,)).rowcount


def host_of(address: str) -> str:
    """The host of an address."""
    return urlsplit(address).netloc


def pack_events(events: list[dict[str, Any]]) -> bytes:
    """Event lines, compressed together: they say much alike."""
    return zlib.compress(b"".join(write_line(event) for event in events))


def unpack_events(packed: bytes | None) -> list[dict[str, Any]]:
    """The events of packed lines."""
    # Not orjson: it gives big numbers as floats and refuses lone surrogates.
    lines = zlib.decompress(packed).splitlines() if packed else []
    return [json.loads(line) for line in lines]


def _find(database: sqlite3.Connection, condition: str, values: tuple[Any, ...]) -> list[Known]:
    query = f"SELECT {_COLUMNS} FROM articles WHERE {condition}"  # nosec B608 -- names of ours
    names = [field.name for field in fields(Known)]
    rows = database.execute(query, values).fetchall()
    return [Known(**dict(zip(names, row, strict=True))) for row in rows]
