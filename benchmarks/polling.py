"""The plan of polling over 1,000 sites, simulated: `python -m benchmarks.polling`.

How soon an article is found against how many requests that takes a day, for cron lines of several
intervals. Discrete events: articles appear, cron strikes, a poll finds what has appeared since the
last. What a site itself needs to put an article into its feed is not in it.

Assumed: the sites' articles a day are spread log-normally around a mean of 100 (100,000 a day in
all: a few agencies and large papers have thousands, half of the sites under 30); the hours of a day
weigh as in `HOURS`; a site has as many feeds and sitemaps as ours have on average; a crawl of all
sites takes a tenth of its interval, and a site stands anywhere in its order.
"""

import heapq
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean

from rich.console import Console
from rich.table import Table

from benchmarks.measuring import percentile
from newsbot.commands.rhythm import POLL_EVERY, SLOW
from newsbot.sites import all_sites

SITES, MEAN, SPREAD, SEED = 1_000, 100, 1.6, 9
DAYS, WARMING = 4, 1
MINUTES = 24 * 60
INTERVALS = (5, 10, 15, 30, 60)  # minutes
HOURS = (1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 9, 10, 10, 8, 8, 8, 9, 9, 9, 8, 6, 5, 3, 2)
"""Of a newspaper's day, by the local hour: our guess."""
CRAWL = 0.1  # of an interval

ARTICLE, POLL = 0, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an interval gives: delays in minutes, over all articles and over those of slow sites."""

    interval: int
    median: float
    late: float
    slow_median: float
    slow_late: float
    requests_a_day: float
    articles_a_day: float


def simulate(interval: int, sites: int = SITES, seed: int = SEED) -> Outcome:
    """Some days of so many sites, polled at each strike of cron unless they are slow."""
    chance = random.Random(seed)
    rates = [_rate(chance) for _ in range(sites)]
    places = [chance.random() * CRAWL * interval for _ in range(sites)]
    waiting: list[list[float]] = [[] for _ in range(sites)]
    polled = [-math.inf] * sites
    delays: list[tuple[float, bool]] = []
    polls = 0
    events = [(at, ARTICLE, site) for site, rate in enumerate(rates) for at in _times(rate, chance)]
    strikes = range(0, DAYS * MINUTES, interval)
    events += [(strike + place, POLL, n) for strike in strikes for n, place in enumerate(places)]
    heapq.heapify(events)
    while events:
        now, kind, site = heapq.heappop(events)
        if kind == ARTICLE:
            waiting[site].append(now)
            continue
        slow = rates[site] < SLOW
        if slow and now - polled[site] < POLL_EVERY.total_seconds() / 60:
            continue
        polled[site] = now
        if now >= WARMING * MINUTES:
            polls += 1
            delays += [(now - then, slow) for then in waiting[site] if then >= WARMING * MINUTES]
        waiting[site].clear()
    return _outcome(interval, delays, polls)


def _outcome(interval: int, delays: list[tuple[float, bool]], polls: int) -> Outcome:
    every, slow = [delay for delay, _ in delays], [delay for delay, is_slow in delays if is_slow]
    days = DAYS - WARMING
    return Outcome(
        interval=interval,
        median=percentile(every, 50),
        late=percentile(every, 95),
        slow_median=percentile(slow, 50) if slow else 0.0,
        slow_late=percentile(slow, 95) if slow else 0.0,
        requests_a_day=polls * sources_a_site() / days,
        articles_a_day=len(every) / days,
    )


def sources_a_site() -> float:
    """Feeds, sitemaps and sections of our sites, on average: each is asked at each poll."""
    return fmean(len(s.feeds) + len(s.sitemaps) + len(s.sections) for s in all_sites().values())


def _rate(chance: random.Random) -> float:
    return chance.lognormvariate(math.log(MEAN) - SPREAD**2 / 2, SPREAD)


def _times(rate: float, chance: random.Random) -> Iterator[float]:
    """When a site's articles appear, in minutes: by chance, more at some hours than at others."""
    most = rate * max(HOURS) / fmean(HOURS) / MINUTES
    at = chance.expovariate(most)
    while at < DAYS * MINUTES:
        if chance.random() * max(HOURS) < HOURS[int(at % MINUTES) // 60]:
            yield at
        at += chance.expovariate(most)


def main() -> None:
    table = Table(
        "cron every", "found after, median", "95th percentile", "slow sites, median",
        "95th percentile", "requests for sources a day", "articles a day",
        title=f"{SITES:,} sites; minutes",
    )  # fmt: skip
    for interval in INTERVALS:
        found = simulate(interval)
        table.add_row(
            f"{interval} min", f"{found.median:.1f}", f"{found.late:.1f}",
            f"{found.slow_median:.1f}", f"{found.slow_late:.1f}",
            f"{found.requests_a_day:,.0f}", f"{found.articles_a_day:,.0f}",
        )  # fmt: skip
    Console().print(table)


if __name__ == "__main__":
    main()
