"""Ranges of archives, read by a worker of a cluster: what it is asked, and what it answers."""

import asyncio
import multiprocessing
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from multiprocessing.util import Finalize
from typing import IO

from newsbot import __version__
from newsbot.archive.captures import Capture, Captures
from newsbot.archive.joining import find_following, join_captures
from newsbot.archive.opening import UnreadableError, open_archive
from newsbot.archive.parts import Portion
from newsbot.archive.pieces import Piece
from newsbot.archive.reading import Limits, read_captures
from newsbot.archive.readings import Line, read_archived
from newsbot.archive.records import BrokenRecord, find_record
from newsbot.archive.scope import Scope
from newsbot.workers import Readers

Place = tuple[int, str]
"""Where a page stands: the offset of its record, and its address."""


class OtherVersionError(Exception):
    """A worker runs another newsbot: its text says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a worker is asked to read.

    Attributes:
        portion: The range.
        exact: Whether a record begins where the range does; else the first one within is sought.
        size: Of the archive: another one of that name is not read.
        scope: What is wanted of it.
        limits: Of reading one page.
        version: Of the newsbot that asks.
    """

    portion: Portion
    exact: bool = False
    size: int
    scope: Scope
    limits: Limits
    version: str = __version__


def read_range(order: Order) -> bytes:
    """The piece of a range.

    Raises:
        UnreadableError: the worker cannot open the archive, or finds another one there.
        OtherVersionError: it runs another newsbot.
    """
    with _archive(order) as file:
        portion = order.portion
        begins = portion.start if order.exact else _first_record(file, portion)
        if begins is None:
            return Piece().pack()
        captures = Captures(file, order.scope, begins, portion.end)
        piece = asyncio.run(_gather(captures, order.limits))
        piece.begins, piece.following = begins, captures.following
        piece.records, piece.skipped = captures.records, captures.skipped
        return piece.pack()


def read_chains(order: Order, chains: Sequence[Sequence[Place]]) -> bytes:
    """A piece with articles of several pages, each told by the places of its pages.

    Raises:
        UnreadableError: the worker cannot open the archive, or finds another one there.
        OtherVersionError: it runs another newsbot.
    """
    with _archive(order) as file:
        joined = (
            join_captures(_capture(file, order.scope, place) for place in chain) for chain in chains
        )
        return asyncio.run(_gather(joined, order.limits)).pack()


@contextmanager
def _archive(order: Order) -> Iterator[IO[bytes]]:
    if order.version != __version__:
        raise OtherVersionError(
            f"a worker runs newsbot {__version__}, here it is {order.version}: install the same "
            "everywhere, then start the workers anew"
        )
    path = order.portion.path
    with open_archive(path) as (file, size):
        if size != order.size:
            raise UnreadableError(
                f"{path} cannot be read: a worker has another file of that name, of {size} bytes "
                f"instead of {order.size}; name a place that all hosts reach"
            )
        yield file


def _first_record(file: IO[bytes], portion: Portion) -> int | None:
    first = find_record(file, portion.start) if portion.start else 0
    beyond = first is None or (portion.end is not None and first >= portion.end)
    return None if beyond else first


async def _gather(captures: Iterable[Capture | BrokenRecord], limits: Limits) -> Piece:
    """What captures give, a page at a time: a worker is one core."""
    piece = Piece()
    async for capture, found in read_captures(captures, _readers(limits), 0):
        page = None if isinstance(capture, BrokenRecord) else capture.page
        piece.add(found, find_following(page) if page else ())
    return piece


def _capture(file: IO[bytes], scope: Scope, place: Place) -> Capture:
    offset, address = place
    for capture in Captures(file, scope, offset, offset + 1):
        if isinstance(capture, Capture) and capture.address == address:
            return capture
    raise UnreadableError(f"the record at {offset} is no longer that of {address}")


@cache
def _readers(limits: Limits) -> Readers[Line]:
    """The pool of this worker's process, one reader for each of its threads."""
    from distributed import get_worker

    # Dask marks its workers as daemons, which may have no children; ours end with their parent.
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    readers = Readers(get_worker().state.nthreads, limits.seconds, read_archived, limits.megabytes)
    # Not atexit, which the child processes of multiprocessing pass over.
    Finalize(None, readers.close, exitpriority=0)
    return readers
