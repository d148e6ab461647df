"""Disks that are full or may only be read: a clear word, code 1, nothing lost."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import tiny
from tiny import Answer, Paper, Run, article, crawl_options

DAY = "/2025/06/02"
SLUGS = [f"a{number}" for number in range(12)]


@pytest.fixture(scope="module")
def paper() -> Iterator[Paper]:
    pages = {f"{DAY}/{slug}": Answer(article(slug)) for slug in SLUGS}
    pages["/rss.xml"] = tiny.feed(*pages)
    with tiny.serve(pages) as serving:
        yield serving


@contextmanager
def disk(folder: Path, options: str) -> Iterator[None]:
    """A small disk of its own at a folder."""
    folder.mkdir(parents=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=False
    )
    if done.returncode:
        pytest.skip("disks can be mounted by root only")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def enlarge(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,rw,size=64m", str(folder)], check=True)


def nothing_lost(paper: Paper, output: Path, first: Run) -> None:
    """The run that failed says so; the next one writes all lines, each once."""
    assert first.code == 1, first.err[-3000:]
    assert_half_lines_are_none(output)
    run = tiny.crawl(paper, output)
    assert run.code == 0, run.err[-3000:]
    assert_half_lines_are_none(output)
    articles, events = tiny.lines(output, "articles"), tiny.lines(output, "events")
    assert sorted(line["url"].rpartition("/")[2] for line in articles) == sorted(SLUGS)
    ids = [event["id"] for event in events]
    assert sorted(ids) == sorted(id for line in articles for id in line["event_ids"])
    assert len(set(ids)) == len(ids)


def assert_half_lines_are_none(output: Path) -> None:
    for path in output.glob("*/*.jsonl"):
        assert path.read_bytes()[-1:] in (b"", b"\n"), path


def test_a_disk_that_the_state_fills(paper: Paper, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with disk(output, "size=640k"):
        first = tiny.crawl(paper, output)
        assert "No space left on device" in first.err or "disk is full" in first.err
        assert "cannot write to None" not in first.err
        enlarge(output)
        nothing_lost(paper, output, first)


def test_a_disk_that_the_feeds_fill(paper: Paper, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with disk(output / "paperino", "size=16k"):
        first = tiny.crawl(paper, output)
        assert (
            "12 articles could not be written under output/paperino: is the disk full" in first.out
        )
        assert tiny.lines(output, "articles") == []
        second = tiny.crawl(paper, output)  # reads nothing new
        assert "an earlier run's lines cannot be written, they are kept" in second.err
        assert second.code == 1
        enlarge(output / "paperino")
        nothing_lost(paper, output, second)


def test_a_disk_that_is_full_from_the_start(paper: Paper, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with disk(output, "size=64k"):
        (output / "full").write_bytes(b"x" * 60_000)
        first = tiny.crawl(paper, output)
        assert f"the state {output}/.state/newsbot.sqlite cannot be used" in first.err
        assert "Traceback" not in first.err
        enlarge(output)
        nothing_lost(paper, output, first)


def test_files_that_may_not_grow(paper: Paper, tmp_path: Path) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "crawl", "paperino", *crawl_options(paper, tmp_path)],
        capture_output=True,
        cwd=tiny.ROOT,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        preexec_fn=limit,
        check=False,
    )
    nothing_lost(paper, tmp_path, Run(done.returncode, done.stdout.decode(), done.stderr.decode()))


def test_a_disk_that_may_only_be_read(paper: Paper, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with disk(output, "ro,size=1m"):
        first = tiny.crawl(paper, output)
        assert f"cannot write under {output}: Read-only file system; set another" in first.err
        assert "Traceback" not in first.err
        enlarge(output)
        nothing_lost(paper, output, first)


def test_a_disk_that_becomes_read_only_between_two_runs(paper: Paper, tmp_path: Path) -> None:
    output = tmp_path / "output"
    with disk(output, "size=64m"):
        assert tiny.crawl(paper, output, "-a", "max_pages=3").code == 0
        subprocess.run(["mount", "-o", "remount,ro", str(output)], check=True)
        first = tiny.crawl(paper, output)
        assert "Traceback" not in first.err
        enlarge(output)
        nothing_lost(paper, output, first)


if os.geteuid() != 0:  # root may write everywhere; for it the disk above is read-only

    def test_a_folder_that_may_only_be_read(paper: Paper, tmp_path: Path) -> None:
        tmp_path.chmod(0o555)
        first = tiny.crawl(paper, tmp_path)
        assert f"cannot write under {tmp_path}: Permission denied; set another" in first.err
        assert "Traceback" not in first.err
        tmp_path.chmod(0o755)
        nothing_lost(paper, tmp_path, first)
