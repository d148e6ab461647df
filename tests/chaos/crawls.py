"""Crawls of a part of the demo newspaper, each in a process of its own."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsbot.demo.site import HOSTS

ROOT = Path(__file__).parent.parent.parent
LIMIT = 600  # seconds
PATIENT = {
    "NEWSBOT_WORKERS": 1,
    "NEWSBOT_PAGE_SECONDS": 300,
    "NEWSBOT_BROWSER_SECONDS": 300,
    "PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT": 300_000,
    "DOWNLOAD_TIMEOUT": 300,
}
"""No time limit may strike, however busy the machine is: only kills may."""
PAGES = """\
http://www.ilquotidianodemo.example/economia/2025/06/04/bce-tassi-attesa-taglio/
http://www.ilquotidianodemo.example/economia/2025/06/04/assicurazioni-lealta-opa-respinta/
http://www.ilquotidianodemo.example/cronaca/2025/06/04/incendio-deposito-solventi-pontelagoscuro/
http://www.gazzettadiprova.example/cronaca/2025/06/04/incendio-deposito-solventi-pontelagoscuro/
http://www.ilquotidianodemo.example/economia/2025/06/04/casse-rurali-fusione-adige-brenta/
http://www.ilquotidianodemo.example/tecnologia/2025/06/03/interattivo-dorsale-adriatica/
http://www.gazzettadiprova.example/cronaca/2025/05/30/rapina-furgone-portavalori-a14/
http://www.ilquotidianodemo.example/politica/2025/06/03/minacce-dazi-acciaio-canada/
"""
"""Eight articles: one that needs the browser, two that share a text."""


@dataclass(frozen=True)
class Ended:
    """How a crawl ended: a negative code is the signal that ended it."""

    code: int
    seconds: float
    said: str


@dataclass(frozen=True)
class Crawls:
    """How to crawl: into which folder, from which server."""

    folder: Path
    port: int
    whole: bool = False

    @property
    def output(self) -> Path:
        """Where the crawls write."""
        return self.folder / "output"

    @property
    def folders(self) -> tuple[Path, Path]:
        """Where finished files may be: in the output folder, or rotated away."""
        return self.output, self.folder / "rotated"

    def run(self, plan: dict[str, Any] | None = None, *, kill_after: float | None = None) -> Ended:
        """Crawl to the end, or to the death that is planned; else it is killed after a time."""
        self.output.mkdir(parents=True, exist_ok=True)
        begin = time.monotonic()
        log = self.folder / "log"
        with log.open("ab") as file:
            before = file.tell()
            process = subprocess.Popen(
                [sys.executable, "-m", "chaos.launcher", json.dumps(plan or {}), *self._command()],
                cwd=ROOT,
                env={**os.environ, "PYTHONPATH": str(ROOT / "tests")},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
            try:
                code = process.wait(LIMIT if kill_after is None else kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
        said = log.read_bytes()[before:].decode(errors="replace")
        return Ended(code, time.monotonic() - begin, said)

    def _command(self) -> list[str]:
        settings = {"NEWSBOT_OUTPUT": self.output, **PATIENT}
        command = ["crawl", "demo"]
        if not self.whole:
            pages = self.folder / "pages"
            pages.write_text(PAGES)
            command += ["-a", f"urls={pages}"]
            settings["NEWSBOT_ROUTES"] = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{self.port}"))
        return command + [part for name, v in settings.items() for part in ("-s", f"{name}={v}")]

    def rotate(self) -> None:
        """Move the finished files away, as a log rotation does."""
        for path in list(self.output.rglob("*-*.jsonl")):
            place = self.folder / "rotated" / path.name
            place.parent.mkdir(exist_ok=True)
            path.rename(place.with_name(f"{len(list(place.parent.iterdir()))}-{path.name}"))
