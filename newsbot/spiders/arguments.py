"""What a user may ask of a crawl with `-a NAME=VALUE`, each checked before anything is fetched."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newsbot.sites.site import Site

_DAYS_AGO = re.compile(r"(\d{1,5})d")
_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
NUMBERS = (
    "NEWSBOT_WORKERS",
    "NEWSBOT_PAGE_SECONDS",
    "NEWSBOT_WORKER_MEMORY",
    "NEWSBOT_BROWSER_SECONDS",
    "NEWSBOT_BROWSER_PAGES",
    "NEWSBOT_WARC_SIZE",
    "NEWSBOT_CLUSTER_RANGE",
    "NEWSBOT_CLUSTER_SECONDS",
    "NEWSBOT_MAX_CRAWL_DELAY",
    "NEWSBOT_MAX_WAIT",
    "NEWSBOT_FRONTIER_LEASE",
    "NEWSBOT_JOB_SECONDS",
    "NEWSBOT_JOB_MEMORY",
)
MOST_HOURS = 24 * 366
NAMES = (
    "since",
    "until",
    "max_pages",
    "section",
    "urls",
    "reread",
    "recheck",
    "history",
)


class ArgumentError(ValueError):
    """A wrong argument: its text says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """The checked arguments; `until` is inclusive, `urls` are read instead of what is announced.

    `recheck`: pages read are asked for again after some hours; None: as the site has it.
    `history`: sitemaps are walked as far back as `since`.
    """

    since: date | None = None
    until: date | None = None
    max_pages: int | None = None
    section: str | None = None
    urls: tuple[str, ...] = ()
    reread: bool = False
    recheck: bool | None = None
    history: bool = False

    @property
    def dated(self) -> bool:
        """Whether an article's date matters."""
        return self.since is not None or self.until is not None

    def wants(self, day: date) -> bool:
        """Whether an article of that day is asked for."""
        return not (self.since and day < self.since) and not (self.until and day > self.until)

    def may_want(self, day: date | None, changed: date | None) -> bool:
        """Whether an article published that day may be asked for; None: not known.

        What was last changed before the days asked for was not published within them.
        """
        if day:
            return self.wants(day)
        return not (changed and self.since and changed < self.since)


def parse_arguments(given: Mapping[str, str], site: Site, today: date) -> Arguments:
    """The arguments of a crawl of a site.

    Raises:
        ArgumentError: one of them is unknown or makes no sense.
    """
    for name in given:
        if name not in NAMES:
            raise ArgumentError(f"there is no argument {name!r}; there are: {', '.join(NAMES)}")
    since, until = (
        parse_day(name, given[name], today) if name in given else None
        for name in ("since", "until")
    )
    if since and until and since > until:
        raise ArgumentError(f"since={since} is after until={until}; give them the other way round")
    history = _parse_yes("history", given.get("history", "no"))
    if history and not since:
        raise ArgumentError("history=yes needs the day to go back to: -a since=2024-01-01")
    return Arguments(
        since=since,
        until=until,
        max_pages=_parse_count(given["max_pages"]) if "max_pages" in given else None,
        section=_parse_section(given["section"], site) if "section" in given else None,
        urls=_read_addresses(given["urls"], site) if "urls" in given else (),
        reread=_parse_yes("reread", given.get("reread", "no")),
        recheck=_parse_yes("recheck", given["recheck"]) if "recheck" in given else None,
        history=history,
    )


def parse_day(name: str, value: str, today: date) -> date:
    """A day as `2025-05-01`, or `7d` for seven days ago.

    >>> parse_day("since", "7d", date(2025, 6, 4))
    datetime.date(2025, 5, 28)
    """
    if ago := _DAYS_AGO.fullmatch(value):
        return today - timedelta(days=int(ago[1]))
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ArgumentError(
            f"{name}={value} is no date; write it as 2025-05-01, or 7d for seven days ago"
        ) from None


def check_numbers(settings: Mapping[str, Any]) -> None:
    """Whether our settings that count something are whole numbers from 1, and shares shares.

    Raises:
        ArgumentError: one of them is not.
    """
    for name in NUMBERS:
        value = str(settings[name])
        if not (value.isascii() and value.isdigit() and int(value) > 0):
            raise ArgumentError(f"{name}={value} is no whole number from 1; write -s {name}=4")
    parse_hours(settings["NEWSBOT_RECHECK_HOURS"])
    least = str(settings["NEWSBOT_MIN_CONFIDENCE"])
    if not re.fullmatch(r"0|1|0?\.\d+|[01]\.0+", least, re.ASCII):
        raise ArgumentError(f"NEWSBOT_MIN_CONFIDENCE={least} is not between 0 and 1; write 0.5")


def parse_hours(value: Any) -> tuple[float, ...]:
    """The hours after which a page is read again, in order.

    >>> parse_hours("6, 1,24")
    (1.0, 6.0, 24.0)
    """
    parts = value if isinstance(value, (list, tuple)) else str(value).split(",")
    try:
        hours = sorted(float(part) for part in parts)
    except ValueError:
        hours = [-1.0]
    if all(0 <= hour < MOST_HOURS for hour in hours):
        return tuple(hours)
    raise ArgumentError(f"NEWSBOT_RECHECK_HOURS={value} is no list of hours; write 1,6,24")


def _parse_count(value: str) -> int:
    if value.isascii() and value.isdigit() and int(value) > 0:
        return int(value)
    raise ArgumentError(f"max_pages={value} is no number of pages; write one from 1, as 50")


def _parse_yes(name: str, value: str) -> bool:
    if value.lower() not in _YES_NO:
        raise ArgumentError(f"{name}={value} is neither yes nor no; write {name}=yes")
    return _YES_NO[value.lower()]


def _parse_section(value: str, site: Site) -> str:
    known = dict.fromkeys(
        source.section
        for source in (*site.feeds, *site.sitemaps, *site.sections)
        if source.section is not None
    )
    if value in known:
        return value
    there = f"it has: {', '.join(known)}" if known else "none of its sections is known"
    raise ArgumentError(f"{site.name} has no section {value!r}; {there}")


def _read_addresses(name: str, site: Site) -> tuple[str, ...]:
    """The addresses of a file, one a line; lines that begin with # are remarks."""
    try:
        lines = Path(name).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise ArgumentError(f"urls={name} cannot be read: {why}") from None
    addresses = [line.strip() for line in lines]
    for number, address in enumerate(addresses, 1):
        if address and not address.startswith("#") and not is_of(site, address):
            raise ArgumentError(
                f"{name}, line {number}: {address} is no address of {site.name}; "
                f"its hosts are: {', '.join(site.hosts)}"
            )
    wanted = tuple(dict.fromkeys(a for a in addresses if a and not a.startswith("#")))
    if not wanted:
        raise ArgumentError(f"urls={name} has no address; write one a line")
    return wanted


def is_of(site: Site, address: str) -> bool:
    """Whether an address is on one of a site's hosts."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and any(
        host == known or host.endswith(f".{known}") for known in site.hosts
    )
