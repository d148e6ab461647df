"""Names for Scrapy: what does not lead to the open internet has no address."""

import secrets
from collections.abc import Sequence
from typing import Self
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy.crawler import Crawler
from scrapy.resolver import CachingThreadedResolver
from twisted.internet import defer
from twisted.internet.base import ReactorBase
from twisted.internet.error import DNSLookupError

from newsbot.network.addresses import admit

LOOPBACK = "127.0.0.1"
ROUTED = f"{secrets.token_hex(8)}.invalid"
"""The name of loopback for routed requests. No page can guess it, so none can ask for it."""


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver, which gives public addresses only.

    Twisted connects to just the address given here, also where a URL has a literal one, in
    whatever spelling; a name that changes its address later is resolved and checked again.
    """

    def __init__(
        self, reactor: ReactorBase, cache_size: int, timeout: float, *, local: bool = False
    ) -> None:
        super().__init__(reactor, cache_size, timeout)
        self._local = local
        # A proxy of the user's is the user's: it decides itself where it connects to.
        self._proxies = {urlsplit(proxy).hostname for proxy in getproxies().values()}

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """Scrapy's way in, with its settings of names and ours."""
        resolver = super().from_crawler(crawler, reactor)
        resolver._local = crawler.settings.getbool("NEWSBOT_LOCAL_ADDRESSES")
        return resolver

    def getHostByName(  # noqa: N802 -- Twisted's name
        self, name: str, timeout: Sequence[int] = ()
    ) -> defer.Deferred[str]:
        """The address of a host; a lookup error where it is none of the open internet."""
        if name == ROUTED:
            return defer.succeed(LOOPBACK)
        if ":" in name:  # a literal IPv6 address, which Scrapy's resolver cannot look up
            return self._checked(name, name)
        return super().getHostByName(name, timeout).addCallback(self._checked_callback, name)

    def _checked_callback(self, address: str, name: str) -> defer.Deferred[str]:
        return self._checked(name, address)

    def _checked(self, name: str, address: str) -> defer.Deferred[str]:
        if name in self._proxies or admit(name, address, local=self._local):
            return defer.succeed(address)
        return defer.fail(DNSLookupError(f"{name} is at {address}, no public address"))
