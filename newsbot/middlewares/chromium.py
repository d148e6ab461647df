"""Which Chromium renders pages, and how it is started."""

import os
import shutil
from functools import cache
from pathlib import Path

from playwright.async_api import Browser
from scrapy.settings import BaseSettings
from scrapy_playwright.provider import (  # type: ignore[import-untyped]  # has no types
    PlaywrightBrowserProvider,
)

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET_IT = (
    "no Chromium: pages that need JavaScript are left out; get it with "
    "`apt-get install chromium` or `.venv/bin/playwright install chromium`"
)
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--dns-prefetch-disable",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--js-flags=--max-old-space-size=1024",  # megabytes of a page's scripts
    "--no-first-run",
)


def find_chromium(settings: BaseSettings) -> str | None:
    """The program: the one that is set, else on the PATH, else Playwright's own."""
    chosen: str = settings["NEWSBOT_CHROMIUM"]
    if chosen:
        return shutil.which(chosen)
    return next(filter(None, map(shutil.which, NAMES)), None) or _playwrights_own()


@cache
def _playwrights_own() -> str | None:
    home = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or Path.home() / ".cache/ms-playwright"
    found = (
        path
        for name in ("chrome", "headless_shell", "chrome-headless-shell", "Chromium")
        for path in sorted(Path(home).glob(f"chromium*/*/{name}"))
        if os.access(path, os.X_OK)
    )
    return str(next(found, "")) or None


def launch_options(settings: BaseSettings, proxy: str) -> dict[str, object]:
    """Playwright's options: the program, nothing said to third parties, one way out.

    Args:
        settings: Which program, and Playwright's options of the user's own.
        proxy: The address of the proxy that checks where connections go; a proxy of the user's
            own in `PLAYWRIGHT_LAUNCH_OPTIONS` takes its place.
    """
    arguments = list(QUIET)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium does not start as root with it
    options = {
        "executable_path": find_chromium(settings),
        "args": arguments,
        # Without this loopback is asked past the proxy.
        "proxy": {"server": proxy, "bypass": "<-loopback>"},
    }
    return options | settings.getdict("PLAYWRIGHT_LAUNCH_OPTIONS")


class LazyBrowser(PlaywrightBrowserProvider):  # type: ignore[misc]  # its class has no types
    """Starts Playwright with its first page: most crawls need none."""

    async def start(self) -> None:
        """Nothing yet."""

    async def launch_browser(self) -> Browser:
        """Playwright, where it does not run yet, and a browser."""
        if self.playwright is None:
            await super().start()
        browser: Browser = await super().launch_browser()
        return browser
