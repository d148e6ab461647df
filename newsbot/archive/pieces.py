"""What a worker of a cluster read in a range of an archive, as bytes: an index, then the lines."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from newsbot.archive.readings import Found, Line
from newsbot.outputs import write_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a capture gave; its line's bytes stand in the piece, `at` so many from its begin.

    `following` are the addresses of which one may be that of the page after this.
    """

    found: Found
    following: tuple[str, ...] = ()
    at: int = 0
    length: int = 0


@dataclass(slots=True, kw_only=True)
class Piece:
    """A range of an archive, read.

    Attributes:
        begins: Where its first record stands; None where none begins in the range.
        following: Where the first record behind the range begins; None where none does.
        records: So many were met.
        skipped: Those that hold no page, by the reason.
        entries: The others, in order.
    """

    begins: int | None = None
    following: int | None = None
    records: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    entries: list[Entry] = field(default_factory=list)

    def add(self, found: Found, following: tuple[str, ...] = ()) -> None:
        """Take in what a capture gave."""
        self.entries.append(Entry(found=found, following=following))

    @property
    def pages(self) -> int:
        """How many pages were read."""
        return sum(entry.found.is_page and not entry.found.failure for entry in self.entries)

    def pack(self) -> bytes:
        """The piece as bytes."""
        lines = [entry.found.line.line for entry in self.entries if entry.found.line]
        told = {
            "begins": self.begins,
            "following": self.following,
            "records": self.records,
            "skipped": self.skipped,
            "entries": [_told(entry) for entry in self.entries],
        }
        return b"".join((write_line(told), *lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceFile:
    """A piece that stands: its lines are read when they are asked for."""

    piece: Piece
    file: IO[bytes]

    def found(self, entry: Entry) -> Found:
        """What a capture gave, with its line."""
        line = entry.found.line
        if line is None:
            return entry.found
        self.file.seek(entry.at)
        return replace(entry.found, line=replace(line, line=self.file.read(entry.length)))


def unpack(file: IO[bytes]) -> PieceFile:
    """The piece in a file.

    Raises:
        ValueError: it is none.
    """
    told = json.loads(file.readline())
    piece = Piece(**told | {"skipped": Counter(told["skipped"]), "entries": []})
    at = file.tell()
    for form in told["entries"]:
        entry = _entry(form, at)
        piece.entries.append(entry)
        at += entry.length
    return PieceFile(piece=piece, file=file)


@contextmanager
def open_piece(path: Path) -> Iterator[PieceFile]:
    """The piece in a file, as long as it is used."""
    with path.open("rb") as file:
        yield unpack(file)


def _told(entry: Entry) -> dict[str, Any]:
    found, line = entry.found, entry.found.line
    told = {name: getattr(found, name) for name in ("offset", "address", "is_page", "failure")}
    told["following"] = entry.following
    if line:
        names = ("moment", "address", "site", "outcome", "main")
        told["line"] = {name: getattr(line, name) for name in names}
        told["length"] = len(line.line)
    return told


def _entry(form: dict[str, Any], at: int) -> Entry:
    line = Line(**form.pop("line"), line=b"") if "line" in form else None
    length, following = form.pop("length", 0), tuple(form.pop("following"))
    return Entry(found=Found(**form, line=line), following=following, at=at, length=length)
