"""Live blogs whose posts have no time elements: printed hours, or what JSON-LD tells."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Layout
from newsbot.pages.body import Text
from newsbot.pages.dates import parse_clock, parse_date
from newsbot.pages.headlines import letters
from newsbot.pages.posts import FEWEST, places
from newsbot.pages.structured import strings
from newsbot.pages.tidying import is_date_line
from newsbot.records import Post

_OPENING = re.compile(r"\W*(?:ore |h )?\d{1,2}[:.]\d{2}\b", re.IGNORECASE)
_ONE_DAY = timedelta(days=1)
_SAMPLE = 60
_MOST = 400
_LONGEST = 10_000


def find_printed_posts(
    text: Text,
    layout: Layout,
    days: tuple[datetime | None, datetime | None],
    zone: str,
    tables: PageTables,
) -> tuple[Post, ...]:
    """The posts of a live blog that prints an hour before each; `days` are its first and last."""
    hours = [
        index
        for index, block in enumerate(layout.blocks)
        if block.words <= _SAMPLE
        and (_OPENING.match(block.text) or is_date_line(block.text, tables))
        and parse_clock(block.text)
    ]
    at = {id(block): index for index, block in enumerate(layout.blocks)}
    spans: dict[int, tuple[int, int]] = {}
    for block, start, end in places(text):
        before = bisect_right(hours, at.get(id(block), -1))
        if before:
            hour = hours[before - 1]
            spans[hour] = (spans.get(hour, (start, end))[0], end)
    if len(spans) < FEWEST:
        return ()
    moments = _moments([layout.blocks[hour].text for hour in spans], days, zone, tables)
    return tuple(
        Post(time=moment, start=start, end=end)
        for moment, (start, end) in zip(moments, spans.values(), strict=True)
    )


def _moments(
    lines: Sequence[str],
    days: tuple[datetime | None, datetime | None],
    zone: str,
    tables: PageTables,
) -> list[datetime | None]:
    """The moment of each line; hours alone go on from day to day, upwards or downwards."""
    stamps = [parse_date(line, zone, tables) for line in lines]
    if all(stamp and stamp.timed for stamp in stamps):
        return [stamp.moment for stamp in stamps if stamp]
    clocks = [parse_clock(line) or time() for line in lines]
    falls = sum(later < earlier for earlier, later in pairwise(clocks))
    newest_first = falls * 2 >= len(clocks) - 1
    day = days[1] if newest_first else days[0]
    if day is None:
        return [None] * len(lines)
    day = day.astimezone(ZoneInfo(zone))
    moments: list[datetime | None] = []
    last: time | None = None
    for clock in clocks:
        if last and newest_first and clock > last:
            day -= _ONE_DAY
        elif last and not newest_first and clock < last:
            day += _ONE_DAY
        last = clock
        moments.append(datetime.combine(day.date(), clock, tzinfo=ZoneInfo(zone)))
    return moments


def find_told_posts(text: Text, node: Mapping[str, Any], zone: str) -> tuple[Post, ...]:
    """The posts that JSON-LD tells with a time, found in the body by their words."""
    updates = node.get("liveBlogUpdate")
    listed = updates[:_MOST] if isinstance(updates, list) else []
    told = [update for update in listed if isinstance(update, dict)]
    bodies = [letters(" ".join(strings(u.get("articleBody")))[:_LONGEST]) for u in told]
    spans: dict[int, tuple[int, int]] = {}
    for block, start, end in places(text):
        sample = letters(block.text[:_SAMPLE])
        post = next((at for at, body in enumerate(bodies) if sample and sample in body), None)
        if post is not None:
            spans[post] = (spans.get(post, (start, end))[0], end)
    posts = []
    for at, (start, end) in spans.items():
        stamp = parse_date(next(iter(strings(told[at].get("datePublished"))), None), zone)
        posts.append(Post(time=stamp.moment if stamp else None, start=start, end=end))
    return tuple(posts) if len(posts) >= FEWEST else ()
