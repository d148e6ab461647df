"""How much of a robots.txt is read: RFC 9309 asks for 500 kilobytes, and rules cost time."""

from typing import Self

from scrapy.crawler import Crawler
from scrapy.robotstxt import ProtegoRobotParser

LONGEST = 512 * 1024  # bytes


class BoundedRobotParser(ProtegoRobotParser):
    """Scrapy's parser, which looks at the beginning of a robots.txt without end."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, robotstxt_body: bytes) -> Self:
        """Scrapy's way in."""
        return super().from_crawler(crawler, robotstxt_body[:LONGEST])
