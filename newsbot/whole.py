"""A file that is written beside its place and moved there when whole: never seen by halves."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


class WholeFile:
    """A file that is written beside its place and moved there when whole."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.beside = path.with_name(f".{path.name}.part")

    def open(self) -> IO[bytes]:
        """Open the file beside; a rest of a run that was cut off goes."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        return self.beside.open("wb")

    def close(self, file: IO[bytes]) -> None:
        """Put the file in its place, through a power cut as far as fsync goes."""
        self.finish(file)
        self.place()

    def finish(self, file: IO[bytes]) -> None:
        """End the writing: from here on the file beside is whole, and only has to be placed."""
        file.flush()
        os.fsync(file.fileno())
        file.close()
        self._sync_folder()

    def place(self) -> None:
        """Move the whole file into its place."""
        self.beside.rename(self.path)
        self._sync_folder()

    def _sync_folder(self) -> None:
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def write_whole(path: Path) -> Iterator[IO[bytes]]:
    """A file to write; it is in its place once the block ends, and not if the block raises."""
    whole = WholeFile(path)
    file = whole.open()
    try:
        yield file
        whole.close(file)
    except BaseException:
        file.close()
        whole.beside.unlink(missing_ok=True)
        raise
