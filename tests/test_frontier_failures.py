"""The shared frontier when workers, Redis or disks fail; what is given up and forgotten."""

import json
import shutil
import signal
import time
from pathlib import Path

import pytest
import tiny
from frontiers import (
    DAY,
    SLUGS,
    Server,
    addresses,
    ended,
    finish,
    free_port,
    kept,
    of_paper,
    pages,
    wait_for,
    written,
)
from tiny import Answer, article


def test_of_one_folder_who_is_alive_writes_what_the_dead_left(
    redis_server: Server, tmp_path: Path
) -> None:
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.4")) as paper:
        workers = [of_paper(paper, tmp_path, redis_server) for _ in range(2)]
        with ended(*workers):
            wait_for(lambda: kept(tmp_path) > 3)
            workers[0].kill()
            _, err = workers[1].communicate(timeout=120)
            assert workers[1].returncode == 0, err
    assert sorted(written(tmp_path)) == addresses(*SLUGS)
    assert not redis_server.client.exists("newsbot:undelivered")


def test_a_frontier_that_does_not_answer_ends_the_run_at_once(tmp_path: Path) -> None:
    port = free_port()
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


def test_a_frontier_that_falls_silent_loses_nothing(redis_server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.3")) as paper:
        workers = [of_paper(paper, folder, redis_server) for folder in folders]
        with ended(*workers):
            wait_for(lambda: paper.times(f"{DAY}/{SLUGS[3]}"))
            redis_server.stop()
            for each in workers:
                _, err = each.communicate(timeout=120)
                assert each.returncode == 1, err
                assert "does not answer any more" in err
                assert "Traceback" not in err
        redis_server.start()
        _, err = of_paper(paper, folders[0], redis_server).communicate(timeout=120)
        assert sorted(written(*folders)) == addresses(*SLUGS), err


def test_what_a_lost_disk_had_is_read_anew(
    redis_server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [tmp_path / name for name in ("lost", "b")]
    shared = ("-s", f"NEWSBOT_FRONTIER={redis_server.url}")
    with tiny.serve(pages(*SLUGS[:6], robots="Crawl-delay: 0.3")) as paper:
        victim = of_paper(paper, folders[0], redis_server)
        with ended(victim):
            wait_for(lambda: kept(folders[0]) > 2)
        victim.wait(10)
        shutil.rmtree(folders[0])
        _, err = of_paper(paper, folders[1], redis_server).communicate(timeout=60)
        some = written(folders[1])
        assert 0 < len(some) < 4, err
        shown = tiny.command("frontier", "--json", *shared, capsys=capsys)
        [(folder, number)] = json.loads(shown.out)["undelivered"].items()
        assert number == 6 - len(some)
        given_up = tiny.command("frontier", *shared, "lost", folder, capsys=capsys)
        assert f"{number} records of {folder} are given up" in given_up.out
        _, err = of_paper(paper, folders[1], redis_server).communicate(timeout=60)
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
    redis_server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    [url] = addresses(SLUGS[0])
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        of_paper(paper, first, redis_server).communicate(timeout=60)
        where = ("-s", f"NEWSBOT_OUTPUT={first}", "-s", f"NEWSBOT_FRONTIER={redis_server.url}")
        run = tiny.command("state", *where, "forget", url, capsys=capsys)
        assert run.code == 0, run.err
        assert written(first) == addresses(SLUGS[1])
        _, err = of_paper(paper, second, redis_server, "-a", "reread=yes").communicate(timeout=60)
        assert written(second) == addresses(SLUGS[1]), err
        assert paper.times(f"{DAY}/{SLUGS[0]}") == 1
    client = redis_server.client
    told = [client.hgetall(key) for key in client.scan_iter(_type="HASH")]
    told += [list(client.smembers(key)) for key in client.scan_iter(_type="SET")]
    assert url not in json.dumps(told)
    assert not client.exists(f"newsbot:text:{url}")


def test_a_worker_that_slept_too_long_tells_nothing_twice(
    redis_server: Server, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b")]

    def slow(times: int) -> Answer:
        time.sleep(1 if times == 1 else 0)
        return Answer(article(SLUGS[2]))

    with tiny.serve(pages(*SLUGS[:6]) | {f"{DAY}/{SLUGS[2]}": slow}) as paper:
        sleeper = of_paper(paper, folders[0], redis_server)
        with ended(sleeper):
            wait_for(lambda: paper.times(f"{DAY}/{SLUGS[2]}"))
            sleeper.send_signal(signal.SIGSTOP)
            [said] = finish(of_paper(paper, folders[1], redis_server))
            assert "fell silent come back" in said
            sleeper.send_signal(signal.SIGCONT)
            [said] = finish(sleeper)
    assert "read by another worker" in said
    assert sorted(written(*folders)) == addresses(*SLUGS[:6])
