"""`scrapy crawl NAME…`: Scrapy's options, our exit codes, and a table at the end."""

import argparse
import signal
import sys
from contextlib import ExitStack
from typing import Any

from scrapy import signals
from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError

from newsbot.commands import load_spider, refuse_unknown_options
from newsbot.commands.outcome import FAILED, LOCKED, judge, run_line, worst
from newsbot.commands.summary import make_console, print_summary
from newsbot.extensions.logs import quieten
from newsbot.outputs import append_run
from newsbot.spiders.arguments import ArgumentError
from newsbot.spiders.news import NewsSpider, output_folder
from newsbot.state import SiteLock, State, StateError, mend


class Command(BaseRunSpiderCommand):
    """Crawls sites and tells how it went."""

    requires_project = True

    def syntax(self) -> str:
        """How it is called."""
        return "[options] NAME…"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Crawl news sites by name and write their articles and events"

    def long_desc(self) -> str:
        """For `scrapy crawl -h`."""
        return (
            "Crawls the sites named (scrapy list shows them) and writes articles and events under "
            "output/NAME/. Example: scrapy crawl ilpost -a since=7d -a max_pages=50. Arguments "
            "for -a: since and until (2025-05-01 or 7d), max_pages, section, urls=FILE, "
            "reread=yes. Ends with 0 done, 1 failed, 2 wrong usage, 3 done but look, 4 another "
            "run holds the site, 130 or 143 stopped by a signal."
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Refuse what is unknown before anything starts."""
        refuse_unknown_options("crawl", args)
        super().process_options(args, opts)
        if not opts.loglevel:
            quieten()

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl the sites that no other run holds, then judge."""
        if not self._mend():
            return
        if not args:
            raise UsageError("name a site: scrapy crawl demo; scrapy list shows all names")
        names = list(dict.fromkeys(args))
        crawlers = {name: self._prepare(name, opts.spargs) for name in names}
        with ExitStack() as locks:
            free = [name for name in names if self._hold(name, locks)]
            if self.exitcode == FAILED or not free:
                return
            codes = self._crawl({name: crawlers[name] for name in free}, opts.spargs)
        self.exitcode = worst([*codes, *([LOCKED] if len(free) < len(names) else [])])

    def _mend(self) -> bool:
        """Have a broken state rebuilt; False, and the exit code set, where that fails."""
        assert self.settings
        try:
            if told := mend(output_folder(self.settings)):
                print(told, file=sys.stderr)
        except (StateError, OSError) as error:
            print(f"scrapy crawl: {_wording(error)}", file=sys.stderr)
            self.exitcode = FAILED
            return False
        return True

    def _prepare(self, name: str, given: dict[str, str]) -> Crawler:
        """A crawler for a site, its arguments checked."""
        assert self.crawler_process
        assert self.settings
        load_spider(self.crawler_process.spider_loader, name)
        try:
            crawler = self._create_crawler(name)
            if issubclass(crawler.spidercls, NewsSpider):
                crawler.spidercls.check(crawler.settings, given)
        except ArgumentError as error:
            raise UsageError(str(error), print_help=False) from None
        return crawler

    def _hold(self, name: str, locks: ExitStack) -> bool:
        """Take a site's lock; False, and the exit code set, where that fails."""
        assert self.settings
        output = output_folder(self.settings)
        lock = SiteLock(output, name)
        try:
            State(output).close()
            (output / name).mkdir(exist_ok=True)
            (output / name / ".probe").touch()
            (output / name / ".probe").unlink()
            held = lock.acquire()
        except (StateError, OSError) as error:
            print(f"scrapy crawl: {_wording(error)}", file=sys.stderr)
            self.exitcode = FAILED
            return False
        if not held:
            print(f"another run is crawling {name}; this one leaves it alone", file=sys.stderr)
            self.exitcode = LOCKED
            return False
        locks.callback(lock.release)
        return True

    def _crawl(self, crawlers: dict[str, Crawler], given: dict[str, str]) -> list[int]:
        """The exit codes of the crawls; computed when the process has returned, feeds stored."""
        assert self.crawler_process
        stopped: list[int] = []
        for crawler in crawlers.values():
            crawler.signals.connect(
                _Watch(stopped).engine_started, signals.engine_started, weak=False
            )
            self.crawler_process.crawl(crawler, **given)
        self.crawler_process.start()
        return [self._report(crawler, given, stopped) for crawler in crawlers.values()]

    def _report(self, crawler: Crawler, given: dict[str, str], stopped: list[int]) -> int:
        """Add the run's line, print its summary, give its exit code."""
        spider = crawler.spider
        if not isinstance(spider, NewsSpider) or not crawler.stats.get_value("start_time"):
            name = crawler.spidercls.name
            print(f"scrapy crawl: {name} could not start; the log says why", file=sys.stderr)
            return FAILED
        outcome = judge(crawler, spider, stopped[0] if stopped else None)
        console = make_console(sys.stderr if _writes_to_stdout(crawler) else sys.stdout)
        print_summary(outcome, console)
        try:
            append_run(spider.output, spider.name, run_line(outcome, given))
        except OSError as error:
            print(f"scrapy crawl: {_wording(error)}", file=sys.stderr)
            return worst([outcome.code, FAILED])
        return outcome.code


class _Watch:
    """Notes the signal that stops a crawl, then lets Scrapy stop it as ever."""

    def __init__(self, stopped: list[int]) -> None:
        self._stopped = stopped

    def engine_started(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._noting(signal.getsignal(number)))

    def _noting(self, handler: Any) -> Any:
        def note(number: int, frame: Any) -> None:
            self._stopped.append(number)
            handler(number, frame)

        return note


def _wording(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"cannot write to {error.filename}: {error.strerror}"
    return str(error)


def _writes_to_stdout(crawler: Crawler) -> bool:
    return any(str(uri).startswith("stdout:") for uri in crawler.settings.getdict("FEEDS"))
