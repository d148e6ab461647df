"""`scrapy frontier`: what the queue in Redis holds, and taking back what a lost disk had."""

import argparse
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from newsbot.commands import one_argument, print_line, refuse_unknown_options
from newsbot.commands.outcome import FAILED
from newsbot.commands.summary import make_console, make_table
from newsbot.state import StateError

if TYPE_CHECKING:
    from redis import Redis


def reach_frontier(settings: BaseSettings) -> "Redis":
    """The server of NEWSBOT_FRONTIER.

    Raises:
        StateError: it does not answer, or what it needs is not installed.
    """
    try:
        import scrapy_redis  # type: ignore[import-untyped]  # noqa: F401  # has no types

        from newsbot.frontier.server import connect
    except ImportError as error:
        raise StateError(
            f"NEWSBOT_FRONTIER needs more packages ({error}): pip install 'newsbot[cluster]'"
        ) from None
    return connect(settings["NEWSBOT_FRONTIER"])


def joins_frontier(settings: BaseSettings) -> bool:
    """Whether a crawl shares a frontier, whose workers need no lock.

    Raises:
        StateError: it does not answer, or what it needs is not installed.
    """
    if not settings["NEWSBOT_FRONTIER"]:
        return False
    reach_frontier(settings).close()
    return True


class Command(ScrapyCommand):
    """Shows a shared frontier, and gives up a folder."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[--json] [lost FOLDER]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "The queue that many workers share: show it, give up a folder that was lost"

    def long_desc(self) -> str:
        """For `scrapy frontier -h`."""
        return (
            "Shows what NEWSBOT_FRONTIER holds: requests queued and in hand, workers, and the "
            "output folders with records that are not known to be written yet: a worker of that "
            "folder writes them when it is started again. `lost FOLDER` is for a folder that is "
            "gone with its disk: its pages are read anew by the others. Example: scrapy frontier "
            "-s NEWSBOT_FRONTIER=redis://redis.example.org lost host1-4711-demo-1f2e3d4c"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON object instead of text")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Do what is asked for."""
        refuse_unknown_options("frontier", args)
        assert self.settings
        action, *rest = args or [""]
        if action not in ("", "lost"):
            raise UsageError(
                f"scrapy frontier {action} makes no sense; there are: scrapy frontier, "
                "scrapy frontier lost FOLDER",
                print_help=False,
            )
        folder = one_argument("frontier lost", rest, "FOLDER") if action else None
        if not self.settings["NEWSBOT_FRONTIER"]:
            raise UsageError(
                "say where it is: frontier in newsbot.toml, or -s NEWSBOT_FRONTIER=redis://…",
                print_help=False,
            )
        try:
            client = reach_frontier(self.settings)
        except StateError as error:
            print(f"scrapy frontier: {error}", file=sys.stderr)
            self.exitcode = FAILED
            return
        if folder:
            self._give_up(client, folder)
        else:
            _show(client, as_json=opts.json)

    def _give_up(self, client: "Redis", folder: str) -> None:
        from newsbot.frontier.overview import count_undelivered, give_up

        known = count_undelivered(client)
        if folder not in known:
            there = ", ".join(known) or "none"
            told = f"no folder {folder} has records to be written; there are: {there}"
            print(f"scrapy frontier: {told}", file=sys.stderr)
            self.exitcode = FAILED
            return
        number = give_up(client, folder)
        print(f"{number} records of {folder} are given up; their pages are read anew")


def _show(client: "Redis", *, as_json: bool) -> None:
    from newsbot.frontier.overview import count_sites, count_undelivered

    sites, folders = count_sites(client), count_undelivered(client)
    if as_json:
        print_line({"sites": [asdict(site) for site in sites], "undelivered": folders})
        return
    console = make_console(sys.stdout)
    table = make_table(console, "site", "queued", "in hand", "workers")
    for site in sites:
        table.add_row(site.site, *map(str, (site.queued, site.in_hand, site.workers)))
    console.print(table)
    for folder, number in folders.items():
        print(f"{number} records of {folder} are not known to be written")
    if not (sites or folders):
        print("nothing is queued, and all records are written")
