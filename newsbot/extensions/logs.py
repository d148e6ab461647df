"""What Scrapy says of items: never their content."""
# ruff: noqa: ARG002 -- Scrapy calls these with arguments of its own

from typing import Any

from scrapy import Spider, logformatter
from scrapy.http import Response
from twisted.python.failure import Failure


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
