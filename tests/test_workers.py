"""Real worker processes: what a page can do to them, and that it costs only the page."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import tiny
from pebble import ProcessFuture, ProcessPool

from newsbot.records import FetchedPage, Record
from newsbot.workers import Readers, ReadingError

SECONDS = 3


def page(html: str, slug: str = "prova") -> FetchedPage:
    return FetchedPage(
        html=html,
        url=f"{tiny.BASE}/2025/06/02/{slug}",
        headers={},
        fetched_at=datetime(2025, 6, 4, 12, tzinfo=UTC),
        site="paperino",
        status=200,
    )


def misbehave(fetched: FetchedPage) -> Record:
    """A reader that does what the page says."""
    if fetched.html == "hang":
        time.sleep(60)
    if fetched.html == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if fetched.html == "raise":
        raise KeyError("a fault of ours")
    return Record(article=None, reason=str(os.getppid()))


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers[Record]]:
    pool = Readers(1, SECONDS, misbehave)
    yield pool
    pool.close()


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("hang", "reading took too long"),
        ("die", "reader died"),
        ("raise", "reading failed"),
    ],
)
def test_a_bad_page_costs_one_page(readers: Readers[Record], html: str, reason: str) -> None:
    async def three() -> list[object]:
        pages = ("good", html, "good")
        tasks = (readers.read(page(text)) for text in pages)
        return await asyncio.gather(*tasks, return_exceptions=True)

    before, bad, after = asyncio.run(three())
    assert isinstance(before, Record)
    assert isinstance(after, Record)
    assert isinstance(bad, ReadingError)
    assert str(bad) == reason


def test_a_worker_that_dies_between_pages_costs_none() -> None:
    async def idle_worker_dies() -> Record:
        record = await readers.read(page("good"))
        os.kill(int(record.reason or 0), signal.SIGKILL)
        await asyncio.sleep(1)
        return await readers.read(page("good"))

    readers = Readers(1, 60, tell_who_reads)
    assert isinstance(asyncio.run(idle_worker_dies()), Record)
    readers.close()


def tell_who_reads(fetched: FetchedPage) -> Record:
    """A reader that gives its process."""
    return Record(article=None, reason=str(os.getpid()))


def test_a_page_that_a_breaking_pool_loses_is_read_by_the_next() -> None:
    class Losing(ProcessPool):
        active = True

        def schedule(self, *_: Any, **__: Any) -> ProcessFuture[Record]:
            self.active = False
            return ProcessFuture()

    readers = Readers(1, 60, tell_who_reads)
    readers._pool = Losing()
    assert isinstance(asyncio.run(readers.read(page("good"))), Record)
    readers.close()


def test_a_pool_whose_lock_a_dead_worker_holds_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsbot.workers.GRACE", 0.5)
    readers = Readers(1, 3, tell_who_reads)
    asyncio.run(readers.read(page("good")))
    channel = readers._pool._pool_manager.worker_manager.workers_channel
    stuck = readers._pool
    assert channel is not None
    channel.mutex.reader_mutex.acquire()
    assert isinstance(asyncio.run(readers.read(page("good"))), Record)
    assert readers._pool is not stuck
    readers.close()


def test_the_loop_goes_on_while_a_page_is_read(readers: Readers[Record]) -> None:
    async def ticks() -> int:
        task = asyncio.ensure_future(readers.read(page("hang")))
        count = 0
        while not task.done():
            await asyncio.sleep(0.05)
            count += 1
        assert isinstance(task.exception(), ReadingError)
        return count

    assert asyncio.run(ticks()) > SECONDS / 0.05 / 4


def test_workers_are_not_forked_from_the_crawl(readers: Readers[Record]) -> None:
    record = asyncio.run(readers.read(page("who is your parent?")))
    assert record.reason != str(os.getpid())


PARENT = """
import asyncio, os, sys
sys.path.insert(0, {tests!r})
from newsbot.workers import Readers
from test_workers import misbehave_slowly, page
if __name__ == "__main__":
    asyncio.run(Readers(1, 60, misbehave_slowly).read(page("x")))
"""


def misbehave_slowly(fetched: FetchedPage) -> Record:
    """Tell who reads, then read for a minute."""
    print(os.getpid(), flush=True)
    time.sleep(60)
    return Record(article=None)


def test_a_busy_worker_dies_with_its_parent(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.format(tests=str(Path(__file__).parent)))
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, cwd=tiny.ROOT)
    assert parent.stdout is not None
    with parent.stdout as lines:
        worker = int(lines.readline())
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and is_running(worker):
        time.sleep(0.1)
    assert not is_running(worker)


def is_running(pid: int) -> bool:
    """Whether a process runs; one that is dead and not yet fetched by its parent does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
