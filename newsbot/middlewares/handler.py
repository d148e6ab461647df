"""How requests leave: plainly or in Chromium, and where hosts are routed to loopback, to there."""

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit, urlunsplit

from playwright.async_api import Error, Page
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadFailedError,
    DownloadTimeoutError,
)
from scrapy.http import Response
from scrapy_playwright.handler import (  # type: ignore[import-untyped]  # has no types
    ScrapyPlaywrightDownloadHandler,
)

from newsbot.middlewares.bounds import BoundedFactory, is_too_long
from newsbot.middlewares.chromium import launch_options
from newsbot.network.addresses import AddressRefused, refused
from newsbot.network.proxy import CheckingProxy
from newsbot.network.resolver import ROUTED
from newsbot.spiders.failures import TooLarge

CLOSING = 10  # seconds that a page gets to close
FORBIDDEN = 403  # the proxy's answer where an address is not public


class DownloadHandler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc]  # has no types
    """scrapy-playwright's handler with our Chromium behind our proxy, a time limit, and routes.

    A routed host is asked on loopback without TLS under its own name; above this handler nobody
    sees the port, so that addresses in requests, state and records are the true ones.
    """

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = BoundedFactory
        self._routes: dict[str, str] = crawler.settings.getdict("NEWSBOT_ROUTES")
        self._seconds = crawler.settings.getfloat("NEWSBOT_BROWSER_SECONDS")
        local = crawler.settings.getbool("NEWSBOT_LOCAL_ADDRESSES")
        self._proxy = CheckingProxy(self._routes, local=local)
        self.config.launch_options = launch_options(crawler.settings, self._proxy.address)

    async def download_request(self, request: Request) -> Response:
        """The response to a request."""
        route = self._routes.get(urlsplit(request.url).hostname or "")
        if route is None:
            return await self._fetch(request)
        sent = routed(request, route)
        response = await self._fetch(sent)
        url = request.url if response.url == sent.url else response.url
        return response.replace(url=url, request=request)

    async def _fetch(self, request: Request) -> Response:
        try:
            if request.meta.get("playwright"):
                return await self._render(request)
            response: Response = await super().download_request(request)
        except (CannotResolveHostError, Error) as error:
            raise _told(request, error) from None
        except DownloadCancelledError as error:  # at DOWNLOAD_MAXSIZE
            raise TooLarge(str(error)) from None
        except DownloadFailedError as error:
            if is_too_long(error):
                raise TooLarge(f"{request.url} has headers without end") from None
            raise
        return response

    async def close(self) -> None:
        """Scrapy's last call."""
        await super().close()
        self._proxy.close()

    async def _render(self, request: Request) -> Response:
        """A page rendered within the time limit: a script may never stop."""
        await self._proxy.start()
        try:
            async with asyncio.timeout(self._seconds):
                response: Response = await super().download_request(request)
        except TimeoutError:
            await close_page(request)
            raise DownloadTimeoutError(
                f"{request.url} was not rendered in {self._seconds} s"
            ) from None
        if response.status == FORBIDDEN and (urlsplit(response.url).hostname or "") in refused:
            raise _told(response.request or request)
        return response


def _told(request: Request, error: Exception | None = None) -> Exception:
    """The error as it is, or why the host was not connected to."""
    host = urlsplit(request.url).hostname or ""
    if address := refused.get(host):
        return AddressRefused(f"{request.url} is at {address}, no public address")
    return error or AddressRefused(f"{request.url} led to an address that is not public")


async def close_page(request: Request) -> None:
    """Close the page of a request that was given up; its scripts would run on."""
    page: Page | None = request.meta.get("page")
    if page is not None:
        with suppress(Error, TimeoutError):
            async with asyncio.timeout(CLOSING):
                await page.close()


def routed(request: Request, route: str) -> Request:
    """The request as it goes to loopback: another address, the same host in its header.

    In the browser the host stays in the address: the proxy knows the routes.

    >>> r = routed(Request("https://www.example.org/a?b=1"), "127.0.0.1:8000")
    >>> r.url == f"http://{ROUTED}:8000/a?b=1", r.headers["Host"]
    (True, b'www.example.org')
    """
    parts = urlsplit(request.url)
    if request.meta.get("playwright"):
        return request.replace(url=urlunsplit(parts._replace(scheme="http")))
    door = route.rpartition(":")[2]
    url = urlunsplit(("http", f"{ROUTED}:{door}", parts.path, parts.query, ""))
    copy = request.replace(url=url)
    copy.headers["Host"] = parts.netloc
    return copy
