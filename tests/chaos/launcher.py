"""Starts `scrapy` and does something deadly at the n-th call of one of its functions.

`python -m chaos.launcher PLAN crawl demo …`; the plan is JSON. `{"count": FILE}` counts the calls
at all instants into a file; `{"at": PLACE, "mode": …, "call": N, "milliseconds": M, "target": …}`
kills the crawl, or a process that works for it. The product knows nothing of this.
"""

import atexit
import importlib
import inspect
import io
import json
import os
import signal
import sqlite3
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from chaos.instants import INSTANTS
from chaos.processes import descendants

Strike = Callable[[], None]
WRITE, COMMIT = ".open.write", ":COMMIT"


class Plan:
    """What is to happen at the calls of one place."""

    def __init__(self, place: str, mode: str, call: int, milliseconds: float, strike: Strike):
        self.place, self.mode, self.milliseconds = place, mode, milliseconds
        self.strike = strike
        self._left = call
        self._lock = threading.Lock()

    def is_due(self) -> bool:
        """Whether this call is the one."""
        with self._lock:
            self._left -= 1
            return self._left == 0

    def begin(self) -> None:
        """Right before the call that is the one."""
        if self.mode == "before":
            self.strike()
        if self.mode == "during":
            timer = threading.Timer(self.milliseconds / 1000, self.strike)
            timer.daemon = True
            timer.start()

    def end(self, answer: Any) -> None:
        """Right after it; what is on its way to the disk is waited for."""
        if self.mode == "after":
            if hasattr(answer, "result"):
                answer.result()
            self.strike()


def arm(plan: Plan) -> None:
    """Have a function carry out a plan."""
    if plan.place.endswith(COMMIT):
        _arm_commits(plan)
    elif plan.place.endswith(WRITE):
        _arm_writes(plan)
    else:
        owner, name = _find(plan.place)
        setattr(owner, name, wrapped(getattr(owner, name), plan))


def _find(place: str) -> tuple[Any, str]:
    module, _, path = place.partition(":")
    owner: Any = importlib.import_module(module)
    *classes, name = path.split(".")
    for part in classes:
        owner = getattr(owner, part)
    return owner, name


def wrapped(real: Callable[..., Any], plan: Plan) -> Callable[..., Any]:
    """A function that carries out a plan; Scrapy's signals give only what the real one takes."""
    taken = inspect.signature(real).parameters
    takes_all = any(one.kind is one.VAR_KEYWORD for one in taken.values())

    def fitting(named: dict[str, Any]) -> dict[str, Any]:
        return named if takes_all else {k: v for k, v in named.items() if k in taken}

    @wraps(real)
    def call(*given: Any, **named: Any) -> Any:
        due = plan.is_due()
        if due:
            plan.begin()
        answer = real(*given, **fitting(named))
        if due:
            plan.end(answer)
        return answer

    @wraps(real)
    async def call_async(*given: Any, **named: Any) -> Any:
        due = plan.is_due()
        if due:
            plan.begin()
        answer = await real(*given, **fitting(named))
        if due:
            plan.end(answer)
        return answer

    return call_async if inspect.iscoroutinefunction(real) else call


def _arm_commits(plan: Plan) -> None:
    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *given: Any) -> sqlite3.Cursor:
            due = sql == "COMMIT" and plan.is_due()
            if due:
                plan.begin()
            cursor = super().execute(sql, *given)
            if due:
                plan.end(None)
            return cursor

    real = sqlite3.connect
    sqlite3.connect = lambda *given, **named: real(*given, factory=Connection, **named)


def _arm_writes(plan: Plan) -> None:
    from newsbot.whole import WholeFile

    class File(io.BufferedWriter):
        def write(self, lines: Any) -> int:
            due = plan.is_due()
            if due:
                plan.begin()
            if due and plan.mode == "half":
                super().write(lines[: len(lines) // 2])
            else:
                super().write(lines)
            if due and plan.mode in ("half", "after"):
                self.flush()
                plan.strike()
            return len(lines)

    real = WholeFile.open

    def open_beside(self: WholeFile) -> io.BufferedWriter:
        real(self).close()
        return File(io.FileIO(self.beside, "wb"))

    WholeFile.open = open_beside  # type: ignore[method-assign]  # that is what it is for


def count_calls(path: Path) -> None:
    """Write at the end how often each place was called."""
    calls: Counter[str] = Counter()
    for instant in INSTANTS:
        place = instant.place
        plan = Plan(place, "before", 1, 0, lambda: None)
        plan.is_due = lambda place=place: bool(calls.update([place]))  # type: ignore[misc,assignment]
        arm(plan)
    atexit.register(lambda: path.write_text(json.dumps(calls)))


def strike_at(target: str) -> Strike:
    """What kills this process, or one that works for it."""

    def strike() -> None:
        if target == "crawl":
            os.kill(os.getpid(), signal.SIGKILL)
        while not (found := [one for one in descendants(os.getpid()) if one.role == target]):
            time.sleep(0.01)  # it is being started
        for process in found:
            print(f"the {target} {process.pid} is killed", file=sys.stderr, flush=True)
            os.kill(process.pid, signal.SIGKILL)

    return strike


def main(given: str, *arguments: str) -> None:
    """Arm, then do as `scrapy` does."""
    plan = json.loads(given)
    if "count" in plan:
        count_calls(Path(plan["count"]))
    elif plan:
        strike = strike_at(plan["target"])
        arm(Plan(plan["at"], plan["mode"], plan["call"], plan["milliseconds"], strike))
    from scrapy.cmdline import execute

    execute(["scrapy", *arguments])


if __name__ == "__main__":
    main(*sys.argv[1:])
