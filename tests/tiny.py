"""A tiny newspaper for the tests of the crawl: a site, its spider, its server, its crawls."""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from scrapy.cmdline import execute

from newsbot.schema import validate_line
from newsbot.sites.site import Consent, Site, Source
from newsbot.spiders.sites import make_spider

ROOT = Path(__file__).parent.parent
HOST = "www.paperino.example"
BASE = f"https://{HOST}"
BASIS = "our own page"

SITE = Site(
    name="paperino",
    title="Il Paperino",
    hosts=("paperino.example",),
    topics=("cronaca",),
    feeds=(Source(url=f"{BASE}/rss.xml", section="economia", basis=BASIS),),
    sitemaps=(Source(url=f"{BASE}/sitemap.xml.gz", basis=BASIS),),
    sections=(Source(url=f"{BASE}/cronaca/", section="cronaca", basis=BASIS),),
    article=r"^https://www\.paperino\.example/\d{4}/\d\d/\d\d/[a-z0-9-]+$",
    not_article=r"/podcast-",
    article_basis=BASIS,
    browser=(r"/vetrina-",),
    consent=Consent(wall="#muro", refuse="#muro .rifiuta", basis=BASIS),
)
PaperinoSpider = make_spider(SITE)
PaperinoSpider.__module__ = __name__


@dataclass(frozen=True)
class Answer:
    """What the server sends: a string is UTF-8 HTML."""

    body: bytes | str = b""
    status: int = 200
    type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Paper:
    """The running server: its pages may be changed, its log tells what was asked."""

    port: int = 0
    pages: dict[str, Answer | Callable[[int], Answer]] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    answers: list[tuple[str, int]] = field(default_factory=list)
    moments: list[tuple[str, float]] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0
    hold: Event = field(default_factory=Event)

    def times(self, path: str) -> int:
        """How often a path was asked for."""
        return self.log.count(path)


@contextmanager
def serve(pages: Mapping[str, Any]) -> Iterator[Paper]:
    """Serve pages by path on a free loopback port."""
    paper = Paper(pages=dict(pages))
    handler = type("Handler", (_Handler,), {"paper": paper})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    paper.port = server.server_port
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield paper
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    paper: Paper

    def do_GET(self) -> None:
        self.paper.at_once += 1
        self.paper.most_at_once = max(self.paper.most_at_once, self.paper.at_once)
        time.sleep(0.02)  # or no two would ever meet
        try:
            self._answer()
        finally:
            self.paper.at_once -= 1

    def _answer(self) -> None:
        path = self.path
        self.paper.log.append(path)
        self.paper.moments.append((path, time.monotonic()))
        self.paper.agents.add(self.headers.get("User-Agent", ""))
        self.paper.languages.add(self.headers.get("Accept-Language", ""))
        page = self.paper.pages.get(path, Answer("<h1>Non trovato</h1>", status=404))
        answer = page(self.paper.times(path)) if callable(page) else page
        body = answer.body.encode() if isinstance(answer.body, str) else answer.body
        etag = answer.headers.get("ETag")
        if etag and self.headers.get("If-None-Match") == etag:
            answer, body = replace(answer, status=304), b""
        self.paper.answers.append((path, answer.status))
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


PARAGRAPHS = (
    "La società Tubi Veneti ha comprato per 12 milioni di euro la Ferramenta Rossi di Padova, "
    "che occupa 45 persone e produce valvole per gli acquedotti di tutto il Nord.",
    "L'accordo è stato firmato martedì nella sede della provincia. «Assumeremo altri venti "
    "operai entro dicembre», ha detto l'amministratore delegato Marta Zen ai giornalisti.",
    "Il sindaco ha annunciato che la nuova fabbrica aprirà nel 2026 e costerà 3,5 milioni.",
)


def article(
    slug: str,
    *,
    day: str | None = "2025-06-02",
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    canonical: str | None = None,
    linked_data: str | None = None,
    language: str = "it",
) -> str:
    """An article's page, in plain schema.org form."""
    headline = f"Tubi Veneti compra Ferramenta Rossi: {slug.replace('-', ' ')}"
    moment = f"{day}T10:30:00+02:00" if day else None
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline,
        "author": {"@type": "Person", "name": "Anna Bruni"},
        **({"datePublished": moment} if moment else {}),
    }
    data = json.dumps(node) if linked_data is None else linked_data
    meta = f'<meta property="article:published_time" content="{moment}">' if moment else ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{headline}'
        f'</title><link rel="canonical" href="{canonical or BASE + "/2025/06/02/" + slug}">'
        f'<meta property="og:type" content="article">{meta}'
        f'<script type="application/ld+json">{data}</script></head>'
        f"<body><article><h1>{headline}</h1>{body}</article></body></html>"
    )


def feed(*paths: str, broken: bool = False) -> Answer:
    """An RSS feed; a broken one has a bare ampersand and no end."""
    items = "".join(
        f"<item><title>Uno {'&' if broken else '&amp;'} due</title><link>{BASE}{path}"
        f"?utm_source=rss</link><pubDate>Mon, 02 Jun 2025 08:30:00 GMT</pubDate></item>"
        for path in paths
    )
    end = "" if broken else "</channel></rss>"
    text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>{items}{end}'
    return Answer(text, type="application/rss+xml")


@dataclass(frozen=True)
class Run:
    """What a command left: its exit code and all that it printed."""

    code: int
    out: str
    err: str


def scrapy(*arguments: str, given: bytes = b"", folder: Path = ROOT) -> Run:
    """Run a scrapy command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        input=given,
        capture_output=True,
        cwd=folder,
        timeout=120,
        env={**os.environ, "PYTHONPATH": _path()},
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def command(*arguments: str, given: bytes = b"", capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a scrapy command that does not crawl, in this process: no start to wait for."""
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(given))
    try:
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            execute(["scrapy", *arguments])
    finally:
        sys.stdin = before
    printed = capsys.readouterr()
    code = ended.value.code
    return Run(code if isinstance(code, int) else 1, printed.out, printed.err)


def crawl_options(paper: Paper, output: Path) -> list[str]:
    """The settings under which the tiny newspaper is crawled."""
    settings = {
        "SPIDER_MODULES": "tiny,newsbot.spiders",
        "NEWSBOT_CONTACT": "tests@newsbot.example",
        "NEWSBOT_OUTPUT": str(output),
        "NEWSBOT_ROUTES": json.dumps({HOST: f"127.0.0.1:{paper.port}"}),
        "NEWSBOT_WORKERS": "1",
        "DOWNLOAD_DELAY": "0.005",
    }
    return [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]


def crawl(paper: Paper, output: Path, *more: str) -> Run:
    """Crawl the tiny newspaper into a folder."""
    return scrapy("crawl", "paperino", *crawl_options(paper, output), *more)


def lines(output: Path, kind: str) -> list[dict[str, Any]]:
    """All lines of one kind, of all runs, in their order."""
    files = sorted((output / "paperino").glob(f"{kind}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def last_run(output: Path) -> dict[str, Any]:
    """The line of the last run, which follows its schema."""
    text = (output / "paperino" / "runs.jsonl").read_text()
    run: dict[str, Any] = json.loads(text.splitlines()[-1])
    assert validate_line("run", run) == []
    return run


def _path() -> str:
    return os.pathsep.join(filter(None, [str(Path(__file__).parent), os.environ.get("PYTHONPATH")]))
