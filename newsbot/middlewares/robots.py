"""robots.txt as RFC 9309 has it where Scrapy differs: how much is read, and no answer is a no."""

from typing import Self
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser
from twisted.python.failure import Failure

from newsbot.spiders.failures import NO_ANSWER, HostRefuses, explain

LONGEST = 512 * 1024  # bytes; section 2.5 asks for 500 kilobytes, and rules cost time
SILENT = "robots.txt gave no answer"


class BoundedRobotParser(ProtegoRobotParser):
    """Scrapy's parser, which looks at the beginning of a robots.txt without end."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, robotstxt_body: bytes) -> Self:
        """Scrapy's way in."""
        return super().from_crawler(crawler, robotstxt_body[:LONGEST])


class ServerError(OSError):
    """A server's error where robots.txt should be."""


class Robots(RobotsTxtMiddleware):
    """Scrapy's, which leaves a host alone while its robots.txt cannot be had (section 2.3.1.4).

    A page that is left for that is asked for again by the next run.
    """

    def __init__(self, crawler: Crawler) -> None:
        """With no host known to be silent."""
        super().__init__(crawler)
        self._silent: dict[str, str] = {}

    async def process_request(
        self,
        request: Request,
        spider: Spider | None = None,  # noqa: ARG002 -- Scrapy's call
    ) -> None:
        """Let a request pass that its host allows.

        Raises:
            IgnoreRequest: The host does not allow it, or cannot say.
        """
        await super().process_request(request)
        obeys = not request.meta.get("dont_obey_robotstxt")
        if obeys and (reason := self._silent.get(urlsplit(request.url).netloc)):
            raise HostRefuses(reason)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            raise ServerError(f"status {response.status}")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, IgnoreRequest):
            failure = Failure(exc)  # type: ignore[no-untyped-call]  # Twisted has no types
            reason = explain(failure).reason
            self._silent[netloc] = SILENT if reason == NO_ANSWER else reason
        super()._robots_error(exc, netloc)
