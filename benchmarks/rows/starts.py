"""What a crawl costs that finds nothing new, and how soon a crawl asks for its first address."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.corpus import HOST, make_pages
from benchmarks.crawls.trial import ROOT, run_trial
from benchmarks.measuring import Row
from benchmarks.serving import SITEMAP, Served, serve_pages, write_sitemap

KNOWN = 10_000
READ = 20
TIMES = 3
_CPU_SECONDS, _FIRST_SECONDS, _PATIENCE = 10, 1.5, 60


def rows() -> Iterator[Row]:
    with serve_pages(make_pages(READ), HOST) as served, TemporaryDirectory() as name:
        spent = _nothing_new(served, Path(name))
    told = f"a crawl with nothing new over {KNOWN:,} known addresses"
    yield Row(name=told, value=spent, unit="seconds of processor", at_most=_CPU_SECONDS)
    first = min(_seconds_to_first_request() for _ in range(TIMES))
    name = "from `scrapy crawl` to its first request"
    yield Row(name=name, value=first, unit="seconds", at_most=_FIRST_SECONDS)


def _nothing_new(served: Served, output: Path) -> float:
    """Crawl some pages, have the state know as many more of their kind, and crawl again."""
    run_trial("events", served, pages=READ, output=output)
    sitemap = served.folder / "www" / SITEMAP
    more = [f"http://{HOST}/cronaca/2025/06/01/saputo-{n}/" for n in range(KNOWN - READ)]
    write_sitemap(sitemap, [f"http://{HOST}{path}" for path in served.paths] + more)
    with sqlite3.connect(next(output.rglob("*.sqlite*"))) as state:
        known = state.execute("SELECT * FROM pages LIMIT 1").fetchone()
        places = ", ".join("?" * len(known))
        state.executemany(
            f"INSERT INTO pages VALUES ({places})",
            [(address, *known[1:]) for address in more],
        )
    return run_trial("events", served, pages=0, output=output).cpu_seconds_in_all


def _seconds_to_first_request() -> float:
    """A crawl from the command line, until somebody knocks at the address it is sent to."""
    with TemporaryDirectory() as output, socket.create_server(("127.0.0.1", 0)) as door:
        door.settimeout(_PATIENCE)
        settings = {
            "NEWSBOT_OUTPUT": output,
            "NEWSBOT_CONTACT": "bench@example.org",
            "NEWSBOT_ROUTES": json.dumps({"www.ilpost.it": f"127.0.0.1:{door.getsockname()[1]}"}),
            "NEWSBOT_ANNOUNCE": "False",
        }
        command = [sys.executable, "-m", "scrapy", "crawl", "ilpost"]
        begin = time.monotonic()
        process = subprocess.Popen(
            command + [part for name, v in settings.items() for part in ("-s", f"{name}={v}")],
            cwd=ROOT,
            env={**os.environ, "CI": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            door.accept()[0].close()
            return time.monotonic() - begin
        finally:
            process.kill()
            process.wait()
