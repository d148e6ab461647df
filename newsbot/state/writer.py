"""One thread that writes: who asks never waits for the disk, and the order is kept."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")
Job = Callable[[sqlite3.Connection], Any]
TOGETHER = 64
"""So many writes that wait go into one transaction: each commit waits for the disk."""


class Writer:
    """Does writes one after the other, in a thread of its own that starts with the first."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._waiting: SimpleQueue[tuple[Job, Future[Any]] | None] = SimpleQueue()
        self._starting = Lock()
        self._thread: Thread | None = None
        self.failed = 0
        """How many writes came to nothing; the log says why."""

    def submit(self, job: Callable[[sqlite3.Connection], Answer]) -> Future[Answer]:
        """Have a write done: all of it or nothing; the future is done when it is on the disk."""
        future: Future[Answer] = Future()
        self._waiting.put((job, future))
        with self._starting:
            if self._thread is None:
                # A daemon: a crawl that cannot start closes nothing, and Python must end.
                self._thread = Thread(target=self._work, name="state", daemon=True)
                self._thread.start()
        return future

    def close(self) -> None:
        """Finish what waits, then stop."""
        with self._starting:
            thread, self._thread = self._thread, None
        if thread:
            self._waiting.put(None)
            thread.join()

    def _work(self) -> None:
        try:
            database = self._connect()
        except sqlite3.Error as error:
            self._refuse(error)
            return
        try:
            while (first := self._waiting.get()) is not None:
                batch, ended = self._gather(first)
                self._write(database, batch)
                if ended:
                    return
        finally:
            database.close()

    def _refuse(self, error: Exception) -> None:
        """Nobody waits for ever, even where nothing can be written."""
        while (waiting := self._waiting.get()) is not None:
            self._fail(waiting[1], error)

    def _gather(self, first: tuple[Job, Future[Any]]) -> tuple[list[tuple[Job, Future[Any]]], bool]:
        """The writes that wait already, and whether they are the last."""
        batch = [first]
        while len(batch) < TOGETHER:
            try:
                following = self._waiting.get_nowait()
            except Empty:
                break
            if following is None:
                return batch, True
            batch.append(following)
        return batch, False

    def _write(self, database: sqlite3.Connection, batch: list[tuple[Job, Future[Any]]]) -> None:
        """One transaction; a write that fails takes back only itself."""
        done: list[tuple[Future[Any], Any]] = []
        try:
            with transaction(database):
                for job, future in batch:
                    try:
                        with _savepoint(database):
                            done.append((future, job(database)))
                    except Exception as error:
                        self._fail(future, error)
                        if not database.in_transaction:  # a full disk takes back all
                            raise sqlite3.OperationalError(str(error)) from error
        except sqlite3.Error as error:
            for future, _ in done:
                self._fail(future, error)
            for _, future in batch:
                if not future.done():
                    self._fail(future, error)
            return
        for future, answer in done:
            future.set_result(answer)

    def _fail(self, future: Future[Any], error: Exception) -> None:
        self.failed += 1
        logger.error("the state could not be written: %s", error)
        if not future.done():
            future.set_exception(error)


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; IMMEDIATE, so that what is read within holds until it is written."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


@contextmanager
def _savepoint(database: sqlite3.Connection) -> Iterator[None]:
    database.execute("SAVEPOINT one")
    try:
        yield
    except BaseException:
        # A full disk may have rolled back the whole transaction already.
        if database.in_transaction:
            database.execute("ROLLBACK TO one")
            database.execute("RELEASE one")
        raise
    database.execute("RELEASE one")
