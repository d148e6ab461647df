"""A receiver of messages and pings on loopback, which keeps what it gets."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread


class Receiver:
    """What came in: paths and bodies."""

    def __init__(self, status: int) -> None:
        self.got: list[tuple[str, str]] = []
        self.status = status
        self.address = ""


@contextmanager
def receiver(status: int = 200) -> Iterator[Receiver]:
    kept = Receiver(status)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            kept.got.append((self.path, body))
            self.send_response(kept.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    kept.address = f"127.0.0.1:{server.server_port}"
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield kept
    finally:
        server.shutdown()
        server.server_close()
