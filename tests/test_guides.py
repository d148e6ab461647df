"""Every command and every block of code of the guides works as typed, and their links lead on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from as_typed import blocks, commands, set_up, type_in

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
GUIDES = sorted(path for path in DOCS.glob("*.md") if path.name not in ("events.md", "schema.md"))
TYPED = {page.stem: page.read_text(encoding="utf-8") for page in GUIDES}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One folder for all guides, with the watches of theirs."""
    toml = blocks(TYPED["watches"], "toml")[0]
    with set_up(tmp_path_factory.mktemp("docs"), toml) as folder:
        yield folder


@pytest.mark.parametrize(
    ("guide", "command"),
    [(name, command) for name, page in TYPED.items() for command in commands(page)],
)
def test_a_command_works_as_typed(project: Path, guide: str, command: str) -> None:
    if guide == "archives" and "backfill" in command:
        type_in(project, commands(TYPED[guide])[0])
    done = type_in(project, command)
    assert done.returncode == 0, f"{guide}: {done.stderr}{done.stdout}"
    assert "Traceback" not in done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize(
    ("guide", "at"),
    [(name, at) for name, page in TYPED.items() for at in range(len(blocks(page, "python")))],
)
def test_a_python_example_runs(project: Path, guide: str, at: int) -> None:
    if guide == "exports" and not (project / "columns").exists():
        type_in(project, "scrapy export --to parquet columns")
    (project / "example.py").write_text(blocks(TYPED[guide], "python")[at])
    done = type_in(project, f"{sys.executable} example.py")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_the_site_builds_without_a_broken_link(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site/first-ten-minutes/index.html").exists()
