"""The SQLite file under an output folder: opened, brought up to date, read and written."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from newsbot.state.folders import find_network
from newsbot.state.schema import STEPS
from newsbot.state.writer import Writer, transaction

Answer = TypeVar("Answer")
BUSY_SECONDS = 60
ANOTHER = "set another folder: output in newsbot.toml or -s NEWSBOT_OUTPUT=FOLDER"


class StateError(Exception):
    """The state cannot be used: its text says why and what to do."""


class Database:
    """The state's file, safe for several crawls at once.

    Queries to `reading` are answered at once, from what is committed. Writes go to one thread, in
    order, each all or nothing.
    """

    reading: sqlite3.Connection

    def __init__(self, output: Path) -> None:
        self.output = output
        self.path = output / ".state" / "newsbot.sqlite"
        if kind := find_network(output):
            raise StateError(
                f"{output} is on a network ({kind}), where what is remembered may break when two "
                f"machines write; {ANOTHER}"
            )
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.reading = self._connect()
            self.reading.execute("PRAGMA journal_mode = WAL")
            self._bring_up_to_date()
        except OSError as error:
            raise StateError(f"cannot write under {output}: {error.strerror}; {ANOTHER}") from None
        except sqlite3.Error as error:
            raise StateError(
                f"the state {self.path} cannot be used: {error}; move it away, and all is read anew"
            ) from None
        self._writer = Writer(self._connect)

    @property
    def failed(self) -> int:
        """How many writes came to nothing; the log says why."""
        return self._writer.failed

    def write(self, job: Callable[[sqlite3.Connection], Answer]) -> Future[Answer]:
        """Have a job done in a transaction of the writing thread; what it returns is the answer.

        Reads see it once the future is done: `.result()` waits, `asyncio.wrap_future` awaits.
        """
        return self._writer.submit(job)

    def close(self) -> None:
        """Finish what is to be written and let go of the file."""
        self._writer.close()
        self.reading.close()

    def tidy(self) -> None:
        """Give room that is no longer needed back to the disk."""
        self.reading.execute("VACUUM")
        self.reading.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        # WAL alone may lose the last commits in a power cut, and their files stand already.
        database.execute("PRAGMA synchronous = FULL")
        # What is deleted is overwritten: someone may have asked for it.
        database.execute("PRAGMA secure_delete = ON")
        return database

    def _bring_up_to_date(self) -> None:
        with transaction(self.reading):
            [taken] = self.reading.execute("PRAGMA user_version").fetchone()
            if taken > len(STEPS):
                raise sqlite3.DatabaseError("a newer newsbot made it: use that one")
            for step in STEPS[taken:]:
                for statement in step:
                    self.reading.execute(statement)
            self.reading.execute(f"PRAGMA user_version = {len(STEPS)}")
