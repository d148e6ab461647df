"""`make chaos`: 200 crawls of the demo newspaper killed, each followed by a run to the end.

A kill counts only while something was unfinished: when the process was ended by SIGKILL and, by a
look into a copy of its state and its folder, pages were unread, lines were not delivered, or the
run had not yet written its line. Kills that struck too late are tried anew.
"""

import argparse
import multiprocessing
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import cycle, islice
from pathlib import Path

from chaos.executioner import crawl_undisturbed, prepare, try_once, try_whole
from chaos.instants import KINDS
from chaos.table import last_line, print_table
from chaos.trial import HELPERS, TIMER, Result, Trial, Undisturbed

ALL = 200
TRIES = 4  # a kill that struck too late is tried anew, so often on average
HELPERS_SHARE = 10  # of so many kills of crawls, one more kill of each helper


def main() -> int:
    """Kill, print the table, give 1 where anything went wrong."""
    given = _parse()
    folder = Path(tempfile.mkdtemp(prefix="chaos-"))
    begin = time.monotonic()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(given.jobs, mp_context=context, initializer=prepare) as pool:
        known = pool.submit(crawl_undisturbed, folder / "undisturbed").result()
        results: list[Result] = []
        try:  # what is done by then is told
            whole = [pool.submit(try_whole, folder)] if given.kills >= ALL else []
            for result in _carry_out_all(pool, list(_wanted(given.kills)), known, folder):
                results.append(result)
            results += [future.result() for future in whole]
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)
    print_table(results, time.monotonic() - begin)
    crawls = [result for result in results if result.trial.kind in (*KINDS, TIMER)]
    print(last_line(crawls))
    counted = sum(result.unfinished is not None for result in crawls)
    well = all(result.is_well for result in results) and counted >= given.kills
    if well:
        shutil.rmtree(folder)
    return 0 if well else 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    parser.add_argument("--kills", type=int, default=ALL, help="of crawls (default: 200)")
    parser.add_argument("--jobs", type=int, default=2, help="crawls at once (default: 2)")
    return parser.parse_args()


def _wanted(kills: int) -> Iterator[str]:
    """The kinds of kills, all alike, and those of helpers."""
    for number, kind in enumerate(islice(cycle((*KINDS, TIMER)), kills), start=1):
        yield kind
        if number % HELPERS_SHARE == 0:
            yield from HELPERS


def _carry_out_all(
    pool: ProcessPoolExecutor, kinds: list[str], known: Undisturbed, folder: Path
) -> Iterator[Result]:
    """The results that count, and those that went wrong though they do not count."""
    numbers: Counter[str] = Counter()

    def submit(kind: str) -> Future[Result]:
        trial = Trial(kind=kind, number=numbers[kind])
        numbers[kind] += 1
        return pool.submit(try_once, trial, known, folder)

    left = TRIES * len(kinds)
    waiting = {submit(kind) for kind in kinds}
    done = 0
    while waiting:
        ended, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        for result in (future.result() for future in ended):
            left -= 1
            done += result.unfinished is not None
            _print_progress(done, len(kinds), result, known)
            if result.unfinished is not None or not result.is_well:
                yield result
            if result.unfinished is None and left > 0:
                waiting.add(submit(result.trial.kind))


def _print_progress(done: int, wanted: int, result: Result, known: Undisturbed) -> None:
    trial = result.trial
    words = [f"{done}/{wanted}", trial.kind, str(trial.number)]
    words += [str(result.unfinished or "too late, tried anew")]
    if not result.is_well:
        words += ["WRONG", str(result), str(trial.deaths(known))]
    print(" · ".join(words), file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
