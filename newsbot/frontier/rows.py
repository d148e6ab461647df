"""Rows of the state in Redis, and a database in memory that holds those of one question.

The state's own functions work on it: what they say of a few rows is said of all that are shared.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from threading import Lock
from typing import Any

from redis import Redis

from newsbot.frontier import serializer
from newsbot.state.schema import STEPS
from newsbot.state.texts import bands_of

Row = dict[str, Any]
Key = tuple[str, str]
"""A table, and what tells its rows apart, as one text."""
Rows = dict[Key, str | None]
"""Rows as JSON; None: there is none."""

TABLES: Mapping[str, tuple[str, ...]] = {
    "pages": ("address",),
    "articles": ("canonical_url",),
    "visits": ("address",),
    "sources": ("site", "address"),
    "reservations": ("host",),
    "forgotten": ("digest",),
    "texts": ("canonical_url",),
}
"""The tables that are shared, with their keys."""
TEXT_SECONDS = 31 * 24 * 3600
"""A day more than stories look back; then Redis lets go of a text by itself."""


class Scratch:
    """A state in memory that is empty but for the rows that a question needs."""

    def __init__(self) -> None:
        self._busy = Lock()
        self._database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for step in STEPS:
            for statement in step:
                self._database.execute(statement)

    @contextmanager
    def holding(self, rows: Rows) -> Iterator[sqlite3.Connection]:
        """The database with some rows, until the block ends."""
        with self._busy:
            self._database.execute("BEGIN")
            try:
                for (table, _), row in rows.items():
                    if row is not None:
                        put_row(self._database, table, serializer.loads(row))
                yield self._database
            finally:
                self._database.execute("ROLLBACK")


def put_row(database: sqlite3.Connection, table: str, row: Row) -> None:
    """Put a row into its table; a text with its bands."""
    names, places = ", ".join(row), ", ".join("?" for _ in row)
    query = f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({places})"  # nosec B608 -- ours
    cursor = database.execute(query, tuple(row.values()))
    if table == "texts":
        bands = [(band, cursor.lastrowid) for band in bands_of(row["signature"])]
        database.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", bands)


def read_rows(database: sqlite3.Connection) -> Iterator[tuple[Key, str]]:
    """All rows that are shared."""
    for table, key in TABLES.items():
        cursor = database.execute(f"SELECT * FROM {table}")  # nosec B608 -- ours
        names = [column[0] for column in cursor.description]
        for values in cursor:
            row = dict(zip(names, values, strict=True))
            row.pop("id", None)
            yield key_of(table, *(row[name] for name in key)), serializer.dumps(row)


def key_of(table: str, *values: str | bytes) -> Key:
    """The key of a row."""
    return table, "\n".join(v.hex() if isinstance(v, bytes) else v for v in values)


def fetch(client: Redis, keys: Iterable[Key]) -> Rows:
    """Rows as Redis has them."""
    asked = list(dict.fromkeys(keys))
    pipe = client.pipeline(transaction=False)
    for table, key in asked:
        if table == "texts":
            pipe.get(f"newsbot:text:{key}")
        else:
            pipe.hget(f"newsbot:{table}", key)
    return dict(zip(asked, pipe.execute(), strict=True))


def find_members(client: Redis, names: Sequence[str]) -> list[set[str]]:
    """The members of some sets."""
    pipe = client.pipeline(transaction=False)
    for name in names:
        pipe.smembers(name)
    return [set(members) for members in pipe.execute()]


def differing(before: Rows, after: Mapping[Key, str]) -> Rows:
    """The rows that are no longer as they were."""
    keys = before.keys() | after.keys()
    return {key: after.get(key) for key in keys if after.get(key) != before.get(key)}


def is_unchanged(key: Key, row: str | None) -> tuple[tuple[str, ...], str | bool]:
    """What must still be so for a row to be as it was read, for `Steps.settle`."""
    table, name = key
    return ("HGET", f"newsbot:{table}", name), False if row is None else row


def commands(rows: Rows, before: Rows) -> Iterator[tuple[Any, ...]]:
    """What Redis is to do so that it has some rows, and finds them."""
    for (table, key), row in rows.items():
        old = before.get((table, key))
        if table == "texts":
            yield from _text_commands(key, row, old)
            continue
        if row is None:
            yield "HDEL", f"newsbot:{table}", key
        else:
            yield "HSET", f"newsbot:{table}", key, row
        if table == "visits":
            yield from _visit_commands(key, row, old)
        if table == "articles":
            yield from _article_commands(key, row, old)


def _visit_commands(address: str, row: str | None, old: str | None) -> Iterator[tuple[Any, ...]]:
    told = row or old
    if told is None:
        return
    visit = serializer.loads(told)
    due = f"newsbot:due:{visit['site']}"
    if row is None or visit["next_check"] is None:
        yield "ZREM", due, address
    else:
        yield "ZADD", due, _seconds(visit["next_check"]), address


def _article_commands(url: str, row: str | None, old: str | None) -> Iterator[tuple[Any, ...]]:
    """Articles are found by the digests of their bodies."""
    was, now = (serializer.loads(told)["body_digest"] if told else None for told in (old, row))
    if was and was != now:
        yield "SREM", f"newsbot:bodies:{was}", url
    if now:
        yield "SADD", f"newsbot:bodies:{now}", url


def _text_commands(url: str, row: str | None, old: str | None) -> Iterator[tuple[Any, ...]]:
    """Texts are found by their bands; those that Redis let go of are passed over."""
    was, now = (set(_bands(told)) if told else set() for told in (old, row))
    for band in was - now:
        yield "SREM", band, url
    if row is None:
        yield "DEL", f"newsbot:text:{url}"
        return
    yield "SET", f"newsbot:text:{url}", row, "EX", TEXT_SECONDS
    for band in now:
        yield "SADD", band, url
        yield "EXPIRE", band, TEXT_SECONDS


def _bands(text: str) -> Iterator[str]:
    for band in bands_of(serializer.loads(text)["signature"]):
        yield f"newsbot:band:{band}"


def _seconds(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()
