"""The shared frontier: workers in processes of their own tell together what one run tells."""

from itertools import pairwise
from pathlib import Path

import tiny
from frontiers import (
    DAY,
    SLUGS,
    Server,
    addresses,
    count_copies,
    ended,
    finish,
    kept,
    of_paper,
    options,
    pages,
    told,
    wait_for,
    worker,
    written,
)
from tiny import Answer, article

from newsbot.demo.server import serve


def test_three_workers_of_which_one_is_killed_tell_what_one_run_tells(
    redis_server: Server, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    with serve() as demo:
        alone = worker("demo", *options(tmp_path / "alone", demo.port))
        _, err = alone.communicate(timeout=120)
        assert alone.returncode == 0, err
        workers = [worker("demo", *options(f, demo.port, redis_server.url)) for f in folders]
        with ended(*workers):
            busy = wait_for(lambda: next((f for f in folders if kept(f) > 2), None))
            victim = workers.pop(folders.index(busy))
            victim.kill()
            finish(*workers)
        finish(worker("demo", *options(busy, demo.port, redis_server.url)))
    assert told(*folders) == told(tmp_path / "alone")
    assert count_copies(*folders) == count_copies(tmp_path / "alone") == 3
    assert len([folder for folder in folders if list(folder.glob("demo/articles-*"))]) > 1


def test_all_workers_together_keep_the_pace_of_a_host(redis_server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.4")) as paper:
        workers = [of_paper(paper, folder, redis_server) for folder in folders]
        finish(*workers)
    moments = [moment for _, moment in paper.moments]
    gaps = [after - before for before, after in pairwise(moments)]
    assert min(gaps) > 0.3, gaps  # a busy server notes a request late
    assert paper.most_at_once == 1
    assert sorted(written(*folders)) == addresses(*SLUGS)
    assert len([folder for folder in folders if written(folder)]) > 1
    assert all(paper.times(f"{DAY}/{slug}") == 1 for slug in SLUGS)


def test_a_host_that_asks_for_patience_gets_it_of_all_workers(
    redis_server: Server, tmp_path: Path
) -> None:
    def busy(times: int) -> Answer:
        if times == 1:
            return Answer("occupato", status=429, headers={"Retry-After": "3"})
        return Answer(article(SLUGS[0]))

    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS[:5]) | {f"{DAY}/{SLUGS[0]}": busy}) as paper:
        workers = [of_paper(paper, folder, redis_server) for folder in folders]
        finish(*workers)
    at = paper.answers.index((f"{DAY}/{SLUGS[0]}", 429))
    assert paper.moments[at + 1][1] - paper.moments[at][1] > 2.7
    assert sorted(written(*folders)) == addresses(*SLUGS[:5])


def test_who_joins_late_shares_the_work(redis_server: Server, tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.8")) as paper:
        early = of_paper(paper, first, redis_server)
        with ended(early):
            wait_for(lambda: paper.times(f"{DAY}/{SLUGS[0]}"))
            late = of_paper(paper, second, redis_server)
            with ended(late):
                for each in (early, late):
                    _, err = each.communicate(timeout=120)
                    assert each.returncode == 0, err
    assert written(second)
    assert sorted(written(first, second)) == addresses(*SLUGS)
    assert paper.times("/rss.xml") == 1


def test_who_finds_nothing_ends(redis_server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS[:2])) as paper:
        for _ in range(2):
            workers = [of_paper(paper, folder, redis_server) for folder in folders]
            with ended(*workers):
                for each in workers:
                    _, err = each.communicate(timeout=60)
                    assert each.returncode == 0, err
        assert sorted(written(*folders)) == addresses(*SLUGS[:2])
        assert all(paper.times(f"{DAY}/{slug}") == 1 for slug in SLUGS[:2])
    left = {key.rpartition(":")[0] for key in redis_server.client.scan_iter("newsbot:*")}
    assert not left & {"newsbot:seen", "newsbot:queue", "newsbot:held", "newsbot:held-of"}


def test_a_change_is_told_by_whichever_worker_meets_it(
    redis_server: Server, tmp_path: Path
) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    slug = SLUGS[0]
    with tiny.serve(pages(slug)) as paper:
        _, err = of_paper(paper, first, redis_server).communicate(timeout=60)
        text = (*tiny.PARAGRAPHS, "Il tribunale ha poi fermato la vendita per tre mesi.")
        paper.pages[f"{DAY}/{slug}"] = Answer(article(slug, paragraphs=text))
        other = of_paper(paper, second, redis_server, "-a", "reread=yes")
        _, err = other.communicate(timeout=60)
        assert other.returncode == 0, err
    [old], [new] = tiny.lines(first, "articles"), tiny.lines(second, "articles")
    assert (old["version"], new["version"]) == (1, 2)
    assert new["changes"] == ["body"]
    assert new["previous_digest"] == old["provenance"]["body_digest"]


def test_what_all_workers_dealt_with_is_asked_conditionally(
    redis_server: Server, tmp_path: Path
) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    served = pages(*SLUGS[:6], robots="Crawl-delay: 0.3")
    told = served["/rss.xml"]
    served["/rss.xml"] = Answer(told.body, type=told.type, headers={"ETag": '"uno"'})
    with tiny.serve(served) as paper:
        workers = [of_paper(paper, folder, redis_server) for folder in folders]
        finish(*workers)
        again = of_paper(paper, tmp_path / "c", redis_server)
        _, err = again.communicate(timeout=60)
    assert ("/rss.xml", 304) in paper.answers, err
    assert all(written(folder) for folder in folders)


def test_max_pages_counts_over_all_workers(redis_server: Server, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b")]
    with tiny.serve(pages(*SLUGS, robots="Crawl-delay: 0.2")) as paper:
        workers = [of_paper(paper, folder, redis_server, "-a", "max_pages=5") for folder in folders]
        finish(*workers)
    assert len(written(*folders)) == 5
