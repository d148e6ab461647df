"""What one measure is, and the clock that all of them use."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the results: a value with its unit, and the goal that it is held to."""

    name: str
    value: float
    unit: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the goal is reached; None where there is none."""
        if self.at_least is not None:
            return self.value >= self.at_least
        return None if self.at_most is None else self.value <= self.at_most

    @property
    def goal(self) -> str:
        """The goal in words, empty where there is none."""
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return "" if self.at_most is None else f"≤ {self.at_most:g}"


def seconds(run: Callable[[], object], *, times: int = 5, warm: bool = False) -> float:
    """The least processor time of several runs, after one that warms up unless all is `warm`.

    The least is what the code costs; the others also measure what else the machine did.
    """
    if not warm:
        run()
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        run()
        best = min(best, time.process_time() - begin)
    return best


def percentile(values: Sequence[float], part: int) -> float:
    """The least value that so many of a hundred do not exceed.

    >>> percentile([3.0, 1.0, 2.0, 4.0], 50)
    2.0
    """
    ranked = sorted(values)
    return ranked[max(0, math.ceil(len(ranked) * part / 100) - 1)]


def thousands(characters: int, taken: float) -> float:
    """Thousand characters a second."""
    return characters / taken / 1_000
