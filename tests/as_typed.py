"""What a page of documentation tells to type, and a folder where it is typed."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from saved import serve_saved

from newsbot.sites import all_sites

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "tests" / "fixtures" / "sites"
SETS_UP = ("make ", "source ", "pytest ")
CRAWLED = ("ilpost", "ansa", "open")
"""The real sites that pages tell to crawl: their saved pages are served on loopback."""


def blocks(page: str, language: str) -> list[str]:
    """The blocks of code of a page in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.M | re.S)


def commands(page: str) -> list[str]:
    """The commands of a page, but for those that set up."""
    lines = [
        re.sub(r"\s+#.*", "", line) for block in blocks(page, "sh") for line in block.splitlines()
    ]
    return [line for line in lines if line and not line.startswith(SETS_UP)]


@contextmanager
def set_up(folder: Path, toml: str) -> Iterator[Path]:
    """A folder as after `make run`: a crawled demo, a contact, real sites on loopback."""
    for name in ("newsbot", "schemas", "tests", "scrapy.cfg"):
        (folder / name).symlink_to(ROOT / name)
    (folder / "newsbot.toml").write_text(toml)
    pages = {
        site.examples[0]: (PAGES / f"{site.name}.html").read_bytes()
        for site in all_sites().values()
        if site.name in CRAWLED
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
        assert type_in(folder, "scrapy crawl demo").returncode in (0, 3)
        yield folder


def type_in(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Type a command in a folder."""
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
