"""From the state to the files, exactly once, wherever a run is cut off."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from making import make_form

from newsbot.exporters import (
    ArticleLines,
    EventLines,
    WholeFile,
    WholeFileStorage,
    default_feeds,
    finish_deliveries,
    finish_rejected,
)
from newsbot.outputs import feed_path
from newsbot.state import State

SITE, START = "paperino", "20250602T143500Z"


class CutOffError(BaseException):
    """Stands for kill -9: nothing is tidied up behind it."""


class Crawl:
    """A run that reads two articles and may be cut off at a named instant."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.state = State(output)
        self.forms: list[dict[str, Any]] = [make_form("a", events=2), make_form("b", events=1)]

    def path(self, kind: Any) -> Path:
        return feed_path(self.output, SITE, kind, START)

    def run(self) -> None:
        """What a crawl does, as Scrapy calls it: take in, export, store feeds, mark."""
        feeds = []
        for (uri, options), exporter in zip(
            default_feeds(self.output, SITE).items(), (EventLines, ArticleLines), strict=True
        ):
            storage = WholeFileStorage(uri.replace("%(stamp)s", START), feed_options=options)
            file = storage.open(SimpleNamespace(memory=self.state))  # type: ignore[arg-type]
            feeds.append((storage, file, exporter(file)))
        for form in self.forms:
            url = form["article"]["url"]
            assert self.state.store(form, url, SITE, START).result().form
            for _, _, exporter in feeds:
                exporter.export_item(form)
        for storage, file, _ in feeds:
            asyncio.run(storage.store(file))
        self.state.delivered(SITE, START).result()

    def lines(self, *more: Path) -> dict[str, int]:
        """How many lines of each kind there are, those of rotated files too."""
        return {
            kind: sum(
                path.read_bytes().count(b"\n")
                for path in (*self.output.rglob(f"{kind}-*.jsonl"), *more)
                if kind in path.name
            )
            for kind in ("articles", "events")
        }


@pytest.fixture
def crawl(tmp_path: Path) -> Crawl:
    return Crawl(tmp_path / "output")


WHOLE = {"articles": 2, "events": 3}
INSTANTS: dict[str, tuple[Any, str, int]] = {
    "while the first record is taken in": (State, "store", 0),
    "while the second record is taken in": (State, "store", 1),
    "while events are written": (EventLines, "export_item", 1),
    "while articles are written": (ArticleLines, "export_item", 1),
    "before the events file is whole": (WholeFile, "finish", 0),
    "before it is marked whole": (State, "placing", 0),
    "before the events file is moved": (WholeFile, "place", 0),
    "before the articles file is whole": (WholeFile, "finish", 1),
    "before the articles file is marked whole": (State, "placing", 1),
    "before the articles file is moved": (WholeFile, "place", 1),
    "before the delivery is marked": (State, "delivered", 0),
}


def cut_off(
    monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, calls: int, *, after: bool
) -> None:
    """Have the run die before, or after, a call."""
    real: Callable[..., Any] = getattr(owner, name)
    left = [calls]

    def dying(*given: Any, **named: Any) -> Any:
        left[0] -= 1
        if left[0] >= 0:
            return real(*given, **named)
        if after:
            done = real(*given, **named)
            if hasattr(done, "result"):
                done.result()
        raise CutOffError

    monkeypatch.setattr(owner, name, dying)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("instant", INSTANTS)
@pytest.mark.parametrize("rotated", [False, True], ids=["", "rotated"])
def test_nothing_is_lost_and_nothing_comes_twice(
    crawl: Crawl, instant: str, rotated: bool, after: bool, tmp_path: Path
) -> None:
    with pytest.MonkeyPatch.context() as monkeypatch:
        cut_off(monkeypatch, *INSTANTS[instant], after=after)
        with pytest.raises(CutOffError):
            crawl.run()
    moved = []
    for path in list(crawl.output.rglob("*.jsonl")) if rotated else []:
        path.rename(tmp_path / path.name)
        moved.append(tmp_path / path.name)
    crawl.state.close()
    again = Crawl(crawl.output)
    finish_deliveries(again.state, SITE)
    finish_deliveries(again.state, SITE)
    taken_in = sum(again.state.seen(form["article"]["url"]) is not None for form in crawl.forms)
    assert again.lines(*moved) == {
        "articles": taken_in,
        "events": sum(len(form["events"]) for form in crawl.forms[:taken_in]),
    }
    assert again.state.undelivered(SITE) == {}
    if instant.startswith("before"):
        assert again.lines(*moved) == WHOLE


def test_a_run_to_the_end_leaves_nothing_to_finish(crawl: Crawl) -> None:
    crawl.run()
    assert crawl.lines() == WHOLE
    assert finish_deliveries(crawl.state, SITE) == 0
    assert not crawl.state.placed(crawl.path("articles"))
    assert not list(crawl.output.rglob("*.part"))


def test_what_a_run_that_was_cut_off_had_rejected_stays(tmp_path: Path) -> None:
    paths = [feed_path(tmp_path, SITE, "rejected", f"20250602T14350{n}Z") for n in range(2)]
    for path, text in zip(paths, (b'{"url": "a"}\n{"ur', b'{"ur'), strict=True):
        with WholeFile(path).open() as file:
            file.write(text)
    finish_rejected(tmp_path, SITE)
    assert paths[0].read_bytes() == b'{"url": "a"}\n'
    assert not paths[1].exists()
    assert not list(tmp_path.rglob("*.part"))
