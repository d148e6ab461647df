"""Archives by their paths: on this machine, or wherever fsspec reaches."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from glob import glob, has_magic
from pathlib import Path
from typing import IO, Any

from newsbot.archive.records import NoArchiveError, check_archive


class UnreadableError(Exception):
    """An archive cannot be read at all: its text says why."""


def expand_paths(paths: Iterable[str]) -> list[str]:
    """The paths with their globs resolved, each once; a glob that meets nothing stays as it is.

    Raises:
        UnreadableError: a place that is to be searched cannot be reached.
    """
    return list(dict.fromkeys(found for path in paths for found in _expand(path)))


def _expand(path: str) -> list[str]:
    if "://" not in path:
        found = sorted(glob(path, recursive=True)) if has_magic(path) else []
        return [path] if Path(path).exists() else found or [path]
    if "*" not in path:  # other marks of a glob stand in addresses as they are
        return [path]
    with _reached(path):
        system, pattern = _fsspec(path).core.url_to_fs(path)
        return sorted(map(system.unstrip_protocol, system.glob(pattern))) or [path]


@contextmanager
def open_archive(path: str) -> Iterator[tuple[IO[bytes], int]]:
    """An archive's file and its size.

    Raises:
        UnreadableError: it cannot be opened or read, or is no archive.
    """
    try:
        with _open(path) as file:
            check_archive(file)
            size = file.seek(0, 2)
            yield file, size
    except NoArchiveError as error:
        raise UnreadableError(f"{path} {error}") from None
    except OSError as error:
        raise _unreadable(path, error) from None


def _open(path: str) -> IO[bytes]:
    if "://" not in path:
        return Path(path).open("rb")
    with _reached(path):
        opened: IO[bytes] = _fsspec(path).open(path, "rb").open()
        opened.seek(0, 2)  # a server that gives no ranges of a file is of no use
        return opened


def _fsspec(path: str) -> Any:
    try:
        import fsspec  # type: ignore[import-untyped]  # has no types
    except ImportError:
        raise UnreadableError(
            f"{path} cannot be read without fsspec: pip install 'newsbot[cluster]'"
        ) from None
    return fsspec


@contextmanager
def _reached(path: str) -> Iterator[None]:
    """Each of fsspec's file systems has errors of its own."""
    try:
        yield
    except UnreadableError:
        raise
    except Exception as error:
        raise _unreadable(path, error) from None


def _unreadable(path: str, error: Exception) -> UnreadableError:
    why = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return UnreadableError(f"{path} cannot be read: {why}")
