"""Bytes to text: which encoding a page really has, whatever it declares."""

import codecs
import re
from collections.abc import Mapping

from w3lib.encoding import (
    html_body_declared_encoding,
    http_content_type_encoding,
    read_bom,
    resolve_encoding,
)

LONGEST = 12_000_000
"""Characters of a page that are read; what follows is left out."""

_HIGH = re.compile(rb"[\x80-\xff]")
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BINARY = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"\x00\x00\x00",
    b"ID3",
    b"OggS",
)


def is_binary(html: bytes | str) -> bool:
    """Whether this is a picture, a film, a PDF or an archive and no page."""
    if isinstance(html, str):
        return html.count("\x00", 0, 2000) > 100
    start = html[:2000]
    if read_bom(html)[0]:
        return False
    return start.startswith(_BINARY) or len(_CONTROL.findall(start)) > 0.05 * len(start)


def decode(html: bytes | str, content_type: str | None = None) -> str:
    """The page's text; never raises.

    A byte order mark wins, then UTF-8 where the bytes are valid UTF-8, then what is declared;
    a page that claims UTF-8 and is not is Windows-1252 unless most of it is UTF-8.

    >>> decode("perché".encode("cp1252"), "text/html; charset=utf-8")
    'perché'
    """
    if isinstance(html, str):
        return html[:LONGEST].replace("\x00", "")
    body = html[:LONGEST]
    return _decode(body, content_type).replace("\x00", "").lstrip("\ufeff")


def _decode(body: bytes, content_type: str | None) -> str:
    encoding, mark = read_bom(body)
    if encoding and mark:
        return body[len(mark) :].decode(encoding, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(body, content_type)
    if declared in (None, "utf-8"):
        declared = "utf-8" if _mostly_utf8(body) else "cp1252"
    return body.decode(declared or "cp1252", "replace")


def _declared(body: bytes, content_type: str | None) -> str | None:
    name = http_content_type_encoding(content_type) or html_body_declared_encoding(body[:8192])
    resolved = resolve_encoding(name) if name else None
    if resolved is None:
        return None
    try:
        info = codecs.lookup(resolved)
    except LookupError:
        return None
    return info.name if info._is_text_encoding else None


def _mostly_utf8(body: bytes) -> bool:
    """Whether more of the bytes beyond ASCII belong to UTF-8 sequences than not."""
    high = len(_HIGH.findall(body))
    return sum(map(len, _SEQUENCE.findall(body))) * 2 > high


def content_type(headers: Mapping[str, str] | None) -> str | None:
    """The Content-Type of the headers, whatever the case of the name."""
    return header(headers, "content-type")


def header(headers: Mapping[str, str] | None, name: str) -> str | None:
    """One header's value; names are compared without case."""
    for key, value in (headers or {}).items():
        if str(key).lower() == name:
            return str(value)
    return None
