"""One page, fetched as a crawl would fetch it and read on the spot: for `scrapy extract URL`."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from newsbot.records import Record
from newsbot.sites import site_by_address
from newsbot.sites.links import parse_address
from newsbot.spiders.failures import RESERVED, explain
from newsbot.spiders.news import introduce
from newsbot.spiders.responses import (
    NO_TEXT,
    fetched_page,
    has_wall,
    is_rendered,
    is_reserved,
    needs_browser,
)
from newsbot.workers import read


class PageSpider(Spider):
    """Fetches one address: `record` is what was read there, else `failure` says why nothing was."""

    record: Record | None = None
    failure = "no answer"

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Say who fetches; nothing is stored."""
        super().update_settings(settings)
        introduce(settings)
        settings.set("ITEM_PIPELINES", {}, priority="cmdline")

    def __init__(self, url: str, **given: Any) -> None:
        super().__init__(name="page", **given)
        self.url = url
        self.site = site_by_address(url)

    async def start(self) -> AsyncIterator[Request]:
        """The one request."""
        yield self._request(browser=needs_browser(self.site, self.url))

    def _request(self, *, browser: bool) -> Request:
        meta = {"browser": browser, "to_read": True}
        return Request(
            self.url, callback=self.parse, errback=self.failed, meta=meta, dont_filter=True
        )

    def parse(self, response: Response) -> Iterator[Request]:
        """Read the page; without text it is asked for once more, in the browser."""
        if not isinstance(response, TextResponse):
            self.failure = "not text"
            return
        if is_reserved(response) and self.settings.getbool("NEWSBOT_TDM_OBEY"):
            self.failure = RESERVED
            return
        name = self.site.name if self.site else None
        url = parse_address(response.url) or response.url
        page = fetched_page(response, url, name, datetime.now(UTC))
        self.record = record = read(page).record
        wants_more = record.reason in NO_TEXT or has_wall(self.site, response)
        if wants_more and not is_rendered(response):
            yield self._request(browser=True)

    def failed(self, failure: Failure) -> None:
        """Say why there is no page."""
        self.failure = explain(failure).reason
