"""`scrapy check [NAME…]`: what no longer fits between sites and their files."""

import argparse
import logging
import sys
from collections.abc import Iterator
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError

from newsbot.commands import load_spider, print_line, refuse_unknown_options
from newsbot.commands.outcome import DONE, FAILED, LOOK, worst
from newsbot.commands.summary import make_console, make_table
from newsbot.extensions.logs import quieten
from newsbot.outputs import printable
from newsbot.spiders.arguments import ArgumentError
from newsbot.spiders.check import CheckSpider
from newsbot.spiders.check_problems import Code
from newsbot.spiders.news import NewsSpider

IN_WORDS: dict[Code, str] = {
    "source_failed": "source does not answer",
    "no_items": "source is empty",
    "no_new_items": "source has nothing new",
    "addresses_unmatched": "address rules match nothing",
    "page_failed": "article does not answer",
    "no_article": "no article is read",
    "no_headline": "headline missing",
    "short_body": "body is short",
    "no_date": "date missing",
    "selector_unmatched": "selector without a match",
    "linked_data_gone": "JSON-LD gone",
}


class Command(ScrapyCommand):
    """Holds sites against what their files say of them."""

    requires_project = True

    def syntax(self) -> str:
        """How it is called."""
        return "[--json] [NAME…]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "What of the sites' files no longer fits the sites"

    def long_desc(self) -> str:
        """For `scrapy check -h`."""
        return (
            "Fetches the feeds and sitemaps of each site (its sections where it has neither) and "
            "two of its latest articles, one request after the other, and tells what no longer "
            "fits the site's file: a source that does not answer or has nothing new, addresses "
            "or selectors that match nothing, JSON-LD gone, a headline, date or body missing. "
            "Without a name all sites are looked at. Nothing is stored. Ends with 0 all fits, 1 "
            "failed, 2 wrong usage, 3 something does not fit. Example: scrapy check corriere ansa"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="one JSON object a site, a line")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep the log quiet: the table says it all."""
        super().process_options(args, opts)
        if not opts.loglevel and self.settings:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
            quieten()
            # It tells of each address that does not answer, and so does the table.
            retries = logging.getLogger("scrapy.downloadermiddlewares.retry")
            retries.addFilter(lambda record: record.levelno > logging.ERROR)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Look at the sites, print what was found."""
        assert self.crawler_process
        refuse_unknown_options("check", args)
        crawlers = [self._prepare(spider) for spider in self._spiders(args)]
        self.crawler_process.start()
        checks = [c.spider for c in crawlers if isinstance(c.spider, CheckSpider)]
        print_json(checks) if opts.json else print_table(checks)
        unfinished = [check.name for check in checks if not check.finished]
        if unfinished or len(checks) < len(crawlers):
            names = ", ".join(unfinished) or "a site"
            print(f"scrapy check: {names} could not be looked at to the end", file=sys.stderr)
            self.exitcode = FAILED
            return
        self.exitcode = worst(LOOK if check.problems else DONE for check in checks)

    def _spiders(self, names: list[str]) -> list[type[NewsSpider]]:
        """The spiders of the sites named, else of all.

        Raises:
            UsageError: there is no such site, or a real one is asked for without a contact.
        """
        assert self.crawler_process
        assert self.settings
        loader = self.crawler_process.spider_loader
        loaded = [load_spider(loader, name) for name in dict.fromkeys(names or loader.list())]
        spiders = [s for s in loaded if issubclass(s, NewsSpider) and (names or s.site.hosts)]
        try:
            for spider in spiders:
                spider.check(self.settings, {})
        except ArgumentError as error:
            raise UsageError(str(error), print_help=False) from None
        return spiders

    def _prepare(self, spider: type[NewsSpider]) -> Crawler:
        assert self.crawler_process
        crawler = self.crawler_process.create_crawler(CheckSpider)
        self.crawler_process.crawl(crawler, crawled=spider)
        return crawler


def print_json(checks: list[CheckSpider]) -> None:
    """One line for each site."""
    for check in checks:
        problems = [
            {"code": problem.code, "url": problem.url, "detail": problem.detail}
            for problem in check.problems
        ]
        print_line(
            {
                "site": check.name,
                "fits": not problems,
                "sources": check.sources,
                "articles": check.articles,
                "problems": problems,
            }
        )


def print_table(checks: list[CheckSpider]) -> None:
    """A row for each problem, and one for each site that has none."""
    console = make_console(sys.stdout)
    table = make_table(console, "site", "what does not fit", "detail", "address")
    table.columns[-1].overflow = "fold"
    for check in checks:
        for row in _rows(check):
            table.add_row(*map(printable, row))
    console.print(table)


def _rows(check: CheckSpider) -> Iterator[tuple[Any, ...]]:
    for problem in check.problems:
        yield check.name, IN_WORDS[problem.code], problem.detail, problem.url or ""
    if not check.problems:
        seen = f"{len(check.sources)} sources and {len(check.articles)} articles fit"
        yield check.name, "nothing", seen, ""
