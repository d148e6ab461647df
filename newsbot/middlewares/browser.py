"""Pages that need JavaScript: rendered in Chromium without what reading does not need."""

import asyncio
import logging
from contextlib import suppress
from typing import Any, Self
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, Error, Page
from playwright.async_api import Request as PlaywrightRequest
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy_playwright.page import PageMethod  # type: ignore[import-untyped]  # has no types

from newsbot.middlewares.chromium import HOW_TO_GET_IT, find_chromium
from newsbot.sites.site import Consent, Site
from newsbot.spiders.failures import BrowserMissing

logger = logging.getLogger(__name__)

NOT_NEEDED = frozenset({"image", "font", "media", "manifest", "ping", "websocket"})
TRACKERS = (
    "doubleclick.net",
    "google-analytics.com",
    "googletagmanager.com",
    "googlesyndication.com",
    "chartbeat.com",
    "scorecardresearch.com",
    "facebook.net",
    "outbrain.com",
    "taboola.com",
    "criteo.com",
    "adnxs.com",
    "imrworldwide.com",
    "teads.tv",
    "webtrekk.net",
)
SETTLE = 5_000  # milliseconds that a page gets to fall silent after it is loaded


class BrowserMiddleware:
    """Turns requests marked `browser` into scrapy-playwright's, or leaves them out."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.missing = find_chromium(crawler.settings) is None
        self._told = False
        self._pages = 0
        self._closing: set[asyncio.Future[None]] = set()
        self._pages_a_context = crawler.settings.getint("NEWSBOT_BROWSER_PAGES")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Send a page to the browser."""
        if not request.meta.get("browser"):
            return
        if self.missing:
            self._tell()
            raise BrowserMissing(HOW_TO_GET_IT)
        # How long a page takes to settle says nothing of how busy its server is.
        request.meta["autothrottle_dont_adjust_delay"] = True
        site: Site | None = getattr(self.crawler.spider, "site", None)
        request.meta.update(self._playwright_meta(site.consent if site else None))

    def _playwright_meta(self, consent: Consent | None) -> dict[str, Any]:
        context = self._context()
        self._pages += 1
        return {
            "playwright": True,
            "playwright_context": context,
            "playwright_context_kwargs": {"locale": "it-IT", "service_workers": "block"},
            "playwright_page_init_callback": self._watch,
            "playwright_page_goto_kwargs": {"wait_until": "load"},
            "playwright_page_methods": [PageMethod(settle), PageMethod(refuse_consent, consent)],
        }

    async def _watch(self, page: Page, request: Request) -> None:
        """Close the context after the last of its pages: one used for ever grows without end."""
        name = request.meta["playwright_context"]
        request.meta["page"] = page  # for the handler, which may have to give it up

        def closed(page: Page) -> None:
            if name != self._context() and not page.context.pages:
                closing = asyncio.ensure_future(_close(page.context))
                self._closing.add(closing)
                closing.add_done_callback(self._closing.discard)

        page.on("close", closed)

    def _context(self) -> str:
        return f"pages-{self._pages // self._pages_a_context}"

    def _tell(self) -> None:
        if not self._told:
            logger.warning(HOW_TO_GET_IT)
            self._told = True


async def _close(context: BrowserContext) -> None:
    with suppress(Error):
        await context.close()


async def settle(page: Page) -> None:
    """Wait until the page's scripts have asked for what they need, but not for ever."""
    with suppress(Error):
        await page.wait_for_load_state("networkidle", timeout=SETTLE)


async def refuse_consent(page: Page, consent: Consent | None) -> None:
    """Press the button that refuses, where a wall offers one, and wait for the page behind it."""
    if consent is None or consent.refuse is None or not await page.locator(consent.wall).count():
        return
    with suppress(Error):
        await page.locator(consent.refuse).first.click(timeout=SETTLE)
        await page.wait_for_selector(consent.wall, state="detached", timeout=SETTLE)
        await settle(page)


def is_not_needed(request: PlaywrightRequest) -> bool:
    """Whether a browser's request is for what reading does not need."""
    if request.resource_type in NOT_NEEDED:
        return True
    host = urlsplit(request.url).hostname or ""
    return any(host == tracker or host.endswith(f".{tracker}") for tracker in TRACKERS)
