"""What survives a run: the pages read, the articles' versions, the lines not yet delivered.

One SQLite file under `output/.state/`, safe for several crawls at once. A record's lines and the
mark that its page was read go in together; the lines leave when their file is in its place. A run
that was cut off leaves them for the next.
"""

import fcntl
import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import orjson

from newsbot.outputs import write_line
from newsbot.records import Record

OUTSIDE = "outside the days asked for"
UNDATED = "no date to compare with since or until"
FIRST_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (
    address TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    outcome TEXT NOT NULL,
    published TEXT,
    moved_to TEXT,
    read_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
    canonical_url TEXT PRIMARY KEY,
    site TEXT NOT NULL,
    address TEXT NOT NULL,
    version INTEGER NOT NULL,
    body_digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS undelivered (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    start TEXT NOT NULL,
    record BLOB NOT NULL
);
PRAGMA user_version = 1;
"""


class StateError(Exception):
    """The state cannot be used: its text says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What became of a page: `article`, `gone`, `outside`, or the reason why it is no article."""

    outcome: str
    published: date | None


class State:
    """The memory of an output folder."""

    def __init__(self, output: Path) -> None:
        self.output = output
        path = output / ".state" / "newsbot.sqlite"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=30)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.executescript(_SCHEMA)
        except OSError as error:
            raise StateError(
                f"cannot write under {output}: {error.strerror}; "
                "set another folder: output in newsbot.toml or -s NEWSBOT_OUTPUT=FOLDER"
            ) from None
        except sqlite3.Error as error:
            raise StateError(
                f"the state {path} cannot be used: {error}; move it away, and all is read anew"
            ) from None

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def seen(self, address: str) -> Seen | None:
        """What became of a page, also through the address it moved to; None where it is new."""
        query = "SELECT outcome, published, moved_to FROM pages WHERE address = ?"
        row = self._db.execute(query, (address,)).fetchone()
        if row and row[2]:
            row = self._db.execute(query, (row[2],)).fetchone()
        if row is None:
            return None
        return Seen(outcome=row[0], published=date.fromisoformat(row[1]) if row[1] else None)

    def mark(
        self,
        address: str,
        site: str,
        outcome: str,
        published: date | None = None,
        moved_to: str | None = None,
    ) -> None:
        """Remember what became of a page."""
        with self._db:
            self._mark(address, site, outcome, published, moved_to)

    def number(self, record: Record) -> Record:
        """The record with what the state knows: version, and change of each event."""
        if record.article is None:
            return record
        row = self._db.execute(
            "SELECT version FROM articles WHERE canonical_url = ?",
            (record.article.canonical_url,),
        ).fetchone()
        version = row[0] if row else FIRST_VERSION
        return Record(
            article=replace(record.article, version=version),
            events=tuple(replace(e, version=version, change="new") for e in record.events),
        )

    def is_copy(self, canonical_url: str, address: str) -> bool:
        """Whether the article was already read at another address."""
        row = self._db.execute(
            "SELECT address FROM articles WHERE canonical_url = ?", (canonical_url,)
        ).fetchone()
        return row is not None and row[0] != address

    def store(self, form: dict[str, Any], address: str, site: str, start: str) -> None:
        """Take in a record's lines with the marks of its page and article, all or nothing."""
        article = form["article"]
        published = article["published_at"]
        with self._db:
            self._mark(
                address, site, "article", date.fromisoformat(published[:10]) if published else None
            )
            self._db.execute(
                "INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)",
                (
                    article["canonical_url"],
                    site,
                    address,
                    article["version"],
                    article["provenance"]["body_digest"],
                ),
            )
            self._db.execute(
                "INSERT INTO undelivered (site, start, record) VALUES (?, ?, ?)",
                (site, start, write_line(form)),
            )

    def undelivered(self, site: str) -> dict[str, list[dict[str, Any]]]:
        """The records of a site that are in no finished file yet, by the start of their run."""
        query = "SELECT start, record FROM undelivered WHERE site = ? ORDER BY id"
        runs: dict[str, list[dict[str, Any]]] = {}
        for start, record in self._db.execute(query, (site,)):
            runs.setdefault(start, []).append(orjson.loads(record))
        return runs

    def delivered(self, site: str, start: str) -> None:
        """The lines of a run stand in their files: the state lets go of them."""
        with self._db:
            self._db.execute("DELETE FROM undelivered WHERE site = ? AND start = ?", (site, start))

    def _mark(
        self,
        address: str,
        site: str,
        outcome: str,
        published: date | None,
        moved_to: str | None = None,
    ) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        day = published.isoformat() if published else None
        self._db.execute(
            "INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?)",
            (address, site, outcome, day, moved_to, now),
        )


class SiteLock:
    """Held while a site is crawled; the lock of a dead process is gone with it."""

    def __init__(self, output: Path, site: str) -> None:
        self.path = output / ".state" / f"{site}.lock"

    def acquire(self) -> bool:
        """Take the lock; False where another run on this machine holds it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self.path.open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._file.close()
            return False
        return True

    def release(self) -> None:
        """Give the lock back."""
        self._file.close()
