"""`scrapy state`: what is remembered, letting go of what is old, forgetting an article."""

import argparse
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import asdict
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path

from rich.filesize import decimal
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import one_argument, print_line, refuse_unknown_options
from newsbot.commands.frontier import reach_frontier
from newsbot.commands.outcome import FAILED, LOCKED
from newsbot.commands.summary import make_console, make_table
from newsbot.exporters import finish_deliveries
from newsbot.sites.links import parse_address
from newsbot.spiders.arguments import ArgumentError, parse_day
from newsbot.spiders.news import output_folder
from newsbot.state import SiteLock, State, StateError
from newsbot.state.deliveries import find_sites
from newsbot.state.erasing import erase, find_told
from newsbot.state.locks import is_worked_on
from newsbot.state.overview import count_bytes, count_forgotten, count_sites, count_stories

COLUMNS = ("site", "pages", "articles", "versions", "stories", "undelivered")
BEYOND_REACH = (
    "not reached: archives under output/warc, what scrapy export and scrapy report wrote, your own "
    "-o feeds, logs, HTTPCACHE, messages sent, backups; delete it there yourself"
)


class Command(ScrapyCommand):
    """Shows, prunes and forgets."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[--json] [prune --older-than 365d | forget URL]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "What is remembered: show it, let go of what is old, forget an article"

    def long_desc(self) -> str:
        """For `scrapy state -h`."""
        return (
            "Without more it shows what is remembered of each site. `prune --older-than 365d` lets "
            "go of pages and articles read before that; a page that is still announced is then "
            "read as new. `forget URL` removes an article and its events from what is remembered "
            "and from all JSONL and Atom files under output/, keeps only digests of its addresses "
            "so that it is never read again, and says what it cannot reach. Example: scrapy state "
            "forget https://www.ilpost.it/2025/06/02/prova/"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON object instead of text")
        parser.add_argument(
            "--older-than", metavar="DAYS", help="with prune: 365d, or a day as 2025-05-01"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Do what is asked for."""
        refuse_unknown_options("state", args)
        assert self.settings
        task = self._plan(args, opts)
        try:
            state = State(output_folder(self.settings))
        except StateError as error:
            self._fail(FAILED, str(error))
            return
        with closing(state):
            try:
                task(state)
            except StateError as error:
                self._fail(FAILED, str(error))
            except OSError as error:
                self._fail(FAILED, f"cannot write to {error.filename}: {error.strerror}")

    def _plan(self, args: list[str], opts: argparse.Namespace) -> Callable[[State], None]:
        """What is to be done; nothing is done where it makes no sense."""
        action, *rest = args or [""]
        if opts.older_than and action != "prune":
            raise UsageError("--older-than goes with scrapy state prune", print_help=False)
        if action == "forget":
            url = one_argument("state forget", rest, "URL")
            return partial(self._forget, url=url, as_json=opts.json)
        if action == "prune" and not rest:
            return partial(_prune, before=_parse_age(opts.older_than), as_json=opts.json)
        if action:
            raise UsageError(
                f"scrapy state {' '.join(args)} makes no sense; there are: scrapy state, "
                "scrapy state prune --older-than 365d, scrapy state forget URL",
                print_help=False,
            )
        return partial(_show, as_json=opts.json)

    def _forget(self, state: State, url: str, as_json: bool) -> None:
        """Forget an article while no crawl is under way."""
        with ExitStack() as locks:
            if busy := _hold_all(state.output, locks):
                self._fail(LOCKED, f"another run is crawling {busy}; try again when it has ended")
                return
            for site in find_sites(state.database.reading):
                finish_deliveries(state, site)
            addresses = state.addresses(url, parse_address(url) or url)
            addresses = state.addresses(*find_told(state.output, addresses))
            addresses |= self._forget_shared(addresses)
            articles = state.forget(addresses).result()
            files = erase(state.output, addresses)
            state.database.tidy()
        if as_json:
            lines = {str(path): number for path, number in files.items()}
            print_line({"articles": articles, "addresses": len(addresses), "lines": lines})
            return
        print(f"{articles} articles forgotten, {sum(files.values())} lines removed")
        for path, number in files.items():
            print(f"  {number} from {path}")
        print(f"{len(addresses)} addresses will not be read again; only their digests are kept")
        print(BEYOND_REACH)

    def _forget_shared(self, addresses: frozenset[str]) -> frozenset[str]:
        """Have the workers of a frontier forget an article; more of its addresses.

        Raises:
            StateError: the frontier does not answer.
        """
        assert self.settings
        if not self.settings["NEWSBOT_FRONTIER"]:
            return frozenset()
        client = reach_frontier(self.settings)
        from newsbot.frontier.forgetting import forget

        return forget(client, addresses)

    def _fail(self, code: int, why: str) -> None:
        print(f"scrapy state: {why}", file=sys.stderr)
        self.exitcode = code


def _parse_age(value: str | None) -> datetime:
    """The moment before which all is old."""
    if value is None:
        raise UsageError("say how old: scrapy state prune --older-than 365d", print_help=False)
    try:
        day = parse_day("--older-than", value, datetime.now(UTC).date())
    except (ArgumentError, OverflowError) as error:
        raise UsageError(str(error), print_help=False) from None
    return datetime.combine(day, time(), UTC)


def _hold_all(output: Path, locks: ExitStack) -> str | None:
    """Take the locks of all sites with files; the name of one that is being crawled, else None."""
    for folder in sorted(output.iterdir()):
        if folder.is_dir() and not folder.name.startswith("."):
            lock = SiteLock(output, folder.name)
            if is_worked_on(output, folder.name) or not lock.acquire():
                return folder.name
            locks.callback(lock.release)
    return None


def _prune(state: State, before: datetime, as_json: bool) -> None:
    pruned = state.prune(before).result()
    state.database.tidy()
    if as_json:
        print_line(asdict(pruned))
        return
    print(
        f"{pruned.pages} pages and {pruned.articles} articles read before {before:%Y-%m-%d} are no "
        "longer known; their lines under output/ stay"
    )


def _show(state: State, as_json: bool) -> None:
    database = state.database.reading
    sites = count_sites(database)
    figures = {
        "stories": count_stories(database),
        "forgotten": count_forgotten(database),
        "bytes": count_bytes(state.database.path),
    }
    if as_json:
        print_line({"sites": [asdict(site) for site in sites], **figures})
        return
    console = make_console(sys.stdout)
    table = make_table(console, *COLUMNS)
    for column in table.columns[1:]:
        column.justify = "right"
    for site in sites:
        table.add_row(*(str(figure) for figure in asdict(site).values()))
    console.print(table)
    shared, forgotten, size = figures.values()
    print(
        f"{shared} stories shared by several articles, {forgotten} addresses forgotten on request, "
        f"{decimal(size)} in {state.database.path}"
    )
