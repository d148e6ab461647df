"""Watches over a run whether the rules of the site's file still find something on its pages."""

import asyncio
from concurrent.futures import Future
from typing import Any

from scrapy.crawler import Crawler

from newsbot.pipelines import ReadPage, Step
from newsbot.spiders.tally import PREFIX
from newsbot.state.rules import find_missed, note_page


class RulesWatch(Step):
    """An item pipeline that counts pages on which rules found nothing, and tells of broken ones."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._noted: Future[None] | None = None

    def process_item(self, item: Any) -> Any:
        """Note what was missed on a read page; all items pass."""
        pages = self.spider.site.pages
        if isinstance(item, ReadPage) and (pages.rules or pages.linked_data):
            site, day = self.spider.name, self.spider.calendar_day()
            self._noted = self.spider.memory.database.write(
                lambda database: note_page(database, site, item.rules_missed, day)
            )
        return item

    async def close_spider(self) -> None:
        """Put the broken rules into the run's counts, where a page of this run says so."""
        if self._noted is None:
            return
        await asyncio.wrap_future(self._noted)
        missed = find_missed(self.spider.memory.database.reading, self.spider.name)
        broken = {row.field: row.since.isoformat() for row in missed if row.broken}
        self.crawler.stats.set_value(f"{PREFIX}rules_broken", broken)
