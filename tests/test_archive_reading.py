"""Archives of any make: what is a page in them, and what is broken."""

import gzip
import random
import zlib
from datetime import date
from io import BytesIO
from pathlib import Path

import brotli
import pytest
import warcs
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st
from warcs import BASE, page, record, response

from newsbot.archive.captures import Capture, Captures
from newsbot.archive.http import UndecodableError, decode_body, parse_answer
from newsbot.archive.joining import join_pages
from newsbot.archive.records import (
    LONGEST_BLOCK,
    ArchiveRecord,
    BrokenRecord,
    NoArchiveError,
    find_record,
    read_records,
)
from newsbot.archive.scope import Scope, site_of, why_not_read

THREE = [response(f"{BASE}/{slug}", page(slug)) for slug in "abc"]


def captures(path: Path, scope: Scope | None = None) -> tuple[list[Capture | BrokenRecord], dict]:
    with path.open("rb") as file:
        read = Captures(file, scope or Scope())
        return list(join_pages(read)), dict(read.skipped)


def addresses(found: list[Capture | BrokenRecord]) -> list[str]:
    return [one.address for one in found if isinstance(one, Capture)]


@pytest.mark.parametrize("packed", [True, False])
def test_records_are_read_packed_and_plain(tmp_path: Path, packed: bool) -> None:
    path = warcs.write(tmp_path / "a.warc.gz", THREE, packed=packed)
    found = warcs.read(path)
    assert [one.headers["warc-target-uri"][-1] for one in found if isinstance(one, ArchiveRecord)]
    assert [one.offset for one in found] == sorted({one.offset for one in found})
    with path.open("rb") as file:
        again = list(read_records(file, lambda kind, headers: True, found[1].offset))
    assert again == found[1:]


def test_many_records_in_one_gzip_member_are_read(tmp_path: Path) -> None:
    path = tmp_path / "one.warc.gz"
    path.write_bytes(gzip.compress(b"".join(THREE)))
    assert len(warcs.read(path)) == 3


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_that_was_cut_off_gives_what_is_whole(tmp_path: Path, packed: bool) -> None:
    path = warcs.write(tmp_path / "a.warc.gz", THREE, packed=packed)
    path.write_bytes(path.read_bytes()[:-200])
    *whole, broken = warcs.read(path)
    assert len(whole) == 2
    assert isinstance(broken, BrokenRecord)
    assert broken.reason == "cut off within a record"


@pytest.mark.parametrize("packed", [True, False])
def test_what_is_broken_is_passed_over(tmp_path: Path, packed: bool) -> None:
    path = warcs.write(tmp_path / "a.warc.gz", THREE, packed=packed)
    second = warcs.read(path)[1].offset
    data = bytearray(path.read_bytes())
    data[second : second + 300] = b"\xff" * 300
    path.write_bytes(data)
    found = warcs.read(path)
    whole = [one for one in found if isinstance(one, ArchiveRecord)]
    assert [one.headers["warc-target-uri"] for one in whole] == [f"{BASE}/a", f"{BASE}/c"]
    assert [one for one in found if isinstance(one, BrokenRecord)]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b"root:x:0:0\n", "is no WARC file"),
        (gzip.compress(b"a spreadsheet", mtime=0), "is no WARC file"),
        (b"filedesc://a.arc 0.0.0.0 20050101000000 text/plain 69\n", "is an ARC file"),
        (b"\x1f\x8b\x08 nothing packed", "is no WARC file"),
    ],
)
def test_what_is_no_archive_is_told(content: bytes, told: str) -> None:
    with pytest.raises(NoArchiveError, match=told):
        list(read_records(BytesIO(content), lambda kind, headers: True))


def test_a_header_without_end_costs_no_memory(tmp_path: Path) -> None:
    bomb = b"WARC/1.0\r\nWARC-Type: " + b"a" * 50_000_000
    path = warcs.write(tmp_path / "a.warc.gz", [THREE[0], bomb, THREE[1]])
    found = warcs.read(path)
    assert [one.reason for one in found if isinstance(one, BrokenRecord)] == [
        "a header without end"
    ]
    assert len(found) == 3


def test_a_long_record_is_cut(tmp_path: Path) -> None:
    path = warcs.write(tmp_path / "a.warc.gz", [response(f"{BASE}/a", b" " * 40_000_000), THREE[1]])
    long, short = warcs.read(path)
    assert isinstance(long, ArchiveRecord)
    assert isinstance(short, ArchiveRecord)
    assert (len(long.block), long.cut, short.cut) == (LONGEST_BLOCK, True, False)
    found, _ = captures(path)
    assert isinstance(found[0], BrokenRecord)
    assert found[0].reason == "too long"


@pytest.mark.parametrize("length", ["", "-3", "many", "9" * 5000])
def test_a_record_of_no_known_length_is_broken(tmp_path: Path, length: str) -> None:
    odd = record("response", b"x", f"{BASE}/a", Content_Length=length)
    path = warcs.write(tmp_path / "a.warc.gz", [THREE[0], odd, THREE[1]])
    found = warcs.read(path)
    assert isinstance(found[1], BrokenRecord)
    assert isinstance(found[-1], ArchiveRecord)


def test_the_next_record_is_found_across_blocks() -> None:
    noise = random.Random(1).randbytes(64 * 1024 - 3)
    file = BytesIO(gzip.compress(b"WARC/1.0\r\n", mtime=0) + noise)
    start = len(file.getvalue())
    file = BytesIO(file.getvalue() + gzip.compress(THREE[0], mtime=0))
    assert find_record(file, 1) == start
    assert find_record(file, start + 1) is None


@given(st.binary(max_size=300), st.booleans())
def test_no_bytes_raise_or_loop(noise: bytes, packed: bool) -> None:
    told = gzip.compress(THREE[0], mtime=0) if packed else THREE[0]
    list(read_records(BytesIO(told + noise), lambda kind, headers: True))
    parse_answer(noise)


HTML = b"<html><body>perch\xc3\xa9</body></html>"
DEFLATED = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(HTML, mtime=0)),
        ("x-gzip", gzip.compress(HTML[:9], mtime=0) + gzip.compress(HTML[9:], mtime=0)),
        ("deflate", zlib.compress(HTML)),
        ("deflate", DEFLATED.compress(HTML) + DEFLATED.flush()),
        ("br", brotli.compress(HTML)),
        ("zstd", zstd.compress(HTML)),
        ("gzip, br", brotli.compress(gzip.compress(HTML, mtime=0))),
        ("gzip", HTML),
        ("br", HTML),
        ("zstd", HTML),
        ("deflate", HTML),
        ("aes128gcm", HTML),
    ],
)
def test_content_coding_is_taken_off(coding: str, packed: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n".encode()
    assert decode_body(parse_answer(head + packed)) == HTML


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        (b"5\r\n<html\r\n1;x=y\r\n>\r\n0\r\n\r\n", b"<html>"),
        (b"5\r\n<html\r\nff\r\n>", b"<html>"),
        (b"<html>", b"<html>"),
    ],
)
def test_chunks_are_joined(sent: bytes, meant: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert decode_body(parse_answer(head + sent)) == meant


ZEROS = b"\0" * (LONGEST_BLOCK + 1)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(ZEROS, mtime=0)),
        ("deflate", zlib.compress(ZEROS)),
        ("br", brotli.compress(ZEROS, quality=1)),
        ("zstd", zstd.compress(ZEROS)),
    ],
)
def test_bombs_are_told(coding: str, packed: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n".encode()
    answer = parse_answer(head + packed)
    with pytest.raises(UndecodableError, match="once unpacked"):
        decode_body(answer)


def test_what_breaks_off_while_it_is_unpacked_is_told() -> None:
    packed = bytearray(gzip.compress(random.Random(1).randbytes(200_000)))
    packed[150_000:150_100] = b"\0" * 100
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
    with pytest.raises(UndecodableError, match="cannot be unpacked"):
        decode_body(parse_answer(head + bytes(packed)))


def test_pages_are_told_from_what_is_none(tmp_path: Path) -> None:
    records = [
        record("warcinfo", b"software: x\r\n"),
        response(f"{BASE}/robots.txt", "User-agent: *"),
        response(f"{BASE}/a?utm_source=rss#top", page("a")),
        record("request", b"GET /a HTTP/1.1\r\n\r\n", f"{BASE}/a"),
        record("revisit", b"HTTP/1.1 200 OK\r\n\r\n", f"{BASE}/a"),
        record("response", page("b").encode(), f"<{BASE}/b>"),  # HTTP/0.9, and wget's brackets
        response(f"{BASE}/c", b"{}", Content_Type="application/json"),
        response(f"{BASE}/d", "", "HTTP/1.1 500 Oh"),
        response(f"{BASE}/e", "", "HTTP/1.1 301 Moved", Location="/f#x"),
        response(f"{BASE}/g", "", "HTTP/2 410"),
        response(f"{BASE}/h", page("h"), date="soon"),
        response("dns:www.lavalle.example", "x"),
        record("resource", page("i").encode(), f"{BASE}/i", Content_Type="text/html"),
        response("https://www.ilpost.it/feed/", "<rss/>"),
        response("https://www.ilpost.it/video/2025/06/02/x/", page("x")),
    ]
    found, skipped = captures(warcs.write(tmp_path / "a.warc.gz", records))
    told = {one.address: one for one in found if isinstance(one, Capture)}
    assert {address for address, one in told.items() if one.page} >= {f"{BASE}/a", f"{BASE}/b"}
    assert (told[f"{BASE}/e"].outcome, told[f"{BASE}/e"].moved_to) == ("moved", f"{BASE}/f")
    assert told[f"{BASE}/g"].outcome == "status 410"
    assert skipped["robots.txt"] == skipped["revisit"] == skipped["not HTML"] == 1
    assert skipped["status 500"] == skipped["no date"] == skipped["not of the web"] == 1
    assert skipped["resource"] == skipped["request"] == skipped["warcinfo"] == 1


def test_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    records = [
        response("https://www.ilpost.it/2025/06/02/a/", page("a")),
        response(f"{BASE}/b", page("b"), date="2025-05-01T12:00:00.123456789Z"),
        response(f"{BASE}/c", page("c")),
    ]
    path = warcs.write(tmp_path / "a.warc.gz", records)
    found, skipped = captures(path, Scope(sites=("ilpost",)))
    assert addresses(found) == ["https://www.ilpost.it/2025/06/02/a/"]
    assert skipped == {"other site": 2}
    found, skipped = captures(path, Scope(sites=("www.lavalle.example",), since=date(2025, 5, 20)))
    assert addresses(found) == [f"{BASE}/c"]
    assert skipped["fetched before the days asked for"] == 1


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.ilpost.it/a/", "ilpost"),
        ("https://WWW.LaValle.example:8080/a", "www.lavalle.example"),
        ("http://localhost/a", None),
        ("http://[::1]/a", None),
        ("http://.state/a", None),
        ("http://a..b/a", None),
        ("http://a/../b", None),
        ("https://perché.example/a", None),
    ],
)
def test_lines_are_filed_under_names_that_are_safe_for_folders(
    address: str, name: str | None
) -> None:
    assert site_of(address) == name


def test_ranges_cover_a_file_once(tmp_path: Path) -> None:
    note = b"rendered: by Chromium\r\nhttp-status: 200\r\n"
    shown = record("resource", page("d").encode(), f"{BASE}/d", WARC_Record_ID="<urn:x>")
    records = [*THREE, shown, record("metadata", note, f"{BASE}/d", WARC_Concurrent_To="<urn:x>")]
    path = warcs.write(tmp_path / "a.warc.gz", records)
    starts = [one.offset for one in warcs.read(path)]
    found = []
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        with path.open("rb") as file:
            found += addresses(list(Captures(file, Scope(), start, end)))
    assert found == [f"{BASE}/{slug}" for slug in "abcd"]


def test_the_pages_of_one_article_are_joined(tmp_path: Path) -> None:
    links = '<a href="/storia/2">2</a> <a href="/storia/3">3</a>'
    records = [
        response(f"{BASE}/storia", page("storia", links=links)),
        response(f"{BASE}/a", page("a")),
        response(f"{BASE}/storia/2", page("storia", town="Rovigo", links=links)),
        response(f"{BASE}/storia/3", page("storia", town="Adria", links=links)),
    ]
    found, _ = captures(warcs.write(tmp_path / "a.warc.gz", records))
    assert addresses(found) == [f"{BASE}/a", f"{BASE}/storia"]
    whole = found[1]
    assert isinstance(whole, Capture)
    assert whole.page
    assert [b"Rovigo" in more for more in whole.page.more] == [True, False]  # type: ignore[operator]
    found, _ = captures(warcs.write(tmp_path / "b.warc.gz", records[:2]))
    assert addresses(found) == [f"{BASE}/a", f"{BASE}/storia"]


def test_address_rules_of_sites_hold() -> None:
    assert why_not_read("https://www.ilpost.it/robots.txt") == "robots.txt"
    assert why_not_read("https://www.lavalle.example/x") is None
    assert why_not_read("http://www.ilquotidianodemo.example/rss.xml") == "feed, sitemap or section"
    assert (
        why_not_read("http://www.ilquotidianodemo.example/video/x/") == "no article by its address"
    )
