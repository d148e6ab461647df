"""Serves the demo newspaper on loopback while its spider runs."""

import atexit
from contextlib import ExitStack
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from newsbot.sites.site import Site


class DemoServer:
    """The newspaper's server, and the route from its made-up hosts to it."""

    def __init__(self, crawler: Crawler) -> None:
        from newsbot.demo.server import serve
        from newsbot.demo.site import HOSTS

        self._serving = ExitStack()
        route = f"127.0.0.1:{self._serving.enter_context(serve()).port}"
        # A crawl that cannot start sends no signal, and no server can be stopped once Python ends.
        atexit.register(self._serving.close)
        crawler.settings.set("NEWSBOT_ROUTES", dict.fromkeys(HOSTS, route), priority="cmdline")
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Start the server where the demo is crawled; the settings are not yet frozen here.

        Where a route to the demo is given, the user serves it.
        """
        site: Site | None = getattr(crawler.spider, "site", None)
        if site is None or site.name != "demo":
            raise NotConfigured
        if crawler.settings.getdict("NEWSBOT_ROUTES").keys() & set(site.hosts):
            raise NotConfigured
        return cls(crawler)

    def engine_stopped(self) -> None:
        """Stop the server with the crawl."""
        self._serving.close()
        atexit.unregister(self._serving.close)
