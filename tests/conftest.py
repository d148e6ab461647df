"""What several tests need and a machine may lack: each with a clear skip."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from frontiers import Server, run_redis
from hypothesis import settings
from scrapy.utils.project import get_project_settings

from newsbot.middlewares.chromium import HOW_TO_GET_IT, find_chromium

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"

# In CI the examples are the same each time; at a desk they are new ones.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def shared() -> Path:
    """The folder of measures beside the checkout; a fresh clone without it skips."""
    if not SHARED.is_dir():
        pytest.skip("../shared missing")
    return SHARED


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser for pages of scripts; without it their tests skip."""
    found = find_chromium(get_project_settings())
    if found is None:
        pytest.skip("no Chromium")
    return found


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[Server]:
    """A Redis server of the test's own; where there is none to run the test skips."""
    folder = tmp_path / "redis"
    folder.mkdir()
    with run_redis(folder) as running:
        yield running


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once how to get what several tests were skipped for."""
    if find_chromium(get_project_settings()) is None:
        terminalreporter.write_line(HOW_TO_GET_IT)
