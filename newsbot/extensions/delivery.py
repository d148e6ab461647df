"""From the state to the files: what a run took in is delivered once its files are in place."""

import logging
import sqlite3
from typing import Any, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.extensions import feedexport

from newsbot.exporters import finish_deliveries, finish_rejected
from newsbot.spiders.news import NewsSpider
from newsbot.stories import prune_texts

logger = logging.getLogger(__name__)


class FeedExporter(feedexport.FeedExporter):
    """Scrapy's, which counts what a feed could not take: nobody else hears of it."""

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Write an item to all feeds that accept it."""
        try:
            super().item_scraped(item, spider)
        except Exception:
            self.crawler.stats.inc_value("feedexport/failed_count/item")
            raise  # the signal handler logs and swallows it


class Delivery:
    """Finishes what an earlier run left, and marks as delivered what this run wrote."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._written: dict[str, int] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Listen to the run of a news spider."""
        if not issubclass(crawler.spidercls, NewsSpider):
            raise NotConfigured
        delivery = cls(crawler)
        connect = crawler.signals.connect
        connect(delivery.spider_opened, signals.spider_opened)
        connect(delivery.feed_slot_closed, signals.feed_slot_closed)
        connect(delivery.feed_exporter_closed, signals.feed_exporter_closed)
        connect(delivery.item_error, signals.item_error)
        connect(delivery.engine_stopped, signals.engine_stopped)
        return delivery

    def spider_opened(self, spider: NewsSpider) -> None:
        """Write what a run that was cut off had taken in."""
        prune_texts(spider.memory)
        self._finish_earlier(spider)

    def _finish_earlier(self, spider: NewsSpider) -> None:
        try:
            finish_rejected(spider.output, spider.name)
            articles = finish_deliveries(spider.memory, spider.name)
        except (OSError, sqlite3.Error) as error:  # else Scrapy swallows it
            self.crawler.stats.inc_value("feedexport/failed_count/earlier run")
            logger.error("an earlier run's lines cannot be written, they are kept: %s", error)
            return
        if articles:
            logger.warning("finished a run that was cut off: %d articles written", articles)

    def item_error(self, spider: NewsSpider) -> None:
        """A record that a fault of ours or of the disk kept out."""
        spider.tally.add("faults")

    def feed_slot_closed(self, slot: feedexport.FeedSlot) -> None:
        """Remember how many records a feed took: an exporter that raised is not told of."""
        self._written[slot.format] = slot.itemcount

    def feed_exporter_closed(self) -> None:
        """All feeds are closed: the state lets go, if every record stands in its file."""
        spider = self.crawler.spider
        if not isinstance(spider, NewsSpider):
            return
        failed = self.crawler.stats.get_value("feedexport/failed_count/WholeFileStorage", 0)
        articles = spider.tally["articles"]
        if not failed and self._written.get("articles", 0) == articles:
            spider.memory.delivered(spider.name, spider.stamp).result()
            spider.tally.add("delivered", articles)

    def engine_stopped(self) -> None:
        """The last signal of a run: what the state could not take is a fault."""
        spider = self.crawler.spider
        if isinstance(spider, NewsSpider):
            if self.crawler.settings["NEWSBOT_FRONTIER"]:  # a worker beside this one may have died
                self._finish_earlier(spider)
            spider.memory.close()
            if failed := spider.memory.database.failed:
                spider.tally.add("faults", failed)
