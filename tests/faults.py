"""A loopback server of faults: a tiny newspaper whose feed announces pages that each do harm."""

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from typing import Any

import tiny

from newsbot.sites.site import Consent, Site, Source
from newsbot.spiders.sites import make_spider

DOMAIN = "guasti.example"
HOST = f"www.{DOMAIN}"
BASE = f"https://{HOST}"
BASIS = "our own page"
MEGABYTE = 1024 * 1024
INNER = ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "0177.0.0.1", "0.0.0.0", "::1")
INNER_FAR = ("10.1.2.3", "192.168.1.1", "169.254.169.254", "::ffff:a9fe:a9fe", "fd00:ec2::254")

SITE = Site(
    name="guasti",
    title="Il Guasto",
    # Inner addresses too: nothing but the check of the network stands before them.
    hosts=(DOMAIN, *INNER, *INNER_FAR),
    topics=("cronaca",),
    feeds=(Source(url=f"{BASE}/rss.xml", basis=BASIS),),
    article=r"/\d{4}/\d\d/\d\d/[a-z0-9-]+$",
    article_basis=BASIS,
    browser=(r"/vetrina-",),
    consent=Consent(wall="#muro", refuse="#muro .rifiuta", basis=BASIS),
)
GuastiSpider = make_spider(SITE)
GuastiSpider.__module__ = __name__

FEEDS = tuple("abcdefghijklmnopq")
SITEMAPS = tuple("abcdefghijklmnopq")
"""The last letters of sources: which of them has which fault, the tests say."""
FEEDS_SITE = Site(
    name="fonti",
    title="Le Fonti",
    hosts=(DOMAIN,),
    topics=("cronaca",),
    feeds=tuple(Source(url=f"{BASE}/rss-{name}", basis=BASIS) for name in FEEDS),
    sitemaps=tuple(Source(url=f"{BASE}/mappa-{name}", basis=BASIS) for name in SITEMAPS),
    article=r"/\d{4}/\d\d/\d\d/[a-z0-9-]+$",
    not_article=r"/una-di-molte-",
    article_basis=BASIS,
)
FontiSpider = make_spider(FEEDS_SITE)
FontiSpider.__module__ = __name__

Speak = Callable[["Line"], None]
"""What the server does on a connection once a request has come."""


@dataclass
class Line:
    """A connection on which a fault may say what it likes."""

    socket: socket.socket
    path: str
    host: str
    ended: Event
    sent: int = 0

    def say(self, *parts: bytes) -> None:
        """Send bytes as they are."""
        for part in parts:
            self.socket.sendall(part)
            self.sent += len(part)

    def repeat(self, part: bytes, most: int, pause: float = 0.0) -> None:
        """Send the same again and again, until the other side has had enough or `most` is sent."""
        while self.sent < most and not self.ended.wait(pause) if pause else self.sent < most:
            self.say(part)


@dataclass
class FaultServer:
    """The running server; `sent` are the bytes that each path got rid of."""

    answers: Mapping[str, bytes | Speak]
    port: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    sent: dict[str, int] = field(default_factory=dict)
    ended: Event = field(default_factory=Event)


def answer(
    body: bytes | str = b"",
    *headers: str,
    status: str = "200 OK",
    type: str = "text/html; charset=utf-8",
    length: int | None = None,
) -> bytes:
    """An HTTP answer, right but for what is given."""
    raw = body.encode() if isinstance(body, str) else body
    lines = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {type}",
        f"Content-Length: {len(raw) if length is None else length}",
        *headers,
    )
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + raw


@contextmanager
def serve(answers: Mapping[str, bytes | Speak]) -> Iterator[FaultServer]:
    """Serve answers by path, or by host and path, on a free loopback port."""
    server = FaultServer(answers)
    with socket.create_server(("127.0.0.1", 0), backlog=128) as door:
        server.port = door.getsockname()[1]
        Thread(target=_take_connections, args=(door, server), daemon=True).start()
        try:
            yield server
        finally:
            server.ended.set()
            with suppress(OSError):
                door.shutdown(socket.SHUT_RDWR)


def _take_connections(door: socket.socket, server: FaultServer) -> None:
    with suppress(OSError):
        while True:
            there, _ = door.accept()
            Thread(target=_converse, args=(there, server), daemon=True).start()


def _converse(there: socket.socket, server: FaultServer) -> None:
    """One request, one answer, and the connection is closed."""
    with there, suppress(OSError):
        there.settimeout(60)
        head = b""
        while b"\r\n\r\n" not in head:
            part = there.recv(65536)
            if not part:
                return
            head += part
        path = head.split(b" ")[1].decode("latin-1")
        found = re.search(rb"\r\nhost: *([^\r:]+)", head, re.IGNORECASE)
        line = Line(there, path, found[1].decode() if found else "", server.ended)
        server.asked[line.host + path] += 1
        try:
            _speak(line, server.answers)
        finally:
            server.sent[path] = max(line.sent, server.sent.get(path, 0))


def _speak(line: Line, answers: Mapping[str, bytes | Speak]) -> None:
    path = line.path.rstrip("x")  # as redirects without end lengthen it
    said = answers.get(line.host + path) or answers.get(path)
    if said is None:
        line.say(answer("<h1>Non trovato</h1>", status="404 Not Found"))
    elif isinstance(said, bytes):
        line.say(said)
    else:
        said(line)


@dataclass(frozen=True)
class Crawled:
    """What a crawl left: `memory` is the most that one of its processes held, in megabytes."""

    server: FaultServer
    output: Path
    code: int
    out: str
    err: str
    seconds: float
    memory: float
    site: str = SITE.name

    @property
    def run(self) -> dict[str, Any]:
        """The run's line."""
        text = (self.output / self.site / "runs.jsonl").read_text()
        run: dict[str, Any] = json.loads(text.splitlines()[-1])
        return run

    @property
    def articles(self) -> dict[str, dict[str, Any]]:
        """The articles by the last part of their addresses."""
        files = sorted((self.output / self.site).glob("articles-*.jsonl"))
        lines = [json.loads(line) for f in files for line in f.read_text().splitlines()]
        return {line["url"].rpartition("/")[2]: line for line in lines}

    def told(self, address: str) -> str:
        """The log's lines on an address."""
        return "\n".join(line for line in self.err.splitlines() if line.endswith(address))


def crawl(
    server: FaultServer, output: Path, hosts: Sequence[str] = (), site: str = SITE.name, **more: Any
) -> Crawled:
    """Crawl the paper of faults in a process of its own, and look how much that took."""
    routes = dict.fromkeys((HOST, *hosts), f"127.0.0.1:{server.port}")
    settings = {
        "SPIDER_MODULES": "faults,newsbot.spiders",
        "NEWSBOT_CONTACT": "tests@newsbot.example",
        "NEWSBOT_OUTPUT": str(output),
        "NEWSBOT_ROUTES": json.dumps(more.pop("routes", {}) | routes),
        "NEWSBOT_WORKERS": "1",
        "NEWSBOT_CHROMIUM": "/does/not/exist",
        "CONCURRENT_REQUESTS_PER_DOMAIN": "4",
        "AUTOTHROTTLE_ENABLED": "0",
        "DOWNLOAD_DELAY": "0.005",
        "DOWNLOAD_TIMEOUT": "4",
        "RETRY_TIMES": "0",
        **more,
    }
    options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    out, err = output / "stdout", output / "stderr"
    begin = time.monotonic()
    with out.open("wb") as out_file, err.open("wb") as err_file:
        process = subprocess.Popen(
            [sys.executable, "-m", "scrapy", "crawl", site, *options],
            stdout=out_file,
            stderr=err_file,
            cwd=tiny.ROOT,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        )
        code, used = _wait(process)
    seconds = time.monotonic() - begin
    texts = (path.read_bytes().decode("utf-8", "surrogateescape") for path in (out, err))
    memory = used / 1024
    return Crawled(server, output, code, *texts, seconds, memory, site)


def _wait(process: subprocess.Popen[bytes]) -> tuple[int, int]:
    """The exit code, and the most memory that the process held, in kilobytes.

    Not `ru_maxrss`: a child inherits that of the process that started it, all tests included.
    """
    deadline, most = time.monotonic() + 240, 0
    while process.poll() is None:
        with suppress(OSError):
            told = Path(f"/proc/{process.pid}/status").read_text()
            most = max([most, *map(int, re.findall(r"^VmHWM:\s*(\d+)", told, re.M))])
        if time.monotonic() > deadline:
            process.kill()
        time.sleep(0.1)
    return process.returncode, most
