"""`scrapy sites`: what newsbot knows of each site, and when it was last crawled."""

import argparse
import sys

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import refuse_unknown_options
from newsbot.commands.summary import make_console, make_table
from newsbot.outputs import last_run
from newsbot.sites import all_sites
from newsbot.spiders.news import output_folder


class Command(ScrapyCommand):
    """Lists the sites."""

    requires_project = True
    requires_crawler_process = False

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "The sites: topics, rendering, access, basis, last crawl"

    def long_desc(self) -> str:
        """For `scrapy sites -h`."""
        return (
            "Lists the sites that can be crawled. Rendering: http, or browser where pages need "
            "JavaScript. Access: free, metered, paid. Basis: page where a real page was seen, "
            "reported where others say so. Example: scrapy sites"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:  # noqa: ARG002 -- Scrapy's call
        """Print the table."""
        assert self.settings
        refuse_unknown_options("sites", args)
        if args:
            raise UsageError("scrapy sites takes no arguments", print_help=False)
        console = make_console(sys.stdout)
        columns = ("name", "title", "topics", "rendering", "access", "basis", "last crawl")
        table = make_table(console, *columns)
        output = output_folder(self.settings)
        for name, site in all_sites().items():
            run = last_run(output, name)
            last = run["started_at"][:16].replace("T", " ") if run else "never"
            rendering = "http, some browser" if site.browser else site.rendering
            topics = ", ".join(site.topics)
            table.add_row(name, site.title, topics, rendering, site.access, site.basis, last)
        console.print(table)
