"""What a crawl fetched, kept as WARC 1.1, in files that bear their names only when whole."""

import fcntl
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import IO

from warcio.statusandheaders import (  # type: ignore[import-untyped]  # has no types
    StatusAndHeaders,
)
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

from newsbot.archive.captures import HEADER, RENDERED, STATUS

FOLDER = "warc"
OPEN = ".open"
DESCRIPTION = (
    "Header order, their original case and transfer coding are not kept; of requests neither "
    "cookies nor credentials. Pages that need JavaScript are resource records: the document as "
    "the browser showed it, each followed by a metadata record that says so."
)
_SECRET = frozenset({"authorization", "proxy-authorization", "cookie"})

Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request and its answer; `body` is coded as it was sent, or as a browser showed it."""

    address: str
    moment: datetime
    method: str
    request_headers: Headers
    status: int
    protocol: str
    headers: Headers
    body: bytes
    ip_address: str | None
    rendered: bool

    @property
    def date(self) -> str:
        """The moment as WARC writes it."""
        return f"{self.moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


class Archive:
    """The WARC files of one run; a new one is begun where the last has its size."""

    def __init__(self, output: Path, site: str, start: str, size: int, about: Mapping[str, str]):
        self.folder = output / FOLDER
        self._name = f"newsbot-{site}-{start}"
        self._size, self._about = size, about
        self._number = 0
        self._file: IO[bytes] | None = None
        self.files: list[Path] = []
        """The whole files."""
        self.exchanges = 0

    def keep(self, exchange: Exchange) -> None:
        """Write an exchange; after an error the file holds what it held before.

        Raises:
            OSError: the disk takes no more.
        """
        file = self._file or self._open()
        whole = file.tell()
        try:
            self._write(file, exchange)
            file.flush()
        except OSError:
            file.truncate(whole)
            file.seek(whole)
            raise
        self.exchanges += 1
        if file.tell() >= self._size:
            self.close()

    def close(self) -> None:
        """Put the file in its place, through a power cut as far as fsync goes."""
        if self._file is None:
            return
        file, self._file = self._file, None
        self.files.append(put_in_place(file))

    def _open(self) -> IO[bytes]:
        self.folder.mkdir(parents=True, exist_ok=True)
        while (path := self._path()).exists() or beside(path).exists():
            self._number += 1
        self._number += 1
        file = beside(path).open("xb")
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # it is being written: not to be mended
        writer = WARCWriter(file, warc_version="1.1")
        writer.write_record(writer.create_warcinfo_record(path.name, dict(self._about)))
        file.flush()
        self._file = file
        return file

    def _path(self) -> Path:
        return self.folder / f"{self._name}-{self._number:05}.warc.gz"

    def _write(self, file: IO[bytes], exchange: Exchange) -> None:
        writer = WARCWriter(file, warc_version="1.1")
        if exchange.rendered:
            _write_rendered(writer, exchange)
        else:
            _write_pair(writer, exchange)


def beside(path: Path) -> Path:
    """Where a file is written until it is whole."""
    return path.with_name(path.name + OPEN)


def put_in_place(file: IO[bytes]) -> Path:
    """Close a file that was written beside, and give it its name."""
    written = Path(file.name)
    path = written.with_name(written.name.removesuffix(OPEN))
    file.flush()
    os.fsync(file.fileno())
    written.rename(path)
    file.close()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return path


def _write_pair(writer: WARCWriter, exchange: Exchange) -> None:
    """The response as it was sent, then its request."""
    told = {"WARC-Date": exchange.date}
    if exchange.ip_address:
        told["WARC-IP-Address"] = exchange.ip_address
    response = writer.create_warc_record(
        exchange.address,
        "response",
        payload=BytesIO(exchange.body),
        length=len(exchange.body),
        http_headers=StatusAndHeaders(
            _status_line(exchange.status), list(exchange.headers), protocol=exchange.protocol
        ),
        warc_headers_dict=told,
    )
    headers = [pair for pair in exchange.request_headers if pair[0].lower() not in _SECRET]
    target = exchange.address.partition("://")[2].partition("/")[2]
    request = writer.create_warc_record(
        exchange.address,
        "request",
        http_headers=StatusAndHeaders(
            f"{exchange.method} /{target} HTTP/1.1", headers, is_http_request=True
        ),
        warc_headers_dict={"WARC-Date": exchange.date},
    )
    writer.write_request_response_pair(request, response)


def _write_rendered(writer: WARCWriter, exchange: Exchange) -> None:
    """The page as the browser showed it, then a note of how it came about."""
    resource = writer.create_warc_record(
        exchange.address,
        "resource",
        payload=BytesIO(exchange.body),
        length=len(exchange.body),
        warc_content_type="text/html",
        warc_headers_dict={"WARC-Date": exchange.date},
    )
    fields = [
        (RENDERED, "by Chromium after its scripts had run; not what the server sent"),
        (STATUS, str(exchange.status)),
        *((HEADER, f"{name}: {value}") for name, value in exchange.headers),
    ]
    note = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in fields).encode()
    metadata = writer.create_warc_record(
        exchange.address,
        "metadata",
        payload=BytesIO(note),
        length=len(note),
        warc_headers_dict={
            "WARC-Date": exchange.date,
            "WARC-Concurrent-To": resource.rec_headers.get_header("WARC-Record-ID"),
        },
    )
    writer.write_record(resource)
    writer.write_record(metadata)


def _status_line(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"{status} Unknown"
