"""What was read in one archive, in one file: written whole or not at all, by time of fetching."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from glob import escape
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from newsbot.archive.readings import ARTICLE, Found, Line
from newsbot.archive.scope import Scope
from newsbot.outputs import write_line
from newsbot.whole import write_whole

HEAD = 64 * 1024
FOLDER = ".parts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """An archive, or the records of it that begin within a range of bytes."""

    path: str
    start: int = 0
    end: int | None = None


@dataclass(slots=True, kw_only=True)
class Counts:
    """The first line of a part: of what it was made, and what came out.

    `failed` are the records that could not be read; `sites` counts articles; `first` is when the
    earliest line was fetched. `taken`: the state has all of it, and the lines are gone.
    """

    archive: str
    records: int = 0
    pages: int = 0
    lines: int = 0
    sites: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    failed: list[dict[str, Any]] = field(default_factory=list)
    first: str = ""
    taken: bool = False

    def to_line(self) -> bytes:
        """The line."""
        return write_line({name: getattr(self, name) for name in self.__slots__})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part that stands, and whether it stood before."""

    path: Path
    counts: Counts
    stood: bool = False


def part_path(output: Path, portion: Portion, scope: Scope, file: IO[bytes], size: int) -> Path:
    """Where the part of an archive stands: another content, scope or newsbot is another part."""
    file.seek(0)
    head = hashlib.sha256(file.read(HEAD)).hexdigest()
    name = portion.path.rstrip("/").rpartition("/")[2]
    told = f"{name} {size} {head} {portion.start} {portion.end} {scope.digest}"
    digest = hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    safe = name.encode("ascii", "replace").decode().replace("?", "_")[:100]
    return output / FOLDER / f"{safe}-{digest}.jsonl"


class PartWriter:
    """Gathers the lines of a part, then writes them in order."""

    def __init__(self, path: Path, archive: str) -> None:
        self.path = path
        self.counts = Counts(archive=archive)
        self._sites: Counter[str] = Counter()
        self._index: list[tuple[str, int, int, int]] = []
        self._addresses: set[str] = set()
        self._variants: dict[int, str] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        self._gathered = TemporaryFile(dir=path.parent)  # noqa: SIM115 -- closed by `close`

    def take(self, found: Found) -> None:
        """Take in what a capture gave."""
        if found.line is None:
            failure = {"offset": found.offset, "address": found.address, "reason": found.failure}
            self.counts.failed.append(failure)
        else:
            self._add(found.line, found.offset)
            self.counts.pages += found.is_page

    def _add(self, line: Line, offset: int) -> None:
        """Keep a line; offset is that of its record, which orders what was fetched at once."""
        at = self._gathered.tell()
        self._gathered.write(line.line)
        self._index.append((line.moment, offset, at, len(line.line)))
        if line.outcome == ARTICLE:
            self._sites[line.site] += 1
            self._addresses.add(line.address)
        if line.main:
            self._variants[at] = line.main

    def count(self, records: int, skipped: Counter[str]) -> None:
        """Note how many records were met, and how many of them held no page, by the reason."""
        self.counts.records = records
        self.counts.skipped = dict(skipped.most_common())

    def close(self) -> Counts:
        """Put the part in its place; a variant whose article's own page is there too is left.

        The pieces that a cluster made of the archive are of no use any more, and go.
        """
        self._index.sort()
        self.counts.sites = dict(self._sites)
        self.counts.lines = len(self._index)
        self.counts.first = self._index[0][0] if self._index else ""
        with self._gathered as gathered, write_whole(self.path) as file:
            file.write(self.counts.to_line())
            for _, _, at, length in self._index:
                if self._variants.get(at) not in self._addresses:
                    gathered.seek(at)
                    file.write(gathered.read(length))
        for piece in self.path.parent.glob(f"{escape(self.path.stem)}.*.piece"):
            piece.unlink()
        return self.counts

    def discard(self) -> None:
        """Let go of what was gathered."""
        self._gathered.close()


def read_counts(path: Path) -> Counts | None:
    """The counts of a part that stands; None where there is none."""
    try:
        with path.open("rb") as file:
            return Counts(**json.loads(file.readline()))
    except (OSError, ValueError, TypeError):
        return None


def read_part(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a part in the order of fetching."""
    with path.open("rb") as file:
        file.readline()
        for line in file:
            # Not orjson: it gives big numbers as floats and refuses lone surrogates.
            yield json.loads(line)


def empty_part(part: Part) -> None:
    """Leave only the counts of a part that the state has taken in."""
    part.counts.taken = True
    with write_whole(part.path) as file:
        file.write(part.counts.to_line())
