"""The articles that we have, by canonical address."""

import sqlite3
from typing import Any

FIRST_VERSION = 1
CREATED = """
CREATE TABLE articles (
    canonical_url TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    body_digest TEXT NOT NULL
) WITHOUT ROWID
"""


def find_version(database: sqlite3.Connection, canonical_url: str) -> int | None:
    """The version that we have of an article; None where it is new."""
    row = database.execute(
        "SELECT version FROM articles WHERE canonical_url = ?", (canonical_url,)
    ).fetchone()
    return row[0] if row else None


def find_address(database: sqlite3.Connection, canonical_url: str) -> str | None:
    """Where an article was read; None where it is new."""
    row = database.execute(
        "SELECT address FROM articles WHERE canonical_url = ?", (canonical_url,)
    ).fetchone()
    return row[0] if row else None


def put_article(
    database: sqlite3.Connection, article: dict[str, Any], address: str, site: str
) -> None:
    """Remember an article as it is now."""
    digest = article["provenance"]["body_digest"]
    database.execute(
        "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)",
        (article["canonical_url"], site, address, article["version"], digest),
    )
