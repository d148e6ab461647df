"""`scrapy report`: one page to look at."""

import argparse
from datetime import datetime
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import refuse_unknown_options
from newsbot.commands.selecting import (
    add_selection_options,
    chosen_sites,
    parse_selection,
    tell_of_none,
)
from newsbot.commands.waiting import show_reading
from newsbot.report.build import render_report
from newsbot.selection import latest_first, read_present, read_present_articles
from newsbot.spiders.news import output_folder
from newsbot.whole import write_whole

HOW_TO_GET_IT = "the report needs Bokeh: .venv/bin/pip install 'newsbot[report]'"


class Command(ScrapyCommand):
    """Writes the report."""

    requires_project = True
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 -- as Scrapy declares it

    def syntax(self) -> str:
        """How it is called."""
        return "[options]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Write one page with all events: charts, search, the words that prove them"

    def long_desc(self) -> str:
        """For `scrapy report -h`."""
        return (
            "Writes one HTML file that works from disk and asks for nothing over the network. "
            "It shows sentences, never whole articles, unless --bodies says so. Example: "
            "scrapy report --since 7d -o report.html"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Its options."""
        super().add_options(parser)
        parser.add_argument("-o", "--out", default="report.html", metavar="FILE", help="the file")
        parser.add_argument("--labels", choices=("it", "en"), default="it", help="words: it or en")
        parser.add_argument("--bodies", action="store_true", help="with the articles' texts")
        add_selection_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write the page and say where it is."""
        refuse_unknown_options("report", args)
        if args:
            raise UsageError(f"what is {args[0]!r}? The file goes with -o", print_help=False)
        assert self.settings
        output = output_folder(self.settings)
        selection = parse_selection(opts)
        sites = chosen_sites(output, opts.site)
        try:
            with show_reading(output, sites):
                events = latest_first(filter(selection.matches, read_present(output, sites)))
                read = read_present_articles(output, sites)
                articles = {article["url"]: article for article in read}
                moment = datetime.now().astimezone()
                page = render_report(events, articles, moment, opts.labels, bodies=opts.bodies)
        except ModuleNotFoundError:
            raise UsageError(HOW_TO_GET_IT, print_help=False) from None
        path = Path(opts.out).absolute()
        try:
            with write_whole(path) as file:
                file.write(page.encode("utf-8", "replace"))
        except OSError as error:
            print(f"scrapy report: cannot write {error.filename}: {error.strerror}")
            self.exitcode = 1
            return
        print(f"{len(events)} events: {path} ({len(page) / 1e6:.1f} MB)")
        if not events:
            print(tell_of_none(output, sites))
