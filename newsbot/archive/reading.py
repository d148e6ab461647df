"""From archives to parts: split in this process, read in the workers, a part for each archive."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from newsbot.archive.captures import Capture, Captures
from newsbot.archive.joining import join_pages
from newsbot.archive.parts import Part, PartWriter, Portion, part_path, read_counts
from newsbot.archive.readings import REJECTED, Line, make_line
from newsbot.archive.records import BrokenRecord, NoArchiveError, check_archive
from newsbot.archive.scope import Scope
from newsbot.workers import Readers, ReadingError

AHEAD = 4
"""Pages on their way for each worker: enough that none waits, few enough to hold in memory."""

Progress = Callable[[int, int], None]
"""Told how far a file is read, in bytes, and how many pages of it are."""


class UnreadableError(Exception):
    """An archive cannot be read at all: its text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads archives into parts under an output folder, with a pool of `workers` processes."""

    output: Path
    scope: Scope
    readers: Readers[Line]
    workers: int

    def read(self, portion: Portion, progress: Progress) -> Part:
        """The part of an archive; one that stands already is not read again.

        Raises:
            UnreadableError: the archive is none, or cannot be opened.
        """
        with open_archive(portion.path) as (file, size):
            path = part_path(self.output, portion, self.scope, file, size)
            if counts := read_counts(path):
                return Part(path=path, counts=counts, stood=True)
            writer = PartWriter(path, portion.path)
            try:
                asyncio.run(self._fill(writer, portion, file, progress))
            except BaseException:
                writer.discard()
                raise
            return Part(path=path, counts=writer.close())

    async def _fill(
        self, writer: PartWriter, portion: Portion, file: IO[bytes], progress: Progress
    ) -> None:
        captures = Captures(file, self.scope, portion.start, portion.end)
        async for capture, line in self._lines(join_pages(captures)):
            if isinstance(capture, BrokenRecord):
                writer.fail(capture.offset, None, capture.reason)
            elif isinstance(line, ReadingError):
                writer.fail(capture.offset, capture.address, f"{line} {line.cause}".strip())
            elif line.outcome.startswith(REJECTED):
                writer.fail(capture.offset, capture.address, line.outcome)
            else:
                writer.add(line, capture.offset)
                writer.counts.pages += capture.page is not None
            progress(captures.offset, writer.counts.pages)
        writer.counts.records = captures.records
        writer.counts.skipped = dict(captures.skipped.most_common())

    async def _lines(
        self, captures: Iterable[Capture | BrokenRecord]
    ) -> AsyncIterator[tuple[Capture | BrokenRecord, Line | ReadingError]]:
        """The captures with their lines, in order, a few pages ahead."""
        ahead: deque[tuple[Capture | BrokenRecord, asyncio.Task[Line | ReadingError]]] = deque()
        for capture in captures:
            ahead.append((capture, asyncio.ensure_future(self._line(capture))))
            await asyncio.sleep(0)  # the task begins
            while len(ahead) > AHEAD * self.workers:
                done, line = ahead.popleft()
                yield done, await line
        for done, line in ahead:
            yield done, await line

    async def _line(self, capture: Capture | BrokenRecord) -> Line | ReadingError:
        if isinstance(capture, BrokenRecord):
            return ReadingError(capture.reason)
        if capture.page is None:
            address, site, moment = capture.address, capture.site, capture.moment
            return make_line(address, site, moment, capture.outcome, moved_to=capture.moved_to)
        try:
            return await self.readers.read(capture.page)
        except ReadingError as error:
            return error


@contextmanager
def open_archive(path: str) -> Iterator[tuple[IO[bytes], int]]:
    """An archive's file, on this machine or wherever fsspec reaches, and its size.

    Raises:
        UnreadableError: it cannot be opened, or is no archive.
    """
    try:
        with _open(path) as file:
            check_archive(file)
            size = file.seek(0, 2)
            yield file, size
    except (OSError, NoArchiveError) as error:
        why = getattr(error, "strerror", None) or error
        raise UnreadableError(f"{path} {_worded(why)}") from None


def _worded(why: object) -> str:
    return str(why) if isinstance(why, NoArchiveError) else f"cannot be read: {why}"


def _open(path: str) -> IO[bytes]:
    if "://" not in path:
        return Path(path).open("rb")
    try:
        import fsspec  # type: ignore[import-untyped]  # has no types
    except ImportError:
        raise UnreadableError(
            f"{path} cannot be read without fsspec: pip install 'newsbot[cluster]'"
        ) from None
    opened: IO[bytes] = fsspec.open(path, "rb").open()
    return opened
