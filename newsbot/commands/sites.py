"""`scrapy sites`: what newsbot knows of each site; the start of a file for a new one."""

import argparse
import sys
from datetime import UTC, datetime

from scrapy.commands import ScrapyCommand
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.exceptions import UsageError

from newsbot.commands import refuse_unknown_options
from newsbot.commands.drafting import write_draft
from newsbot.commands.outcome import FAILED
from newsbot.commands.summary import make_console, make_table
from newsbot.extensions.logs import quieten
from newsbot.outputs import last_run
from newsbot.sites import all_sites
from newsbot.spiders.anysite import read_host
from newsbot.spiders.arguments import ArgumentError
from newsbot.spiders.draft import DraftSpider
from newsbot.spiders.news import output_folder

NO_CONTACT = (
    "a site must be able to reach you: put your e-mail address or page into "
    'newsbot.toml, as contact = "name@example.org"'
)


class Command(ScrapyCommand):
    """Lists the sites."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        """How it is called."""
        return "[--draft ADDRESS]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "The sites: topics, rendering, access, basis, last crawl"

    def long_desc(self) -> str:
        """For `scrapy sites -h`."""
        return (
            "Lists the sites that can be crawled. Rendering: http, or browser where pages need "
            "JavaScript. Access: free, metered, paid. Basis: page where a real page was seen, "
            "reported where others say so. Example: scrapy sites. --draft prints the start of a "
            "file for a site that has none: its feeds, sitemaps, sections and the form of its "
            "article addresses, each checked by asking for it. Example: scrapy sites --draft "
            "https://www.example.org > newsbot/sites/example.py"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--draft", metavar="ADDRESS", help="print the start of a site's file")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep standard output for what is printed."""
        super().process_options(args, opts)
        if not opts.loglevel and self.settings:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
            quieten()

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the table, or a draft."""
        refuse_unknown_options("sites", args)
        if args:
            raise UsageError("scrapy sites takes no arguments", print_help=False)
        if opts.draft:
            self._draft(opts.draft)
        else:
            self._list()

    def _draft(self, url: str) -> None:
        """Look at a site, print the start of its file, tell what gave nothing."""
        assert self.settings
        try:
            read_host(url)
        except ArgumentError as error:
            told = str(error).removeprefix("start=")
            raise UsageError(told, print_help=False) from None
        if not self.settings["NEWSBOT_CONTACT"]:
            raise UsageError(NO_CONTACT, print_help=False)
        process = AsyncCrawlerProcess(self.settings)
        crawler = process.create_crawler(DraftSpider)
        process.crawl(crawler, url=url)
        process.start()
        assert isinstance(crawler.spider, DraftSpider)
        draft = crawler.spider.draft
        for failed, reason in draft.failures.items():
            print(f"{failed}: {reason}", file=sys.stderr)
        if not draft.addresses:
            print(f"scrapy sites: nothing at {url} looks like an article", file=sys.stderr)
            self.exitcode = FAILED
            return
        print(write_draft(draft, datetime.now(UTC).date()), end="")

    def _list(self) -> None:
        """Print the table."""
        assert self.settings
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
