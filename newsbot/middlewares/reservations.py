"""Reservations of text and data mining (W3C TDMRep) that stand in a host's tdmrep.json."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Any, Self
from urllib.parse import urlsplit

import orjson
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.httpobj import urlparse_cached

from newsbot.spiders.failures import RESERVED, LeftAlone
from newsbot.spiders.responses import validators_of
from newsbot.state import State
from newsbot.state.reservations import ReservationFile
from newsbot.state.sources import Validators

logger = logging.getLogger(__name__)

PATH = "/.well-known/tdmrep.json"
ABSENT_FOR = timedelta(days=1)
LARGEST = 1024 * 1024  # bytes
MOST_RULES = 1000
Rules = tuple[tuple[str, bool], ...]
"""Patterns of paths, and whether what they match is reserved."""


class Reservations:
    """Asks each host once a run, before the first page to be read; leaves reserved pages."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._obey = crawler.settings.getbool("NEWSBOT_TDM_OBEY")
        self._rules: dict[str, asyncio.Future[Rules]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way in."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Note what is said of a page that is to be read; leave it where it is reserved."""
        if not request.meta.get("to_read"):
            return
        parts = urlparse_cached(request)
        if parts.netloc not in self._rules:
            self._rules[parts.netloc] = asyncio.ensure_future(self._ask(parts.scheme, parts.netloc))
        reserved = find_reservation(await self._rules[parts.netloc], request.url)
        request.meta["tdm_reserved"] = reserved
        if reserved and self._obey:
            raise LeftAlone(RESERVED)

    async def _ask(self, scheme: str, host: str) -> Rules:
        """The rules of a host: its file of today, or what the state knows of it."""
        memory: State | None = getattr(self.crawler.spider, "memory", None)
        known = memory.reservations(host) if memory else None
        now = datetime.now(UTC)
        if known and not known.body and now - known.asked_at < ABSENT_FOR:
            return ()
        try:
            response = await self._fetch(f"{scheme}://{host}{PATH}", known)
        except Exception as error:
            if not isinstance(error, IgnoreRequest):
                logger.info("%s%s could not be had: %s", host, PATH, error)
            return parse_rules(known.body if known else b"")
        file = _answered(response, known, now)
        if file is None:
            return parse_rules(known.body if known else b"")
        if memory:
            memory.note_reservations(host, file)
        return parse_rules(file.body)

    async def _fetch(self, url: str, known: ReservationFile | None) -> Response:
        request = Request(
            url,
            headers=known.validators.headers if known and known.body else {},
            callback=NO_CALLBACK,
            priority=1000,
            meta={
                "dont_obey_robotstxt": True,
                "dont_cache": True,
                "download_maxsize": LARGEST,
                "handle_httpstatus_list": [304],
            },
        )
        engine: Any = self.crawler.engine
        response: Response = await engine.download_async(request)
        return response


def _answered(
    response: Response, known: ReservationFile | None, now: datetime
) -> ReservationFile | None:
    """The file that an answer gives; None where it says nothing of it, as a server error."""
    if response.status == 304 and known:
        return ReservationFile(body=known.body, validators=known.validators, asked_at=now)
    if response.status == 200 and parse_rules(response.body):
        return ReservationFile(body=response.body, validators=validators_of(response), asked_at=now)
    if response.status == 200 or 400 <= response.status < 500:
        return ReservationFile(body=b"", validators=Validators(), asked_at=now)
    return None


def parse_rules(body: bytes) -> Rules:
    """The rules of a file, in order; none where it is no such file.

    >>> parse_rules(b'[{"location": "/cronaca/*", "tdm-reservation": 1}]')
    (('/cronaca/*', True),)
    """
    try:
        told = orjson.loads(body)
    except ValueError:
        return ()
    listed = told[:MOST_RULES] if isinstance(told, list) else []
    return tuple(
        (rule["location"], rule.get("tdm-reservation") in (1, "1"))
        for rule in listed
        if isinstance(rule, dict) and isinstance(rule.get("location"), str)
    )


def find_reservation(rules: Rules, url: str) -> bool | None:
    """Whether the first rule that matches an address reserves it; None where none matches."""
    parts = urlsplit(url)
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    return next((reserved for pattern, reserved in rules if matches(pattern, path)), None)


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern as in robots.txt matches a path: `*` is anything, `$` is the end.

    >>> matches("/cronaca/*.html$", "/cronaca/2025/ponte.html"), matches("/cronaca", "/economia")
    (True, False)
    """
    ends = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not rest:
        return not ends or path == first
    at, last = len(first), rest.pop() if ends else ""
    for part in rest:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return path.endswith(last) and len(path) - len(last) >= at
