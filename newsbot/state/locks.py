"""One run a site at a time on a machine; and which workers of a shared frontier are still at it."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SiteLock:
    """Held while a site is crawled; the lock of a dead process is gone with it."""

    def __init__(self, output: Path, site: str) -> None:
        self.path = output / ".state" / f"{site}.lock"

    def acquire(self, *, wait: bool = False) -> bool:
        """Take the lock; False where another run on this machine holds it and is not waited for."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self.path.open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            self._file.close()
            return False
        return True

    def release(self) -> None:
        """Give the lock back."""
        self._file.close()

    def remove(self) -> None:
        """Give the lock back for good: nobody will ask for it again."""
        self.path.unlink(missing_ok=True)
        self.release()


def run_lock(output: Path, site: str, start: str) -> SiteLock:
    """What a worker of a shared frontier holds during its run: others leave its files alone."""
    return SiteLock(output, f"{site}-{start}")


def is_worked_on(output: Path, site: str) -> bool:
    """Whether a worker of a shared frontier crawls a site into this folder."""
    for path in (output / ".state").glob(f"{site}-*Z-*.lock"):
        with is_over(output, site, path.stem.removeprefix(f"{site}-")) as over:
            if not over:
                return True
    return False


@contextmanager
def is_over(output: Path, site: str, start: str) -> Iterator[bool]:
    """Whether a run is over; while the block lasts nobody else finds it so.

    Runs that bear no worker's name hold their site's lock, as does who asks.
    """
    lock = run_lock(output, site, start) if "-" in start else None
    over = lock is None or lock.acquire()
    try:
        yield over
    finally:
        if lock and over:
            lock.remove()
