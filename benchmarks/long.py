"""What takes longer than ten minutes to measure: `make bench-long`.

Whether memory and open files stay as they are from 2,000 pages to 20,000, and whether the state
answers as quickly about ten million known addresses as about ten thousand.
"""

import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from benchmarks.__main__ import make_table, write_results
from benchmarks.corpus import HOST, make_pages
from benchmarks.crawls.trial import MEGABYTE, Trial, run_trial
from benchmarks.measuring import Row, seconds
from benchmarks.serving import serve_pages
from newsbot.state import State

FEW, MANY = 2_000, 20_000
KNOWN = (10_000, 100_000, 1_000_000, 10_000_000)
LOOKUPS = 100_000
_GROWN, _SLOWER, _WORKER = 1.1, 2.0, 160


def main() -> int:
    found = [*state_rows(), *memory_rows()]
    Console().print(make_table(found))
    write_results("long", found)
    return int(any(row.holds is False for row in found))


def memory_rows() -> Iterator[Row]:
    few, many = _crawl(FEW), _crawl(MANY)
    for told, trial in ((FEW, few), (MANY, many)):
        yield Row(name=f"memory of a crawl of {told:,} pages", value=trial.memory, unit="MB")
        yield Row(name=f"its files open, of {told:,} pages", value=trial.files, unit="files")
    yield Row(
        name="memory, many pages against few", value=many.memory / few.memory, unit="times",
        at_most=_GROWN,
    )  # fmt: skip
    yield Row(name="largest worker", value=many.worker, unit="MB", at_most=_WORKER)


def _crawl(pages: int) -> Trial:
    with serve_pages(make_pages(pages), HOST) as served:
        return run_trial("articles", served, pages=pages)


def state_rows() -> Iterator[Row]:
    taken = {}
    for known in KNOWN:
        with TemporaryDirectory(prefix="newsbot-bench-") as name:
            folder = Path(name)
            fill(folder, known)
            size = sum(file.stat().st_size for file in folder.rglob("*.sqlite")) / MEGABYTE
            taken[known] = _look_up(folder, known)
        yield Row(name=f"state of {known:,} addresses", value=size, unit="MB")
        value = taken[known]
        yield Row(name=f"{LOOKUPS:,} lookups among {known:,}", value=value, unit="seconds")
    ratio = taken[KNOWN[-1]] / taken[KNOWN[0]]
    told = f"lookups among {KNOWN[-1]:,} against {KNOWN[0]:,}"
    yield Row(name=told, value=ratio, unit="times", at_most=_SLOWER)


def fill(folder: Path, known: int) -> None:
    """A state that knows so many addresses, of the form that papers' addresses have."""
    with closing(State(folder)) as state:
        path = state.database.path
    now = datetime(2025, 6, 4, tzinfo=UTC).isoformat()
    rows = ((address(n), "demo", "article", "2025-06-04", None, now) for n in range(known))
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)", rows)


def address(number: int) -> str:
    """In the order of numbers they are in the order of addresses: filling is quick."""
    return (
        f"http://{HOST}/cronaca/2025/{number:08d}/un-titolo-di-lunghezza-consueta-per-un-articolo/"
    )


def _look_up(folder: Path, known: int) -> float:
    chance = random.Random(known)
    asked = [address(chance.randrange(2 * known)) for _ in range(LOOKUPS)]  # half are known
    with closing(State(folder)) as state:
        return seconds(lambda: [state.seen(one) for one in asked], times=2)


if __name__ == "__main__":
    sys.exit(main())
