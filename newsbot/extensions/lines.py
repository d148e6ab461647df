"""Log lines for machines: one JSON object a line, with the run, the site and the page."""

import logging
import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from newsbot.outputs import printable, write_line

_URL = re.compile(r"https?://[^\s<>'\")\]]+")
_SECRET = re.compile(r"(?i)(\b(?:password|passwd|token|secret|api_?key|cookie)\b\s*[=:]\s*)\S+")
_LOGIN = re.compile(r"(?<=://)[^/\s@:]+:[^/\s@]+@")
_LONGEST = 2_000  # characters of a message; what is longer is an item or a page


class LogLines:
    """Has log lines written as JSON where no person reads them, or where `NEWSBOT_LOG` says so."""

    _runs: ClassVar[dict[str, str]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        wanted = crawler.settings["NEWSBOT_LOG"]
        if wanted == "text" or (wanted == "auto" and _is_read(crawler)):
            raise NotConfigured
        lines = cls()
        crawler.signals.connect(lines.spider_opened, signals.spider_opened)
        return lines

    def spider_opened(self, spider: Spider) -> None:
        """From now on the site's lines bear its run; Scrapy's handlers stand for good."""
        self._runs[spider.name] = getattr(spider, "stamp", "")
        for handler in logging.root.handlers:
            handler.setFormatter(JsonLines(self._runs))


def _is_read(crawler: Crawler) -> bool:
    return sys.stderr.isatty() and not crawler.settings["LOG_FILE"]


class JsonLines(logging.Formatter):
    """Formats a record as a JSON object.

    Args:
        runs: The start of the run of each site, as its files bear it.
    """

    def __init__(self, runs: Mapping[str, str]) -> None:
        super().__init__()
        self._runs = runs

    def format(self, record: logging.LogRecord) -> str:
        """One line: `at`, `level`, `logger`, `site`, `run`, `url`, `message`, `error`."""
        message = without_secrets(record.getMessage())
        site = self._site(record)
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "site": site,
            "run": self._runs.get(site) if site else None,
            "url": _url(record, message),
            "message": message,
        }
        if record.exc_info:
            line["error"] = without_secrets(self.formatException(record.exc_info))
        return write_line(line).decode().rstrip()

    def _site(self, record: logging.LogRecord) -> str | None:
        """The spider's name: given, or the logger's own, or that of the only run."""
        spider = getattr(record, "spider", None)
        name = getattr(spider, "name", None) or record.name
        if name in self._runs:
            return str(name)
        return next(iter(self._runs)) if len(self._runs) == 1 else None


def without_secrets(text: str) -> str:
    """Text safe to keep: no control characters, no passwords, not a whole page.

    >>> without_secrets("GET https://anna:segreto@www.example.org/ token=abc")
    'GET https://…@www.example.org/ token=…'
    """
    lines = (printable(line) for line in text[:_LONGEST].splitlines())
    return _SECRET.sub(r"\1…", _LOGIN.sub("…@", "\n".join(lines)))


def _url(record: logging.LogRecord, message: str) -> str | None:
    args = record.args if isinstance(record.args, Mapping) else {}
    request = args.get("request")
    told = getattr(request, "url", None) or args.get("url")
    if told:
        return without_secrets(str(told))
    found = _URL.search(message)
    return found[0].rstrip(".,;:") if found else None
