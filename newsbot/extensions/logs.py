"""What Scrapy says to a user: never an item's content, seldom a traceback."""
# ruff: noqa: ARG002 -- Scrapy calls these with arguments of its own

import logging
from typing import Any

from scrapy import Spider, logformatter
from scrapy.http import Response
from twisted.python.failure import Failure

# Scrapy tells at length how it starts and ends; with -L it says all.
CHATTY = (
    "scrapy.addons",
    "scrapy.core.engine",
    "scrapy.crawler",
    "scrapy.extensions.feedexport",
    "scrapy.extensions.logstats",
    "scrapy.middleware",
    "scrapy.utils.log",
)


def quieten() -> None:
    """Leave out what is of no use to who did not ask for it with -L."""
    # Filters, not levels: Scrapy sets those of its loggers anew when it starts.
    for name in CHATTY:
        logging.getLogger(name).addFilter(_is_warning)
    logging.getLogger("scrapy-playwright").addFilter(_is_error)
    # It words why robots.txt cannot be had; its forty lines of traceback say no more.
    logging.getLogger("scrapy.downloadermiddlewares.robotstxt").addFilter(_without_traceback)


def _is_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def _is_error(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.ERROR


def _without_traceback(record: logging.LogRecord) -> bool:
    record.exc_info = None
    return True


class LogFormatter(logformatter.LogFormatter):
    """One line where Scrapy would print the whole item."""

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> Any:
        """Nothing: the pipeline has said what it read."""
        return None

    def dropped(
        self, item: Any, exception: BaseException, response: Any, spider: Spider
    ) -> logformatter.LogFormatterResult:
        """Why the page gave no article."""
        return {"level": 20, "msg": "%(why)s", "args": {"why": exception}}

    def item_error(
        self, item: Any, exception: BaseException, response: Any, spider: Spider
    ) -> logformatter.LogFormatterResult:
        """Which page met a fault of ours; the traceback follows."""
        url = getattr(response, "url", "a page")
        return {"level": 40, "msg": "could not take in %(url)s", "args": {"url": url}}
