"""What a machine needs to crawl by itself, judged by the programs that will read it."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newsbot.commands.outcome import LOCKED, LOOK

DEPLOY = Path(__file__).parent.parent / "deploy"


def judge(program: str, *arguments: str) -> str:
    """What a program says of a file; a machine without it skips."""
    if shutil.which(program) is None:
        pytest.skip(f"no {program}")
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def here(tmp_path: Path) -> Callable[[str], Path]:
    """A file of deploy/ as it would stand where newsbot is set up in a folder of the test."""
    home = tmp_path / "newsbot"
    (home / ".venv/bin").mkdir(parents=True)
    (home / ".venv/bin/scrapy").touch(mode=0o755)
    (home / "output/ansa").mkdir(parents=True)
    (home / "output/ansa/runs.jsonl").write_text("{}\n")

    def place(name: str) -> Path:
        text = (DEPLOY / name).read_text().replace("/opt/newsbot", str(home))
        text = re.sub(r"User=newsbot|su newsbot newsbot", "", text)
        path = tmp_path / name
        path.write_text(text)
        path.chmod(0o644)
        return path

    return place


def test_the_service_and_its_timer(here: Callable[[str], Path]) -> None:
    units = [str(here(f"newsbot.{kind}")) for kind in ("service", "timer")]
    assert judge("systemd-analyze", "verify", *units).strip() == ""
    assert f"SuccessExitStatus={LOOK} {LOCKED}\n" in (DEPLOY / "newsbot.service").read_text()


def test_the_rotation_of_logs(here: Callable[[str], Path], tmp_path: Path) -> None:
    state = str(tmp_path / "state")
    said = judge("logrotate", "-d", "-s", state, str(here("newsbot.logrotate")))
    assert "error" not in said
    assert "output/ansa/runs.jsonl" in said


def test_the_crontab() -> None:
    lines = (DEPLOY / "newsbot.crontab").read_text().splitlines()
    jobs = [line for line in lines if line and line[0] in "*0123456789"]
    assert len(jobs) == 2
    for job in jobs:
        assert re.match(r"(?:[\d*/,-]+\s+){5}cd \"\$NEWSBOT\" && \.venv/bin/scrapy \w+", job)
        assert "%" not in job
