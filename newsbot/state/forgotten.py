"""Addresses that someone had us forget: only their digests stay, so that they stay unread."""

import hashlib
import sqlite3

FORGOTTEN = "forgotten on request"
CREATED = ("CREATE TABLE forgotten (digest BLOB PRIMARY KEY) WITHOUT ROWID",)


def is_forgotten(database: sqlite3.Connection, *addresses: str) -> bool:
    """Whether one of the addresses is to stay unread."""
    query = "SELECT 1 FROM forgotten WHERE digest = ?"
    return any(database.execute(query, (digest_of(a),)).fetchone() for a in addresses)


def put_forgotten(database: sqlite3.Connection, address: str) -> None:
    """Have an address stay unread."""
    database.execute("INSERT OR IGNORE INTO forgotten VALUES (?)", (digest_of(address),))


def digest_of(address: str) -> bytes:
    """All that is kept of an address that was forgotten."""
    return hashlib.sha256(address.encode("utf-8", "surrogatepass")).digest()
