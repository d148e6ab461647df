"""Runs one crawl: `python -m benchmarks.crawls VARIANT SETTINGS`, with settings as JSON."""

import json
import sys
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

from benchmarks.crawls.spiders import (
    ArticlesSpider,
    BareSpider,
    BrowserSpider,
    EventsSpider,
    TrafilaturaSpider,
)

SPIDERS: dict[str, type[Any]] = {
    "bare": BareSpider,
    "trafilatura": TrafilaturaSpider,
    "articles": ArticlesSpider,
    "events": EventsSpider,
    "browser": BrowserSpider,
}


def main(variant: str, given: str) -> None:
    spider, told = SPIDERS[variant], json.loads(given)
    ours = issubclass(spider, EventsSpider)
    settings = get_project_settings() if ours else Settings({"TELNETCONSOLE_ENABLED": False})
    settings.setdict(told["settings"], priority="cmdline")
    settings.set(
        "EXTENSIONS", settings.getdict("EXTENSIONS") | {"benchmarks.crawls.meter.Meter": 0}
    )
    if not ours:
        spider.port, spider.paths = told["port"], tuple(told["paths"])
    process = AsyncCrawlerProcess(settings)
    process.crawl(spider)
    process.start()


if __name__ == "__main__":
    main(*sys.argv[1:])
