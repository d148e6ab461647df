"""What stands under the output folder: finished files, read line by line, and their names."""

import errno
import json
import os
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import orjson

from newsbot.labels import label, load_labels
from newsbot.sites import site_by_name

LineKind = Literal["articles", "events", "rejected"]
_TAIL = 1_000_000  # bytes
_told: ContextVar[Callable[[int], object]] = ContextVar("_told", default=int)
"""Is told the length of each line that is read."""


def write_stamp(moment: datetime) -> str:
    """The start of a run as file names bear it.

    >>> write_stamp(datetime(2025, 6, 2, 14, 35, tzinfo=UTC))
    '20250602T143500Z'
    """
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def feed_path(output: Path, site: str, kind: LineKind, stamp: str) -> Path:
    """Where the lines of one kind of one run stand."""
    return output / site / f"{kind}-{stamp}.jsonl"


def free_stamp(output: Path, site: str, moment: datetime, taken: Collection[str] = ()) -> str:
    """A start that no file of the site bears yet: a finished file is never written over.

    `taken` are starts of runs whose files are still to come; a clock may have been set back.
    """
    while (stamp := write_stamp(moment)) in taken or list((output / site).glob(f"*-{stamp}.jsonl")):
        moment += timedelta(seconds=1)
    return stamp


def finished_files(output: Path, site: str, kind: LineKind) -> list[Path]:
    """The finished files of one kind, oldest first."""
    return sorted((output / site).glob(f"{kind}-*.jsonl"))


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a finished file, parsed; none where there is no file."""
    if not path.is_file():
        return
    told = _told.get()
    with path.open("rb") as file:
        for line in file:
            told(len(line))
            if line.strip():
                yield orjson.loads(line)


@contextmanager
def telling(told: Callable[[int], None]) -> Iterator[None]:
    """Within the block, tell how many bytes each line has that is read."""
    before = _told.set(told)
    try:
        yield
    finally:
        _told.reset(before)


def read_events(output: Path, site: str) -> Iterator[dict[str, Any]]:
    """All event lines of a site, oldest file first."""
    for path in finished_files(output, site, "events"):
        yield from read_lines(path)


def count_lines(output: Path, site: str, kind: LineKind) -> int:
    """How many lines of one kind a site has."""
    return sum(path.read_bytes().count(b"\n") for path in finished_files(output, site, kind))


def count_types(events: Iterator[dict[str, Any]]) -> Counter[str]:
    """How many events there are of each type."""
    return Counter(event["type"] for event in events)


def recent_runs(output: Path, site: str) -> list[dict[str, Any]]:
    """The lines of a site's latest runs, oldest first: those of the file's last megabyte."""
    path = output / site / "runs.jsonl"
    if not path.is_file():
        return []
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL))
        lines = file.read().splitlines()
    # The first line of a part is only its end, unless the part is the whole.
    return [orjson.loads(line) for line in lines[size > _TAIL :] if line.strip()]


def last_run(output: Path, site: str) -> dict[str, Any] | None:
    """The line of a site's latest run; None where it has none."""
    runs = recent_runs(output, site)
    return runs[-1] if runs else None


def write_line(form: dict[str, Any]) -> bytes:
    """One line of JSON.

    orjson refuses whole numbers over 64 bits and lone surrogates; the slow way takes both.
    """
    try:
        return orjson.dumps(form, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        return json.dumps(form).encode() + b"\n"


def leave_out_unsure(form: dict[str, Any], least: float) -> dict[str, Any]:
    """A record without the events that are less sure; one of no confidence yet is kept."""
    if not least:
        return form
    events = [event for event in form["events"] if _confidence(event) >= least]
    article = form["article"] | {"event_ids": [event["id"] for event in events]}
    return form | {"article": article, "events": events}


def _confidence(event: dict[str, Any]) -> float:
    confidence: float | None = event["confidence"]
    return 1 if confidence is None else confidence


def append_run(output: Path, site: str, run: dict[str, Any]) -> None:
    """Add the line of a run; a line goes out in one write, so two runs cannot mix theirs.

    Raises:
        OSError: it could not be written; nothing of it stays.
    """
    path, line = output / site / "runs.jsonl", write_line(run)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab", buffering=0) as file:
        before = file.seek(0, os.SEEK_END)
        try:
            written = file.write(line)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(path)) from None
        if written < len(line):  # a full disk takes a part
            file.truncate(before)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))


def printable(text: str) -> str:
    r"""Text of a page made safe for a terminal: no control characters, one line.

    >>> printable("Eni\x1b[31m rossa\nqui")
    'Eni [31m rossa qui'
    """
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def in_words(event: dict[str, Any], language: str = "en") -> str:
    """An event as a person reads it: day, type, status, who takes part, who says so.

    A day that only the article bears is marked: when it was told, not when it happened.
    """
    names = ", ".join(dict.fromkeys(p["name"] for p in event["participants"]))
    parts = [
        _day(event, load_labels(language)),
        label("types", event["type"], language),
        label("statuses", event["factuality"]["status"], language),
        names or event["trigger"]["quote"],
        load_labels(language)["says"].format(source=source_of(event)),
    ]
    return printable(" · ".join(parts))


def how_sure(event: dict[str, Any], language: str = "en") -> str:
    """The status of an event, and who says so: whom the article names, else the paper itself."""
    status = label("statuses", event["factuality"]["status"], language)
    words = load_labels(language)
    named = (event["attribution"] or {}).get("source")
    pattern = words["says"] if named else words["report"]["says_paper"]
    return printable(f"{status}, {pattern.format(source=source_of(event))}")


def source_of(event: dict[str, Any]) -> str:
    """Who says so: the source that the article names, else the paper itself."""
    source: str = (event["attribution"] or {}).get("source") or paper_of(event["article"]) or "—"
    return source


def paper_of(article: dict[str, Any]) -> str:
    """What people call the paper of an article."""
    site = site_by_name(article["site"]) if article["site"] else None
    return site.title if site else article["site"] or article["url"]


def sum_in_words(amount: dict[str, Any]) -> str:
    """The words of a sum of money; a bare figure ("da 842 a 745 euro") with its currency."""
    quote: str = amount["quote"]
    says_what = any(c.isalpha() or unicodedata.category(c) == "Sc" for c in quote)
    return quote if says_what or not amount["currency"] else f"{quote} {amount['currency']}"


def _day(event: dict[str, Any], words: dict[str, str]) -> str:
    time = event["time"] or {}
    first, last = (str(time.get(edge) or "")[:10] for edge in ("earliest", "latest"))
    told = str(event["article"]["published_at"] or "")[:10]
    if first and last:
        return _period(first, last)
    if last:
        return words["by"].format(day=last)
    if first:
        return words["from"].format(day=first)
    return words["told"].format(day=told) if told else "—"


def _period(first: str, last: str) -> str:
    """A day, month or year as short as it is told, else both ends.

    >>> _period("2019-01-01", "2019-12-31"), _period("2024-02-01", "2024-02-29")
    ('2019', '2024-02')
    """
    if first == last:
        return first
    if first.endswith("-01-01") and last == f"{first[:4]}-12-31":
        return first[:4]
    next_month = f"{date.fromisoformat(last) + timedelta(days=1)}"
    if first.endswith("-01") and first[:7] == last[:7] and next_month.endswith("-01"):
        return first[:7]
    return f"{first}/{last}"
