"""`scrapy export --to KIND DEST`: what was found, as a file that others open."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import one_argument
from newsbot.commands.selecting import add_selection_options, chosen_sites, parse_selection
from newsbot.commands.waiting import show_reading
from newsbot.exports.csv import write_csv
from newsbot.exports.datasette import write_metadata
from newsbot.exports.parquet import write_parquet
from newsbot.exports.sqlite import NotOursError, write_sqlite
from newsbot.exports.xlsx import TooManyRowsError, write_xlsx
from newsbot.selection import Selection, read_present
from newsbot.spiders.news import output_folder

SHEETS, TABLES = ("xlsx", "csv"), ("sqlite", "parquet")
HOW_TO_GET_IT = "this export needs more packages: .venv/bin/pip install 'newsbot[exports]'"


class Command(ScrapyCommand):
    """Writes events as a spreadsheet, a database or columns."""

    requires_project = True
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 -- as Scrapy declares it

    def syntax(self) -> str:
        """How it is called."""
        return "--to xlsx|csv|sqlite|parquet [options] DEST"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Write events as a spreadsheet, a SQLite database or Parquet files"

    def long_desc(self) -> str:
        """For `scrapy export -h`."""
        return (
            "xlsx and csv have one row an event, of those that the options choose. sqlite and "
            "parquet have all events, articles, participants and amounts as tables; done again, "
            "they are brought up to date. Example: scrapy export --to xlsx eventi.xlsx --since 7d"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Its options."""
        super().add_options(parser)
        parser.add_argument("--to", choices=SHEETS + TABLES, help="the kind of file")
        parser.add_argument("--labels", choices=("it", "en"), default="it", help="words: it or en")
        parser.add_argument(
            "--csv",
            choices=("plain", "it"),
            default="plain",
            help="it: semicolons and decimal commas, as an Italian Excel wants",
        )
        add_selection_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write the file and say what is in it."""
        if not opts.to:
            raise UsageError("say which: --to xlsx, csv, sqlite or parquet", print_help=False)
        destination = Path(one_argument("export", args, "DEST"))
        selection = parse_selection(opts)
        assert self.settings
        output = output_folder(self.settings)
        sites = chosen_sites(output, opts.site)
        if opts.to in TABLES and selection != Selection(sites=selection.sites):
            raise UsageError(
                f"--to {opts.to} takes all events; choose sites only", print_help=False
            )
        try:
            self._write(output, sites, destination, selection, opts)
        except ModuleNotFoundError:
            raise UsageError(HOW_TO_GET_IT, print_help=False) from None
        except (NotOursError, TooManyRowsError) as error:
            raise UsageError(str(error), print_help=False) from None
        except OSError as error:
            print(f"scrapy export: cannot write {error.filename}: {error.strerror}")
            self.exitcode = 1

    def _write(
        self,
        output: Path,
        sites: list[str],
        destination: Path,
        selection: Selection,
        opts: argparse.Namespace,
    ) -> None:
        if opts.to in SHEETS:
            events = filter(selection.matches, read_present(output, sites))
            writers: dict[str, Callable[[], int]] = {
                "xlsx": lambda: write_xlsx(events, destination, opts.labels),
                "csv": lambda: write_csv(events, destination, opts.labels, opts.csv),
            }
            with show_reading(output, sites, ("events",)):
                count = writers[opts.to]()
            print(f"{count} events: {destination}")
            return
        write: dict[str, Callable[..., Any]] = {"sqlite": write_sqlite, "parquet": write_parquet}
        with show_reading(output, sites):
            count = write[opts.to](output, sites, destination)
        print(f"{count} new lines of articles and events: {destination}")
        if opts.to == "sqlite":
            self._tell_of_datasette(destination)

    def _tell_of_datasette(self, database: Path) -> None:
        metadata = write_metadata(database)
        if metadata is None:
            print(f"{database.with_name('metadata.yaml')} is yours and was left as it is")
        else:
            print(f"look at it: datasette serve {database} -m {metadata}")
