"""The workers of a Dask scheduler: works go out, results come in, and what may go wrong there."""

import logging
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from importlib.metadata import version
from itertools import islice
from typing import Any, Self, TypeVar

from newsbot.archive.assembling import Work
from newsbot.archive.opening import UnreadableError
from newsbot.archive.ranges import OtherVersionError

AHEAD = 2
"""Works on their way for each thread: none waits, and few results are held."""
LOOK = 1.0  # seconds between looks at whether there are workers still

Key = TypeVar("Key")
Answer = bytes | UnreadableError
"""What a work gives."""


class ClusterError(Exception):
    """The cluster cannot be used, or no longer: its text says why and what to do."""


class BadAddressError(ClusterError):
    """An address that is no scheduler's: its text says how one looks."""


class Cluster:
    """A connection to a scheduler.

    Attributes:
        dashboard: The address at which its work can be watched.
    """

    def __init__(self, address: str, patience: float) -> None:
        """Connect.

        Args:
            address: As `tcp://10.0.0.1:8786`.
            patience: So many seconds the scheduler, and at least one worker, are waited for.

        Raises:
            BadAddressError: the address cannot be one.
            ClusterError: nobody is there, or a worker runs another newsbot.
        """
        self._distributed = _load()
        # What happens there is told by our own errors.
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        self._address, self._patience = address, patience
        try:
            self._client = self._distributed.Client(address, timeout=patience)
        except ValueError as error:
            raise BadAddressError(
                f"--scheduler {address}: {error}; write it as tcp://10.0.0.1:8786"
            ) from None
        except (OSError, TimeoutError):
            raise ClusterError(
                f"no scheduler answers at {address} within {patience:.0f} s: is it running, is it "
                "of the same Dask, may this host reach it? Start one: dask scheduler"
            ) from None
        self.dashboard: str = self._client.dashboard_link

    def __enter__(self) -> Self:
        try:
            self._check_workers()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the scheduler; what is under way there is given up."""
        self._client.close(timeout=LOOK)

    def await_workers(self, number: int) -> None:
        """Wait until so many workers are there.

        Raises:
            ClusterError: they did not come.
        """
        with self._reached():
            try:
                self._client.wait_for_workers(number, timeout=self._patience)
            except TimeoutError:
                raise ClusterError(self._alone) from None

    def _check_workers(self) -> None:
        """Whether there are workers, and all have our newsbot."""
        self.await_workers(1)
        with self._reached():
            there = self._client.run(version, "newsbot", on_error="return")
        for worker, told in sorted(there.items()):
            if told != version("newsbot"):
                has = "no newsbot" if isinstance(told, Exception) else f"newsbot {told}"
                raise ClusterError(
                    f"the worker {worker} has {has}, here it is {version('newsbot')}: install the "
                    "same with the same Python on each host, then start the workers anew"
                )

    @contextmanager
    def _reached(self) -> Iterator[None]:
        """Whatever Dask raises where its scheduler is gone."""
        try:
            yield
        except (OSError, CancelledError, self._distributed.client.ClosedClientError):
            raise ClusterError(
                f"the scheduler at {self._address} is gone; what was read is kept: start it and "
                "its workers anew, then give the same command again"
            ) from None

    @property
    def _alone(self) -> str:
        return (
            f"{self._address} has had no worker for {self._patience:.0f} s; what was read is kept. "
            f"Start some on each host (dask worker {self._address}), "
            "then give the same command again"
        )

    def ask(self, works: Iterable[Work]) -> Iterator[bytes]:
        """The results of works, in any order.

        Raises:
            UnreadableError: one of them could not read its archive.
            ClusterError: the cluster is gone, or a worker broke.
        """
        for _, result in self.run((None, work) for work in works):
            if isinstance(result, UnreadableError):
                raise result
            yield result

    def run(self, works: Iterable[tuple[Key, Work]]) -> Iterator[tuple[Key, Answer]]:
        """The results of works as they come, each with its key; a few works are out at a time.

        Raises:
            ClusterError: the cluster is gone, or a worker broke.
        """
        waiting = iter(works)
        out: dict[Any, Key] = {}
        while True:
            room = max(AHEAD * self._threads() - len(out), not out)
            for key, work in islice(waiting, room):
                out[self._submit(work)] = key
            if not out:
                return
            for future in self._finished(list(out)):
                yield out.pop(future), self._result(future)

    def _threads(self) -> int:
        """So many works can be done at once."""
        with self._reached():
            return sum(self._client.nthreads().values())

    def _submit(self, work: Work) -> Any:
        with self._reached():
            return self._client.submit(work, pure=False)

    def _finished(self, futures: list[Any]) -> Iterable[Any]:
        """Those that are done; waits for the first."""
        seen = time.monotonic()
        while time.monotonic() - seen < self._patience:
            with self._reached():
                try:
                    return self._wait(futures)
                except TimeoutError:
                    if self._threads():
                        seen = time.monotonic()
        raise ClusterError(self._alone)

    def _wait(self, futures: list[Any]) -> Iterable[Any]:
        done = self._distributed.wait(futures, LOOK, return_when="FIRST_COMPLETED").done
        return set(done)

    def _result(self, future: Any) -> Answer:
        with self._reached():
            # Not raised by the future: an OSError of a worker is no lost scheduler.
            error = future.exception()
            if error is None:
                result: bytes = future.result()
                return result
        if isinstance(error, CancelledError):  # so are all when the connection breaks
            with self._reached():
                raise error
        if isinstance(error, UnreadableError):
            return error
        if isinstance(error, self._distributed.scheduler.KilledWorker):
            return UnreadableError(f"a range killed each worker that read it: {error}")
        raise ClusterError(_broken(error)) from error


def _broken(error: BaseException) -> str:
    if isinstance(error, OtherVersionError):
        return str(error)
    told = " ".join(f"{type(error).__name__}: {error}".split())
    return (
        f"a worker broke ({told}); its log has the traceback. Has it the same newsbot and the same "
        "Python as this host?"
    )


def _load() -> Any:
    try:
        import distributed
    except ImportError:
        raise BadAddressError(
            "--scheduler needs Dask: .venv/bin/pip install 'newsbot[cluster]'"
        ) from None
    return distributed
