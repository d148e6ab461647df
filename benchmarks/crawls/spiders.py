"""The crawls that are compared: the same pages, the same number of requests at once."""

from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response

from benchmarks.corpus import HOST
from benchmarks.crawls.articles import read_article_alone
from benchmarks.serving import SITEMAP
from newsbot.pipelines import ReadPipeline
from newsbot.settings import ITEM_PIPELINES
from newsbot.sites.site import Site, Source
from newsbot.spiders.news import NewsSpider
from newsbot.workers import Readers

BASIS = "our own pages"
READING = ITEM_PIPELINES["newsbot.pipelines.ReadPipeline"]
SITE = Site(
    name="bench",
    title="Il Quotidiano Demo",
    hosts=(HOST,),
    topics=(),
    sitemaps=(Source(url=f"http://{HOST}/{SITEMAP}", basis=BASIS),),
    article=r"^http://[^/]+/[a-z]+/20\d{2}/\d{2}/\d{2}/[^/]+/$",
    article_basis=BASIS,
)
"""It has no rules for its pages, as most sites of ours."""


class BareSpider(Spider):
    """Downloads and does nothing else."""

    name = "bare"
    port: int
    paths: tuple[str, ...]

    async def start(self) -> AsyncIterator[Request]:
        for path in self.paths:
            yield Request(f"http://127.0.0.1:{self.port}{path}")

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:
        yield {"url": response.url, "bytes": len(response.body)}


class TrafilaturaSpider(BareSpider):
    """Reads in its callback, as a spider does that is written in an afternoon."""

    name = "trafilatura"

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:
        from trafilatura import bare_extraction

        found = bare_extraction(response.body, url=response.url, with_metadata=True)
        if found is not None:
            kept = ("title", "author", "date", "description", "sitename", "text")
            yield {"url": response.url, **{name: getattr(found, name) for name in kept}}


class EventsSpider(NewsSpider):
    """newsbot as it is."""

    name = "bench"
    site = SITE


class ArticlesSpider(EventsSpider):
    """newsbot without mentions and events."""

    custom_settings: ClassVar[dict[str, Any]] = {
        "ITEM_PIPELINES": {
            "benchmarks.crawls.spiders.ReadArticles": 100,
            **{path: place for path, place in ITEM_PIPELINES.items() if place > READING},
        }
    }


class BrowserSpider(EventsSpider):
    """newsbot where each page is rendered."""

    site = Site(**{name: getattr(SITE, name) for name in SITE.__slots__} | {"rendering": "browser"})


class ReadArticles(ReadPipeline):
    """Has the workers read articles alone."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self.readers = Readers(
            settings.getint("NEWSBOT_WORKERS"),
            settings.getfloat("NEWSBOT_PAGE_SECONDS"),
            read_article_alone,
        )

    def close_spider(self) -> None:
        self.readers.close()
