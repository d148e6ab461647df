"""Reading in worker processes: no page blocks the crawl, hangs it or takes it down."""

import asyncio
import atexit
import multiprocessing
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from functools import cache, partial
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from pebble import ProcessExpired, ProcessPool

from newsbot.records import FetchedPage, Reading

Answer = TypeVar("Answer")
MEGABYTE = 1024 * 1024
MEMORY = 1024
"""Megabytes that a worker may take where nobody says otherwise."""

POOLS = 3
"""In so many pools a page is tried: pebble gives up its pool when a worker dies between pages."""
LOOK = 1.0
"""Seconds after which it is asked whether the pool may have lost a page."""
GRACE = 10.0
"""Seconds beyond a page's own in which some page must be done, or the pool is stuck."""


class ReadingError(Exception):
    """A page that cost its reader: its text says why, in the words of the summary."""

    @property
    def cause(self) -> str:
        """What went wrong within, on one line; empty where the reason says it all."""
        error = self.__cause__
        return " ".join(f"{type(error).__name__}: {error}".split()) if error else ""


def read(page: FetchedPage) -> Reading:
    """`read_fetched`; imported here, so that only workers pay for it."""
    from newsbot.reading import read_fetched

    return read_fetched(page)


class Readers(Generic[Answer]):
    """A pool of processes that read pages, each page within limits of time and memory."""

    def __init__(
        self,
        workers: int,
        seconds: float,
        task: Callable[[FetchedPage], Answer],
        megabytes: int = MEMORY,
    ) -> None:
        self.seconds = seconds
        self.task = task
        # Never by fork: the reactor's threads and sockets would come along. The fork server
        # imports the readers once and its children share them.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["newsbot.reading"])
        # Nothing is ever sent: the pipe ends when this process does, however it dies.
        alive, self._lifeline = context.Pipe(duplex=False)
        self._make_pool = partial(
            ProcessPool,
            workers,
            initializer=_start_worker,
            initargs=(alive, megabytes),
            context=context,
        )
        self._pool = self._make_pool()
        self._last_answer = 0.0

    async def read(self, page: FetchedPage) -> Answer:
        """What is read on a page.

        Raises:
            ReadingError: the page took too long or too much memory, killed its worker or broke
                the reading.
        """
        for _ in range(POOLS):
            if not self._pool.active:
                self._pool = self._make_pool()
            pool = self._pool
            try:
                return await self._read(page, pool)
            except BrokenProcessPool:  # a worker died that had nothing to read, or the wrong lock
                if pool is self._pool:  # else another page has seen to it
                    self._pool = self._make_pool()
                    threading.Thread(target=_end, args=(pool,), daemon=True).start()
        raise ReadingError("reader died")

    async def _read(self, page: FetchedPage, pool: ProcessPool) -> Answer:
        try:
            future = pool.schedule(self.task, args=(page,), timeout=self.seconds)
        except RuntimeError as error:  # it broke since it was looked at
            raise BrokenProcessPool from error
        try:
            return await self._answer(pool, asyncio.wrap_future(future))
        except BrokenProcessPool:
            raise
        except TimeoutError:
            raise ReadingError("reading took too long") from None
        except MemoryError:
            raise ReadingError("reading took too much memory") from None
        except ProcessExpired as error:
            raise ReadingError("reader died") from error
        except Exception as error:
            raise ReadingError("reading failed") from error

    async def _answer(self, pool: ProcessPool, answer: asyncio.Future[Answer]) -> Answer:
        """What comes of a page, which its pool may have lost.

        A worker that dies while it holds a lock of the pool's pipe blocks all others, and what is
        scheduled while a pool breaks is never told of (pebble 5.2).
        """
        begun = time.monotonic()
        while not (await asyncio.wait((answer,), timeout=LOOK))[0]:
            silence = time.monotonic() - max(begun, self._last_answer)
            if not pool.active or silence > self.seconds + GRACE:
                answer.cancel()
                raise BrokenProcessPool
        self._last_answer = time.monotonic()
        return answer.result()

    def close(self) -> None:
        """Stop the workers; what they are reading is given up."""
        _end(self._pool)


def _end(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves it bare
    pool.join()


@cache
def shared_readers(workers: int, seconds: float, megabytes: int = MEMORY) -> Readers[Reading]:
    """The one pool of this process: several crawls in it share the machine's cores."""
    readers = Readers(workers, seconds, read, megabytes)
    atexit.register(readers.close)
    return readers


def _start_worker(alive: Connection, megabytes: int) -> None:
    if sys.platform == "linux":  # elsewhere the limit is not kept
        most = megabytes * MEGABYTE
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    # Ctrl-C reaches the whole terminal; the crawl decides when its readers stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_die_with_crawl, args=(alive,), daemon=True).start()


def _die_with_crawl(alive: Connection) -> None:
    """A busy worker would outlive a crawl that was killed, and the fork server with it."""
    alive.poll(None)
    os._exit(1)
