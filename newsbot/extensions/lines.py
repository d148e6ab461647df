"""Log lines for machines: one JSON object a line, with the run, the site and the page."""

import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from newsbot.outputs import printable, write_line

_URL = re.compile(r"https?://[^\s<>'\")\]]+")
_SECRET = re.compile(r"(?i)(\b(?:password|passwd|token|secret|api_?key|cookie)\b\s*[=:]\s*)\S+")
_LOGIN = re.compile(r"(?<=://)[^/\s@:]+:[^/\s@]+@")
_LONGEST = 2_000  # characters of a message; what is longer is an item or a page


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
