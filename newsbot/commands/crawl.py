"""`scrapy crawl NAME…`: Scrapy's options, our exit codes, and a table at the end."""

import argparse
import sys
from contextlib import ExitStack
from datetime import UTC, datetime

from scrapy import Spider, signals
from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError

from newsbot.commands import load_spider, parse_count, refuse_unknown_options
from newsbot.commands.announcing import Announcer, parse_announcer
from newsbot.commands.frontier import joins_frontier
from newsbot.commands.jobs import options_of, run_jobs
from newsbot.commands.locking import hold, parse_waiting
from newsbot.commands.outcome import FAILED, LOCKED, judge, run_line, worst
from newsbot.commands.rhythm import split_by_rhythm
from newsbot.commands.stops import StopWatch
from newsbot.commands.summary import make_console, print_summary
from newsbot.extensions.logs import quieten
from newsbot.outputs import append_run, write_stamp
from newsbot.sites import all_sites
from newsbot.spiders.anysite import AnySiteSpider, StartSpider, make_any_site
from newsbot.spiders.arguments import ArgumentError
from newsbot.spiders.news import NewsSpider, output_folder
from newsbot.state import State, StateError, mend

Report = tuple[int, list[str]]
"""The exit code of a crawl, and what was wrong, a line each."""


class Command(BaseRunSpiderCommand):
    """Crawls sites and tells how it went."""

    requires_project = True

    def syntax(self) -> str:
        """How it is called."""
        return "[options] [NAME…] [--all] [--jobs N]"

    def short_desc(self) -> str:
        """One line for `scrapy`."""
        return "Crawl news sites by name and write their articles and events"

    def long_desc(self) -> str:
        """For `scrapy crawl -h`."""
        return (
            "Crawls the sites named (scrapy list shows them) and writes articles and events under "
            "output/NAME/. Example: scrapy crawl ilpost -a since=7d -a max_pages=50. Arguments "
            "for -a: since and until (2025-05-01 or 7d), max_pages, section, urls=FILE, "
            "reread=yes, recheck=no, history=yes (with since: all that its sitemaps hold). A site "
            "that has no file: scrapy crawl news -a start=https://www.example.org. All sites: "
            "scrapy crawl --all --jobs 2; those with few articles are then asked once an hour. "
            "Ends with 0 done, 1 failed, 2 wrong usage, 3 done but look, 4 another run holds the "
            "site, 130 or 143 stopped by a signal."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--all", action="store_true", help="all sites but the demo")
        parser.add_argument(
            "--jobs",
            metavar="N",
            help="crawl each site in a process of its own, N at a time, with limits of time and "
            "memory (NEWSBOT_JOB_SECONDS, NEWSBOT_JOB_MEMORY)",
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
        assert self.settings
        announcer, begin = parse_announcer(self.settings), write_stamp(datetime.now(UTC))
        names = self._names(args, opts)
        parse_waiting(self.settings)
        run = self._run_here if opts.jobs is None else self._run_jobs
        told = run(names, opts, announcer)
        if told is not None:
            announcer.end(begin, self.exitcode, told)

    def _run_here(
        self, names: list[str], opts: argparse.Namespace, announcer: Announcer
    ) -> list[str] | None:
        """Crawl sites in this process; what was wrong, None where others crawl them."""
        given = {name: value for name, value in opts.spargs.items() if name != "start"}
        found = [self._prepare(name, opts.spargs) for name in names]
        crawlers = {crawler.spidercls.name: crawler for crawler in found}
        with ExitStack() as locks:
            free = [name for name in sorted(crawlers) if self._hold(name, locks)]
            if self.exitcode == FAILED:
                return ["the output folder cannot be written to"]
            if not free:
                return None
            announcer.begin()
            reports = self._crawl({k: v for k, v in crawlers.items() if k in free}, given)
        codes = [code for code, _ in reports]
        self.exitcode = worst([*codes, *([LOCKED] if len(free) < len(names) else [])])
        return [line for _, lines in reports for line in lines]

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

    def _names(self, args: list[str], opts: argparse.Namespace) -> list[str]:
        """The sites to crawl, each once; of all those that it is time to ask."""
        assert self.crawler_process
        assert self.settings
        if opts.all and args:
            raise UsageError("give names or --all, not both", print_help=False)
        if not opts.all and not args:
            raise UsageError("name a site: scrapy crawl demo; scrapy list shows all names")
        if not opts.all:
            return list(dict.fromkeys(args))
        known = [name for name in self.crawler_process.spider_loader.list() if name in all_sites()]
        output = output_folder(self.settings)
        try:
            names, late = split_by_rhythm(
                output, [name for name in known if name != "demo"], datetime.now(UTC)
            )
        except StateError as error:
            raise UsageError(str(error), print_help=False) from None
        for line in late.values():
            print(line)
        return names

    def _run_jobs(
        self, names: list[str], opts: argparse.Namespace, announcer: Announcer
    ) -> list[str] | None:
        """Crawl each site in a process of its own; what was wrong."""
        if opts.output or opts.overwrite_output:
            raise UsageError("-o and -O go with one process, not with --jobs", print_help=False)
        assert self.settings
        at_once = parse_count("--jobs", opts.jobs)
        for name in names:
            self._check(self._find(name, opts.spargs), opts.spargs)
        announcer.begin()
        self.exitcode, told = run_jobs(self.settings, names, at_once, options_of(opts))
        return told

    def _find(self, name: str, given: dict[str, str]) -> type[Spider]:
        """The spider of a name; of `news` the one for the site where it begins."""
        assert self.crawler_process
        spider = load_spider(self.crawler_process.spider_loader, name)
        if spider is not StartSpider or "start" not in given:
            return spider
        try:
            return make_any_site(given["start"])
        except ArgumentError as error:
            raise UsageError(str(error), print_help=False) from None

    def _check(self, spider: type[Spider], given: dict[str, str]) -> None:
        """Refuse a crawl that makes no sense before it begins."""
        assert self.settings
        if issubclass(spider, AnySiteSpider):
            given = {name: value for name, value in given.items() if name != "start"}
        if issubclass(spider, NewsSpider):
            try:
                spider.check(self.settings, given)
            except ArgumentError as error:
                raise UsageError(str(error), print_help=False) from None

    def _prepare(self, name: str, given: dict[str, str]) -> Crawler:
        """A crawler for a site, its arguments checked."""
        spider = self._find(name, given)
        self._check(spider, given)
        return self._create_crawler(spider)

    def _hold(self, name: str, locks: ExitStack) -> bool:
        """Take a site's lock; False, and the exit code set, where that fails."""
        assert self.settings
        output = output_folder(self.settings)
        try:
            State(output).close()
            (output / name).mkdir(exist_ok=True)
            (output / name / ".probe").touch()
            (output / name / ".probe").unlink()
            held = joins_frontier(self.settings) or hold(self.settings, name, locks)
        except (StateError, OSError) as error:
            print(f"scrapy crawl: {_wording(error)}", file=sys.stderr)
            self.exitcode = FAILED
            return False
        if not held:
            self.exitcode = LOCKED
        return held

    def _crawl(self, crawlers: dict[str, Crawler], given: dict[str, str]) -> list[Report]:
        """How the crawls went; computed when the process has returned, feeds stored."""
        assert self.crawler_process
        stopped: list[int] = []
        for crawler in crawlers.values():
            crawler.signals.connect(
                StopWatch(stopped).engine_started, signals.engine_started, weak=False
            )
            self.crawler_process.crawl(crawler, **given)
        self.crawler_process.start()
        return [self._report(crawler, given, stopped) for crawler in crawlers.values()]

    def _report(self, crawler: Crawler, given: dict[str, str], stopped: list[int]) -> Report:
        """Add the run's line, print its summary, say how it went."""
        spider = crawler.spider
        if not isinstance(spider, NewsSpider) or not crawler.stats.get_value("start_time"):
            told = f"{crawler.spidercls.name} could not start; the log says why"
            print(f"scrapy crawl: {told}", file=sys.stderr)
            return FAILED, [told]
        outcome = judge(crawler, spider, given, stopped[0] if stopped else None)
        console = make_console(sys.stderr if _writes_to_stdout(crawler) else sys.stdout)
        print_summary(outcome, console)
        try:
            append_run(spider.output, spider.name, run_line(outcome, given))
        except OSError as error:
            print(f"scrapy crawl: {_wording(error)}", file=sys.stderr)
            return worst([outcome.code, FAILED]), [*outcome.told, _wording(error)]
        return outcome.code, list(outcome.told)


def _wording(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"cannot write to {error.filename}: {error.strerror}"
    return str(error)


def _writes_to_stdout(crawler: Crawler) -> bool:
    return any(str(uri).startswith("stdout:") for uri in crawler.settings.getdict("FEEDS"))
