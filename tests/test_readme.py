"""What the README says works as typed, in an empty folder with the project's files."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from as_typed import CRAWLED, blocks, commands, set_up, type_in

from newsbot.schema import load_schema, validate_line

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder in which the README's commands are typed."""
    [toml] = blocks(README, "toml")
    with set_up(tmp_path_factory.mktemp("readme"), toml) as folder:
        yield folder


@cache
def typed(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """A command of the README, typed once."""
    return type_in(folder, command)


@pytest.mark.parametrize("command", commands(README))
def test_a_command_works_as_typed(project: Path, command: str) -> None:
    if command.startswith("jq ") and not shutil.which("jq"):
        pytest.skip("jq is missing: apt-get install jq")
    done = typed(project, command)
    assert done.returncode == 0, done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert done.stdout.strip()


def test_the_crawls_of_real_sites_left_lines(project: Path) -> None:
    # The saved page of ilpost is older than the week that the README asks for.
    for command in (*commands(README), "scrapy crawl ilpost"):
        if command.startswith("scrapy crawl "):
            assert typed(project, command).returncode == 0
    for site in CRAWLED:
        files = list((project / "output" / site).glob("articles-*.jsonl"))
        lines = [json.loads(line) for file in files for line in file.read_text().splitlines()]
        assert lines, site
        assert not [error for line in lines for error in validate_line("article", line)]


def test_the_python_example_runs(project: Path) -> None:
    [code] = blocks(README, "python")
    (project / "example.py").write_text(code)
    done = type_in(project, f"{sys.executable} example.py")
    assert done.returncode == 0, done.stderr
    assert "money per oltre" not in done.stdout
    assert "oltre 240 milioni di euro" in done.stdout
    assert "acquire asserted" in done.stdout


def test_the_event_line_is_valid_and_every_field_of_it_is_told() -> None:
    [line] = blocks(README, "json")
    assert validate_line("event", json.loads(line)) == []
    told = set(re.findall(r"`([a-z_]+)`", README))
    assert set(load_schema("event")["properties"]) <= told


def test_the_makefile_has_the_commands() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for command in re.findall(r"^make (\w+)", README, re.M):
        assert re.search(rf"^{command}:", makefile, re.M), command
