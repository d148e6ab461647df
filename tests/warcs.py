"""Archives made for tests, record by record."""

import gzip
import zlib
from collections.abc import Iterable
from pathlib import Path

from tiny import PARAGRAPHS

from newsbot.archive.records import ArchiveRecord, BrokenRecord, read_records

HOST = "www.lavalle.example"
BASE = f"https://{HOST}"
DATE = "2025-06-02T12:00:00Z"


def record(kind: str, block: bytes, address: str | None = None, **headers: str) -> bytes:
    """A record, not packed; underscores in names of headers are dashes."""
    told = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{zlib.crc32(block):08x}-0000-4000-8000-000000000000>",
        "WARC-Date": DATE,
        **({"WARC-Target-URI": address} if address else {}),
        "Content-Length": str(len(block)),
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    return b"WARC/1.0\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def response(
    address: str, body: bytes | str, http: str = "HTTP/1.1 200 OK", date: str = DATE, **headers: str
) -> bytes:
    """A response of HTML, not packed."""
    told = {"Content_Type": "text/html; charset=utf-8", **headers}
    lines = [http, *(f"{name.replace('_', '-')}: {value}" for name, value in told.items())]
    payload = body.encode() if isinstance(body, str) else body
    block = "\r\n".join(lines).encode() + b"\r\n\r\n" + payload
    return record("response", block, address, WARC_Date=date)


def page(slug: str, *, town: str = "Padova", links: str = "", canonical: str | None = None) -> str:
    """An article's page."""
    headline = f"Tubi Veneti compra Ferramenta Rossi di {town}"
    body = "".join(f"<p>{text.replace('Padova', town)}</p>" for text in PARAGRAPHS)
    return (
        f'<!doctype html><html lang="it"><head><meta charset="utf-8"><title>{headline}</title>'
        f'<link rel="canonical" href="{canonical or f"{BASE}/{slug}"}">'
        '<meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2025-06-02T10:30:00+02:00"></head>'
        f"<body><article><h1>{headline}</h1>{body}{links}</article></body></html>"
    )


def write(path: Path, records: Iterable[bytes], *, packed: bool = True) -> Path:
    """A file of records, a gzip member each."""
    path.write_bytes(b"".join(gzip.compress(one) if packed else one for one in records))
    return path


def read(path: Path) -> list[ArchiveRecord | BrokenRecord]:
    """All records of a file, with what stands in them."""
    with path.open("rb") as file:
        return list(read_records(file, lambda kind, headers: True))
