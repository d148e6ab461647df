"""Ranges of an archive put together: its part is the one that reading it in one go gives."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path

from newsbot.archive.joining import Step, chain_pages
from newsbot.archive.opening import open_archive
from newsbot.archive.parts import Part, PartWriter, Portion, part_path
from newsbot.archive.pieces import Entry, PieceFile, open_piece, unpack
from newsbot.archive.ranges import Order, Place, read_chains, read_range
from newsbot.archive.reading import Limits
from newsbot.archive.scope import Scope
from newsbot.whole import write_whole

CHAINS = 16
"""Articles of several pages that a worker is asked for at once."""

Work = Callable[[], bytes]
"""What a worker is asked to do: it gives a piece."""
Ask = Callable[[Iterable[Work]], Iterator[bytes]]
"""Has workers do some works, and gives their pieces in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """An archive cut into ranges; `part` is where its part goes, `path` is as the user gave it."""

    path: str
    size: int
    part: Path
    orders: tuple[Order, ...]

    def piece_path(self, order: Order) -> Path:
        """Where the piece of a range stands until the part does."""
        start, end = order.portion.start, order.portion.end
        return self.part.with_name(f"{self.part.stem}.{start}-{end or 'end'}.piece")


def plan_archive(output: Path, scope: Scope, limits: Limits, path: str, length: int) -> Archive:
    """An archive cut into ranges of so many bytes.

    Raises:
        UnreadableError: it cannot be opened, or is none.
    """
    with open_archive(path) as (file, size):
        part = part_path(output, Portion(path=path), scope, file, size)
    place = path if "://" in path else str(Path(path).absolute())
    portions = (
        Portion(path=place, start=start, end=start + length if start + length < size else None)
        for start in range(0, size, length)
    )
    orders = (Order(portion=one, size=size, scope=scope, limits=limits) for one in portions)
    return Archive(path=path, size=size, part=part, orders=tuple(orders))


def keep_piece(path: Path, data: bytes) -> None:
    """Put a piece in its place, whole or not at all."""
    with write_whole(path) as file:
        file.write(data)


def assemble(archive: Archive, ask: Ask) -> Part:
    """The part of an archive all pieces of which stand.

    Raises:
        UnreadableError: a worker cannot read the archive again where that is needed.
    """
    writer = PartWriter(archive.part, archive.path)
    try:
        with ExitStack() as files:
            pieces = list(_fitting(archive, ask, files))
            _fill(writer, pieces, partial(_ask_for_chains, archive.orders[0], ask))
    except BaseException:
        writer.discard()
        raise
    return Part(path=archive.part, counts=writer.close())


def _fitting(archive: Archive, ask: Ask, files: ExitStack) -> Iterator[PieceFile]:
    """The pieces of which each begins where the one before it ended.

    A worker seeks the first record of its range, and a page may hold what looks like one: then
    the range is read again, from where the one before it says.
    """
    at: int | None = 0
    for order in archive.orders:
        end = order.portion.end
        if at is None or (end is not None and at >= end):
            continue  # the record that began before reaches beyond
        path = archive.piece_path(order)
        held = files.enter_context(open_piece(path))
        if held.piece.begins != at:
            known = replace(order, portion=replace(order.portion, start=at), exact=True)
            [data] = ask([partial(read_range, known)])
            keep_piece(path, data)
            held = files.enter_context(open_piece(path))
        at = held.piece.following
        yield held


def _fill(
    writer: PartWriter,
    pieces: Sequence[PieceFile],
    read: Callable[[list[list[Place]]], Iterator[PieceFile]],
) -> None:
    """Take in what the pieces hold; `read` gives the articles whose pages stand apart."""
    entries = ((held, entry) for held in pieces for entry in held.piece.entries)
    apart: list[list[Place]] = []
    for chain in chain_pages(entries, _step):
        if len(chain) == 1:
            [(held, entry)] = chain
            writer.take(held.found(entry))
        else:
            apart.append([(e.found.offset, e.found.address or "") for _, e in chain])
    for held in read(apart):
        for entry in held.piece.entries:
            writer.take(held.found(entry))
    skipped = sum((held.piece.skipped for held in pieces), Counter[str]())
    writer.count(sum(held.piece.records for held in pieces), skipped)


def _step(item: tuple[PieceFile, Entry]) -> Step | None:
    found = item[1].found
    if not found.is_page or found.address is None:
        return None
    return Step(address=found.address, following=item[1].following)


def _ask_for_chains(order: Order, ask: Ask, chains: list[list[Place]]) -> Iterator[PieceFile]:
    starts = range(0, len(chains), CHAINS)
    works = [partial(read_chains, order, chains[at : at + CHAINS]) for at in starts]
    return (unpack(BytesIO(data)) for data in ask(works))
