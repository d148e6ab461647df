"""How a crawl went: its counts, what to look at, and the exit code."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import scrapy
from scrapy.crawler import Crawler

from newsbot import __version__
from newsbot.monitors import Finding, judge_run
from newsbot.outputs import recent_runs
from newsbot.spiders.news import NewsSpider
from newsbot.spiders.tally import PREFIX, parts

DONE, FAILED, WRONG_USAGE, LOOK, LOCKED = 0, 1, 2, 3, 4
QUIET = (DONE, LOCKED)
"""Codes of which nobody needs to be told."""
SEVERITY = (130, 143, FAILED, LOOK, LOCKED, DONE)
"""Over several sites the first of these that occurred."""
STOPPED_EARLY = ("closespider_timeout", "memusage_exceeded")
SETTINGS_THAT_MATTER = (
    "AUTOTHROTTLE_ENABLED",
    "CONCURRENT_REQUESTS_PER_DOMAIN",
    "DOWNLOAD_DELAY",
    "HTTPCACHE_ENABLED",
    "NEWSBOT_MIN_CONFIDENCE",
    "NEWSBOT_WORKERS",
    "ROBOTSTXT_OBEY",
    "USER_AGENT",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the crawl of one site went; `faults` and `findings` say why the code is not 0."""

    spider: NewsSpider
    stats: dict[str, Any]
    code: int
    faults: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def warnings(self) -> list[str]:
        """What to look at, by the names of the run's line, each once."""
        return list(dict.fromkeys(finding.warning for finding in self.findings))

    @property
    def told(self) -> tuple[str, ...]:
        """What was wrong and what to look at, a sentence each."""
        name = self.spider.name
        findings = (f"{name}, {found.warning}: {found.sentence}" for found in self.findings)
        return (*self.faults, *findings)

    def count(self, name: str) -> int:
        """One of the tally's counts."""
        return _count(self.stats, name)

    def parts(self, name: str) -> dict[str, int]:
        """The tally's counts under a name."""
        return parts(self.stats, name)

    @property
    def rules_broken(self) -> dict[str, str]:
        """The fields whose rules no longer match, each with the day since when."""
        broken: dict[str, str] = self.stats.get(f"{PREFIX}rules_broken", {})
        return broken

    @property
    def seconds(self) -> float:
        """How long the crawl took."""
        return round(float(self.stats.get("elapsed_time_seconds", 0.0)), 1)


def judge(
    crawler: Crawler, spider: NewsSpider, given: dict[str, str], stopped_by: int | None
) -> Outcome:
    """The outcome of a crawl whose process has returned."""
    stats = crawler.stats.get_stats()
    faults = tuple(find_faults(spider.name, stats))
    told = Outcome(spider=spider, stats=stats, code=DONE, faults=faults, findings=())
    # A paper of a fixed day has no rhythm, nor has one of many workers; nothing is usual for them.
    unusual = spider.today or spider.settings["NEWSBOT_FRONTIER"]
    earlier = [] if unusual else recent_runs(spider.output, spider.name)
    findings = (*judge_run(run_line(told, given), earlier), *find_early_stops(stats))
    code = 128 + stopped_by if stopped_by else FAILED if faults else LOOK if findings else DONE
    return replace(told, code=code, findings=findings)


def _count(stats: dict[str, Any], name: str) -> int:
    number: int = stats.get(PREFIX + name, 0)
    return number


def find_faults(site: str, stats: dict[str, Any]) -> Iterable[str]:
    """Why a crawl failed, a sentence each."""
    if stats.get("downloader/request_count") and not stats.get("downloader/response_count"):
        yield f"nothing of {site} answered: is there a network?"
    if lost := _count(stats, "articles") - _count(stats, "delivered"):
        yield (
            f"{lost} articles could not be written under output/{site}: is the disk full, is the "
            "folder writable? They are kept, and the next run writes them"
        )
    if any(key.startswith("feedexport/failed_count/") for key in stats):
        yield "a feed could not be stored; the log says which"
    if lost := _count(stats, "warc_failed"):
        yield f"{lost} answers could not be kept under output/warc; the log says why"
    if faults := _count(stats, "faults") + stats.get("spider_exceptions/count", 0):
        yield f"newsbot stumbled {faults} times; the log has the tracebacks: please report them"
    if f"{PREFIX}frontier_lost" in stats:
        yield (
            f"the shared frontier of {site} fell silent, and this worker ended early; nothing is "
            "lost: start it again when Redis answers"
        )
    if stats.get("finish_reason") == "start_error":
        yield "the crawl could not start; the log says why"


def find_early_stops(stats: dict[str, Any]) -> Iterable[Finding]:
    """Whether a limit ended the crawl before it was through."""
    if (reason := stats.get("finish_reason")) in STOPPED_EARLY:
        yield Finding(warning="stopped_early", sentence=f"ended by its limit: {reason}")


def worst(codes: Iterable[int]) -> int:
    """The exit code over several sites.

    >>> worst([0, 4, 3])
    3
    """
    return min(codes, key=SEVERITY.index, default=DONE)


def run_line(outcome: Outcome, given: dict[str, str]) -> dict[str, Any]:
    """The line of a run for `runs.jsonl`, as `schemas/run.schema.json` describes it."""
    spider, settings = outcome.spider, outcome.spider.settings
    counted = (
        *("asked", "pages", "known", "articles", "rejected", "unanswered", "asked_again"),
        *("unchanged", "rechecked", "tdm_reserved", "new_versions", "gone"),
    )
    return {
        "site": spider.name,
        "run": spider.stamp,
        "started_at": spider.started.isoformat(timespec="seconds"),
        "seconds": outcome.seconds,
        "exit_code": outcome.code,
        "warnings": outcome.warnings,
        "faults": list(outcome.faults),
        "finish_reason": outcome.stats.get("finish_reason"),
        "requests": outcome.stats.get("downloader/request_count", 0),
        **{name: outcome.count(name) for name in counted},
        "events": outcome.parts("events"),
        "left_out": outcome.parts("left_out"),
        "sources_failed": outcome.parts("sources_failed"),
        "rules_broken": outcome.rules_broken,
        "parts_failed": outcome.parts("parts_failed"),
        "without": outcome.parts("without"),
        "arguments": given,
        "settings": {name: settings.get(name) for name in SETTINGS_THAT_MATTER},
        "versions": {
            "newsbot": __version__,
            "scrapy": scrapy.__version__,
            "python": platform.python_version(),
        },
    }
