"""Saved pages served on loopback under their own addresses, for crawls of real sites."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from newsbot.sites import all_sites, site_by_address


class Server(ThreadingHTTPServer):
    """A server for many crawls at once: with the usual queue of five, connections wait seconds."""

    daemon_threads = True
    request_queue_size = 128


@contextmanager
def serve_saved(pages: Mapping[str, bytes]) -> Iterator[str]:
    """Serve pages by address; their sites' feeds announce them; gives NEWSBOT_ROUTES as JSON."""
    answers = {_key(url): (page, "text/html") for url, page in pages.items()}
    hosts = {str(urlsplit(url).hostname) for url in pages}
    for site in all_sites().values():
        mine = [url for url in pages if site_by_address(url) == site]
        for source in (*site.feeds, *site.sitemaps, *site.sections):
            hosts.add(str(urlsplit(source.url).hostname))
            if mine and source in (*site.feeds, *site.sections):
                answers[_key(source.url)] = (_announce(mine, source in site.feeds), "text/xml")
    handler = type("Handler", (_Handler,), {"answers": answers})
    server = Server(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield json.dumps(dict.fromkeys(sorted(hosts), f"127.0.0.1:{server.server_port}"))
    finally:
        server.shutdown()
        server.server_close()


def _key(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return str(parts.hostname), parts.path + (f"?{parts.query}" if parts.query else "")


def _announce(urls: list[str], feed: bool) -> bytes:
    if not feed:
        return "".join(f'<a href="{escape(url)}">articolo</a>' for url in urls).encode()
    now = format_datetime(datetime.now().astimezone())
    items = "".join(
        f"<item><title>articolo</title><link>{escape(url)}</link><pubDate>{now}</pubDate></item>"
        for url in urls
    )
    head = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>t</title>'
    return f"{head}{items}</channel></rss>".encode()


class _Handler(BaseHTTPRequestHandler):
    answers: Mapping[tuple[str, str], tuple[bytes, str]]

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0]
        missing = (b"", "text/plain") if self.path == "/robots.txt" else None
        found = self.answers.get((host, self.path), missing)
        body, kind = found or (b"non trovato", "text/plain")
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass
