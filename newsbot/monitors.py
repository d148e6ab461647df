"""How a run compares with what is usual for its site, judged by Spidermon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median, quantiles
from typing import Any

from spidermon import Monitor, MonitorSuite  # type: ignore[import-untyped]  # has no types
from spidermon.runners import MonitorRunner  # type: ignore[import-untyped]  # has no types

from newsbot.spiders.tally import USUAL_FIELDS
from newsbot.state.rules import in_words

RunLine = dict[str, Any]
"""A line of `runs.jsonl`."""

PAGES_FAILED = 0.1  # share of the pages asked for that gave no answer
REJECTED = 0.0  # share of the articles that failed their schema
FEWEST = 0.2  # share of a usual day's articles
USUAL_DAYS = 7  # days, before which no number of articles is usual
USUAL_RUNS = 10  # runs with news, before which nothing is usual
MISSING_MORE = 0.5  # by how much the share of articles without a field may grow
PATIENCE = timedelta(days=1)  # no silence is too long before that
SLACK = 3  # times the longest usual silence


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to look at: its name in the run's line, and a sentence for people."""

    warning: str
    sentence: str


class RunMonitor(Monitor):  # type: ignore[misc]  # has no types
    """What all monitors see: the run's line and the site's earlier ones, oldest first."""

    @property
    def line(self) -> RunLine:
        """The run that is judged."""
        run: RunLine = self.data.run
        return run

    @property
    def earlier(self) -> Sequence[RunLine]:
        """The site's runs before it."""
        runs: Sequence[RunLine] = self.data.earlier
        return runs


class Answers(RunMonitor):
    """Whether pages answered and could be read."""

    def test_pages_failed(self) -> None:
        """Few pages may fail."""
        failed, asked = self.line["unanswered"], self.line["asked"]
        self.assertLessEqual(
            failed, PAGES_FAILED * asked, f"{failed} of {asked} pages gave no answer"
        )

    def test_sources_failed(self) -> None:
        """Some feed, sitemap or section tells of pages, or has nothing new."""
        failed = [reason for reason in self.line["sources_failed"] if reason != "no entries"]
        told = any(self.line[name] for name in ("asked", "known", "unchanged", "arguments"))
        reasons = ", ".join(failed)
        self.assertTrue(told or not failed, f"no feed, sitemap or section could be had: {reasons}")

    def test_browser_missing(self) -> None:
        """Pages of scripts need a browser."""
        left = [
            self.line[name].get("browser missing", 0) for name in ("left_out", "sources_failed")
        ]
        self.assertEqual(sum(left), 0, f"{sum(left)} pages need a browser, and there is none")


class Records(RunMonitor):
    """Whether what was read is whole."""

    def test_rejected(self) -> None:
        """Nothing may fail its schema."""
        rejected, articles = self.line["rejected"], self.line["articles"]
        share = REJECTED * (articles + rejected)
        self.assertLessEqual(rejected, share, f"{rejected} articles failed their schema")

    def test_rules_broken(self) -> None:
        """The rules of the site's file find something on its pages."""
        broken = self.line.get("rules_broken", {})
        self.assertFalse(broken, in_words(self.line["site"], broken) if broken else "")

    def test_fields_missing(self) -> None:
        """Fields that articles used to have do not vanish."""
        usual = [line for line in self.earlier if line["articles"] and "without" in line]
        if len(usual) < USUAL_RUNS or not self.line["articles"]:
            return
        for field in USUAL_FIELDS:
            now = _share_without(self.line, field)
            before = median(_share_without(line, field) for line in usual)
            told = f"{now:.0%} of the articles have no {field}, where {before:.0%} is usual"
            self.assertLessEqual(now, before + MISSING_MORE, told)


class News(RunMonitor):
    """Whether the site still gives news."""

    def test_few(self) -> None:
        """The last day has about as many articles as a day usually has."""
        *usual, today = _days((*self.earlier, self.line))
        if len(usual) < USUAL_DAYS or not today or self.line["arguments"]:
            return
        told = f"{today} articles in the last 24 hours, where {median(usual):g} are usual"
        self.assertGreaterEqual(today, FEWEST * median(usual), told)

    def test_silent(self) -> None:
        """No silence longer than usual."""
        if self.line["articles"] or self.line["arguments"]:
            return
        told = [_moment(line) for line in self.earlier if line["articles"]]
        now = _moment(self.line)
        since = now - (told[-1] if told else _moment(self.earlier[0]) if self.earlier else now)
        days = since / timedelta(days=1)
        self.assertLessEqual(since, _longest_usual(told), f"no new article for {days:.1f} days")


class RunMonitors(MonitorSuite):  # type: ignore[misc]  # has no types
    """All that is asked of a run."""

    monitors = (Answers, Records, News)


def judge_run(run: RunLine, earlier: Sequence[RunLine]) -> list[Finding]:
    """What someone should look at in a run.

    Args:
        run: Its line.
        earlier: The lines of the site's runs before it, oldest first.
    """
    result = MonitorRunner().run(RunMonitors(), run=run, earlier=earlier)
    return [
        Finding(
            warning=test.method_name.removeprefix("test_"),
            sentence=error.strip().splitlines()[-1].rpartition(" : ")[2],
        )
        for test, error in (*result.failures, *result.errors)
    ]


def _moment(line: RunLine) -> datetime:
    return datetime.fromisoformat(line["started_at"])


def _days(lines: Sequence[RunLine]) -> list[int]:
    """The articles of each of the last whole days, counted back from the last line; oldest first.

    A day without a run does not count: nobody asked.
    """
    counts = dict[int, int]()
    for line in lines:
        ago = (_moment(lines[-1]) - _moment(line)) // PATIENCE
        counts[ago] = counts.get(ago, 0) + line["articles"]
    return [counts[ago] for ago in sorted(counts, reverse=True)]


def _longest_usual(told: Sequence[datetime]) -> timedelta:
    """How long a site may be silent: some times what it was in 19 of 20 cases."""
    gaps = [(later - sooner) / PATIENCE for sooner, later in pairwise(told)]
    if len(gaps) < USUAL_RUNS:
        return PATIENCE * SLACK
    return max(PATIENCE, PATIENCE * SLACK * quantiles(gaps, n=20)[-1])


def _share_without(line: RunLine, field: str) -> float:
    missing: int = line["without"].get(field, 0)
    return missing / int(line["articles"])
