"""Serves a folder of pages on loopback: by nginx, else by a small server of asyncio."""

import asyncio
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from benchmarks.corpus import Page

SITEMAP = "sitemap.xml"
_CONF = """
daemon off; worker_processes 1; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
    types {{ text/html html; application/xml xml; }} charset utf-8; charset_types text/html;
    client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
    server {{ listen 127.0.0.1:{port}; root {folder}/www; }}
}}
"""
_SECONDS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A running server; `paths` are the addresses of its pages without the host."""

    port: int
    server: str
    folder: Path
    paths: tuple[str, ...]


@contextmanager
def serve_pages(pages: Iterable[Page], host: str) -> Iterator[Served]:
    """The pages and a sitemap that names them as those of a host, until the block ends."""
    with TemporaryDirectory(prefix="newsbot-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # nginx's worker is another user
        paths = write_pages(folder / "www", pages, host)
        port, found = _free_port(), shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        command = [sys.executable, "-m", "benchmarks.serving", str(folder / "www"), str(port)]
        if found:
            (folder / "nginx.conf").write_text(_CONF.format(folder=folder, port=port))
            command = [found, "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            server = "nginx" if found else "asyncio"
            yield Served(port=port, server=server, folder=folder, paths=paths)
        finally:
            process.terminate()
            process.wait()


def write_pages(folder: Path, pages: Iterable[Page], host: str) -> tuple[str, ...]:
    """Write pages as a server finds them; their addresses without the host."""
    paths = []
    for page in pages:
        file = folder / page.path.strip("/") / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(page.html)
        paths.append(page.path)
    write_sitemap(folder / SITEMAP, (f"http://{host}{path}" for path in paths))
    return tuple(paths)


def write_sitemap(path: Path, addresses: Iterable[str]) -> None:
    """A sitemap of addresses."""
    entries = "".join(f"<url><loc>{escape(address)}</loc></url>\n" for address in addresses)
    space = "http://www.sitemaps.org/schemas/sitemap/0.9"
    path.write_text(f'<?xml version="1.0"?>\n<urlset xmlns="{space}">\n{entries}</urlset>\n')


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def _wait_for(port: int) -> None:
    end = time.monotonic() + _SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)


class _Files(asyncio.Protocol):
    """Answers each GET with a file that was read before; nothing else of HTTP."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self._answers = answers
        self._had = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._had = (self._had + data).split(b"\r\n\r\n")
        for request in requests:
            path = request.split(b" ", 2)[1]
            self._transport.write(self._answers.get(path, _answer(b"", b"404 Not Found")))


def _answer(body: bytes, status: bytes = b"200 OK", kind: bytes = b"text/html") -> bytes:
    head = b"HTTP/1.1 %s\r\nContent-Type: %s; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
    return head % (status, kind, len(body)) + body


async def _serve(folder: Path, port: int) -> None:
    answers = {
        f"/{path.parent.relative_to(folder)}/".encode(): _answer(path.read_bytes())
        for path in folder.rglob("index.html")
    }
    answers[f"/{SITEMAP}".encode()] = _answer(
        (folder / SITEMAP).read_bytes(), kind=b"application/xml"
    )
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Files(answers), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), int(sys.argv[2])))
