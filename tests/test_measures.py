"""The open measures beside the checkout hold their floors (they are for measuring, not tuning)."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
EVENT_FLOORS = {"seed": 0.45, "*": 0.35}
SHINGLE_FLOOR = 0.94


def run_scorer(script: Path, *arguments: str) -> str:
    command = [sys.executable, str(script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", EVENT_FLOORS)
def test_events_of_the_gold_articles(shared: Path, name: str) -> None:
    files = [str(path) for path in sorted((shared / "gold").glob(f"{name}.jsonl"))]
    printed = run_scorer(shared / "gold" / "score.py", *files)
    found = re.search(r"^event F1 ([\d.]+)", printed, re.M)
    assert found
    assert float(found[1]) >= EVENT_FLOORS[name], printed


def test_bodies_of_the_real_pages(shared: Path) -> None:
    printed = run_scorer(shared / "pages" / "score.py")
    found = re.search(r"^shingle_f1\s+([\d.]+)", printed, re.M)
    assert found
    assert float(found[1]) >= SHINGLE_FLOOR, printed
