"""The door that Chromium must go through: a proxy on loopback that opens public addresses only.

Playwright's routes see neither redirects nor what sockets and service workers ask for; a proxy
sees every connection, and connects to the very address that it has checked.
"""

import asyncio
import math
import socket
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

from newsbot.network.addresses import admit, refused

_LONGEST_HEAD = 64 * 1024  # bytes of a request's first line and headers
_PATIENCE = 30  # seconds for a request's head, and for a connection to open
_CHUNK = 64 * 1024
MOST = (
    256 * 1024 * 1024
)  # bytes that one connection brings; a browser opens another for what is due
_PORTS = {"http": 80, "https": 443}
_OF_THIS_HOP = (b"proxy-", b"connection:", b"keep-alive:")

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class CheckingProxy:
    """A forward proxy for one browser.

    Args:
        routes: Hosts that are answered for on loopback, each with its `host:port` there.
        local: Whether this machine and its network are allowed.
    """

    def __init__(self, routes: Mapping[str, str], *, local: bool) -> None:
        self._routes = routes
        self._local = local
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._server: asyncio.Server | None = None

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    async def start(self) -> None:
        """Take connections from now on; once is enough."""
        if self._server is None:
            self._server = await asyncio.start_server(
                self._serve, sock=self._socket, limit=_LONGEST_HEAD
            )

    def close(self) -> None:
        """Take no more."""
        if self._server:
            self._server.close()
        self._socket.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
                target, first = _parse_head(head)
                there = await self._open(*target)
        except PermissionError:
            await _answer(writer, b"403 Forbidden")
        except (OSError, ValueError, TimeoutError, asyncio.LimitOverrunError, EOFError):
            await _answer(writer, b"502 Bad Gateway")
        else:
            if first:
                there[1].write(first)
            else:
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await _join((reader, writer), there)

    async def _open(self, host: str, port: int) -> Streams:
        """A connection to a host, at an address that may be connected to.

        Raises:
            PermissionError: All its addresses are of this machine or of its network.
            OSError: It has no address, or gives no answer there.
        """
        if route := self._routes.get(host):
            near, _, door = route.rpartition(":")
            return await asyncio.open_connection(near, int(door))
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(info[4][0]) for info in found]
        allowed = [a for a in addresses if admit(host, a, local=self._local)]
        if not allowed:
            raise PermissionError(f"{host} is at {refused.get(host)}, no public address")
        return await asyncio.open_connection(allowed[0], port)


def _parse_head(head: bytes) -> tuple[tuple[str, int], bytes]:
    r"""Where a request goes, and its head as it is sent on; empty for a tunnel.

    Raises:
        ValueError: It is no request to a proxy.

    >>> _parse_head(b"CONNECT www.example.org:443 HTTP/1.1\r\n\r\n")
    (('www.example.org', 443), b'')
    >>> _parse_head(b"GET http://www.example.org/a?b HTTP/1.1\r\nProxy-Connection: x\r\n\r\n")
    (('www.example.org', 80), b'GET /a?b HTTP/1.1\r\nConnection: close\r\n\r\n')
    """
    first, *headers = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    method, target, version = first.split(b" ")
    tunnel = method == b"CONNECT"
    parts = urlsplit(("//" if tunnel else "") + target.decode("ascii"))
    port = parts.port or _PORTS.get(parts.scheme)
    if not parts.hostname or not port:
        raise ValueError(f"no address to connect to: {first!r}")
    if tunnel:
        return (parts.hostname, port), b""
    path = target.split(b"/", 3)
    sent = b"%b /%b %b" % (method, path[3] if len(path) > 3 else b"", version)
    kept = [line for line in headers if not line.lower().startswith(_OF_THIS_HOP)]
    whole = b"\r\n".join([sent, *kept, b"Connection: close", b"", b""])
    return (parts.hostname, port), whole


async def _answer(writer: asyncio.StreamWriter, status: bytes) -> None:
    with suppress(OSError):
        writer.write(b"HTTP/1.1 %b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % status)
        await writer.drain()
        writer.close()


async def _join(browser: Streams, site: Streams) -> None:
    """Hand on what either side says until one has no more to hear."""
    ways = [_pump(browser[0], site[1]), _pump(site[0], browser[1], MOST)]
    tasks = [asyncio.ensure_future(way) for way in ways]
    try:
        await asyncio.wait(tasks, return_when=asyncio.ALL_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        for _, writer in (browser, site):
            writer.close()


async def _pump(
    source: asyncio.StreamReader, sink: asyncio.StreamWriter, most: float = math.inf
) -> None:
    with suppress(OSError):
        while most > 0 and (chunk := await source.read(_CHUNK)):
            most -= len(chunk)
            sink.write(chunk)
            await sink.drain()
    with suppress(OSError):
        if sink.can_write_eof():
            sink.write_eof()
