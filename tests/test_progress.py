"""How far long work has come: on a terminal only, and nothing of it stays in the output."""

import io
import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import tiny
from rich.console import Console
from test_backfill import fill
from warcs import BASE, page, response, write

from newsbot.commands import waiting
from newsbot.commands.waiting import show_reading
from newsbot.outputs import read_events
from newsbot.progress import Display, is_watched


def on_terminal(arguments: Sequence[str]) -> tuple[bytes, bytes]:
    """What a command prints on standard output and, on a terminal, on standard error."""
    ours, theirs = pty.openpty()
    environ = {k: v for k, v in os.environ.items() if k not in ("CI", "NO_COLOR")}
    process = subprocess.Popen(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=tiny.ROOT,
        env={**environ, "TERM": "xterm", "COLUMNS": "100"},
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    assert process.stdout
    printed = process.stdout.read()
    shown = b""
    try:
        while data := os.read(ours, 65536):
            shown += data
    except OSError:  # Linux's way to say that the other end is closed
        pass
    os.close(ours)
    assert process.wait() == 0, shown
    return printed, shown


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("output")
    fill(folder, write(folder / "a.warc.gz", [response(f"{BASE}/a", page("a"))]))
    return folder


@pytest.mark.parametrize(
    "command", [("export", "--to", "csv", "FILE"), ("report", "-o", "FILE")], ids=lambda c: c[0]
)
def test_a_bar_shows_on_a_terminal_and_nothing_elsewhere(
    tmp_path: Path,
    output: Path,
    command: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = [str(tmp_path / "file") if part == "FILE" else part for part in command]
    arguments = [*given, "-s", f"NEWSBOT_OUTPUT={output}"]
    printed, shown = on_terminal(arguments)
    assert b"reading" in shown
    assert b"4 events" in printed
    assert b"reading" not in printed
    run = tiny.command(*arguments, capsys=capsys)
    assert run.code == 0
    assert run.err == ""


def test_the_bar_follows_what_is_read(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[float] = []
    monkeypatch.setattr(waiting, "STEP", 0)
    monkeypatch.setattr(Display, "advance", lambda self, done, told="": steps.append(done))
    [site] = [path.parent.name for path in output.glob("*/events-*.jsonl")]
    with show_reading(output, [site], ("events",)):
        events = list(read_events(output, site))
    [file] = output.glob("*/events-*.jsonl")
    assert len(steps) == len(events) > 1
    assert steps[-1] == file.stat().st_size
    list(read_events(output, site))
    assert len(steps) == len(events)


def test_back_fills_say_where_they_are_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    console = Console(file=io.StringIO(), width=80)
    monkeypatch.setattr("newsbot.progress.EVERY", -1)
    for passing in (False, True):
        with Display(console, passing=passing) as display:
            display.begin("a.warc.gz", 200)
            display.advance(50, "1 kB")
    assert console.file.getvalue().strip() == "a.warc.gz: 25%, 1 kB"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["CI", "NO_COLOR"])
def test_nobody_looks_where_they_say_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CI", "NO_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    console = Console(file=io.StringIO(), force_terminal=True)
    assert is_watched(console)
    monkeypatch.setenv(name, "1")
    assert not is_watched(console)
