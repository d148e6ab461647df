"""Who lives: the processes that descend from one, as Linux tells."""

import ctypes
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER
LIMIT = 10.0  # seconds that what belongs to a dead crawl may live on, on a machine of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process that is not dead yet."""

    pid: int
    parent: int
    command: str
    grandparent_command: str = ""

    @property
    def role(self) -> str:
        """What it does for a crawl."""
        if "multiprocessing.forkserver" in self.command:
            # The fork server and the workers bear one command line.
            worker = "multiprocessing.forkserver" in self.grandparent_command
            return "worker" if worker else "fork server"
        if "chrom" in self.command.partition("\0")[0]:
            return "chromium part" if "--type=" in self.command else "chromium"
        return "other"


def adopt_orphans() -> None:
    """Have the orphans of this process's children come to it, not to the init process."""
    ctypes.CDLL(None, use_errno=True).prctl(SUBREAPER, 1, 0, 0, 0)


def descendants(ancestor: int) -> list[Process]:
    """All that descends from a process and lives; who is dead and not yet fetched does not."""
    living = {process.pid: process for process in _living()}
    found: list[Process] = []
    below = {ancestor}
    while below:
        below = {pid for pid, process in living.items() if process.parent in below}
        for pid in below:
            process = living[pid]
            above = living.get(process.parent)
            found.append(
                Process(
                    pid=pid,
                    parent=process.parent,
                    command=process.command,
                    grandparent_command=above.command if above else "",
                )
            )
    return found


def wait_for_end(ancestor: int) -> tuple[float, list[Process]]:
    """How long descendants lived on, and who still lives after the limit; those are ended.

    Chromium tidies up before it ends, so on a busy machine all get as much longer as it is busy.
    """
    begin, share = time.monotonic(), os.getloadavg()[0] / (os.cpu_count() or 1)
    limit = LIMIT * max(1, share)
    while (left := descendants(ancestor)) and time.monotonic() - begin < limit:
        time.sleep(0.1)
        _fetch_dead()
    seconds = time.monotonic() - begin
    for process in left:
        os.kill(process.pid, 9)
    return seconds, left


def _fetch_dead() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def _living() -> Iterator[Process]:
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            name, _, rest = (folder / "stat").read_text().rpartition(")")
            state, parent = rest.split()[:2]
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
            command = command or f"{name}) in state {state}"  # it is ending
        except OSError:
            continue
        if state != "Z":
            yield Process(pid=int(folder.name), parent=int(parent), command=command)
