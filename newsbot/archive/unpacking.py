"""The bytes of a WARC file, unpacked: gzip members end to end, or plain."""

import zlib
from typing import IO

BLOCK = 64 * 1024
LONGEST_HEADER = 1024 * 1024
GZIP = b"\x1f\x8b\x08"


class BrokenArchiveError(Exception):
    """An archive cannot be read on from here: its text says why."""


class Unpacked:
    """A stream that warcio can parse, which knows where in the file a record stands.

    warcio's own prints what it cannot unpack and goes on as if the record ended there.
    """

    def __init__(self, file: IO[bytes], start: int = 0) -> None:
        self._file = file
        file.seek(0)
        self._is_gzip = file.read(2) == GZIP[:2]
        file.seek(start)
        self._packed = file.read(BLOCK)
        self._consumed = start
        self._member = start
        self._unpacker: zlib._Decompress | None = None
        self._buffer = b""
        self._at = 0
        self._header = 0
        self._began = start

    def begin_record(self) -> None:
        """A record or its end of lines begins: count the bytes of its header."""
        self._header = 0
        self._began = self._consumed - len(self._buffer) + self._at

    @property
    def record(self) -> int:
        """Where in the file the record begun last stands; of gzip: its member."""
        return self._member if self._is_gzip else self._began

    def read(self, length: int) -> bytes:
        """At most so many bytes; fewer at the end of a block, none at the end of the file."""
        self._fill()
        return self._take(min(length, len(self._buffer) - self._at))

    def readline(self, length: int = LONGEST_HEADER) -> bytes:
        """A line, or its beginning if it is longer.

        Raises:
            BrokenArchiveError: the header that it is of has no end.
        """
        line = b""
        while not line.endswith(b"\n") and len(line) < length and self._fill():
            end = self._buffer.find(b"\n", self._at) + 1 or len(self._buffer)
            line += self._take(min(end - self._at, length - len(line)))
            if self._header + len(line) >= LONGEST_HEADER:
                raise BrokenArchiveError("a header without end")
        self._header += len(line)
        return line

    def _take(self, length: int) -> bytes:
        taken = self._buffer[self._at : self._at + length]
        self._at += length
        return taken

    def _fill(self) -> bool:
        """Have something to take; False at the end of the file."""
        while self._at == len(self._buffer):
            data = self._packed or self._file.read(BLOCK)
            self._packed = b""
            if not data and self._unpacker is None:
                return False
            self._at = 0
            self._buffer = self._unpack(data) if self._is_gzip else data
            self._consumed += len(data) - len(self._packed)
        return True

    def _unpack(self, data: bytes) -> bytes:
        if not data:
            raise BrokenArchiveError("cut off within a record")
        if self._unpacker is None:
            self._member = self._consumed
            self._unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        try:
            unpacked = self._unpacker.decompress(data, BLOCK)
        except zlib.error as error:
            raise BrokenArchiveError(f"cannot be unpacked: {error}") from None
        if self._unpacker.eof:
            self._packed = self._unpacker.unused_data
            self._unpacker = None
        else:
            self._packed = self._unpacker.unconsumed_tail
        return unpacked
