"""Serves the newspaper on loopback while a crawl or a test runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

from newsbot.demo.paper import Paper


@dataclass(frozen=True, slots=True)
class Request:
    """One line of the server's log."""

    method: str
    host: str
    path: str
    status: int


@dataclass(slots=True)
class Demo:
    """The running newspaper; set `paper.corrected` to serve the corrected stories."""

    port: int
    paper: Paper
    log: list[Request] = field(default_factory=list)

    def requests(self, host: str, path: str) -> list[Request]:
        """What was asked for at one address, in order."""
        return [entry for entry in self.log if (entry.host, entry.path) == (host, path)]


@contextmanager
def serve(*, port: int = 0, corrected: bool = False) -> Iterator[Demo]:
    """The newspaper on 127.0.0.1, on a free port where none is given, until the block ends.

    It answers by the Host header, whose port does not count.

    >>> with serve() as demo:
    ...     demo.port > 0
    True
    """
    paper = Paper(corrected=corrected)
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
    demo: Demo

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0].lower()
        path = urlsplit(self.path).path
        answer = self.demo.paper.answer(host, path, self.headers.get("Cookie", ""))
        self.demo.log.append(Request(self.command, host, path, answer.status))
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(answer.body)

    do_HEAD = do_GET  # noqa: N815  # the name that http.server looks for

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on standard error: the log is in memory."""
