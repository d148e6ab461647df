"""A watch's events as an Atom feed (RFC 4287), for any feed reader."""

from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET  # nosec B405 -- it only writes here

from newsbot.evidence import cut_evidence
from newsbot.labels import load_labels
from newsbot.outputs import in_words, printable, read_lines
from newsbot.whole import write_whole

_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 100  # entries of a feed, the latest
_EPOCH = "1970-01-01T00:00:00+00:00"


def write_feed(lines: Path, name: str, language: str) -> Path:
    """Write the latest events of a file beside it as `.atom`; gives the feed's path.

    Args:
        lines: Event lines, oldest first.
        name: Of the feed.
        language: Of its words.
    """
    ET.register_namespace("", _ATOM)
    events = deque(read_lines(lines), _MOST)
    feed = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": language})
    _add(feed, "title", f"newsbot: {name}")
    _add(feed, "id", f"urn:newsbot:watch:{name}")
    _add(feed, "updated", max((_updated(event) for event in events), default=_EPOCH))
    _add(_add(feed, "author"), "name", "newsbot")
    for event in reversed(events):
        _add_entry(feed, event, language)
    path = lines.with_suffix(".atom")
    with write_whole(path) as file:
        ET.ElementTree(feed).write(file, encoding="utf-8", xml_declaration=True)
    return path


def _add_entry(feed: ET.Element, event: dict[str, Any], language: str) -> None:
    entry = _add(feed, "entry")
    change = load_labels(language)["changes"][event["change"]]
    _add(entry, "title", f"{change}{in_words(event, language)}")
    _add(entry, "id", f"urn:newsbot:event:{event['id']}")
    _add(entry, "updated", _updated(event))
    _add(entry, "link", href=event["article"]["url"])
    sentence = "".join(piece.text for piece in cut_evidence(event))
    _add(entry, "summary", printable(f"{sentence} — {event['article']['headline'] or ''}"))


def _updated(event: dict[str, Any]) -> str:
    """When the article was published, else an instant that sorts last; RFC 3339 with a zone."""
    told = event["article"]["published_at"]
    try:
        moment = datetime.fromisoformat(told) if told else None
    except ValueError:
        moment = None
    if moment is None:
        return _EPOCH
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def _add(parent: ET.Element, tag: str, text: str | None = None, **given: str) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{tag}", given)
    child.text = printable(text) if text else None
    return child
