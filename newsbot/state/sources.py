"""What each feed, sitemap and section page last answered, so that it is asked conditionally.

A validator (ETag, Last-Modified) is kept only once all that the source announced with it has been
dealt with: a run that was cut off, or held back by `max_pages`, is not blind next time.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

import orjson

CREATED = """
CREATE TABLE sources (
    site TEXT NOT NULL,
    address TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    since TEXT,
    further BLOB NOT NULL,
    dealt_at TEXT NOT NULL,
    PRIMARY KEY (site, address)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server can be asked by whether something has changed."""

    etag: str | None = None
    last_modified: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The request headers that ask for it only if it has changed."""
        told = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in told.items() if value}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAnswer:
    """An answer of a source that has been dealt with.

    `since` is the first day of what was dealt with, None: all; `further` are the sitemaps that it
    names, with their time of change: an index that has not changed may name one that has.
    """

    address: str
    validators: Validators
    since: date | None = None
    further: tuple[tuple[str, datetime | None], ...] = ()


def find_source(database: sqlite3.Connection, site: str, address: str) -> SourceAnswer | None:
    """The last answer that was dealt with; None where there is none."""
    row = database.execute(
        "SELECT etag, last_modified, since, further FROM sources WHERE site = ? AND address = ?",
        (site, address),
    ).fetchone()
    if row is None:
        return None
    return SourceAnswer(
        address=address,
        validators=Validators(etag=row[0], last_modified=row[1]),
        since=date.fromisoformat(row[2]) if row[2] else None,
        further=tuple(
            (url, datetime.fromisoformat(changed) if changed else None)
            for url, changed in orjson.loads(row[3])
        ),
    )


def put_sources(database: sqlite3.Connection, site: str, answers: Iterable[SourceAnswer]) -> None:
    """Remember answers that have been dealt with."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for answer in answers:
        told = answer.validators
        further = [(url, changed and changed.isoformat()) for url, changed in answer.further]
        since = answer.since and answer.since.isoformat()
        database.execute(
            "INSERT OR REPLACE INTO sources "
            "(site, address, etag, last_modified, since, further, dealt_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(site, answer.address, told.etag, told.last_modified),
                *(since, orjson.dumps(further), now),
            ),
        )
