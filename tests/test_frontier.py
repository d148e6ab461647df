"""The shared frontier, with a real Redis server and workers in processes of their own."""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import tiny
from tiny import BASE, Answer, Paper, article, feed

from newsbot.demo.server import serve
from newsbot.demo.site import HOSTS

redis = pytest.importorskip("redis")
LEASE = 3  # seconds
DAY = "/2025/06/02"
SLUGS = tuple(f"notizia-{number:02}" for number in range(12))


@dataclass
class Server:
    """A Redis server of the test's own."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def client(self) -> Any:
        return redis.Redis(port=self.port, decode_responses=True)

    def start(self) -> None:
        options = f"--port {self.port} --bind 127.0.0.1 --appendonly yes --dir {self.folder}"
        self.process = subprocess.Popen(
            ["redis-server", *options.split(), "--save", ""], stdout=subprocess.DEVNULL
        )
        for _ in range(100):
            try:
                self.client.ping()
                return
            except redis.RedisError:
                time.sleep(0.05)
        raise RuntimeError("redis-server does not start")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(10)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server missing: apt-get install redis-server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path / "redis"
    folder.mkdir()
    running = Server(port, folder)
    running.start()
    yield running
    running.stop()


def of_paper(paper: Paper, output: Path, server: Server, *given: str) -> subprocess.Popen[str]:
    settings = (f"NEWSBOT_FRONTIER={server.url}", f"NEWSBOT_FRONTIER_LEASE={LEASE}")
    more = [part for setting in settings for part in ("-s", setting)]
    return worker(
        *("paperino", "-a", "section=economia", *tiny.crawl_options(paper, output), *more, *given)
    )


def pages(*slugs: str, robots: str = "") -> dict[str, Any]:
    return {
        "/robots.txt": Answer(f"User-agent: *\n{robots}\n", type="text/plain"),
        "/rss.xml": feed(*(f"{DAY}/{slug}" for slug in slugs)),
        **{f"{DAY}/{slug}": Answer(article(slug)) for slug in slugs},
    }


def written(*folders: Path) -> list[str]:
    return [line["url"] for folder in folders for line in tiny.lines(folder, "articles")]


def addresses(*slugs: str) -> list[str]:
    return [f"{BASE}{DAY}/{slug}" for slug in slugs]


def options(output: Path, port: int, url: str = "") -> list[str]:
    routes = json.dumps(dict.fromkeys(HOSTS, f"127.0.0.1:{port}"))
    given = {"NEWSBOT_OUTPUT": output, "NEWSBOT_ROUTES": routes, "NEWSBOT_WORKERS": 1}
    if url:
        given |= {"NEWSBOT_FRONTIER": url, "NEWSBOT_FRONTIER_LEASE": LEASE}
    return [part for name, value in given.items() for part in ("-s", f"{name}={value}")]


def worker(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", *arguments],
        cwd=tiny.ROOT,
        env={**os.environ, "PYTHONPATH": tiny._path()},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(*folders: Path, site: str = "demo") -> dict[str, list[str]]:
    """All lines of some output folders, sorted, without what tells how they came to be."""
    lines = defaultdict(list)
    for folder in folders:
        for kind in ("articles", "events"):
            for path in (folder / site).glob(f"{kind}-*.jsonl"):
                for line in path.read_text().splitlines():
                    form = json.loads(line)
                    form.pop("provenance", None)
                    lines[kind].append(json.dumps(form, sort_keys=True))
    return {kind: sorted(found) for kind, found in lines.items()}


@contextmanager
def ended(*workers: subprocess.Popen[str]) -> Iterator[None]:
    try:
        yield
    finally:
        for each in workers:
            each.kill()


def test_three_workers_of_which_one_is_killed_tell_what_one_run_tells(
    server: Server, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    with serve() as demo:
        alone = worker("demo", *options(tmp_path / "alone", demo.port))
        _, err = alone.communicate(timeout=120)
        assert alone.returncode == 0, err
        workers = [worker("demo", *options(f, demo.port, server.url)) for f in folders]
        with ended(*workers):
            state = folders[0] / ".state" / "newsbot.sqlite"
            wait_for(lambda: kept(state) > 2)
            workers[0].send_signal(signal.SIGKILL)
            for each in workers[1:]:
                _, err = each.communicate(timeout=120)
                assert each.returncode == 0, err
        again = worker("demo", *options(folders[0], demo.port, server.url))
        with ended(again):
            _, err = again.communicate(timeout=120)
            assert again.returncode == 0, err
    assert told(*folders) == told(tmp_path / "alone")


def kept(state: Path) -> int:
    try:
        with sqlite3.connect(f"file:{state}?mode=ro", uri=True) as database:
            [number] = database.execute("SELECT count(*) FROM undelivered").fetchone()
            return int(number)
    except sqlite3.Error:
        return 0


def wait_for(until: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.02)


def test_all_workers_together_keep_the_pace_of_a_host(server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.4")) as paper:
        workers = [of_paper(paper, folder, server) for folder in folders]
        with ended(*workers):
            for each in workers:
                _, err = each.communicate(timeout=120)
                assert each.returncode == 0, err
    moments = [moment for _, moment in paper.moments]
    gaps = [after - before for before, after in pairwise(moments)]
    assert min(gaps) > 0.37, gaps
    assert paper.most_at_once == 1
    assert sorted(written(*folders)) == addresses(*SLUGS)
    assert len([folder for folder in folders if written(folder)]) > 1
    assert all(paper.times(f"{DAY}/{slug}") == 1 for slug in SLUGS)


def test_a_host_that_asks_for_patience_gets_it_of_all_workers(
    server: Server, tmp_path: Path
) -> None:
    def busy(times: int) -> Answer:
        if times == 1:
            return Answer("occupato", status=429, headers={"Retry-After": "3"})
        return Answer(article(SLUGS[0]))

    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS[:5]) | {f"{DAY}/{SLUGS[0]}": busy}) as paper:
        workers = [of_paper(paper, folder, server) for folder in folders]
        with ended(*workers):
            for each in workers:
                _, err = each.communicate(timeout=120)
                assert each.returncode == 0, err
    at = paper.answers.index((f"{DAY}/{SLUGS[0]}", 429))
    assert paper.moments[at + 1][1] - paper.moments[at][1] > 2.9
    assert sorted(written(*folders)) == addresses(*SLUGS[:5])


def test_who_joins_late_shares_the_work(server: Server, tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.8")) as paper:
        early = of_paper(paper, first, server)
        with ended(early):
            wait_for(lambda: paper.times(f"{DAY}/{SLUGS[0]}"))
            late = of_paper(paper, second, server)
            with ended(late):
                for each in (early, late):
                    _, err = each.communicate(timeout=120)
                    assert each.returncode == 0, err
    assert written(second)
    assert sorted(written(first, second)) == addresses(*SLUGS)
    assert paper.times("/rss.xml") == 1


def test_who_finds_nothing_ends(server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        for _ in range(2):
            workers = [of_paper(paper, folder, server) for folder in folders]
            with ended(*workers):
                for each in workers:
                    _, err = each.communicate(timeout=60)
                    assert each.returncode == 0, err
        assert sorted(written(*folders)) == addresses(*SLUGS[:2])
        assert all(paper.times(f"{DAY}/{slug}") == 1 for slug in SLUGS[:2])
    left = {key.rpartition(":")[0] for key in server.client.scan_iter("newsbot:*")}
    assert not left & {"newsbot:seen", "newsbot:queue", "newsbot:held", "newsbot:held-of"}


def test_a_change_is_told_by_whichever_worker_meets_it(server: Server, tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    slug = SLUGS[0]
    with tiny.serve(pages(slug)) as paper:
        _, err = of_paper(paper, first, server).communicate(timeout=60)
        text = (*tiny.PARAGRAPHS, "Il tribunale ha poi fermato la vendita per tre mesi.")
        paper.pages[f"{DAY}/{slug}"] = Answer(article(slug, paragraphs=text))
        other = of_paper(paper, second, server, "-a", "reread=yes")
        _, err = other.communicate(timeout=60)
        assert other.returncode == 0, err
    [old], [new] = tiny.lines(first, "articles"), tiny.lines(second, "articles")
    assert (old["version"], new["version"]) == (1, 2)
    assert new["changes"] == ["body"]
    assert new["previous_digest"] == old["provenance"]["body_digest"]


def test_of_one_folder_who_is_alive_writes_what_the_dead_left(
    server: Server, tmp_path: Path
) -> None:
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.4")) as paper:
        workers = [of_paper(paper, tmp_path, server) for _ in range(2)]
        with ended(*workers):
            wait_for(lambda: kept(tmp_path / ".state" / "newsbot.sqlite") > 3)
            workers[0].kill()
            _, err = workers[1].communicate(timeout=120)
            assert workers[1].returncode == 0, err
    assert sorted(written(tmp_path)) == addresses(*SLUGS)
    assert not server.client.exists("newsbot:undelivered")


def test_a_frontier_that_does_not_answer_ends_the_run_at_once(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"redis://:segreto@127.0.0.1:{port}/0"
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        run = tiny.crawl(paper, tmp_path, "-s", f"NEWSBOT_FRONTIER={url}")
    assert run.code == 1
    assert f"the frontier at 127.0.0.1:{port}/0 does not answer" in run.err
    assert "segreto" not in run.err + run.out
    assert "Traceback" not in run.err
    assert paper.log == []


def test_an_address_that_is_none_is_told_as_such(tmp_path: Path) -> None:
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        run = tiny.crawl(paper, tmp_path, "-s", "NEWSBOT_FRONTIER=:segreto@example.org")
    assert run.code == 1
    assert "NEWSBOT_FRONTIER is no address of a Redis server" in run.err
    assert "segreto" not in run.err + run.out


def test_a_frontier_that_falls_silent_loses_nothing(server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.3")) as paper:
        workers = [of_paper(paper, folder, server) for folder in folders]
        with ended(*workers):
            wait_for(lambda: paper.times(f"{DAY}/{SLUGS[3]}"))
            server.stop()
            for each in workers:
                _, err = each.communicate(timeout=120)
                assert each.returncode == 1, err
                assert "does not answer any more" in err
                assert "Traceback" not in err
        server.start()
        _, err = of_paper(paper, folders[0], server).communicate(timeout=120)
        assert sorted(written(*folders)) == addresses(*SLUGS), err


def test_what_all_workers_dealt_with_is_asked_conditionally(server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    served = pages(*SLUGS[:6], robots="Crawl-delay: 0.3")
    told = served["/rss.xml"]
    served["/rss.xml"] = Answer(told.body, type=told.type, headers={"ETag": '"uno"'})
    with tiny.serve(served) as paper:
        workers = [of_paper(paper, folder, server) for folder in folders]
        with ended(*workers):
            for each in workers:
                _, err = each.communicate(timeout=60)
                assert each.returncode == 0, err
        again = of_paper(paper, tmp_path / "c", server)
        _, err = again.communicate(timeout=60)
    assert ("/rss.xml", 304) in paper.answers, err
    assert all(written(folder) for folder in folders)


def test_max_pages_counts_over_all_workers(server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.2")) as paper:
        workers = [of_paper(paper, folder, server, "-a", "max_pages=5") for folder in folders]
        with ended(*workers):
            for each in workers:
                _, err = each.communicate(timeout=60)
                assert each.returncode == 0, err
    assert len(written(*folders)) == 5


def test_what_a_lost_disk_had_is_read_anew(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [tmp_path / name for name in ("lost", "b")]
    shared = ("-s", f"NEWSBOT_FRONTIER={server.url}")
    with tiny.serve(pages(*SLUGS[:6], robots="Crawl-delay: 0.3")) as paper:
        victim = of_paper(paper, folders[0], server)
        with ended(victim):
            wait_for(lambda: kept(folders[0] / ".state" / "newsbot.sqlite") > 2)
        victim.wait(10)
        shutil.rmtree(folders[0])
        _, err = of_paper(paper, folders[1], server).communicate(timeout=60)
        some = written(folders[1])
        assert 0 < len(some) < 4, err
        shown = tiny.command("frontier", "--json", *shared, capsys=capsys)
        [(folder, number)] = json.loads(shown.out)["undelivered"].items()
        assert number == 6 - len(some)
        given_up = tiny.command("frontier", *shared, "lost", folder, capsys=capsys)
        assert f"{number} records of {folder} are given up" in given_up.out
        _, err = of_paper(paper, folders[1], server).communicate(timeout=60)
    assert sorted(written(folders[1])) == addresses(*SLUGS[:6])
    assert all(line["version"] == 1 for line in tiny.lines(folders[1], "articles"))
    shown = tiny.command("frontier", *shared, capsys=capsys)
    assert "nothing is queued, and all records are written" in shown.out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ((), 2, "say where it is: frontier in newsbot.toml"),
        (("found",), 2, "scrapy frontier found makes no sense"),
        (("lost",), 2, "FOLDER"),
        (("-s", "NEWSBOT_FRONTIER=redis://:segreto@127.0.0.1:1"), 1, "does not answer"),
        (("-s", "NEWSBOT_FRONTIER=redis://:1/segreto@127.0.0.1"), 1, "does not answer"),
        (("-s", "NEWSBOT_FRONTIER=redis://:x/segreto@127.0.0.1"), 1, "is no address"),
    ],
)
def test_wrong_usage(
    arguments: tuple[str, ...], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tiny.command("frontier", *arguments, capsys=capsys)
    assert run.code == code
    assert message in run.err
    assert "segreto" not in run.err


def test_an_article_is_forgotten_by_all_workers(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    [url] = addresses(SLUGS[0])
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        of_paper(paper, first, server).communicate(timeout=60)
        where = ("-s", f"NEWSBOT_OUTPUT={first}", "-s", f"NEWSBOT_FRONTIER={server.url}")
        run = tiny.command("state", *where, "forget", url, capsys=capsys)
        assert run.code == 0, run.err
        assert written(first) == addresses(SLUGS[1])
        _, err = of_paper(paper, second, server, "-a", "reread=yes").communicate(timeout=60)
        assert written(second) == addresses(SLUGS[1]), err
        assert paper.times(f"{DAY}/{SLUGS[0]}") == 1
    client = server.client
    told = [client.hgetall(key) for key in client.scan_iter(_type="HASH")]
    told += [list(client.smembers(key)) for key in client.scan_iter(_type="SET")]
    assert url not in json.dumps(told)
    assert not client.exists(f"newsbot:text:{url}")
