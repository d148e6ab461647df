"""Requests that lead to another site: dropped where a page's fate is counted."""

from scrapy import Request, Spider
from scrapy.downloadermiddlewares.offsite import OffsiteMiddleware


class Offsite(OffsiteMiddleware):
    """Scrapy's, but what it drops before it is queued nobody would hear of."""

    def request_scheduled(self, request: Request, spider: Spider) -> None:
        """Let it pass: `process_request` judges it, and its errback counts it."""
