"""What a crawl fetches, kept as WARC."""

import errno
import fcntl
import gzip
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import pytest
import tiny
import warcs
from tiny import Answer, article
from warcio.archiveiterator import ArchiveIterator

from newsbot.archive.captures import Capture, Captures
from newsbot.archive.keeping import DESCRIPTION, OPEN, Archive, Exchange
from newsbot.archive.recovery import recover
from newsbot.archive.scope import Scope

START = "20250602T143500Z"
ABOUT = {"software": "newsbot/0", "description": DESCRIPTION}
MOMENT = datetime(2025, 6, 2, 14, 35, 1, 250, UTC)
DAY = "/2025/06/02"


def exchange(slug: str, body: bytes = b"<p>x</p>", **changes: Any) -> Exchange:
    told: dict[str, Any] = {
        "address": f"{warcs.BASE}/{slug}",
        "moment": MOMENT,
        "method": "GET",
        "request_headers": [("User-Agent", "newsbot"), ("Cookie", "a=1"), ("Authorization", "x")],
        "status": 200,
        "protocol": "HTTP/1.1",
        "headers": [("Content-Type", "text/html"), ("Set-Cookie", "a=1"), ("X-Odd", "perché")],
        "body": body,
        "ip_address": "192.0.2.1",
        "rendered": False,
    }
    return Exchange(**told | changes)


def check(*paths: Path) -> None:
    """What `warcio check` says."""
    names = [str(path) for path in paths]
    subprocess.run([sys.executable, "-m", "warcio.cli", "check", *names], check=True)


def kept(path: Path) -> list[tuple[str, str]]:
    with path.open("rb") as file:
        return [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI") or "")
            for record in ArchiveIterator(file, check_digests="raise")
        ]


def make(folder: Path, size: int = 10**9) -> Archive:
    return Archive(folder, "paperino", START, size, ABOUT)


def test_responses_and_requests_are_kept(tmp_path: Path) -> None:
    archive = make(tmp_path)
    archive.keep(exchange("a"))
    archive.keep(exchange("b", b"", status=799, protocol="HTTP/1.0"))
    assert not list(tmp_path.rglob("*.warc.gz"))
    archive.close()
    [path] = archive.files
    assert path == tmp_path / "warc" / f"newsbot-paperino-{START}-00000.warc.gz"
    pair = [("response", f"{warcs.BASE}/a"), ("request", f"{warcs.BASE}/a")]
    assert kept(path)[:3] == [("warcinfo", ""), *pair]
    check(path)
    text = gzip.decompress(path.read_bytes()).decode()
    assert text.startswith("WARC/1.1\r\n")
    assert DESCRIPTION in text
    assert "WARC-Date: 2025-06-02T14:35:01.000250Z" in text
    assert "WARC-IP-Address: 192.0.2.1" in text
    assert "HTTP/1.0 799 Unknown" in text
    assert "GET /a HTTP/1.1\r\nUser-Agent: newsbot\r\n" in text
    assert "Cookie: a=1" not in text.replace("Set-Cookie: a=1", "")
    assert "Authorization" not in text


def test_rendered_pages_are_kept_with_a_note(tmp_path: Path) -> None:
    archive = make(tmp_path)
    page = warcs.page("a").encode()
    headers = [("Content-Type", "text/html"), ("TDM-Reservation", "1"), ("X", "a"), ("X", "b\r\nc")]
    archive.keep(exchange("a", page, rendered=True, headers=headers))
    archive.keep(exchange("b", page, rendered=True, status=404))
    archive.close()
    check(*archive.files)
    assert [kind for kind, _ in kept(archive.files[0])[:3]] == ["warcinfo", "resource", "metadata"]
    with archive.files[0].open("rb") as file:
        [capture, gone] = list(Captures(file, Scope()))
    assert isinstance(capture, Capture)
    assert capture.page
    assert capture.page.rendering == "browser"
    assert capture.page.html == page
    assert capture.page.headers == {
        "content-type": "text/html",
        "tdm-reservation": "1",
        "x": "a,b c",
    }
    assert isinstance(gone, Capture)
    assert gone.outcome == "status 404"


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    archive = make(tmp_path, size=1500)
    for number in range(10):
        archive.keep(exchange(str(number)))
    archive.close()
    archive.close()
    assert len(archive.files) > 2
    assert [path.name[-13:-8] for path in archive.files] == [
        f"{number:05}" for number in range(len(archive.files))
    ]
    check(*archive.files)
    addresses = [uri for path in archive.files for kind, uri in kept(path) if kind == "response"]
    assert addresses == [f"{warcs.BASE}/{number}" for number in range(10)]
    assert all(kept(path)[0][0] == "warcinfo" for path in archive.files)


def test_a_finished_file_is_never_written_over(tmp_path: Path) -> None:
    for slug in "ab":
        archive = make(tmp_path)
        archive.keep(exchange(slug))
        archive.close()
    names = sorted(path.name[-13:-8] for path in (tmp_path / "warc").iterdir())
    assert names == ["00000", "00001"]


def test_a_run_that_fetched_nothing_leaves_no_file(tmp_path: Path) -> None:
    make(tmp_path).close()
    assert not list(tmp_path.iterdir())


def cut_off(folder: Path, keep: int) -> Path:
    """The file of a run that was killed: only so much of its last record is there."""
    archive = make(folder)
    archive.keep(exchange("a"))
    assert archive._file
    whole = archive._file.tell()
    archive.keep(exchange("b"))
    path = Path(archive._file.name)
    archive._file.close()
    with path.open("r+b") as file:
        file.truncate(whole + keep)
    return path


@pytest.mark.parametrize("keep", [0, 1, 5, 60, 200, 330])
def test_what_a_run_that_was_cut_off_left_is_mended(tmp_path: Path, keep: int) -> None:
    path = cut_off(tmp_path, keep)
    [mended] = recover(tmp_path, "paperino")
    assert mended.name == path.name.removesuffix(OPEN)
    assert not path.exists()
    check(mended)
    addresses = [uri for _, uri in kept(mended)]
    assert addresses[:3] == ["", f"{warcs.BASE}/a", f"{warcs.BASE}/a"]


def test_only_what_nobody_writes_is_mended(tmp_path: Path) -> None:
    path = cut_off(tmp_path, 5)
    assert not list(recover(tmp_path, "paper"))
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert not list(recover(tmp_path, "paperino"))
    assert list(recover(tmp_path, "paperino"))


@pytest.mark.parametrize("rest", [b"", b"\x1f\x8b\x08", b"noise"])
def test_a_file_that_holds_nothing_goes(tmp_path: Path, rest: bytes) -> None:
    path = tmp_path / "warc" / f"newsbot-paperino-{START}-00000.warc.gz{OPEN}"
    path.parent.mkdir()
    path.write_bytes(rest)
    assert not list(recover(tmp_path, "paperino"))
    assert not list(path.parent.iterdir())


def test_what_the_disk_does_not_take_leaves_the_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = make(tmp_path)
    archive.keep(exchange("a"))

    def fail(self: Archive, file: IO[bytes], kept: Exchange) -> None:
        file.write(b"half a rec")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "_write", fail)
        with pytest.raises(OSError, match="No space"):
            archive.keep(exchange("b"))
    archive.close()
    check(*archive.files)
    assert len(kept(archive.files[0])) == 3


ZIPPED = gzip.compress(article("zip").encode())
PAGES = {
    "/robots.txt": Answer("User-agent: *\nDisallow: /2025/06/02/vietata\n", type="text/plain"),
    "/rss.xml": tiny.feed(*(f"{DAY}/{slug}" for slug in ("a", "via", "no", "zip", "vietata"))),
    f"{DAY}/a": Answer(article("a")),
    f"{DAY}/via": Answer(status=301, headers={"Location": f"{tiny.BASE}{DAY}/nuova"}),
    f"{DAY}/nuova": Answer(article("nuova")),
    f"{DAY}/zip": Answer(
        gzip.compress(article("zip").encode()), headers={"Content-Encoding": "gzip"}
    ),
}


def test_a_crawl_keeps_all_that_it_fetched(tmp_path: Path) -> None:
    left = cut_off(tmp_path, 5)
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(
            paper, tmp_path, "-a", "section=economia", "-s", "NEWSBOT_WARC=1",
            "-s", "NEWSBOT_WARC_SIZE=3000", "-s", "HTTPERROR_ALLOW_ALL=0",
        )  # fmt: skip
    assert run.code == 0, run.err
    assert f"mended {left.with_suffix('')}" in run.err
    files = sorted((tmp_path / "warc").glob("newsbot-paperino-2*.warc.gz"))
    files.remove(left.with_suffix(""))
    assert len(files) > 1
    check(*files)
    answered = [uri for path in files for kind, uri in kept(path) if kind == "response"]
    asked = [f"{tiny.BASE}{path}" for path, _ in paper.answers]
    assert sorted(answered) == sorted(asked)
    assert f"kept {len(asked)} answers in {tmp_path / 'warc'}" in run.err
    records = [record for path in files for record in warcs.read(path)]
    [packed] = [r for r in records if b"Content-Encoding: gzip" in getattr(r, "block", b"")]
    assert packed.block.endswith(ZIPPED)  # type: ignore[union-attr]


def test_an_archive_that_cannot_be_written_fails_the_run(tmp_path: Path) -> None:
    (tmp_path / "warc").write_text("a file where the folder should be")
    with tiny.serve(PAGES) as paper:
        run = tiny.crawl(paper, tmp_path, "-a", "section=economia", "-s", "NEWSBOT_WARC=1")
    assert run.code == 1
    assert "the archive could not be written: File exists" in run.err
    assert "answers could not be kept under output/warc; the log says why" in run.out
    assert len(tiny.lines(tmp_path, "articles")) == 3


def test_the_size_of_files_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    run = tiny.command("crawl", "demo", "-s", "NEWSBOT_WARC_SIZE=1GB", capsys=capsys)
    assert run.code == 2
    assert "NEWSBOT_WARC_SIZE=1GB is no whole number from 1" in run.err
