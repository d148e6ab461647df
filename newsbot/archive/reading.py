"""From archives to parts: split in this process, read in the workers, a part for each archive."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from newsbot.archive.captures import Capture, Captures
from newsbot.archive.joining import join_pages
from newsbot.archive.opening import open_archive
from newsbot.archive.parts import Part, PartWriter, Portion, part_path, read_counts
from newsbot.archive.readings import REJECTED, Found, Line, make_line
from newsbot.archive.records import BrokenRecord
from newsbot.archive.scope import Scope
from newsbot.workers import Readers, ReadingError

AHEAD = 4
"""Pages on their way for each worker: enough that none waits, few enough to hold in memory."""

Progress = Callable[[int, int], None]
"""Told how far a file is read, in bytes, and how many pages of it are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What reading one page may take: seconds, and megabytes of its process."""

    seconds: float
    megabytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads archives into parts under an output folder, with a pool of `workers` processes."""

    output: Path
    scope: Scope
    readers: Readers[Line]
    workers: int

    def read(self, path: str, progress: Progress) -> Part:
        """The part of an archive; one that stands already is not read again.

        Raises:
            UnreadableError: the archive is none, or cannot be opened.
        """
        with open_archive(path) as (file, size):
            part = part_path(self.output, Portion(path=path), self.scope, file, size)
            if counts := read_counts(part):
                return Part(path=part, counts=counts, stood=True)
            writer = PartWriter(part, path)
            try:
                asyncio.run(self._fill(writer, Captures(file, self.scope), progress))
            except BaseException:
                writer.discard()
                raise
            return Part(path=part, counts=writer.close())

    async def _fill(self, writer: PartWriter, captures: Captures, progress: Progress) -> None:
        ahead = AHEAD * self.workers
        async for _, found in read_captures(join_pages(captures), self.readers, ahead):
            writer.take(found)
            progress(captures.offset, writer.counts.pages)
        writer.count(captures.records, captures.skipped)


async def read_captures(
    captures: Iterable[Capture | BrokenRecord], readers: Readers[Line], ahead: int
) -> AsyncIterator[tuple[Capture | BrokenRecord, Found]]:
    """The captures with what is found in them, in order, so many pages ahead."""
    waiting: deque[tuple[Capture | BrokenRecord, asyncio.Task[Found]]] = deque()
    for capture in captures:
        waiting.append((capture, asyncio.ensure_future(_read(capture, readers))))
        await asyncio.sleep(0)  # the task begins
        while len(waiting) > ahead:
            done, found = waiting.popleft()
            yield done, await found
    for done, found in waiting:
        yield done, await found


async def _read(capture: Capture | BrokenRecord, readers: Readers[Line]) -> Found:
    if isinstance(capture, BrokenRecord):
        return Found(offset=capture.offset, failure=capture.reason)
    offset, address, is_page = capture.offset, capture.address, capture.page is not None
    try:
        line = await _line(capture, readers)
    except ReadingError as error:
        failure = f"{error} {error.cause}".strip()
    else:
        failure = line.outcome if line.outcome.startswith(REJECTED) else ""
        if not failure:
            return Found(offset=offset, address=address, is_page=is_page, line=line)
    return Found(offset=offset, address=address, is_page=is_page, failure=failure)


async def _line(capture: Capture, readers: Readers[Line]) -> Line:
    if capture.page is not None:
        return await readers.read(capture.page)
    address, site, moment = capture.address, capture.site, capture.moment
    return make_line(address, site, moment, capture.outcome, moved_to=capture.moved_to)
