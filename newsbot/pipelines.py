"""From a fetched page to a stored record: read in the workers, judged, taken in by the state."""

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NoReturn, Self, cast

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from newsbot.outputs import feed_path, leave_out_unsure, printable, write_line
from newsbot.records import FetchedPage, Reading, Record
from newsbot.schema import validate
from newsbot.spiders.failures import NotRead
from newsbot.spiders.news import NewsSpider
from newsbot.spiders.responses import NO_TEXT
from newsbot.spiders.tally import USUAL_FIELDS
from newsbot.state import OUTSIDE, UNDATED
from newsbot.state.versions import FIRST_VERSION
from newsbot.stories import find_story
from newsbot.whole import WholeFile
from newsbot.workers import Readers, ReadingError, shared_readers


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A page and the JSON form of what was read on it, on its way through the pipelines."""

    page: FetchedPage
    form: dict[str, Any]
    rules_missed: tuple[str, ...] = ()


class Step:
    """What every pipeline has: the crawl that it serves."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        return cls(crawler)

    @property
    def spider(self) -> NewsSpider:
        """The spider whose pages come through here."""
        return cast(NewsSpider, self.crawler.spider)


class ReadPipeline(Step):
    """Has pages read by the workers; a page without text is asked for again in the browser."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.readers: Readers[Reading] = shared_readers(
            settings.getint("NEWSBOT_WORKERS"),
            settings.getfloat("NEWSBOT_PAGE_SECONDS"),
            settings.getint("NEWSBOT_WORKER_MEMORY"),
        )

    async def process_item(self, item: Any) -> Any:
        """From a fetched page to a read one; other items pass."""
        if not isinstance(item, FetchedPage):
            return item
        try:
            reading = await self.readers.read(item)
        except ReadingError as error:
            self.spider.logger.error("%s: %s %s", error, item.url, error.cause)
            self.spider.logger.debug("it was here", exc_info=error.__cause__)
            self.spider.tally.add("pages")
            self.spider.tally.leave_out(str(error))
            self.spider.tally.add("unanswered")
            raise NotRead(f"left out, {error}: {item.url}") from None
        record = reading.record
        if record.reason in NO_TEXT and item.rendering == "http":
            self.spider.tally.add("asked_again")
            self.crawler.engine.crawl(self.spider.page_request(item.url, browser=True))
            raise NotRead(f"asked for again in the browser: {item.url}")
        self.spider.tally.add("pages")
        if record.article is None:
            self._leave_out(item, record.reason or "no article")
        self._check_days(item, record)
        return ReadPage(page=item, form=record.to_dict(), rules_missed=reading.rules_missed)

    def _check_days(self, page: FetchedPage, record: Record) -> None:
        arguments = self.spider.arguments
        published = record.article and record.article.published_at
        if not arguments.dated:
            return
        if not published:
            self._leave_out(page, UNDATED)
        elif not arguments.wants(published.date()):
            self._leave_out(page, OUTSIDE, published.date())

    def _leave_out(self, page: FetchedPage, reason: str, day: date | None = None) -> NoReturn:
        self.spider.leave_out(page.url, reason, day)
        raise DropItem(f"left out, {reason}: {page.url}")


class ConfidencePipeline(Step):
    """Leaves out events that are less sure than `NEWSBOT_MIN_CONFIDENCE`, and counts them."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._least = crawler.settings.getfloat("NEWSBOT_MIN_CONFIDENCE")

    def process_item(self, item: Any) -> Any:
        """From a read page to the same with its surer events; other items pass."""
        if not isinstance(item, ReadPage) or not self._least:
            return item
        form = leave_out_unsure(item.form, self._least)
        if unsure := len(item.form["events"]) - len(form["events"]):
            self.spider.tally.add("unsure", unsure)
        return replace(item, form=form)


class ValidatePipeline(Step):
    """Judges records by the schemas; what fails goes to the rejected file with the reasons."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._rejected: WholeFile | None = None

    def process_item(self, item: Any) -> Any:
        """From a read page to the same, valid; other items pass."""
        if not isinstance(item, ReadPage):
            return item
        if errors := validate(item.form):
            self._reject(item, errors)
        return item

    def _reject(self, item: ReadPage, errors: list[str]) -> NoReturn:
        if self._rejected is None:
            path = feed_path(self.spider.output, self.spider.name, "rejected", self.spider.stamp)
            self._rejected = WholeFile(path)
            self._file = self._rejected.open()
        url = item.page.url
        self._file.write(write_line({"url": url, "errors": errors, "record": item.form}))
        self._file.flush()  # before its page is marked: the run may be cut off
        self.spider.tally.add("rejected")
        self.spider.memory.mark(url, self.spider.name, "rejected")
        raise DropItem(f"rejected, {errors[0]}: {url}")

    def close_spider(self) -> None:
        """Put the rejected file in its place."""
        if self._rejected:
            self._rejected.close(self._file)


class StorePipeline(Step):
    """Takes records into the state; from here on they reach their files, come what may."""

    async def process_item(self, item: Any) -> Any:
        """From a valid read page to its record's JSON form, which the feeds write."""
        if not isinstance(item, ReadPage):
            return item
        form = await self._take_in(item)
        headline = printable(form["article"]["headline"])
        self.spider.tally.add("articles")
        for field in USUAL_FIELDS:
            if not form["article"][field]:
                self.spider.tally.add(f"without/{field}")
        if form["article"]["version"] > FIRST_VERSION:
            self.spider.tally.add("new_versions")
        for event in form["events"]:
            gone = event["change"] == "gone"
            self.spider.tally.add("gone" if gone else f"events/{event['type']}")
        self.spider.logger.info("%d events in %s", len(form["events"]), headline)
        return form

    async def _take_in(self, item: ReadPage) -> dict[str, Any]:
        """The record's form to be written; what gives none is left out."""
        spider, url = self.spider, item.page.url
        future = spider.memory.store(
            item.form,
            url,
            spider.name,
            spider.stamp,
            reread=spider.arguments.reread,
            find_story=find_story,
        )
        taken = await asyncio.wrap_future(future)
        if taken.form is None:
            reason = taken.reason or "no article"
            spider.tally.leave_out(reason)
            raise (NotRead if taken.undecided else DropItem)(f"left out, {reason}: {url}")
        return taken.form
