"""Whole crawls of pages of real size: Scrapy alone, Scrapy with trafilatura, newsbot."""

from collections.abc import Iterator

from benchmarks.corpus import HOST, make_pages
from benchmarks.crawls.trial import Trial, run_trial
from benchmarks.measuring import Row
from benchmarks.serving import Served, serve_pages

PAGES, RENDERED, TABS = 400, 120, 8
ROUNDS = 2
VARIANTS = {
    "bare": "Scrapy that only downloads",
    "trafilatura": "Scrapy with trafilatura in its callback",
    "articles": "newsbot, articles only",
    "events": "newsbot with events",
}
RATIO_ARTICLES = "articles only, against trafilatura"
RATIO_EVENTS = "with events, against trafilatura"
LATENCY = "how late the reactor is, 99th percentile, the later of both"
BROWSER = f"pages rendered in the browser, {TABS} tabs"
_FASTER_ARTICLES, _FASTER_EVENTS, _LATE_MS, _RENDERED, _WORKER = 4, 1.5, 20, 4, 160


def rows() -> Iterator[Row]:
    with serve_pages(make_pages(PAGES), HOST) as served:
        best = {name: _best(name, served) for name in VARIANTS}
    with serve_pages(make_pages(RENDERED), HOST) as served:
        rendered = _render(served)
    for name, told in VARIANTS.items():
        yield from _told(told, best[name])
    speed = {name: trial.pages_a_second for name, trial in best.items()}
    ratio = speed["articles"] / speed["trafilatura"]
    yield Row(name=RATIO_ARTICLES, value=ratio, unit="times", at_least=_FASTER_ARTICLES)
    ratio = speed["events"] / speed["trafilatura"]
    yield Row(name=RATIO_EVENTS, value=ratio, unit="times", at_least=_FASTER_EVENTS)
    late = max(best[name].late_ms for name in ("articles", "events"))
    yield Row(name=LATENCY, value=late, unit="ms", at_most=_LATE_MS)
    worker = max(best[name].worker for name in ("articles", "events"))
    yield Row(name="largest worker of these", value=worker, unit="MB", at_most=_WORKER)
    # Pages wait for the first reader and are then read at once: only the whole crawl tells.
    value = RENDERED / rendered.seconds
    yield Row(name=BROWSER, value=value, unit="pages a second", at_least=_RENDERED)


def _best(variant: str, served: Served) -> Trial:
    """The fastest of some runs: the others also measure what else the machine did."""
    trials = [run_trial(variant, served, pages=PAGES) for _ in range(ROUNDS)]
    return max(trials, key=lambda trial: trial.pages_a_second)


def _render(served: Served) -> Trial:
    settings = {"PLAYWRIGHT_MAX_PAGES_PER_CONTEXT": TABS, "CONCURRENT_REQUESTS_PER_DOMAIN": TABS}
    return run_trial("browser", served, pages=RENDERED, **settings)


def _told(name: str, trial: Trial) -> Iterator[Row]:
    yield Row(name=name, value=trial.pages_a_second, unit="pages a second")
    yield Row(name=f"{name}: processor", value=trial.cpu_ms, unit="ms a page")
    yield Row(name=f"{name}: memory of all processes", value=trial.memory, unit="MB")
    yield Row(name=f"{name}: how late the reactor is", value=trial.late_ms, unit="ms")
