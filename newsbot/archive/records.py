"""The records of a WARC file, one after the other, past what is broken."""

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO

from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]  # has no types
from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeadersParserException  # type: ignore[import-untyped]

from newsbot.archive.unpacking import BLOCK, GZIP, BrokenArchiveError, Unpacked

LONGEST_BLOCK = 32 * 1024 * 1024
"""Bytes of a record that are read; a crawl fetches no longer pages either."""
_START = b"WARC/"
_PEEK = 4096
_LENGTH = re.compile(r"[0-9]{1,18}")


class NoArchiveError(Exception):
    """A file is no WARC: its text says what it is instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveRecord:
    """A record: `block` is what stands in it, cut at `LONGEST_BLOCK`; empty where not wanted."""

    offset: int
    type: str
    headers: dict[str, str]
    block: bytes
    cut: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenRecord:
    """A place in the file where no record could be read, and why."""

    offset: int
    reason: str


Wants = Callable[[str, dict[str, str]], bool]
"""Whether a record's block is to be read, by its type and its headers (names in lower case)."""


def read_records(
    file: IO[bytes], wants: Wants, start: int = 0
) -> Iterator[ArchiveRecord | BrokenRecord]:
    """The records from an offset on; what is broken is told and passed over.

    Raises:
        NoArchiveError: the file is none from its first byte on.
    """
    if start == 0:
        check_archive(file)
    loader = ArcWarcRecordLoader(verify_http=False)
    following: int | None = start
    while following is not None:
        stream = Unpacked(file, following)
        try:
            while line := _first_line(stream):
                yield _read_record(loader, stream, line, wants)
            return
        except (BrokenArchiveError, ArchiveLoadFailed, StatusAndHeadersParserException) as error:
            yield BrokenRecord(offset=stream.record, reason=_told(error))
        following = find_record(file, stream.record + 1)


def check_archive(file: IO[bytes]) -> None:
    """Whether a file begins as a WARC does.

    Raises:
        NoArchiveError: it does not.
    """
    file.seek(0)
    head = file.read(_PEEK)
    if not head:
        raise NoArchiveError("is empty")
    unpacked = _unpack(head) if head.startswith(GZIP) else head
    if unpacked.startswith(b"filedesc://"):
        raise NoArchiveError("is an ARC file; make a WARC of it: warcio recompress")
    if not unpacked.lstrip().startswith(_START):
        raise NoArchiveError("is no WARC file")


def find_record(file: IO[bytes], start: int) -> int | None:
    """Where the next record begins at or after an offset; None where none does."""
    file.seek(0)
    mark = GZIP if file.read(2) == GZIP[:2] else _START
    file.seek(start)
    begin, window = start, b""
    while data := file.read(BLOCK):
        window += data
        at = window.find(mark)
        while at >= 0:
            if _begins_record(file, begin + at, mark):
                return begin + at
            at = window.find(mark, at + 1)
        kept = window[1 - len(mark) :]
        begin += len(window) - len(kept)
        window = kept
        file.seek(begin + len(window))
    return None


def _begins_record(file: IO[bytes], offset: int, mark: bytes) -> bool:
    file.seek(max(0, offset - 1))
    before = file.read(1) if offset else b"\n"
    head = file.read(512)
    if mark == GZIP:
        return _unpack(head).startswith(_START)
    return before == b"\n" and head[:8] in (b"WARC/1.0", b"WARC/1.1", b"WARC/0.1")


def _unpack(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _PEEK)
    except zlib.error:
        return b""


def _first_line(stream: Unpacked) -> bytes:
    """The first line of the next record; empty at the end of the file."""
    while True:
        stream.begin_record()
        line = stream.readline()
        if not line or line.strip():
            return line


def _read_record(
    loader: ArcWarcRecordLoader, stream: Unpacked, status_line: bytes, wants: Wants
) -> ArchiveRecord:
    """One record, read to its end."""
    offset = stream.record
    record = loader.parse_record_stream(stream, status_line, "warc", no_record_parse=True)
    headers = {name.lower(): value for name, value in record.rec_headers.headers}
    kind = headers.get("warc-type", "")
    if not _LENGTH.fullmatch(headers.get("content-length", "")):
        raise BrokenArchiveError("a record that does not say how long it is")
    block = _read_block(record, LONGEST_BLOCK) if wants(kind, headers) else b""
    rest = _skip(record)
    if record.raw_stream.limit > 0:
        raise BrokenArchiveError("cut off within a record")
    return ArchiveRecord(
        offset=offset, type=kind, headers=headers, block=block, cut=bool(block) and rest
    )


def _read_block(record: ArcWarcRecord, most: int) -> bytes:
    blocks: list[bytes] = []
    while most > 0 and (data := record.raw_stream.read(min(BLOCK, most))):
        blocks.append(data)
        most -= len(data)
    return b"".join(blocks)


def _skip(record: ArcWarcRecord) -> bool:
    """Pass over the rest of a record; whether there was any."""
    some = False
    while record.raw_stream.read(BLOCK):
        some = True
    return some


def _told(error: Exception) -> str:
    if isinstance(error, BrokenArchiveError):
        return str(error)
    return "no WARC record: " + " ".join(str(error).split())[:100]
