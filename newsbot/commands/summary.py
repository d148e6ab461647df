"""What a person sees at the end of a crawl: a table, the files, three events in words."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import IO, Any

from rich.console import Console
from rich.table import Table

from newsbot.commands.outcome import Outcome
from newsbot.labels import label
from newsbot.outputs import (
    count_lines,
    count_types,
    feed_path,
    in_words,
    printable,
    read_events,
    read_lines,
)

SAMPLES = 3
CANDIDATES = 2000  # events looked at for the samples
PLAIN_WIDTH = 120
NAMED = ("person", "organization", "country")
SORTS: tuple[Callable[[dict[str, Any]], str], ...] = (
    lambda event: event["factuality"]["status"],
    lambda event: event["article"]["url"],
)
"""By what samples should differ, besides their type."""


def make_console(file: IO[str]) -> Console:
    """A console that prints plain text where there is no terminal."""
    console = Console(file=file, highlight=False)
    return console if console.is_terminal else Console(file=file, width=PLAIN_WIDTH)


def make_table(console: Console, *columns: str) -> Table:
    """A table without lines where there is no terminal."""
    table = Table(title_justify="left", show_edge=False, pad_edge=False)
    if not console.is_terminal:
        table.box = None
    for column in columns:
        table.add_column(column)
    return table


def print_summary(outcome: Outcome, console: Console) -> None:
    """The table, the files and the samples of one crawl."""
    site, output = outcome.spider.name, outcome.spider.output
    table = make_table(console, site, "new", "in output")
    for column in table.columns[1:]:
        column.justify = "right"
    for row in _rows(outcome):
        table.add_row(*map(str, row))
    console.print()
    console.print(table)
    for line in chain(outcome.told, _files(outcome)):
        console.print(line, markup=False, soft_wrap=True)
    written = feed_path(output, site, "events", outcome.spider.stamp)
    events = read_lines(written) if written.exists() else read_events(output, site)
    for event in pick_samples(islice(events, CANDIDATES)):
        console.print(in_words(event), markup=False, soft_wrap=True)


def _rows(outcome: Outcome) -> Iterator[tuple[str, object, object]]:
    site, output = outcome.spider.name, outcome.spider.output
    new, there = outcome.parts("events"), count_types(read_events(output, site))
    yield "pages", outcome.count("pages"), ""
    if known := outcome.count("known"):
        yield "  read before", known, ""
    yield "articles", outcome.count("articles"), count_lines(output, site, "articles")
    if versions := outcome.count("new_versions"):
        yield "  new versions", versions, ""
    yield "events", sum(new.values()), there.total()
    for name in sorted(there.keys() | new.keys(), key=lambda name: (-there[name], name)):
        yield f"  {label('types', name, 'en')}", new.get(name, 0), there[name]
    if gone := outcome.count("gone"):
        yield "  no longer told", gone, ""
    if unsure := outcome.count("unsure"):
        yield "  less sure than asked for", unsure, ""
    yield "rejected", outcome.count("rejected"), count_lines(output, site, "rejected")
    left_out = outcome.parts("left_out")
    yield "left out", sum(left_out.values()), ""
    for reason, number in left_out.items():
        yield f"  {printable(reason)}", number, ""
    for reason, number in outcome.parts("sources_failed").items():
        yield f"  feeds and lists: {reason}", number, ""
    yield "seconds", outcome.seconds, ""


def _files(outcome: Outcome) -> Iterator[str]:
    spider = outcome.spider
    for kind in ("articles", "events", "rejected"):
        path = feed_path(spider.output, spider.name, kind, spider.stamp)
        if path.exists():
            yield f"{kind}: {path}"
    yield f"all files: {spider.output / spider.name}"


def pick_samples(events: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """A few events that tell most, of different types, statuses and articles where there are."""
    left, chosen = list(events), list[dict[str, Any]]()
    while left and len(chosen) < SAMPLES:
        seen = [{sort(event) for event in chosen} for sort in SORTS]
        best = max(left, key=partial(_worth, seen=seen))
        chosen.append(best)
        left = [event for event in left if event["type"] != best["type"]]
    return chosen


def _worth(event: dict[str, Any], seen: list[set[str]]) -> tuple[int, ...]:
    """How good a sample an event is: names of its own and a time of its own first, then variety."""
    names = {p["name"] for p in event["participants"] if p["kind"] in NAMED}
    named = sum(not name[:1].islower() for name in names)
    time = event["time"] or {}
    exact = bool(time.get("earliest")) and time.get("earliest") == time.get("latest")
    new = sum(sort(event) not in known for sort, known in zip(SORTS, seen, strict=True))
    told = sum(bool(event[field]) for field in ("place", "attribution", "amounts"))
    return min(named, 2), bool(time), new, exact, told
