"""A bar while a command reads what stands under the output folder."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from newsbot.outputs import LineKind, finished_files, telling
from newsbot.progress import Display, size_in_words

KINDS: tuple[LineKind, ...] = ("articles", "events")
STEP = 1_000_000  # bytes between two changes of the bar


@contextmanager
def show_reading(
    output: Path, sites: Iterable[str], kinds: Iterable[LineKind] = KINDS
) -> Iterator[None]:
    """Show on a terminal how much of the files of some sites was read; it goes with the block."""
    total = sum(path.stat().st_size for path in _files(output, list(sites), kinds))
    done = shown = 0

    def read(size: int) -> None:
        nonlocal done, shown
        done += size
        if done - shown > STEP:
            shown = done
            display.advance(done, size_in_words(done))

    with Display(Console(stderr=True), passing=True) as display:
        display.begin("reading", total)
        with telling(read):
            yield


def _files(output: Path, sites: Iterable[str], kinds: Iterable[LineKind]) -> Iterator[Path]:
    for kind in kinds:
        for site in sites:
            yield from finished_files(output, site, kind)
