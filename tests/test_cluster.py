"""Archives read by a cluster: the parts of one process, whoever dies on the way."""

import gzip
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
import tiny
import warcs
from dask_cluster import DaskCluster, start_scheduler
from test_backfill import Here, told
from warcs import BASE, page, record, response

from newsbot.archive import ranges
from newsbot.archive.assembling import Archive, Work, assemble, keep_piece, plan_archive
from newsbot.archive.opening import UnreadableError, expand_paths
from newsbot.archive.parts import Portion
from newsbot.archive.ranges import OtherVersionError, read_range
from newsbot.archive.reading import Limits, Reader
from newsbot.archive.scope import Scope

pytest.importorskip("distributed")

LIMITS = Limits(seconds=30, megabytes=1024)
PAGED = '<a href="/storia/2">2</a> <a href="/storia/3">3</a>'
TOWNS = ("Este", "Adria", "Rovigo", "Lendinara", "Monselice", "Cavarzere")


def dated(number: int) -> str:
    return f"2025-06-{1 + number % 20:02}T{number % 24:02}:00:00Z"


def rendered(slug: str) -> Iterator[bytes]:
    """A page as a browser showed it, and its note."""
    address, html = f"{BASE}/{slug}", page(slug).encode()
    name = "<urn:uuid:00000000-0000-4000-8000-000000000001>"
    yield record("resource", html, address, WARC_Record_ID=name, Content_Type="text/html")
    note = b"rendered: chromium\r\nhttp-status: 200\r\nhttp-header: Content-Type: text/html\r\n"
    yield record("metadata", note, address, WARC_Concurrent_To=name)


def odd_records() -> list[bytes]:
    """An archive with all that a seam could tear apart."""
    forged = response(f"{BASE}/falsa", page("falsa", town="Este")).decode()
    return [
        record("warcinfo", b"software: test\r\n"),
        response(f"{BASE}/storia", page("storia", links=PAGED)),
        response(f"{BASE}/a/amp", page("a", links="<p>Versione per telefoni.</p>")),
        response(f"{BASE}/b", page("b", town="Este") + "\r\n" + forged),
        response(f"{BASE}/storia/2", page("storia", town="Rovigo", links=PAGED)),
        response(f"{BASE}/via", "", "HTTP/1.1 301 Moved", Location=f"{BASE}/b"),
        *rendered("vetrina"),
        response(f"{BASE}/a", page("a"), date=dated(3)),
        response(f"{BASE}/storia", page("storia", links=PAGED), date=dated(4)),
        response(f"{BASE}/rotta", b"\x1f\x8b\x08\x00", Content_Encoding="gzip"),
        response(f"{BASE}/storia/3", page("storia", town="Adria", links=PAGED)),
        response(f"{BASE}/c", page("c", town="Lendinara"), date=dated(5)),
    ]


def write_odd(path: Path, kind: str) -> Path:
    records = odd_records()
    if kind == "one member":
        path.write_bytes(gzip.compress(b"".join(records)))
        return path
    if kind == "noisy":
        pieces = [warcs.write(path, [one]).read_bytes() for one in records]
        path.write_bytes(pieces[0] + pieces[1][:-9] + b"noise" + b"".join(pieces[2:]) + b"end")
        return path
    return warcs.write(path, records, packed=kind == "packed")


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Here:
    """Orders are read in this process, as a worker reads them."""
    readers = Here((f"{BASE}/c",))
    monkeypatch.setattr(ranges, "_readers", lambda limits: readers)
    return readers


def ask(works: Iterable[Work]) -> Iterator[bytes]:
    return (work() for work in works)


def keep_all(archive: Archive) -> None:
    for order in archive.orders:
        keep_piece(archive.piece_path(order), read_range(order))


@pytest.mark.parametrize("length", [400, 1000, 2222, 10**6])
@pytest.mark.parametrize("kind", ["packed", "plain", "one member", "noisy"])
def test_ranges_give_the_part_of_the_whole(
    tmp_path: Path, here: Here, kind: str, length: int
) -> None:
    path = write_odd(tmp_path / "a.warc.gz", kind)
    readers: Any = here
    reader = Reader(output=tmp_path / "one", scope=Scope(), readers=readers, workers=1)
    whole = reader.read(str(path), lambda offset, pages: None)
    archive = plan_archive(tmp_path / "many", Scope(), LIMITS, str(path), length)
    assert len(archive.orders) == -(-path.stat().st_size // length)
    keep_all(archive)
    part = assemble(archive, ask)
    assert part.path.name == whole.path.name
    assert part.path.read_bytes().splitlines()[1:] == whole.path.read_bytes().splitlines()[1:]
    for name in ("records", "pages", "lines", "sites", "first"):
        assert getattr(part.counts, name) == getattr(whole.counts, name)
    ours, theirs = ({str(f) for f in counts.failed} for counts in (part.counts, whole.counts))
    assert ours == theirs
    assert not list((tmp_path / "many" / ".parts").glob("*.piece"))


def test_a_page_that_holds_a_record_cannot_forge_one(tmp_path: Path, here: Here) -> None:
    path = write_odd(tmp_path / "a.warc", "plain")
    inside = path.read_bytes().index(b"/falsa") - 60
    begin = path.read_bytes().rindex(b"WARC/1.0", 0, inside + 60)
    archive = plan_archive(tmp_path, Scope(), LIMITS, str(path), begin)
    keep_all(archive)
    pieces = [read_range(order) for order in archive.orders]
    assert any(b'/falsa","site"' in piece for piece in pieces)  # the seam is where it would be read
    part = assemble(archive, ask)
    assert b'/falsa","site"' not in part.path.read_bytes()


def test_a_worker_with_another_newsbot_or_file_reads_nothing(tmp_path: Path) -> None:
    path = warcs.write(tmp_path / "a.warc.gz", [response(f"{BASE}/a", page("a"))])
    [order] = plan_archive(tmp_path, Scope(), LIMITS, str(path), 10**6).orders
    with pytest.raises(OtherVersionError, match=r"here it is 9\.9: install the same everywhere"):
        read_range(replace(order, version="9.9"))
    with pytest.raises(UnreadableError, match="another file of that name"):
        read_range(replace(order, size=7))
    with pytest.raises(UnreadableError, match="No such file"):
        read_range(replace(order, portion=Portion(path="/none.warc")))


def test_globs_are_resolved(tmp_path: Path) -> None:
    names = [str(tmp_path / name) for name in ("a.warc.gz", "b.warc.gz", "c[1].warc.gz")]
    for name in names:
        Path(name).touch()
    assert expand_paths([f"{tmp_path}/?.warc.gz", names[0]]) == names[:2]
    assert expand_paths([names[2], f"{tmp_path}/*.arc"]) == [names[2], f"{tmp_path}/*.arc"]
    assert expand_paths([f"file://{tmp_path}/d*"]) == [f"file://{tmp_path}/d*"]
    assert expand_paths([f"file://{tmp_path}/*.gz"]) == [f"file://{name}" for name in names]
    with pytest.raises(UnreadableError, match="cannot be read"):
        expand_paths(["nosuch://x/*.gz"])


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two archives that take two workers some seconds, the second plain."""
    folder = tmp_path_factory.mktemp("archives")

    def some(first: int, number: int) -> list[bytes]:
        return [
            response(f"{BASE}/{n}", article(n), date=dated(n)) for n in range(first, first + number)
        ]

    first = warcs.write(folder / "a.warc.gz", [*odd_records(), *some(0, 60)])
    first.write_bytes(first.read_bytes() + b"noise")
    return [first, warcs.write(folder / "b.warc", some(40, 60), packed=False)]


def article(number: int) -> str:
    """A page of its own text, too long for a range to hold many."""
    words = Random(number).sample(tiny.PARAGRAPHS[0].split(), 20)
    more = f"<p>{' '.join(words).capitalize()} {number}.</p>" * 12
    return page(str(number), town=TOWNS[number % len(TOWNS)], links=more)


def command(output: Path, archives: Iterable[Path], *options: str) -> list[str]:
    settings = (f"NEWSBOT_OUTPUT={output}", "NEWSBOT_CLUSTER_RANGE=12000", "NEWSBOT_WORKERS=2")
    given = [part for setting in settings for part in ("-s", setting)]
    return [sys.executable, "-m", "scrapy", "backfill", *options, *given, *map(str, archives)]


def start(output: Path, archives: Iterable[Path], *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(output, archives, *options),
        cwd=tiny.ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, archives: list[Path]) -> Path:
    """What the pool of one machine makes of the archives."""
    output = tmp_path_factory.mktemp("whole")
    process = start(output, archives)
    _, said = process.communicate()
    assert process.returncode == 3, said  # a record cannot be read
    assert len(told(output, "articles")) > 50
    return output


def same(output: Path, whole: Path) -> bool:
    return all(told(output, kind) == told(whole, kind) for kind in ("articles", "events"))


def parts(output: Path) -> set[str]:
    """The names of the parts, and what is listed of records that could not be read."""
    [errors] = (output / ".parts").glob("errors-*.jsonl")
    names = {path.name for path in (output / ".parts").glob("*.jsonl")} - {errors.name}
    return names | set(errors.read_text().splitlines())


def await_pieces(output: Path, process: subprocess.Popen[str], number: int) -> None:
    """Wait until some ranges are read."""
    while len(list((output / ".parts").glob("*.piece"))) < number:
        assert process.poll() is None, process.communicate()
        time.sleep(0.005)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[DaskCluster]:
    with start_scheduler(tmp_path / "dask") as started:
        yield started


def test_a_worker_killed_in_the_middle_costs_nothing(
    tmp_path: Path, archives: list[Path], whole: Path, cluster: DaskCluster
) -> None:
    victim = cluster.worker("--no-nanny")
    cluster.worker()
    cluster.await_workers(2)
    process = start(tmp_path, archives, "--scheduler", cluster.address)
    await_pieces(tmp_path, process, 3)
    victim.send_signal(signal.SIGKILL)
    out, said = process.communicate()
    assert process.returncode == 3, said
    assert "watch the cluster at http://127.0.0.1:" in out
    assert "1/2" in out
    assert same(tmp_path, whole)
    assert parts(tmp_path) == parts(whole)
    assert not list((tmp_path / ".parts").glob("*.piece"))
    again = start(tmp_path, archives, "--scheduler", cluster.address)
    out, _ = again.communicate()
    assert out.count("(read before)") == 2
    assert same(tmp_path, whole)


def test_who_asked_is_killed_and_asks_again(
    tmp_path: Path, archives: list[Path], whole: Path, cluster: DaskCluster
) -> None:
    plain_first = archives[::-1]  # of many ranges
    cluster.worker("--no-nanny")
    cluster.await_workers(1)
    process = start(tmp_path, plain_first, "--scheduler", cluster.address)
    await_pieces(tmp_path, process, 4)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    kept = {path.name: path.stat().st_mtime_ns for path in (tmp_path / ".parts").glob("*.piece")}
    assert len(kept) >= 4
    assert not told(tmp_path, "articles")

    process = start(tmp_path, plain_first, "--scheduler", cluster.address)
    await_pieces(tmp_path, process, len(kept) + 2)
    now = {path.name: path.stat().st_mtime_ns for path in (tmp_path / ".parts").glob("*.piece")}
    assert kept.items() <= now.items()  # not read again
    cluster.processes[0].kill()  # the scheduler
    _, said = process.communicate()
    assert process.returncode == 1
    assert f"the scheduler at {cluster.address} is gone; what was read is kept" in said

    process = start(tmp_path, archives)  # without a cluster
    process.communicate()
    assert process.returncode == 3
    assert same(tmp_path, whole)
    assert not list((tmp_path / ".parts").glob("*.piece"))


def fake_newsbot(folder: Path) -> dict[str, str]:
    """An environment in which another version of newsbot is installed."""
    metadata = folder / "newsbot-9.9.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: newsbot\nVersion: 9.9\n")
    return {"PYTHONPATH": str(folder)}


def test_what_is_wrong_with_a_cluster_is_told(
    tmp_path: Path,
    archives: list[Path],
    cluster: DaskCluster,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def backfill(address: str) -> tiny.Run:
        options = ("-s", f"NEWSBOT_OUTPUT={tmp_path}", "-s", "NEWSBOT_CLUSTER_SECONDS=1")
        return tiny.command(
            "backfill", *options, "--scheduler", address, str(archives[0]), capsys=capsys
        )

    run = backfill("10.0.0.1")
    assert run.code == 2
    assert "missing port number in address '10.0.0.1'; write it as tcp://10.0.0.1:8786" in run.err
    run = backfill("tcp://127.0.0.1:1")
    assert run.code == 1
    assert "no scheduler answers at tcp://127.0.0.1:1 within 1 s: is it running" in run.err
    run = backfill(cluster.address)
    assert run.code == 1
    assert f"{cluster.address} has had no worker for 1 s" in run.err
    assert f"dask worker {cluster.address}" in run.err
    cluster.worker("--no-nanny", env=fake_newsbot(tmp_path / "other"))
    cluster.await_workers(1)
    run = backfill(cluster.address)
    assert run.code == 1
    assert "has newsbot 9.9, here it is 0.1.0: install the same" in run.err
    assert not told(tmp_path, "articles")
