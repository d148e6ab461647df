"""WARC files of runs that were cut off: what is whole in them is kept under their name."""

import fcntl
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from newsbot.archive.keeping import FOLDER, OPEN, put_in_place
from newsbot.archive.records import BrokenRecord, NoArchiveError, read_records

_STARTED = "????????T??????Z-?????.warc.gz"


def recover(output: Path, site: str) -> Iterator[Path]:
    """Mend the files of a site that no run is writing; gives those that hold something."""
    for path in sorted((output / FOLDER).glob(f"newsbot-{site}-{_STARTED}{OPEN}")):
        with path.open("r+b") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            end, records = find_end(file)
            file.truncate(end)
            file.seek(end)
            if records > 1:  # the first tells of the file itself
                yield put_in_place(file)
            else:
                path.unlink()


def find_end(file: IO[bytes]) -> tuple[int, int]:
    """Where the last whole record ends, and how many there are."""
    whole, last = 0, -1
    try:
        for record in read_records(file, _no_block):
            if isinstance(record, BrokenRecord):
                # Its end may be cut off though all that stands in it could be read.
                return record.offset, whole - (record.offset == last)
            whole, last = whole + 1, record.offset
    except NoArchiveError:
        return 0, 0
    return file.seek(0, 2), whole


def _no_block(*_: object) -> bool:
    return False
