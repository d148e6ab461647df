"""`scrapy crawl news -a start=ADDRESS`: a site that has no file, found out as it is crawled."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.http import Response, TextResponse
from scrapy.settings import BaseSettings

from newsbot.sites import site_by_address
from newsbot.sites.site import Site, Source
from newsbot.spiders.announcements import Announcement
from newsbot.spiders.arguments import ArgumentError, Arguments, is_of
from newsbot.spiders.news import NewsSpider

BASIS = "reported by the site itself"
MOST = {"feeds": 10, "sitemaps": 5, "sections": 10}


class AnySiteSpider(NewsSpider):
    """Reads where a site announces its articles from the page where it begins."""

    begin: ClassVar[str]
    _named: list[str]
    """The sitemaps that robots.txt names."""

    def set_up(self) -> None:
        """Listen to robots.txt as well."""
        super().set_up()
        self._named = []
        self.crawler.signals.connect(self.robots_parsed, signals.robots_parsed)

    def robots_parsed(self, robotparser: Any) -> None:
        """Keep the sitemaps that robots.txt names."""
        self._named.extend(robotparser.rp.sitemaps)

    def batches(self) -> Iterator[list[Request]]:
        """The beginning, and then as for other sites what was found there."""
        request = self.source_request(self.begin, "section")
        yield [request.replace(callback=self.parse_beginning, headers={})]
        yield from super().batches()

    def parse_beginning(self, response: Response) -> Iterator[Request]:
        """Note the sources that the page names, ask for the articles that it links to."""
        if not isinstance(response, TextResponse):
            self.source_is_empty(response, "not text")
            return
        # The readers' finder of addresses is light, and only this spider needs it.
        from newsbot.pages.discovery import discover

        found = discover(response.body, response.url)
        self.site = self.sources.site = add_sources(  # type: ignore[misc]  # of this crawl alone
            self.site, found.feeds, [*self._named, *found.sitemaps], found.sections
        )
        for url in found.articles:
            yield from self.ask(Announcement(url=url))

    def ask(self, announcement: Announcement) -> Iterator[Request]:
        """As for other sites; what nobody vouches for must look like an article."""
        from newsbot.pages.discovery import looks_like_article

        url = announcement.url
        if is_of(self.site, url) and (announcement.certain or looks_like_article(url)):
            yield from super().ask(announcement)


class StartSpider(AnySiteSpider):
    """What `scrapy list` shows; `make_any_site` makes the spider that crawls."""

    name = "news"
    begin = ""
    site = Site(name="news", title="", hosts=(), topics=(), article=".", article_basis=BASIS)

    @classmethod
    def check(cls, settings: BaseSettings, given: dict[str, str]) -> Arguments:  # noqa: ARG003 -- as its base
        """Say what is missing."""
        raise ArgumentError(
            "say where to begin: scrapy crawl news -a start=https://www.example.org"
        )


def make_any_site(start: str) -> type[AnySiteSpider]:
    """The spider of a site that has no file.

    Raises:
        ArgumentError: there is no such address, or its site has a file.
    """
    host = read_host(start)
    house = host.removeprefix("www.")
    site = Site(
        name=host,
        title=host,
        hosts=(house,),
        topics=(),
        article=rf"^https?://(?:[^/]+\.)?{re.escape(house)}/",
        article_basis=BASIS,
    )
    facts = {"name": host, "site": site, "begin": start, "__module__": __name__}
    return type("FoundSpider", (AnySiteSpider,), facts)


def read_host(start: str) -> str:
    """The host of an address where a crawl may begin.

    Raises:
        ArgumentError: there is no such address, or its site has a file.
    """
    try:
        parts = urlsplit(start)
        host = (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        host = ""
    if not re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", host):
        raise ArgumentError(f"start={start} is no address; write it as https://www.example.org")
    if known := site_by_address(start):
        raise ArgumentError(f"{host} has a file of its own: scrapy crawl {known.name}")
    return host


def add_sources(site: Site, *found: Any) -> Site:
    """The site with the addresses found of its own, as many of each kind as are worth asking."""
    kinds: dict[str, tuple[Source, ...]] = {}
    for (kind, most), urls in zip(MOST.items(), found, strict=True):
        own = [url for url in dict.fromkeys(urls) if is_of(site, url)]
        kinds[kind] = tuple(Source(url=url, basis=BASIS) for url in own[:most])
    return replace(site, **kinds)  # type: ignore[arg-type]  # fields by their names
