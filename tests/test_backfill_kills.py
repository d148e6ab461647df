"""A back-fill killed whenever it makes something last, and begun again: the same lines."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from test_backfill import archives, fill, told  # noqa: F401 -- archives is a fixture
from warcs import HOST

from newsbot.archive import taking
from newsbot.state import State

SITES = (HOST, "www.ilponte.example")
LASTING = (
    (os, "fsync"),
    (Path, "rename"),
    (Path, "unlink"),
    (taking.Pass, "_take"),
    (State, "delivered"),
)
"""Parts are written, taken into the state, delivered and emptied by these."""


@contextmanager
def watched(step: Callable[[], None]) -> Iterator[None]:
    """Within the block, a step comes before each call that makes something last."""
    with pytest.MonkeyPatch.context() as patch:
        for owner, name in LASTING:
            patch.setattr(owner, name, _after(step, getattr(owner, name)))
        yield


def _after(step: Callable[[], None], call: Callable[..., Any]) -> Callable[..., Any]:
    def stepping(*arguments: Any, **named: Any) -> Any:
        step()
        return call(*arguments, **named)

    return stepping


def fill_and_die(output: Path, paths: list[Path], last: int) -> None:
    """Fill, killed before the step of that number."""
    left = iter(range(last))

    def step() -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    with watched(step):
        fill(output, *paths)


def lines(output: Path) -> list[list[str]]:
    return [told(output, kind, site) for kind in ("articles", "events") for site in SITES]


def test_killed_at_any_instant_it_gives_the_same_lines(
    tmp_path: Path,
    archives: list[Path],  # noqa: F811 -- the fixture
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(taking, "TOGETHER", 3)
    steps: list[None] = []
    with watched(lambda: steps.append(None)):
        fill(tmp_path / "whole", *archives)
    assert len(steps) > 20
    expected = lines(tmp_path / "whole")
    assert all(expected)
    fork = get_context("fork")  # nothing to load anew; the child ends by a kill
    for last in range(len(steps)):
        output = tmp_path / str(last)
        child = fork.Process(target=fill_and_die, args=(output, archives, last))
        child.start()
        child.join()
        assert child.exitcode == -signal.SIGKILL
        fill(output, *archives)
        assert lines(output) == expected, last
        assert not list((output / ".parts").glob(".*.part"))
