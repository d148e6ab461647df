"""`scrapy events`: what was found, searched and shown as a table."""

import argparse
import sys
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import parse_count, print_line, refuse_unknown_options
from newsbot.commands.selecting import (
    add_selection_options,
    chosen_sites,
    parse_selection,
    tell_of_none,
)
from newsbot.commands.summary import make_console, make_table
from newsbot.labels import label
from newsbot.outputs import how_sure, printable
from newsbot.selection import Selection, latest_first, read_present
from newsbot.spiders.news import output_folder
from newsbot.watches import WatchError, parse_watches

MOST = 50
SHOWN = ("told", "type", "status", "who", "sum", "id")


class Command(ScrapyCommand):
    """Searches the events in the output folder."""

    requires_project = True
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 -- as Scrapy declares it

    def syntax(self) -> str:
        """How it is called."""
        return "[options]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Search the events that were found"

    def long_desc(self) -> str:
        """For `scrapy events -h`."""
        return (
            "Shows the latest events first, as they stand now. Example: scrapy events --type "
            "acquire --who ENI --status alleged --since 7d --min-amount 1e9. --json prints one "
            "event a line. scrapy show ID shows one with the words that prove it."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Its options."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
        parser.add_argument("--limit", default=str(MOST), metavar="N", help=f"at most N ({MOST})")
        parser.add_argument("--labels", choices=("it", "en"), default="en", help="words: it or en")
        parser.add_argument("--watch", metavar="NAME", help="what a watch would have announced")
        add_selection_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print what matches."""
        refuse_unknown_options("events", args)
        if args:
            raise UsageError(f"what is {args[0]!r}? Names go with --who", print_help=False)
        assert self.settings
        output = output_folder(self.settings)
        selections = [parse_selection(opts), *self._watched(opts.watch)]
        sites = chosen_sites(output, opts.site)
        events = _latest(output, sites, selections)
        if opts.json:
            for event in events:
                print_line(event)
            return
        console = make_console(sys.stdout)
        if not events:
            console.print(tell_of_none(output, sites), markup=False)
            return
        chosen = list(islice(events, parse_count("--limit", opts.limit)))
        _print_table(chosen, console, opts.labels)
        console.print(f"{len(chosen)} of {len(events)} events", markup=False)

    def _watched(self, name: str | None) -> list[Selection]:
        """What a watch of newsbot.toml asks for."""
        if name is None:
            return []
        assert self.settings
        try:
            watches = parse_watches(self.settings.getdict("NEWSBOT_WATCHES"))
        except WatchError as error:
            raise UsageError(str(error), print_help=False) from None
        for watch in watches:
            if watch.name == name:
                return [watch.selection]
        there = ", ".join(watch.name for watch in watches) or "none"
        raise UsageError(f"newsbot.toml has no watch {name!r}; it has: {there}", print_help=False)


def _latest(output: Path, sites: list[str], selections: list[Selection]) -> list[dict[str, Any]]:
    events = read_present(output, sites)
    return latest_first(e for e in events if all(one.matches(e) for one in selections))


def _print_table(events: list[dict[str, Any]], console: Console, language: str) -> None:
    table = make_table(console, *SHOWN)
    for event in events:
        table.add_row(*(Text(printable(cell)) for cell in _cells(event, language)))
    console.print(table)


def _cells(event: dict[str, Any], language: str) -> tuple[str, ...]:
    """The day it was told, what, how sure and who says so, who, the first sum, the id."""
    money = (amount["quote"] for amount in event["amounts"] if amount["kind"] == "money")
    return (
        (event["article"]["published_at"] or "")[:10],
        label("types", event["type"], language),
        how_sure(event, language),
        ", ".join(dict.fromkeys(p["name"] for p in event["participants"]))
        or event["trigger"]["quote"],
        next(money, ""),
        event["id"],
    )
