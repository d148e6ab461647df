"""Archives read on a cluster: cut into ranges, sent out, kept piece by piece, put together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path

from newsbot.archive.assembling import Archive, Work, assemble, keep_piece, plan_archive
from newsbot.archive.backfill import Backfill, in_words
from newsbot.archive.cluster import Cluster
from newsbot.archive.opening import UnreadableError
from newsbot.archive.parts import Part, read_counts
from newsbot.archive.pieces import unpack
from newsbot.archive.ranges import Order, read_range
from newsbot.archive.reading import Limits
from newsbot.archive.scope import Scope
from newsbot.progress import Display, size_in_words

_Sent = tuple["_Reading", Order]


@dataclass(slots=True, kw_only=True)
class _Reading:
    """An archive of which so many ranges are still to be read."""

    name: str
    archive: Archive
    missing: int = 0
    unreadable: bool = False

    @property
    def share(self) -> float:
        """How much of it is read, of 1."""
        return 1 - self.missing / len(self.archive.orders)


def read_there(
    output: Path,
    scope: Scope,
    paths: Sequence[str],
    cluster: Cluster,
    length: int,
    limits: Limits,
    display: Display,
) -> Backfill:
    """The parts of some archives, read by a cluster's workers in ranges of so many bytes.

    Raises:
        ClusterError: the cluster is gone, or a worker broke; what was read is kept.
    """
    distribution = Distribution(
        output=output, scope=scope, limits=limits, length=length, cluster=cluster, display=display
    )
    return distribution.read(paths)


@dataclass(slots=True, kw_only=True)
class Distribution:
    """Has the workers of a cluster read archives.

    Attributes:
        output: the output folder.
        scope: what is wanted of the archives.
        limits: of reading one page.
        length: of a range, in bytes.
        cluster: whose workers read.
        display: where progress is shown.
    """

    output: Path
    scope: Scope
    limits: Limits
    length: int
    cluster: Cluster
    display: Display
    _parts: dict[str, Part] = field(default_factory=dict)
    _unreadable: list[str] = field(default_factory=list)
    _open: dict[str, _Reading] = field(default_factory=dict)
    _bytes: int = 0
    _pages: int = 0

    def read(self, paths: Sequence[str]) -> Backfill:
        """The parts of some archives; one that cannot be read does not keep the others.

        Raises:
            ClusterError: the cluster is gone, or a worker broke; what was read is kept.
        """
        if self.cluster.dashboard:
            self.display.say(f"watch the cluster at {self.cluster.dashboard}")
        self.display.begin(f"{len(paths)} archives", len(paths))
        for (reading, order), result in self.cluster.run(self._works(paths)):
            if not isinstance(result, UnreadableError):
                self._keep(reading, order, result)
            elif not reading.unreadable:
                reading.unreadable = True
                self._give_up(reading.archive.path, result)
        parts = tuple(self._parts[path] for path in paths if path in self._parts)
        return Backfill(parts=parts, unreadable=tuple(self._unreadable))

    def _works(self, paths: Sequence[str]) -> Iterator[tuple[_Sent, Work]]:
        """What is to be read; archives are looked at when their turn comes."""
        for number, path in enumerate(paths, 1):
            try:
                archive = plan_archive(self.output, self.scope, self.limits, path, self.length)
            except UnreadableError as error:
                self._give_up(path, error)
                continue
            reading = _Reading(name=f"{number}/{len(paths)} {path}", archive=archive)
            if counts := read_counts(archive.part):
                self._end(reading, Part(path=archive.part, counts=counts, stood=True))
                continue
            orders = [one for one in archive.orders if not archive.piece_path(one).exists()]
            reading.missing = len(orders)
            self._open[path] = reading
            if not orders:
                self._assemble(reading)
            for order in orders:
                if not reading.unreadable:
                    yield (reading, order), partial(read_range, order)

    def _keep(self, reading: _Reading, order: Order, data: bytes) -> None:
        keep_piece(reading.archive.piece_path(order), data)
        reading.missing -= 1
        portion = order.portion
        self._bytes += (portion.end or order.size) - portion.start
        self._pages += unpack(BytesIO(data)).piece.pages
        self._show()
        if not reading.missing:
            self._assemble(reading)

    def _assemble(self, reading: _Reading) -> None:
        try:
            part = assemble(reading.archive, self.cluster.ask)
        except UnreadableError as error:
            self._give_up(reading.archive.path, error)
        else:
            self._end(reading, part)

    def _end(self, reading: _Reading, part: Part) -> None:
        self._open.pop(reading.archive.path, None)
        self._parts[reading.archive.path] = part
        self.display.say(f"{reading.name}: {in_words(part)}")
        self._show()

    def _give_up(self, path: str, error: UnreadableError) -> None:
        self._open.pop(path, None)
        self._unreadable.append(str(error))
        self.display.say(str(error))

    def _show(self) -> None:
        shares = sum(reading.share for reading in self._open.values())
        done = len(self._parts) + len(self._unreadable) + shares
        self.display.advance(done, f"{size_in_words(self._bytes)}, {self._pages} pages")
