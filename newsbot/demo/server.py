"""Serves the newspaper on loopback while a crawl or a test runs."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Generic, Protocol, TypeVar
from urllib.parse import urlsplit

from newsbot.demo.paper import Answer, Paper


class Answering(Protocol):
    """What can be served: a paper that knows its answers."""

    def answer(self, host: str, path: str, cookies: str = "") -> Answer:
        """The answer for an address; `path` is without its query."""


Served = TypeVar("Served", bound=Answering)


@dataclass(frozen=True, slots=True)
class Request:
    """One line of the server's log."""

    method: str
    host: str
    path: str
    status: int


@dataclass(slots=True)
class Demo(Generic[Served]):
    """The running newspaper; set `paper.corrected` to serve the corrected stories."""

    port: int
    paper: Served
    log: list[Request] = field(default_factory=list)

    def requests(self, host: str, path: str) -> list[Request]:
        """What was asked for at one address, in order."""
        return [entry for entry in self.log if (entry.host, entry.path) == (host, path)]


@contextmanager
def serve(*, port: int = 0, corrected: bool = False) -> Iterator[Demo[Paper]]:
    """The newspaper on 127.0.0.1, on a free port where none is given, until the block ends.

    It answers by the Host header, whose port does not count.

    >>> with serve() as demo:
    ...     demo.port > 0
    True
    """
    with serve_paper(Paper(corrected=corrected), port=port) as demo:
        yield demo


@contextmanager
def serve_paper(paper: Served, *, port: int = 0) -> Iterator[Demo[Served]]:
    """Any paper, likewise."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
    server.daemon_threads = True
    demo = Demo(server.server_port, paper)
    server.RequestHandlerClass = type("Handler", (_Handler,), {"demo": demo})
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield demo
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    demo: Demo[Answering]

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0].lower()
        path = urlsplit(self.path).path
        answer = self.demo.paper.answer(host, path, self.headers.get("Cookie", ""))
        tag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
        known = answer.status == 200 and self.headers.get("If-None-Match") == tag
        status, body = (304, b"") if known else (answer.status, answer.body)
        self.demo.log.append(Request(self.command, host, path, status))
        self.send_response(status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status == 200:
            self.send_header("ETag", tag)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET  # noqa: N815  # the name that http.server looks for

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on standard error: the log is in memory."""
