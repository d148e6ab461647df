"""Scrapy's settings; what a user sets once stands in `newsbot.toml`, `-s NAME=VALUE` overrides.

Nothing here may import the readers: `scrapy list` and the crawl itself start without them.
"""

import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from scrapy.utils.conf import closest_scrapy_cfg

from newsbot import __version__

_CFG = closest_scrapy_cfg()
PROJECT = Path(_CFG).parent if _CFG else Path.cwd()


_OWN_NAMES = ("contact", "output", "chromium", "labels", "frontier")
_OWN_TABLES = ("notify", "ping", "watch")


def read_toml(path: Path) -> dict[str, Any]:
    """The user's own settings; none where there is no file. Tables are judged by who needs them.

    Raises:
        SystemExit: the file is not TOML, or says what it cannot; code 2 after one line.
    """
    try:
        own = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise _wrong(path, f"cannot be read: {error}") from None
    for name, value in own.items():
        if name in _OWN_TABLES:
            if not isinstance(value, dict):
                raise _wrong(path, f"has {name} as a line; it is a table: [{name}]")
        elif name not in _OWN_NAMES:
            there = ", ".join((*_OWN_NAMES, *(f"[{table}]" for table in _OWN_TABLES)))
            raise _wrong(path, f"has no {name!r}; there are: {there}")
        elif not isinstance(value, str):
            raise _wrong(path, f'needs quotes: {name} = "{value}"')
    return own


def _wrong(path: Path, what: str) -> SystemExit:
    print(f"{path} {what}", file=sys.stderr)
    return SystemExit(2)


_OWN = read_toml(PROJECT / "newsbot.toml")

# Our own.
NEWSBOT_CONTACT = _OWN.get("contact", "")
NEWSBOT_OUTPUT = str(PROJECT / _OWN.get("output", "output"))
NEWSBOT_CHROMIUM = _OWN.get("chromium", "")
NEWSBOT_LABELS = _OWN.get("labels", "it")  # the language of messages and watches' feeds
NEWSBOT_NOTIFY: dict[str, Any] = _OWN.get("notify", {})
NEWSBOT_PING: dict[str, Any] = _OWN.get("ping", {})
NEWSBOT_WATCHES: dict[str, Any] = _OWN.get("watch", {})
NEWSBOT_ANNOUNCE = True  # whether a crawl tells watches, services and the dead man's switch
NEWSBOT_LOG = "auto"  # text on a terminal, JSON lines elsewhere; or always: text, json
NEWSBOT_WORKERS = min(os.cpu_count() or 1, 4)
NEWSBOT_MIN_CONFIDENCE = 0.0  # events less sure are left out and counted
NEWSBOT_PAGE_SECONDS = 30  # reading one page may take so long
NEWSBOT_WORKER_MEMORY = 1024  # megabytes that a process that reads pages may take
NEWSBOT_BROWSER_SECONDS = 60  # rendering one page may take so long
NEWSBOT_BROWSER_PAGES = 50  # pages of one browser context; it grows, so it is renewed
NEWSBOT_RECHECK_HOURS = "1,6,24"  # after its first reading an article is looked at again
NEWSBOT_MAX_CRAWL_DELAY = 60  # seconds; a host whose robots.txt asks for more is left alone
NEWSBOT_MAX_WAIT = 300  # seconds that a run waits for a host that answers 429 or 503
NEWSBOT_TDM_OBEY = True  # whether pages whose text and data mining is reserved are left
NEWSBOT_ON_LOCKED = "skip"  # or "wait": what a run does while another crawls the same site
NEWSBOT_FRONTIER = _OWN.get("frontier", "")  # redis://…: a queue that many workers share
NEWSBOT_FRONTIER_LEASE = 60  # seconds after which what a silent worker held comes back to others
NEWSBOT_JOB_SECONDS = 1800  # `crawl --jobs`: one site's crawl may take so long
NEWSBOT_JOB_MEMORY = 1024  # megabytes; `crawl --jobs`: one site's crawl may take so much
NEWSBOT_WARC = False  # whether what is fetched is kept under output/warc
NEWSBOT_WARC_SIZE = 1_000_000_000  # bytes of one file there; then another is begun
NEWSBOT_CLUSTER_RANGE = 16_000_000  # bytes of an archive that a cluster's worker reads at once
NEWSBOT_CLUSTER_SECONDS = 60  # a back-fill waits so long for a scheduler, and for its first worker
NEWSBOT_LOCAL_ADDRESSES = False  # whether pages of this machine and its network may be asked for
NEWSBOT_ROUTES: dict[str, str] = {}  # host -> host:port on loopback that answers for it

BOT_NAME = "newsbot"
SPIDER_MODULES = ["newsbot.spiders"]
NEWSPIDER_MODULE = "newsbot.spiders"
COMMANDS_MODULE = "newsbot.commands"

# Manners: who we are, what robots.txt allows, one request at a time.
USER_AGENT = f"newsbot/{__version__}"  # the spider adds the contact
ROBOTSTXT_OBEY = True
ROBOTSTXT_USER_AGENT = "newsbot"
ROBOTSTXT_PARSER = "newsbot.middlewares.robots.BoundedRobotParser"
CONCURRENT_REQUESTS_PER_DOMAIN = 1
CONCURRENT_ITEMS = 1  # of one answer, which has one page; Scrapy starts so many tasks for each
DOWNLOAD_DELAY = 1.0
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 0.0  # that is, DOWNLOAD_DELAY
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
HTTPCACHE_IGNORE_HTTP_CODES = [304]  # which answers only who has the page already
COOKIES_ENABLED = False
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "it",
}

# Safety: Scrapy's defaults verify no certificate and open two doors.
DOWNLOAD_VERIFY_CERTIFICATES = True
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
TWISTED_DNS_RESOLVER = "newsbot.network.resolver.PublicResolver"
DOWNLOAD_TIMEOUT = 30
DOWNLOAD_MAXSIZE = 32 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
REDIRECT_MAX_TIMES = 8
MEMUSAGE_ENABLED = False

# Components: one file each.
DOWNLOAD_HANDLERS = {
    "http": "newsbot.middlewares.handler.DownloadHandler",
    "https": "newsbot.middlewares.handler.DownloadHandler",
    "ftp": None,
    "s3": None,
    "file": None,
}
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "newsbot.middlewares.offsite.Offsite": 50,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newsbot.middlewares.robots.Robots": 100,
    "newsbot.middlewares.crawl_delay.CrawlDelay": 110,  # after robots.txt
    "newsbot.middlewares.reservations.Reservations": 120,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "newsbot.middlewares.patience.Patience": 550,
    "newsbot.middlewares.browser.BrowserMiddleware": 950,
}
EXTENSIONS = {
    "scrapy.extensions.feedexport.FeedExporter": None,
    "newsbot.extensions.delivery.FeedExporter": 0,
    "newsbot.extensions.demo.DemoServer": 0,
    "newsbot.extensions.delivery.Delivery": 0,
    "newsbot.extensions.lines.LogLines": 0,
    "newsbot.extensions.progress.Progress": 0,
    "newsbot.extensions.warc.WarcArchive": 0,
}
ITEM_PIPELINES = {
    "newsbot.pipelines.ReadPipeline": 100,
    "newsbot.extensions.rules.RulesWatch": 120,
    "newsbot.pipelines.ConfidencePipeline": 150,
    "newsbot.pipelines.ValidatePipeline": 200,
    "newsbot.pipelines.StorePipeline": 300,
}
FEED_EXPORTERS = {
    "articles": "newsbot.exporters.ArticleLines",
    "events": "newsbot.exporters.EventLines",
}
FEED_STORAGES = {"whole": "newsbot.exporters.WholeFileStorage"}
FEED_EXPORT_ENCODING = "utf-8"

PLAYWRIGHT_BROWSER_TYPE = "chromium"
PLAYWRIGHT_BROWSER_PROVIDER = "newsbot.middlewares.chromium.LazyBrowser"
PLAYWRIGHT_ABORT_REQUEST = "newsbot.middlewares.browser.is_not_needed"
PLAYWRIGHT_MAX_PAGES_PER_CONTEXT = 4
PLAYWRIGHT_DEFAULT_NAVIGATION_TIMEOUT = 30_000

REQUEST_FINGERPRINTER_CLASS = "newsbot.middlewares.fingerprint.Fingerprinter"

LOG_FORMATTER = "newsbot.extensions.logs.LogFormatter"
LOG_LEVEL = "INFO"
LOG_VERSIONS: list[str] = []
STATS_DUMP = False
