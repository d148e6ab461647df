"""Readers that a page kills, hangs or fattens: the page is lost, the next one is read."""

import asyncio
import sys
from collections.abc import Iterator

import pytest
from test_workers import page

from newsbot.records import FetchedPage, Record
from newsbot.workers import Readers, ReadingError

MEGABYTES = 400


def fatten(fetched: FetchedPage) -> Record:
    """A reader that takes as many megabytes as the page says."""
    taken = bytearray(int(fetched.html) * 1024 * 1024)
    return Record(article=None, reason=str(len(taken)))


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers[Record]]:
    pool = Readers(1, 30, fatten, MEGABYTES)
    yield pool
    pool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the limit")
@pytest.mark.parametrize("megabytes", [MEGABYTES, 100_000])
def test_a_page_that_eats_memory_costs_one_page(readers: Readers[Record], megabytes: int) -> None:
    async def three() -> list[object]:
        tasks = (readers.read(page(str(size))) for size in (50, megabytes, 50))
        return await asyncio.gather(*tasks, return_exceptions=True)

    before, bad, after = asyncio.run(three())
    assert isinstance(before, Record)
    assert isinstance(after, Record)
    assert isinstance(bad, ReadingError)
    assert str(bad) == "reading took too much memory"


def test_what_was_too_much_for_another_is_not_for_a_larger_limit() -> None:
    pool = Readers(1, 30, fatten, 3 * MEGABYTES)
    try:
        assert isinstance(asyncio.run(pool.read(page(str(MEGABYTES)))), Record)
    finally:
        pool.close()
