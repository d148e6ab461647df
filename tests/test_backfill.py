"""Archives read into lines: in order, once, and the same lines however often it is cut off."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tiny
import warcs
from warcs import BASE, page, response

from newsbot.archive import backfill as filling
from newsbot.archive import taking
from newsbot.archive.backfill import Backfill, BusyError, read_archives, take_parts, write_errors
from newsbot.archive.parts import read_counts
from newsbot.archive.reading import Reader
from newsbot.archive.readings import Line, read_archived
from newsbot.archive.scope import Scope
from newsbot.commands.summary import make_console
from newsbot.exporters import finish_deliveries
from newsbot.progress import Display
from newsbot.records import FetchedPage
from newsbot.state import SiteLock, State
from newsbot.workers import ReadingError

HOST = warcs.HOST
OTHER = "https://www.ilponte.example"


@dataclass
class Here:
    """Reads in this process, without workers to start; `fails` are addresses that it cannot."""

    fails: tuple[str, ...] = ()
    read_so_far: list[str] = field(default_factory=list)

    async def read(self, page: FetchedPage) -> Line:
        self.read_so_far.append(page.url)
        if page.url in self.fails:
            raise ReadingError("reading took too long")
        return read_archived(page)


def fill(
    output: Path, *paths: Path | str, scope: Scope | None = None, readers: Here | None = None
) -> Backfill:
    """A back-fill without the command around it."""
    scope = scope or Scope()
    display = Display(make_console(sys.stdout))
    here: Any = readers or Here()
    reader = Reader(output=output, scope=scope, readers=here, workers=1)
    with closing(State(output)) as state:
        done = read_archives(reader, [str(path) for path in paths], display)
        return take_parts(state, scope, done, finish_deliveries, display)


def lines(output: Path, kind: str, site: str = HOST) -> list[dict[str, Any]]:
    """All lines of a site, as its files have them."""
    files = sorted((output / site).glob(f"{kind}-*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def told(output: Path, kind: str, site: str = HOST) -> list[str]:
    """The lines without provenance, whatever their order and file."""
    forms = lines(output, kind, site)
    return sorted(json.dumps({k: v for k, v in f.items() if k != "provenance"}) for f in forms)


def moment(day: int, hour: int = 12) -> str:
    return f"2025-06-{day:02}T{hour:02}:00:00Z"


@pytest.fixture
def archives(tmp_path: Path) -> list[Path]:
    """Two archives of two papers: an article that changes twice and is copied, and others."""
    longer = "<p>" + " ".join(f"parola{n}" for n in range(80)) + " è il testo di tutti.</p>"
    first = [
        response(f"{BASE}/a", page("a"), date=moment(3)),
        response(f"{BASE}/b", page("b", links=longer), date=moment(3, 13)),
        response(f"{BASE}/a", page("a"), date=moment(3, 14)),
        response(f"{BASE}/a", page("a", town="Adria"), date=moment(5)),
        response(f"{BASE}/via", "", "HTTP/1.1 301 Moved", date=moment(5), Location=f"{BASE}/a"),
    ]
    second = [
        response(f"{BASE}/a", page("a", town="Rovigo"), date=moment(4)),
        response(
            f"{OTHER}/b",
            page("b", links=longer, canonical=f"{OTHER}/b"),
            date=moment(3, 15),
        ),
        response(f"{BASE}/sezione", "<p>Notizie</p>", date=moment(4)),
        response(f"{BASE}/c", page("c", town="Lendinara"), date=moment(4)),
    ]
    return [
        warcs.write(tmp_path / "later.warc.gz", first),
        warcs.write(tmp_path / "earlier.warc.gz", second),
    ]


def test_versions_and_stories_follow_the_time_of_fetching(
    tmp_path: Path, archives: list[Path]
) -> None:
    done = fill(tmp_path / "out", *archives)
    articles = lines(tmp_path / "out", "articles")
    versions = [(a["url"][-1], a["version"], a["changes"]) for a in articles]
    assert versions == [
        ("a", 1, []),
        ("b", 1, []),
        ("a", 2, ["headline", "body"]),
        ("c", 1, []),
        ("a", 3, ["headline", "body"]),
    ]
    assert articles[2]["previous_digest"] == articles[0]["provenance"]["body_digest"]
    [copy] = lines(tmp_path / "out", "articles", "www.ilponte.example")
    assert copy["same_text_as"] == f"{BASE}/b"
    assert copy["story"] == articles[1]["story"]
    assert copy["site"] == "www.ilponte.example"
    events = lines(tmp_path / "out", "events")
    assert {event["version"] for event in events} == {1, 2, 3}
    assert done.became["article"] == 6
    assert done.became["not changed since it was read"] == 1
    with closing(State(tmp_path / "out")) as state:
        seen = state.seen(f"{BASE}/via")
        assert seen
        assert seen.outcome == "article"
        assert state.seen(f"{BASE}/sezione")
    assert not list((tmp_path / "out").rglob("runs.jsonl"))


def test_the_order_of_the_files_does_not_matter(tmp_path: Path, archives: list[Path]) -> None:
    fill(tmp_path / "one", *archives)
    fill(tmp_path / "two", *reversed(archives))
    for kind in ("articles", "events"):
        assert told(tmp_path / "one", kind) == told(tmp_path / "two", kind)


def test_a_part_that_stands_is_not_read_again(tmp_path: Path, archives: list[Path]) -> None:
    fill(tmp_path, *archives)
    before = told(tmp_path, "articles")
    again = Here()
    done = fill(tmp_path, *archives, readers=again)
    assert again.read_so_far == []
    assert all(part.stood and part.counts.taken for part in done.parts)
    assert told(tmp_path, "articles") == before
    texts = [path.read_text() for path in (tmp_path / ".parts").iterdir()]
    assert not any("Ferramenta" in text for text in texts)  # nothing is left that must be forgotten
    archives[0].write_bytes(archives[0].read_bytes() + archives[1].read_bytes())
    fill(tmp_path, *archives, readers=again)
    assert len(again.read_so_far) > 0
    assert told(tmp_path, "articles") == before


def test_what_the_state_has_from_later_is_left(tmp_path: Path, archives: list[Path]) -> None:
    fill(tmp_path, archives[0])
    done = fill(tmp_path, archives[1])
    assert done.became["older than what is known"] == 1
    assert [a["version"] for a in lines(tmp_path, "articles") if a["url"].endswith("/a")] == [1, 2]


class CutOffError(BaseException):
    """As if the process were killed."""


def cut(after: int, call: Callable[..., Any], *, before: bool = False) -> Callable[..., Any]:
    """The call, but the process ends at the given one, before it or behind it."""
    calls = iter(range(10**6))

    def cutting(*arguments: Any, **named: Any) -> Any:
        last = next(calls) == after
        if last and before:
            raise CutOffError
        result = call(*arguments, **named)
        if last:
            raise CutOffError
        return result

    return cutting


@pytest.mark.parametrize("after", range(4))
@pytest.mark.parametrize(
    ("module", "name"),
    [
        (filling, "_read"),
        (taking.Pass, "_take"),
        (filling, "empty_part"),
        (filling, "free_stamp"),
    ],
)
def test_it_may_be_cut_off_anywhere(
    tmp_path: Path,
    archives: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    after: int,
) -> None:
    fill(tmp_path / "whole", *archives)
    monkeypatch.setattr(taking, "TOGETHER", 2)
    with monkeypatch.context() as patch:
        patch.setattr(module, name, cut(after, getattr(module, name)))
        try:
            fill(tmp_path / "cut", *archives)
        except CutOffError:
            delivered = name == "empty_part"
            assert bool(list((tmp_path / "cut").glob("*/*.jsonl"))) >= delivered
            assert delivered or not [
                path for path in (tmp_path / "cut").glob("www*/*") if path.is_file()
            ]
    fill(tmp_path / "cut", *archives)
    for site in (HOST, "www.ilponte.example"):
        for kind in ("articles", "events"):
            assert told(tmp_path / "cut", kind, site) == told(tmp_path / "whole", kind, site)


@pytest.mark.parametrize("after", range(4))
def test_deliveries_may_be_cut_off(
    tmp_path: Path, archives: list[Path], monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    fill(tmp_path / "whole", *archives)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", cut(after + 2, Path.rename))  # two parts are renamed before
        with pytest.raises(CutOffError):
            fill(tmp_path / "cut", *archives)
    third = warcs.write(tmp_path / "third.warc.gz", [response(f"{BASE}/d", page("d", town="Este"))])
    fill(tmp_path / "cut", *archives, third)
    fill(tmp_path / "whole", third)
    for kind in ("articles", "events"):
        assert told(tmp_path / "cut", kind) == told(tmp_path / "whole", kind)


def test_another_run_of_a_site_is_not_disturbed(tmp_path: Path, archives: list[Path]) -> None:
    lock = SiteLock(tmp_path, HOST)
    assert lock.acquire()
    with pytest.raises(BusyError, match=f"another run is crawling {HOST}"):
        fill(tmp_path, *archives)
    assert not (tmp_path / HOST).exists()
    lock.release()
    again = Here()
    fill(tmp_path, *archives, readers=again)
    assert again.read_so_far == []
    assert len(lines(tmp_path, "articles")) == 5


@pytest.mark.parametrize(
    ("scope", "articles", "reason"),
    [
        (Scope(until=date(2025, 6, 1)), 0, "outside the days asked for"),
        (Scope(since=date(2025, 6, 2), until=date(2025, 6, 2)), 1, "no date to compare with"),
        (Scope(sites=("ilpost",)), 0, None),
        (Scope(), 1, "text and data mining reserved"),
        (Scope(tdm_obey=False), 3, None),
        (Scope(min_confidence=1.0), 1, None),
    ],
)
def test_what_is_not_asked_for_is_left(
    tmp_path: Path, scope: Scope, articles: int, reason: str | None
) -> None:
    undated = page("b", town="Este").replace("article:published_time", "x")
    records = [
        response(f"{BASE}/a", page("a")),
        response(f"{BASE}/b", undated, TDM_Reservation="0" if scope.since else "1"),
        response(f"{BASE}/c", page("c", town="Adria"), TDM_Reservation="1"),
    ]
    done = fill(tmp_path, warcs.write(tmp_path / "a.warc.gz", records), scope=scope)
    assert done.became["article"] == articles
    assert reason is None or [name for name in done.became if name.startswith(reason)]
    if scope.min_confidence:
        assert lines(tmp_path, "events") == []
        assert lines(tmp_path, "articles")[0]["event_ids"] == []


def test_an_article_is_not_read_from_its_page_for_telephones(tmp_path: Path) -> None:
    amp = page("a", links="<p>Versione per telefoni.</p>")
    records = [response(f"{BASE}/a/amp", amp), response(f"{BASE}/a", page("a"), date=moment(3))]
    fill(tmp_path, warcs.write(tmp_path / "a.warc.gz", records))
    assert [a["url"] for a in lines(tmp_path, "articles")] == [f"{BASE}/a"]
    fill(tmp_path / "b", warcs.write(tmp_path / "b.warc.gz", records[:1]))
    assert [a["url"] for a in lines(tmp_path / "b", "articles")] == [f"{BASE}/a/amp"]


def test_an_article_that_moved_and_changed_has_a_version(tmp_path: Path) -> None:
    records = [
        response(f"{BASE}/a", page("a"), date=moment(3)),
        response(f"{BASE}/a", "", "HTTP/1.1 301 Moved", date=moment(4), Location="/nuova"),
        response(f"{BASE}/nuova", page("a", town="Adria"), date=moment(4, 13)),
        response(f"{BASE}/nuova", "", "HTTP/1.1 410 Gone", date=moment(5)),
    ]
    fill(tmp_path, warcs.write(tmp_path / "a.warc.gz", records))
    assert [(a["url"], a["version"]) for a in lines(tmp_path, "articles")] == [
        (f"{BASE}/a", 1),
        (f"{BASE}/nuova", 2),
    ]


def test_consent_walls_are_no_articles(tmp_path: Path) -> None:
    wall = '<div id="consenso"><p>Noi e i nostri partner</p></div>' + page("a")
    address = "http://www.ilquotidianodemo.example/economia/2025/06/03/x/"
    done = fill(tmp_path, warcs.write(tmp_path / "a.warc.gz", [response(address, wall)]))
    assert done.became == {"consent wall": 1}


def test_what_cannot_be_read_is_listed_and_the_rest_read(tmp_path: Path) -> None:
    records = [
        response(f"{BASE}/a", page("a")),
        response(f"{BASE}/b", page("b", town="Este")),
        response(f"{BASE}/c", b"\x1f\x8b\x08\x00", Content_Encoding="gzip"),
    ]
    path = warcs.write(tmp_path / "a.warc.gz", records)
    path.write_bytes(path.read_bytes() + b"noise")
    (tmp_path / "empty.warc.gz").touch()
    done = fill(
        tmp_path, tmp_path / "empty.warc.gz", path, tmp_path / "none", readers=Here((f"{BASE}/b",))
    )
    assert [why.split("/")[-1] for why in done.unreadable] == [
        "empty.warc.gz is empty",
        "none cannot be read: No such file or directory",
    ]
    assert len(lines(tmp_path, "articles")) == 1
    errors = write_errors(tmp_path, done)
    assert errors
    listed = [json.loads(line) for line in errors.read_text().splitlines()]
    assert [(e["archive"], e["address"], e["reason"]) for e in listed] == [
        (str(path), f"{BASE}/b", "reading took too long"),
        (str(path), None, "cannot be unpacked: Error -3 while decompressing data: "
         "incorrect header check"),
    ]  # fmt: skip
    assert listed[0]["offset"] == warcs.read(path)[1].offset
    [part] = [part for part in done.parts if read_counts(part.path)]
    assert part.counts.pages == 2


def test_paths_may_be_wherever_fsspec_reaches(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    path = warcs.write(tmp_path / "a.warc.gz", [response(f"{BASE}/a", page("a"))])
    with fsspec.open("memory://news/a.warc.gz", "wb") as file:
        file.write(path.read_bytes())
    done = fill(tmp_path, "memory://news/a.warc.gz", "memory://news/none.warc.gz")
    assert len(lines(tmp_path, "articles")) == 1
    assert "none.warc.gz cannot be read" in done.unreadable[0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name an archive: scrapy backfill FILE.warc.gz"),
        (("--fast", "a.warc.gz"), "there is no option --fast; `scrapy backfill -h` lists them"),
        (("--since", "ieri", "a"), "since=ieri is no date; write it as 2025-05-01, or 7d"),
        (("--since", "2025-06-02", "--until", "2025-06-01", "a"), "is after --until"),
        (("--site", "ilposto", "a"), "--site ilposto: there is no such site"),
        (("-s", "NEWSBOT_WORKERS=0", "a"), "NEWSBOT_WORKERS=0 is no whole number"),
    ],
)
def test_wrong_usage_ends_with_2(
    arguments: Sequence[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tiny.command("backfill", *arguments, capsys=capsys)
    assert run.code == 2
    assert said in run.err


def test_nothing_readable_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ("-s", f"NEWSBOT_OUTPUT={tmp_path / 'out'}")
    run = tiny.command("backfill", *options, str(tmp_path), "/none.warc", capsys=capsys)
    assert run.code == 1
    assert f"{tmp_path} cannot be read: Is a directory\n/none.warc cannot be read" in run.out
    (tmp_path / "file").touch()
    options = ("-s", f"NEWSBOT_OUTPUT={tmp_path / 'file'}")
    run = tiny.command("backfill", *options, "/none.warc", capsys=capsys)
    assert run.code == 1
    assert "scrapy backfill: cannot write under" in run.err


def test_the_command_reads_with_workers_and_tells_how_it_went(
    tmp_path: Path, archives: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    archives[1].write_bytes(archives[1].read_bytes()[:-100])
    options = ("-s", f"NEWSBOT_OUTPUT={tmp_path / 'out'}", "-s", "NEWSBOT_WORKERS=1")
    names = [str(path) for path in archives]
    lock = SiteLock(tmp_path / "out", HOST)
    assert lock.acquire()
    run = tiny.command("backfill", *options, *names, capsys=capsys)
    assert run.code == 4
    lock.release()
    run = tiny.command("backfill", *options, *names, capsys=capsys)
    assert run.code == 3
    assert f"1/2 {names[0]}: 4 pages, 4 articles (read before)\n" in run.out
    assert f"2/2 {names[1]}: 3 pages, 2 articles, 1 records failed (read before)\n" in run.out
    rows = {line.rsplit(maxsplit=1)[0].strip() for line in run.out.splitlines() if line.strip()}
    assert {"articles written", "moved", "failed"} <= rows
    *_, errors = sorted((tmp_path / "out" / ".parts").glob("errors-*.jsonl"))  # of each run one
    assert f"records that could not be read: {errors}" in run.out
    [file] = (tmp_path / "out" / HOST).glob("articles-*.jsonl")
    assert str(file) in run.out
    assert len(lines(tmp_path / "out", "articles")) == 4


def test_readers_have_the_limits_that_the_settings_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made: list[tuple[Any, ...]] = []

    class Pool(Here):
        def __init__(self, *given: Any) -> None:
            made.append(given)
            super().__init__()

        def close(self) -> None:
            pass

    monkeypatch.setattr(filling, "Readers", Pool)
    path = warcs.write(tmp_path / "a.warc.gz", [response(f"{BASE}/a", page("a"))])
    settings = ("OUTPUT=" + str(tmp_path), "WORKERS=3", "PAGE_SECONDS=7", "WORKER_MEMORY=99")
    options = [part for setting in settings for part in ("-s", f"NEWSBOT_{setting}")]
    run = tiny.command("backfill", *options, str(tmp_path / "*.warc.gz"), capsys=capsys)
    assert run.code == 0, run.err
    assert made == [(3, 7.0, read_archived, 99)]
    assert f"1/1 {path}: 1 pages, 1 articles\n" in run.out


def backfill(output: Path, *paths: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "scrapy", "backfill", *map(str, paths)]
    options = ["-s", f"NEWSBOT_OUTPUT={output}", "-s", "NEWSBOT_WORKERS=2"]
    return subprocess.Popen(
        [*command, *options], cwd=tiny.ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo crawled once, kept as WARC."""
    output = tmp_path_factory.mktemp("crawled")
    options = ("-s", f"NEWSBOT_OUTPUT={output}", "-s", "NEWSBOT_WARC=1", "-s", "NEWSBOT_WORKERS=1")
    run = tiny.scrapy("crawl", "demo", *options)
    assert run.code in (0, 3), run.err
    return output


def stopped(output: Path, archives: Sequence[Path], number: signal.Signals) -> int:
    """The exit code of a back-fill that is stopped while it reads."""
    process = backfill(output, *archives)
    deadline = time.monotonic() + 60
    while not (output / ".parts").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.5)
    process.send_signal(number)
    process.communicate()
    assert not list(output.glob("demo/*.jsonl"))
    return process.returncode


def test_an_archive_of_a_crawl_gives_the_lines_of_the_crawl(tmp_path: Path, demo: Path) -> None:
    archives = sorted((demo / "warc").glob("*.warc.gz"))
    assert stopped(tmp_path, archives, signal.SIGTERM) == 143
    assert stopped(tmp_path, archives, signal.SIGKILL) == -9
    process = backfill(tmp_path, *archives)
    _, said = process.communicate()
    assert process.returncode == 0, said
    for kind in ("articles", "events"):
        assert told(tmp_path, kind, "demo") == told(demo, kind, "demo")
    renderings = [
        {(a["url"], a["provenance"]["rendering"]) for a in lines(output, "articles", "demo")}
        for output in (tmp_path, demo)
    ]
    assert renderings[0] == renderings[1]
