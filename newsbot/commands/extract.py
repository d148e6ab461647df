"""`scrapy extract FILE|URL|-`: the Record of a page, or the events of a text, as JSON lines."""

import argparse
import re
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newsbot.commands import one_argument, parse_reference, print_line, read_input
from newsbot.commands.outcome import FAILED
from newsbot.extensions.logs import quieten
from newsbot.sites import site_by_address
from newsbot.spiders.page import PageSpider

_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<", re.ASCII)


class Command(ScrapyCommand):
    """Reads one page or one text."""

    requires_project = True

    def syntax(self) -> str:
        """How it is called."""
        return "[--url U] [--reference DATE] FILE|URL|-"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "The article and events of one page, or the events of a text, as JSON lines"

    def long_desc(self) -> str:
        """For `scrapy extract -h`."""
        return (
            "HTML (a file, an address, or standard input for -) gives the record of the page on "
            "one line; a text (UTF-8) gives its events, one a line. --url says where a saved page "
            "was; --reference is the publication date of a text. Examples: scrapy extract "
            "page.html --url https://www.ilpost.it/2025/06/02/titolo/ ; echo 'Eni ha comprato "
            "Novamont.' | scrapy extract --reference 2025-06-02 -"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--url", metavar="U", help="where a saved page was")
        parser.add_argument(
            "--reference", metavar="DATE", help="publication date of a text, as 2025-06-02"
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep standard output for the lines, standard error for what goes wrong."""
        super().process_options(args, opts)
        if not opts.loglevel and self.settings:
            self.settings.set("LOG_LEVEL", "ERROR", priority="cmdline")
            quieten()

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the record or the events."""
        name = one_argument("extract", args, "FILE, URL or -")
        if re.match(r"https?://", name):
            self._fetch(name)
            return
        content, reference = read_input(name), parse_reference(opts.reference)

        from newsbot import extract_events, read_page

        if _PAGE.match(content):
            url = opts.url or (Path(name).absolute().as_uri() if name != "-" else "about:blank")
            print_line(read_page(content, url).to_dict())
        else:
            for event in extract_events(content.decode("utf-8", "replace"), reference):
                print_line(event.to_dict())

    def _fetch(self, url: str) -> None:
        """Fetch a page with the crawl's manners, print its record."""
        assert self.crawler_process
        assert self.settings
        site = site_by_address(url)
        demo = site is not None and site.name == "demo"
        if not demo and not self.settings["NEWSBOT_CONTACT"]:
            raise UsageError(
                "a site must be able to reach you: put your e-mail address or page into "
                'newsbot.toml, as contact = "name@example.org"',
                print_help=False,
            )
        crawler = self.crawler_process.create_crawler(PageSpider)
        self.crawler_process.crawl(crawler, url=url)
        self.crawler_process.start()
        spider = crawler.spider
        if isinstance(spider, PageSpider) and spider.record:
            print_line(spider.record.to_dict())
            return
        failure = getattr(spider, "failure", "no answer")
        print(f"scrapy extract: {url} could not be read: {failure}", file=sys.stderr)
        self.exitcode = FAILED
