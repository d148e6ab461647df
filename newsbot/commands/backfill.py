"""`scrapy backfill FILE…`: reads archives as a crawl reads pages."""

import argparse
import os
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings

from newsbot.archive.scope import Scope, site_of
from newsbot.commands import refuse_unknown_options
from newsbot.commands.outcome import DONE, FAILED, LOCKED, LOOK
from newsbot.commands.summary import make_console, make_table
from newsbot.exporters import finish_deliveries
from newsbot.outputs import printable
from newsbot.sites import site_by_name
from newsbot.spiders.arguments import ArgumentError, check_numbers, parse_day
from newsbot.spiders.news import output_folder
from newsbot.state import StateError
from newsbot.state.taking_in import ARTICLE

# Only for types: Scrapy loads all commands, and this one's needs are heavy.
if TYPE_CHECKING:
    from newsbot.archive.backfill import Backfill
    from newsbot.progress import Display

STOPPED = 128  # and the number of the signal


class Command(ScrapyCommand):
    """Reads WARC files into article and event lines."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[--since DAY] [--until DAY] [--site NAME] [--scheduler ADDRESS] FILE.warc.gz…"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Read web archives (WARC) and write their articles and events"

    def long_desc(self) -> str:
        """For `scrapy backfill -h`."""
        return (
            "Reads WARC files (those of NEWSBOT_WARC=1, of Common Crawl, of others) as a crawl "
            "reads pages, and writes articles and events under output/NAME/; a host that is no "
            "site's is its own name. What was read is kept in output/.parts/ until all is: stopped "
            "and given again, the same command goes on. Addresses with :// go through fsspec. "
            "--scheduler has the workers of a Dask cluster read. "
            "Example: scrapy backfill --site ilpost --since 2024-01-01 CC-NEWS-*.warc.gz. Ends "
            "with 0 done, 1 nothing could be read or written, 2 wrong usage, 3 some records or "
            "files could not be read, 4 another run holds a site, 130 or 143 stopped by a signal."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument(
            "--since", metavar="DAY", help="published on that day or later: 2025-05-01, or 7d"
        )
        parser.add_argument("--until", metavar="DAY", help="published on that day or before")
        parser.add_argument(
            "--site",
            metavar="NAME",
            action="append",
            default=[],
            help="only of this site, or of this host; may be given again for another",
        )
        parser.add_argument(
            "--scheduler",
            metavar="ADDRESS",
            help="of a Dask scheduler whose workers read: tcp://10.0.0.1:8786",
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read the archives, take in what was read, tell how it went."""
        refuse_unknown_options("backfill", args)
        if not args:
            raise UsageError("name an archive: scrapy backfill FILE.warc.gz", print_help=False)
        assert self.settings
        scope = self._scope(opts)
        output = output_folder(self.settings)
        _allow_files()
        with _signals():
            try:
                self.exitcode = self._fill(output, scope, args, opts.scheduler)
            except StoppedError as stop:
                print("stopped; give the same command again to go on", file=sys.stderr)
                self.exitcode = STOPPED + stop.number
            except StateError as error:
                self._fail(FAILED, str(error))
            except OSError as error:
                self._fail(FAILED, f"cannot write to {error.filename or output}: {error.strerror}")

    def _scope(self, opts: argparse.Namespace) -> Scope:
        """What is wanted, all options checked."""
        assert self.settings
        try:
            check_numbers(self.settings)
            since, until = (
                parse_day(name, getattr(opts, name), date.today()) if getattr(opts, name) else None
                for name in ("since", "until")
            )
        except ArgumentError as error:
            raise UsageError(str(error), print_help=False) from None
        if since and until and since > until:
            raise UsageError(f"--since {since} is after --until {until}", print_help=False)
        for name in opts.site:
            if not site_by_name(name) and site_of(f"https://{name}/") != name:
                raise UsageError(
                    f"--site {name}: there is no such site, and it is no host of none; "
                    "scrapy list shows all names",
                    print_help=False,
                )
        return Scope(
            sites=tuple(sorted(set(opts.site))),
            since=since,
            until=until,
            min_confidence=self.settings.getfloat("NEWSBOT_MIN_CONFIDENCE"),
            tdm_obey=self.settings.getbool("NEWSBOT_TDM_OBEY", True),
        )

    def _fill(self, output: Path, scope: Scope, paths: list[str], scheduler: str | None) -> int:
        """The exit code of a back-fill."""
        from newsbot.archive.backfill import BusyError, fill
        from newsbot.archive.cluster import BadAddressError, ClusterError
        from newsbot.archive.opening import UnreadableError

        console = make_console(sys.stdout)
        try:
            with self._reader(output, scope, paths, scheduler) as read:
                backfill = fill(output, scope, read, deliver=finish_deliveries, console=console)
        except BusyError as error:
            return self._fail(LOCKED, str(error))
        except BadAddressError as error:
            raise UsageError(str(error), print_help=False) from None
        except (ClusterError, UnreadableError) as error:
            return self._fail(FAILED, str(error))
        if not backfill.parts:
            return FAILED
        _print_summary(backfill, console)
        return LOOK if backfill.errors or backfill.unreadable else DONE

    @contextmanager
    def _reader(
        self, output: Path, scope: Scope, paths: list[str], scheduler: str | None
    ) -> Iterator[Callable[["Display"], "Backfill"]]:
        """What reads the archives: the cores of this machine, or a cluster."""
        from newsbot.archive.backfill import read_here
        from newsbot.archive.opening import expand_paths
        from newsbot.archive.reading import Limits

        assert self.settings
        limits = Limits(
            seconds=self.settings.getfloat("NEWSBOT_PAGE_SECONDS"),
            megabytes=self.settings.getint("NEWSBOT_WORKER_MEMORY"),
        )
        found = expand_paths(paths)
        if scheduler is None:
            yield partial(read_here, output, scope, found, count_workers(self.settings), limits)
            return
        from newsbot.archive.cluster import Cluster
        from newsbot.archive.distributing import read_there

        length = self.settings.getint("NEWSBOT_CLUSTER_RANGE")
        with Cluster(scheduler, self.settings.getfloat("NEWSBOT_CLUSTER_SECONDS")) as cluster:
            yield partial(read_there, output, scope, found, cluster, length, limits)

    def _fail(self, code: int, why: str) -> int:
        print(f"scrapy backfill: {why}", file=sys.stderr)
        self.exitcode = code
        return code


class StoppedError(KeyboardInterrupt):
    """A signal asks to stop; asyncio lets this kind through at once."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def _signals() -> Iterator[None]:
    """Stop at once on Ctrl-C and SIGTERM; what is whole stays."""

    def stop(number: int, frame: object) -> None:  # noqa: ARG001 -- the signal's call
        raise StoppedError(number)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _allow_files() -> None:
    """As many open files as the system lets: the pass holds a lock for each site of an archive."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def count_workers(settings: BaseSettings) -> int:
    """As many as the user says, else all cores: nothing but reading goes on here."""
    told = (settings.getpriority("NEWSBOT_WORKERS") or 0) > SETTINGS_PRIORITIES["project"]
    return settings.getint("NEWSBOT_WORKERS") if told else os.cpu_count() or 1


def _print_summary(backfill: "Backfill", console: Console) -> None:
    table = make_table(console, "archives", str(len(backfill.parts)))
    table.columns[1].justify = "right"
    for name, number in _rows(backfill):
        table.add_row(name, str(number))
    console.print("", table, sep="\n")
    if backfill.errors:
        told = f"records that could not be read: {backfill.errors}"
        console.print(told, markup=False, soft_wrap=True)
    for path in backfill.files:
        console.print(path, markup=False, soft_wrap=True)


def _rows(backfill: "Backfill") -> Iterator[tuple[str, int]]:
    counts = [part.counts for part in backfill.parts]
    yield "records", sum(part.records for part in counts)
    yield "pages", sum(part.pages for part in counts)
    yield "articles written", backfill.became[ARTICLE]
    left_out = {name: n for name, n in backfill.became.items() if name != ARTICLE}
    yield "left out", sum(left_out.values())
    yield from _sorted(left_out)
    yield "no page", backfill.skipped.total()
    yield from _sorted(backfill.skipped)
    yield "failed", sum(len(part.failed) for part in counts)


def _sorted(numbers: dict[str, int]) -> Iterator[tuple[str, int]]:
    for name, number in sorted(numbers.items(), key=lambda item: (-item[1], item[0])):
        yield f"  {printable(name)}", number
