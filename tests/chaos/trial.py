"""One trial: a crawl is killed, what it left is looked at, a run to the end follows."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from chaos.crawls import LIMIT, Crawls, Ended
from chaos.instants import INSTANTS, RECOVERY, Instant, instant_at
from chaos.lines import Told, count_runs, find_partial, remember, tell
from chaos.processes import wait_for_end

TIMER, WHOLE = "from outside", "the whole demo"
HELPERS = {
    "worker itself": ("worker", "newsbot.workers:Readers.read"),
    "Chromium itself": ("chromium", "newsbot.middlewares.handler:DownloadHandler._render"),
}
"""Kinds in which not the crawl is killed but a process that works for it."""
FINISHED = "finished a run that was cut off"
FULL = instant_at("newsbot.whole:WholeFile.open.write")


@dataclass(frozen=True)
class Undisturbed:
    """A crawl that nothing happened to: its end, what it told and marked as read, its calls."""

    ended: Ended
    told: Told
    pages: int
    calls: Counter[str]


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What to do: deaths one after the other, the last of them of this kind."""

    kind: str
    number: int

    @property
    def rotates(self) -> bool:
        """Whether finished files are moved away between the death and the run to the end."""
        return self.number % 3 == 2

    def deaths(self, known: Undisturbed) -> list[dict[str, Any]]:
        """The plans, drawn by chance but the same each time."""
        chance = Random(f"{self.kind} {self.number}")
        if self.kind in (TIMER, WHOLE):
            return [{"kill_after": chance.uniform(0.2, known.ended.seconds)}]
        if self.kind in HELPERS:
            target, place = HELPERS[self.kind]
            instant = instant_at(place)
            return [_plan(instant, "during", chance, known.calls[place], target)]
        instant, mode = self._instant()
        if self.kind in RECOVERY and self.number % 4 == 3:
            first = _plan(FULL, "after", chance, known.calls[FULL.place])
            return [first, _plan(instant, mode, chance, min(known.calls[instant.place], 3))]
        return [_plan(instant, mode, chance, known.calls[instant.place])]

    def _instant(self) -> tuple[Instant, str]:
        ways = [(one, mode) for one in INSTANTS if one.kind == self.kind for mode in one.modes]
        return ways[self.number % len(ways)]


def _plan(
    instant: Instant, mode: str, chance: Random, calls: int, target: str = "crawl"
) -> dict[str, Any]:
    return {
        "at": instant.place,
        "mode": mode,
        "call": chance.randint(1, max(calls, 1)),
        "milliseconds": chance.uniform(0, instant.milliseconds),
        "target": target,
    }


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of a trial; `unfinished` is None where the kill does not count."""

    trial: Trial
    unfinished: str | None
    lost: int = 0
    twice: int = 0
    partial: int = 0
    invalid: int = 0
    orphans: int = 0
    lived_on: float = 0
    problems: tuple[str, ...] = ()

    @property
    def is_well(self) -> bool:
        """Whether nothing went wrong."""
        wrong = self.lost + self.twice + self.partial + self.invalid + self.orphans
        return not wrong and not self.problems


def carry_out(trial: Trial, known: Undisturbed, crawls: Crawls) -> Result:
    """Kill, look, run to the end, compare."""
    problems: list[str] = []
    unfinished, lived_on, orphans, apart, ended = None, 0.0, 0, 0, None
    for death in trial.deaths(known):
        runs = count_runs(crawls.output)
        ended = _die(death, crawls)
        lasted, left = wait_for_end(os.getpid())
        lived_on, orphans = max(lived_on, lasted), orphans + len(left)
        problems += [f"lives on: {process.command[:90]}" for process in left]
        apart += tell(crawls.folders).apart
        unfinished = _unfinished(crawls, known, ended, runs)
    if trial.kind in HELPERS and ended:
        unfinished = "pages" if " is killed\n" in ended.said else None
        problems += [] if ended.code in (0, 3) else [f"ended with {ended.code}, not 0 or 3"]
    partial = len(find_partial(crawls.folders))
    if trial.rotates:
        crawls.rotate()
    problems += _finish(crawls, known)
    told = tell(crawls.folders)
    return Result(
        trial=trial,
        unfinished=unfinished,
        lost=sum((known.told.lines - told.lines).values()),
        twice=sum((told.lines - known.told.lines).values()),
        partial=partial + apart + len(find_partial(crawls.folders)),
        invalid=told.invalid,
        orphans=orphans,
        lived_on=lived_on,
        problems=tuple(problems),
    )


def _die(death: dict[str, Any], crawls: Crawls) -> Ended:
    if "kill_after" in death:
        return crawls.run(kill_after=death["kill_after"])
    return crawls.run(death)


def _unfinished(crawls: Crawls, known: Undisturbed, ended: Ended, runs: int) -> str | None:
    """What the dead crawl still had to do; None where it was through, or did not die."""
    if ended.code != -9 or ended.seconds >= LIMIT:
        return None
    left = remember(crawls.output)
    if left.pages < known.pages:
        return "pages"
    if left.records or left.files:
        return "lines"
    return "run" if count_runs(crawls.output) == runs else None


def _finish(crawls: Crawls, known: Undisturbed) -> Iterator[str]:
    """Run to the end; tells what was not as it should be."""
    left = remember(crawls.output)
    ended = crawls.run()
    if ended.code not in (0, known.ended.code):
        yield f"the run to the end ended with {ended.code}"
    if left.records and not left.files and FINISHED not in ended.said:
        yield "the run to the end does not say that it finished another"
    if (after := remember(crawls.output)).records or after.files:
        yield f"the state still waits for {after.records} records and {after.files} files"
    yield from (f"left behind: {path.name}" for path in _rests(crawls.output))
    _, living = wait_for_end(os.getpid())
    yield from (f"lives on after the end: {process.command[:90]}" for process in living)


def _rests(output: Path) -> Iterator[Path]:
    return output.glob("*/.*.part")
