"""The HTTP answer in a record: status, headers, and the body as the server meant it."""

import re
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

import brotli  # type: ignore[import-untyped]  # has no types
from warcio.bufferedreaders import ChunkedDataReader  # type: ignore[import-untyped]  # has no types
from warcio.statusandheaders import StatusAndHeadersParser  # type: ignore[import-untyped]

from newsbot.archive.records import LONGEST_BLOCK
from newsbot.archive.unpacking import GZIP

# Scrapy brings it, and offers it to servers.
if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_STATUS = re.compile(rb"HTTP/[\d.]+\s+(\d{3})", re.IGNORECASE)
_PIECE = 64 * 1024


class UndecodableError(Exception):
    """A body that cannot be decoded: its text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer; names of headers in lower case, several values of one name joined by commas."""

    status: int
    headers: dict[str, str]
    body: bytes


def parse_answer(block: bytes) -> Answer:
    r"""The answer that a response record holds, its body as yet as it was sent.

    HTTP/0.9 has neither status nor headers.

    >>> parse_answer(b"HTTP/1.1 404 Not Found\r\nA: 1\r\n\r\nno").status
    404
    >>> parse_answer(b"<p>old</p>").status
    200
    """
    status = _STATUS.match(block)
    if not status:
        return Answer(status=200, headers={}, body=block)
    stream = BytesIO(block)
    told = StatusAndHeadersParser([], verify=False).parse(stream)
    return Answer(
        status=int(status[1]), headers=join_headers(told.headers), body=block[stream.tell() :]
    )


def join_headers(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """Headers by name in lower case."""
    joined: dict[str, str] = {}
    for name, value in pairs:
        key = name.lower()
        joined[key] = f"{joined[key]},{value}" if key in joined else value
    return joined


def decode_body(answer: Answer) -> bytes:
    """The body without transfer and content coding.

    An archive may say of a body that it is coded that it has decoded: then it is taken as it is.

    Raises:
        UndecodableError: the body is broken, or longer than `LONGEST_BLOCK` once unpacked.
    """
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = ChunkedDataReader(BytesIO(body)).read(LONGEST_BLOCK)
    for coding in reversed(_codings(answer.headers)):
        if body and (unpack := _UNPACKERS.get(coding)):
            body = _joined(unpack(body), body)
    return body


def _codings(headers: Mapping[str, str]) -> list[str]:
    told = headers.get("content-encoding", "").lower().split(",")
    return [coding.strip() for coding in told][:4]


def _joined(pieces: Iterator[bytes], packed: bytes) -> bytes:
    """The pieces together; what was packed where not even the first can be had."""
    done: list[bytes] = []
    length = 0
    try:
        for piece in pieces:
            done.append(piece)
            length += len(piece)
            if length > LONGEST_BLOCK:
                raise UndecodableError(f"longer than {LONGEST_BLOCK} bytes once unpacked")
    except (zlib.error, brotli.error, zstd.ZstdError) as error:
        if length:
            raise UndecodableError(f"cannot be unpacked: {error}") from None
        return packed
    return b"".join(done)


def _unzip(packed: bytes) -> Iterator[bytes]:
    """Gzip, perhaps several members; what was cut off is given as far as it goes."""
    if not packed.startswith(GZIP):
        raise zlib.error("no gzip")
    while packed.startswith(GZIP):
        unpacker = zlib.decompressobj(16 + zlib.MAX_WBITS)
        while not unpacker.eof and packed:
            yield unpacker.decompress(packed, _PIECE)
            packed = unpacker.unconsumed_tail
        packed = unpacker.unused_data


def _inflate(packed: bytes) -> Iterator[bytes]:
    """Deflate, with zlib's frame or without."""
    framed = packed[0] & 0x0F == zlib.DEFLATED and int.from_bytes(packed[:2], "big") % 31 == 0
    unpacker = zlib.decompressobj(zlib.MAX_WBITS if framed else -zlib.MAX_WBITS)
    while not unpacker.eof and packed:
        yield unpacker.decompress(packed, _PIECE)
        packed = unpacker.unconsumed_tail


def _unbrotli(packed: bytes) -> Iterator[bytes]:
    unpacker = brotli.Decompressor()
    piece = unpacker.process(packed, output_buffer_limit=_PIECE)
    while piece:
        yield piece
        piece = b"" if unpacker.is_finished() else unpacker.process(b"", output_buffer_limit=_PIECE)


def _unzstd(packed: bytes) -> Iterator[bytes]:
    with zstd.ZstdFile(BytesIO(packed)) as stream, suppress(EOFError):  # cut off
        while piece := stream.read(_PIECE):
            yield piece


_UNPACKERS: Mapping[str, Callable[[bytes], Iterator[bytes]]] = {
    "gzip": _unzip,
    "x-gzip": _unzip,
    "deflate": _inflate,
    "br": _unbrotli,
    "zstd": _unzstd,
}
