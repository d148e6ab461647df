"""A site looked at for `scrapy sites --draft`: what it has, each thing checked by asking for it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from newsbot.records import Record
from newsbot.sites.site import Site
from newsbot.spiders.announcements import read_feed, read_section, read_sitemap
from newsbot.spiders.anysite import add_sources, make_any_site
from newsbot.spiders.arguments import is_of
from newsbot.spiders.failures import explain
from newsbot.spiders.news import introduce
from newsbot.spiders.responses import fetched_page
from newsbot.workers import read

EXAMPLES = 2
TRIES = 4
KINDS = ("feeds", "sitemaps", "sections")


@dataclass(slots=True, kw_only=True)
class Draft:
    """What was found of a site; `failures` are addresses that gave nothing, and why."""

    site: Site
    title: str | None = None
    sources: dict[str, list[str]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    vouched: list[str] = field(default_factory=list)
    """Addresses of articles that feeds and news sitemaps announce."""
    linked: list[str] = field(default_factory=list)
    """Addresses that look like those of articles."""
    examples: list[Record] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)

    @property
    def addresses(self) -> list[str]:
        """The addresses to guess from: those vouched for, where there are any."""
        return self.vouched or self.linked


class DraftSpider(Spider):
    """Asks for the page given, for what it names, and for two articles."""

    draft: Draft

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Say who asks; nothing is stored."""
        super().update_settings(settings)
        introduce(settings)
        settings.set("ITEM_PIPELINES", {}, priority="cmdline")

    def __init__(self, url: str, **given: Any) -> None:
        super().__init__(name="draft", **given)
        self.url = url
        self.draft = Draft(site=make_any_site(url).site)
        self.allowed_domains = list(self.draft.site.hosts)
        self._named: list[str] = []
        self._tried: list[str] = []

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **given: Any) -> Self:
        """Listen to robots.txt, and to the end of the sources."""
        spider = super().from_crawler(crawler, *args, **given)
        crawler.signals.connect(spider.robots_parsed, signals.robots_parsed)
        crawler.signals.connect(spider.spider_idle, signals.spider_idle)
        return spider

    def robots_parsed(self, robotparser: Any) -> None:
        """Keep the sitemaps that robots.txt names."""
        self._named.extend(robotparser.rp.sitemaps)

    async def start(self) -> AsyncIterator[Request]:
        """The page given."""
        yield Request(self.url, callback=self.parse_beginning, errback=self.failed)

    def parse_beginning(self, response: Response) -> Iterator[Request]:
        """Requests for all that the page names."""
        if not isinstance(response, TextResponse):
            self.draft.failures[response.url] = "no page"
            return
        from newsbot.pages.discovery import discover

        found = discover(response.body, response.url)
        title = response.xpath("//meta[@property='og:site_name']/@content | //title/text()").get()
        self.draft.title = " ".join(title.split()) if title else None
        self.draft.linked += found.articles
        site = add_sources(
            self.draft.site, found.feeds, [*self._named, *found.sitemaps], found.sections
        )
        for kind in KINDS:
            for source in getattr(site, kind):
                yield self._request(source.url, kind)

    def _request(self, url: str, kind: str) -> Request:
        return Request(
            url,
            callback=self.parse_source,
            errback=self.failed,
            cb_kwargs={"kind": kind, "named": url},
        )

    def parse_source(self, response: Response, kind: str, named: str) -> Iterator[Request]:
        """Keep a source that announces articles; of an index the first sitemap is asked for."""
        site = self.draft.site
        if kind == "sitemaps":
            found = list(read_sitemap(response.body, site))
            further = [a.url for is_sitemap, a in found if is_sitemap]
            announced = [a for is_sitemap, a in found if not is_sitemap]
            if further:
                request = self._request(further[-1], kind)
                yield request.replace(cb_kwargs={"kind": kind, "named": named})
                return
        elif kind == "feeds":
            announced = list(read_feed(response.body, site))
        else:
            announced = self._links(response)
        self._keep(kind, named, [a.url for a in announced if is_of(site, a.url)])
        self.draft.vouched += [a.url for a in announced if a.certain and is_of(site, a.url)]

    def _links(self, response: Response) -> list[Any]:
        from newsbot.pages.discovery import looks_like_article

        if not isinstance(response, TextResponse):
            return []
        return [a for a in read_section(response, self.draft.site) if looks_like_article(a.url)]

    def _keep(self, kind: str, url: str, announced: list[str]) -> None:
        if announced:
            self.draft.sources[kind].append(url)
        else:
            self.draft.failures[url] = "no articles"

    def spider_idle(self) -> None:
        """Ask for articles until two were read."""
        left = [url for url in self.draft.addresses if url not in self._tried]
        if left and len(self.draft.examples) < EXAMPLES and len(self._tried) < TRIES:
            self._tried.append(left[0])
            engine: Any = self.crawler.engine
            engine.crawl(
                Request(
                    left[0],
                    callback=self.parse_article,
                    errback=self.failed,
                    meta={"to_read": True},
                    dont_filter=True,
                )
            )
            raise DontCloseSpider

    def parse_article(self, response: Response) -> None:
        """Keep an article that could be read."""
        if not isinstance(response, TextResponse):
            return
        record = read(fetched_page(response, response.url, None, datetime.now(UTC))).record
        if record.article:
            self.draft.examples.append(record)
        else:
            self.draft.failures[response.url] = record.reason or "no article"

    def failed(self, failure: Failure) -> None:
        """Keep why an address gave nothing."""
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy
        self.draft.failures[request.url] = explain(failure).reason
