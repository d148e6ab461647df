"""How far long work has come: bars where somebody looks, a line now and then elsewhere."""

import os
import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.filesize import decimal
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

EVERY = 30  # seconds between the lines for one task where there is no terminal


def is_watched(console: Console) -> bool:
    """Whether somebody looks: at a terminal, not in cron or CI, and moving lines are welcome."""
    return console.is_terminal and not {"NO_COLOR", "CI"} & os.environ.keys()


class Display:
    """Shows tasks one after the other, as each archive of a back-fill."""

    def __init__(self, console: Console, *, passing: bool = False) -> None:
        """What will show.

        Args:
            console: Where it shows.
            passing: Whether nothing of it stays, and nothing is said where nobody looks.
        """
        self._console = console
        self._passing = passing
        self._watched = is_watched(console)
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[told]}"),
            console=console,
            disable=not self._watched,
            transient=passing,
            redirect_stdout=not passing,  # what a command gives goes where it should
        )
        self._task: TaskID | None = None
        self._name = ""
        self._total = 0
        self._told_at = 0.0

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bars.stop()

    def begin(self, name: str, total: int) -> None:
        """A task: so many bytes or lines are before it."""
        if self._task is not None:
            self._bars.remove_task(self._task)
        self._name, self._total, self._told_at = name, total, time.monotonic()
        self._task = self._bars.add_task(escape(name), total=total, told="")

    def advance(self, done: float, told: str = "") -> None:
        """Where the task is, and what to say of it."""
        if self._task is not None:
            self._bars.update(self._task, completed=done, told=told)
        if not self._watched and not self._passing and time.monotonic() - self._told_at > EVERY:
            self._told_at = time.monotonic()
            self.say(f"{self._name}: {done / max(self._total, 1):.0%}, {told}")

    def say(self, text: str) -> None:
        """A line that stays."""
        self._console.print(text, markup=False, soft_wrap=True)


def size_in_words(size: int) -> str:
    """A number of bytes as a person reads it.

    >>> size_in_words(1_300_000_000)
    '1.3 GB'
    """
    return decimal(size)
