"""scrapy-redis's scheduler over our queue; it gives back each request that is done."""

import logging
import time
from typing import Any, Self, cast

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import AsyncioLoopingCall, call_later
from scrapy.utils.defer import _schedule_coro
from scrapy_redis import scheduler  # type: ignore[import-untyped]  # has no types
from scrapy_redis.dupefilter import RFPDupeFilter  # type: ignore[import-untyped]  # has no types

from newsbot.frontier import serializer
from newsbot.frontier.memory import SharedState
from newsbot.frontier.queue import HostQueue
from newsbot.frontier.server import Pause
from newsbot.spiders.news import NewsSpider
from newsbot.spiders.tally import PREFIX

logger = logging.getLogger(__name__)

LOST = "frontier_lost"
RENEWALS = 4  # in the time of one lease


def memory_of(crawler: Crawler) -> SharedState:
    """What all workers of a crawl know."""
    return cast(SharedState, cast(NewsSpider, crawler.spider).memory)


class Scheduler(scheduler.Scheduler):  # type: ignore[misc]  # has no types
    """Hands out what is the site's turn over all workers, and holds it until it is done."""

    def __init__(self, crawler: Crawler, **given: Any) -> None:
        super().__init__(**given)
        self.crawler = crawler
        self.stats = crawler.stats
        self._waking: Any = None
        self._renewing = AsyncioLoopingCall(self._renew)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        memory = memory_of(crawler)
        client, key = memory.steps.client, f"newsbot:seen:{memory.steps.site}"
        return cls(
            crawler,
            server=client,
            persist=True,
            queue_cls=HostQueue,
            dupefilter=RFPDupeFilter(client, key),
            serializer=serializer,
        )

    @property
    def memory(self) -> SharedState:
        """What all workers know."""
        return memory_of(self.crawler)

    def open(self, spider: Spider) -> None:
        """Scrapy's first call."""
        self.memory.hands.ask_pause = self._pause
        super().open(spider)
        seconds = self.crawler.settings.getfloat("NEWSBOT_FRONTIER_LEASE") / RENEWALS
        self._renewing.start(seconds, now=True)

    def close(self, reason: str) -> None:  # noqa: ARG002 -- Scrapy's call
        """Scrapy's last call: nothing is under way any more."""
        self._renewing.stop()
        if self._waking:
            self._waking.cancel()
        self._give_back()

    def enqueue_request(self, request: Request) -> bool:
        """Mark a request as seen and queue it, in one step."""
        fingerprint = "" if request.dont_filter else self.df.request_fingerprint(request)
        queued: bool = self.queue.push(request, fingerprint)
        if queued:
            self.stats.inc_value("scheduler/enqueued/redis")
        else:
            self.df.log(request, self.spider)
        return queued

    def next_request(self) -> Request | None:
        """The next request that may be asked now; it is looked for again in due time."""
        self._give_back()
        request: Request | None = super().next_request()
        if request is None and not self._waking:
            self._waking = call_later(self.queue.wait, self._wake)
        return request

    def has_pending_requests(self) -> bool:
        """Whether any worker has something to do."""
        return self._ends_lost() or len(self) > 0

    def _wake(self) -> None:
        self._waking = None
        if self._slot:
            self._slot.nextcall.schedule()

    def _give_back(self) -> None:
        """Release the requests with which the engine is done."""
        if self.memory.lost:
            return
        under_way = self._slot.inprogress if self._slot else ()
        for hand in self.memory.hands.finished(under_way):
            self.memory.release(hand)
            self.memory.hands.drop(hand)

    def _renew(self) -> None:
        self.memory.guard(self.memory.steps.renew)
        self.memory.release(None)
        self._ends_lost()

    def _ends_lost(self) -> bool:
        """Have the crawl end where Redis fell silent; whether it does."""
        if self.memory.lost and self._slot and not self._slot.closing:
            self.stats.set_value(f"{PREFIX}{LOST}", self.memory.lost)
            _schedule_coro(self.crawler.engine.close_spider_async(reason=LOST))
        return bool(self.memory.lost)

    def _pause(self, host: str) -> Pause:
        """What the downloader knows of a host: its pace, and when it was asked last."""
        engine: Any = self.crawler.engine
        slot = engine.downloader.slots.get(host)
        if slot is None:
            return Pause()
        wait = max(0.0, slot.lastseen + slot.delay - time.monotonic())
        return Pause(wait=wait, delay=slot.delay)

    @property
    def _slot(self) -> Any:
        engine: Any = self.crawler.engine
        return engine._slot if engine else None
