"""Crawls killed at every instant, in brief; `make chaos` kills two hundred."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import tiny

KILLS = 15


@pytest.mark.timeout(1200)
def test_nothing_lost_nothing_twice_whenever_a_crawl_is_killed(chromium: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "chaos", "--kills", str(KILLS)],
        capture_output=True,
        text=True,
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        check=False,
    )
    expected = f"kills {KILLS} lost 0 twice 0 partial 0 invalid 0 orphans 0"
    assert done.stdout.splitlines()[-1] == expected, done.stdout + done.stderr
    assert done.returncode == 0, done.stdout + done.stderr
