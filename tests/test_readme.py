"""What the README says works as typed, in an empty folder with the project's files."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from saved import serve_saved

from newsbot.schema import load_schema, validate_line
from newsbot.sites import all_sites

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = ROOT / "tests" / "fixtures" / "sites"
SETS_UP = ("make ", "source ", "pytest ")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.M | re.S)


def commands() -> list[str]:
    lines = [re.sub(r"\s+#.*", "", line) for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if line and not line.startswith(SETS_UP)]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project as after `make run`: a crawled demo, a contact, real sites on loopback."""
    folder = tmp_path_factory.mktemp("readme")
    for name in ("newsbot", "schemas", "tests", "scrapy.cfg"):
        (folder / name).symlink_to(ROOT / name)
    [toml] = blocks("toml")
    (folder / "newsbot.toml").write_text(toml)
    pages = {
        site.examples[0]: (PAGES / f"{site.name}.html").read_bytes()
        for site in all_sites().values()
        if site.name in ("ilpost", "ansa", "open")
    }
    (folder / "addresses.txt").write_text(all_sites()["open"].examples[0] + "\n")
    with serve_saved(pages) as routes:
        scrapy = folder / "scrapy"
        routed = f"-s 'NEWSBOT_ROUTES={routes}' -s DOWNLOAD_DELAY=0"
        scrapy.write_text(
            f'#!/bin/sh\nif [ "$1" = crawl ] && [ "$2" != demo ]; then set -- "$@" {routed}; fi\n'
            f'exec {sys.executable} -m scrapy "$@"\n'
        )
        scrapy.chmod(0o755)
        assert run(folder, "scrapy crawl demo").returncode in (0, 3)
        yield folder


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder), str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@cache
def typed(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """A command of the README, typed once."""
    return run(folder, command)


@pytest.mark.parametrize("command", commands())
def test_a_command_works_as_typed(project: Path, command: str) -> None:
    if command.startswith("jq ") and not shutil.which("jq"):
        pytest.skip("jq is missing: apt-get install jq")
    done = typed(project, command)
    assert done.returncode == 0, done.stderr + done.stdout
    assert "Traceback" not in done.stderr
    assert done.stdout.strip()


def test_the_crawls_of_real_sites_left_lines(project: Path) -> None:
    # The saved page of ilpost is older than the week that the README asks for.
    for command in (*commands(), "scrapy crawl ilpost"):
        if command.startswith("scrapy crawl "):
            assert typed(project, command).returncode == 0
    for site in ("ilpost", "ansa", "open"):
        files = list((project / "output" / site).glob("articles-*.jsonl"))
        lines = [json.loads(line) for file in files for line in file.read_text().splitlines()]
        assert lines, site
        assert not [error for line in lines for error in validate_line("article", line)]


def test_the_python_example_runs(project: Path) -> None:
    [code] = blocks("python")
    (project / "example.py").write_text(code)
    done = run(project, f"{sys.executable} example.py")
    assert done.returncode == 0, done.stderr
    assert "money per oltre" not in done.stdout
    assert "oltre 240 milioni di euro" in done.stdout
    assert "acquire asserted" in done.stdout


def test_the_event_line_is_valid_and_every_field_of_it_is_told() -> None:
    [line] = blocks("json")
    assert validate_line("event", json.loads(line)) == []
    told = set(re.findall(r"`([a-z_]+)`", README))
    assert set(load_schema("event")["properties"]) <= told


def test_the_makefile_has_the_commands() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for command in re.findall(r"^make (\w+)", README, re.M):
        assert re.search(rf"^{command}:", makefile, re.M), command
