"""One run a site at a time on a machine."""

import fcntl
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
