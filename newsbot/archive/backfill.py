"""A back-fill from end to end: archives into parts, parts into the state, lines into files."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from newsbot.archive.opening import UnreadableError, open_archive
from newsbot.archive.parts import FOLDER, Part, empty_part
from newsbot.archive.reading import Limits, Reader
from newsbot.archive.readings import read_archived
from newsbot.archive.scope import Scope
from newsbot.archive.taking import Pass
from newsbot.outputs import free_stamp, write_line, write_stamp
from newsbot.progress import Display, size_in_words
from newsbot.state import SiteLock, State
from newsbot.whole import write_whole
from newsbot.workers import Readers

Deliver = Callable[[State, str], int]
"""Writes what the state has taken in of a site into its files."""


class BusyError(Exception):
    """Another run holds a site: its text says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backfill:
    """What came of it.

    Attributes:
        parts: what was read, by archive.
        unreadable: why archives could not be read at all.
        became: counts pages by what became of them.
        files: those that are new.
        errors: where the records that could not be read are listed, if there are any.
    """

    parts: tuple[Part, ...] = ()
    unreadable: tuple[str, ...] = ()
    became: Counter[str] = field(default_factory=Counter)
    files: tuple[Path, ...] = ()
    errors: Path | None = None

    @property
    def failed(self) -> Iterator[dict[str, object]]:
        """The records that could not be read, each with its archive."""
        for part in self.parts:
            for failure in part.counts.failed:
                yield {"archive": part.counts.archive, **failure}

    @property
    def skipped(self) -> Counter[str]:
        """The records that hold no page to read, by the reason."""
        return sum((Counter(part.counts.skipped) for part in self.parts), Counter())


def fill(
    output: Path,
    scope: Scope,
    read: Callable[[Display], Backfill],
    *,
    deliver: Deliver,
    console: Console,
) -> Backfill:
    """Read archives and write their lines.

    Args:
        output: the output folder.
        scope: what is wanted of them.
        read: reads them into parts.
        deliver: what writes the lines of a site.
        console: where progress is shown.

    Raises:
        BusyError: another run holds one of the sites.
    """
    with closing(State(output)) as state, Display(console) as display:
        backfill = read(display)
        errors = write_errors(output, backfill)
        if backfill.parts:
            backfill = take_parts(state, scope, backfill, deliver, display)
    return replace(backfill, errors=errors)


def read_here(
    output: Path, scope: Scope, paths: Sequence[str], workers: int, limits: Limits, display: Display
) -> Backfill:
    """The parts of some archives, read by so many processes of this machine."""
    pool = Readers(workers, limits.seconds, read_archived, limits.megabytes)
    with closing(pool) as readers:
        reader = Reader(output=output, scope=scope, readers=readers, workers=workers)
        return read_archives(reader, paths, display)


def read_archives(reader: Reader, paths: Sequence[str], display: Display) -> Backfill:
    """The parts of some archives; one that cannot be read does not keep the others."""
    parts, unreadable = [], []
    for number, path in enumerate(paths, 1):
        try:
            part = _read(reader, path, f"{number}/{len(paths)} {path}", display)
        except UnreadableError as error:
            unreadable.append(str(error))
            display.say(str(error))
        else:
            parts.append(part)
    return Backfill(parts=tuple(parts), unreadable=tuple(unreadable))


def _read(reader: Reader, path: str, name: str, display: Display) -> Part:
    with open_archive(path) as (_, size):
        display.begin(name, size)

    def progress(offset: int, pages: int) -> None:
        display.advance(offset, f"{size_in_words(offset)}, {pages} pages")

    part = reader.read(path, progress)
    display.say(f"{name}: {in_words(part)}")
    return part


def in_words(part: Part) -> str:
    """What came of an archive."""
    counts = part.counts
    found = f"{counts.pages} pages, {sum(counts.sites.values())} articles"
    failed = f", {len(counts.failed)} records failed" if counts.failed else ""
    stood = " (read before)" if part.stood else ""
    return f"{found}{failed}{stood}"


def take_parts(
    state: State, scope: Scope, backfill: Backfill, deliver: Deliver, display: Display
) -> Backfill:
    """Have the state take in all parts in the order of fetching, and write the lines.

    Until the last part is taken in, none of them is in a file.

    Raises:
        BusyError: another run holds one of the sites.
    """
    parts = [part for part in backfill.parts if not part.counts.taken]
    sites = sorted({site for part in parts for site in part.counts.sites})
    with ExitStack() as locks:
        for site in sites:
            _hold(state.output, site, locks)
        now = datetime.now(UTC)
        starts = {site: free_stamp(state.output, site, now) for site in sites}
        became = _take(Pass(state=state, scope=scope, starts=starts), parts, display)
        before = {path for site in sites for path in (state.output / site).glob("*.jsonl")}
        for site in sites:
            deliver(state, site)
        for part in parts:
            empty_part(part)
    after = {path for site in sites for path in (state.output / site).glob("*.jsonl")}
    return replace(backfill, became=became, files=tuple(sorted(after - before)))


def _take(taking: Pass, parts: Sequence[Part], display: Display) -> Counter[str]:
    total = sum(part.counts.lines for part in parts)
    display.begin("into the state", total)
    done = 0

    def progress(lines: int) -> None:
        nonlocal done
        done += lines
        display.advance(done, f"{done} pages")

    return taking.take(parts, progress)


def _hold(output: Path, site: str, locks: ExitStack) -> None:
    lock = SiteLock(output, site)
    if not lock.acquire():
        raise BusyError(
            f"another run is crawling {site}; what was read is kept under {output / FOLDER}: "
            "give the same command again when that run has ended"
        )
    locks.callback(lock.release)


def write_errors(output: Path, backfill: Backfill) -> Path | None:
    """A line for each record that could not be read; None where all could."""
    failed = list(backfill.failed)
    if not failed:
        return None
    path = output / FOLDER / f"errors-{write_stamp(datetime.now(UTC))}.jsonl"
    with write_whole(path) as file:
        for failure in failed:
            file.write(write_line(failure))
    return path
