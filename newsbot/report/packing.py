"""What the page's script needs of events and articles, as small as it can be said."""

import base64
import gzip
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from newsbot.evidence import cut_evidence
from newsbot.labels import load_labels
from newsbot.outputs import paper_of, sum_in_words
from newsbot.report.glance import chief_sum

Form = dict[str, Any]


def pack(value: bytes) -> str:
    """Bytes as gzipped base64, which the page unpacks by itself."""
    return base64.b64encode(gzip.compress(value, 9, mtime=0)).decode()


def pack_events(
    events: Iterable[Form], articles: Mapping[str, Form], language: str, *, bodies: bool
) -> bytes:
    """Events and their articles as JSON.

    Args:
        events: Event lines, in the order in which they are shown.
        articles: Article lines by address; an article may be missing.
        language: Of labels.
        bodies: Whether the articles' texts go in.
    """
    told: dict[str, int] = {}
    shown: list[Form] = []
    packed = []
    for event in events:
        url = event["article"]["url"]
        if url not in told:
            told[url] = len(shown)
            shown.append(_article(event["article"], articles.get(url), bodies=bodies))
        packed.append(_event(event, told[url]))
    shown += _same_texts(shown, articles, told, bodies=bodies)
    words = load_labels(language)
    parts = ("types", "modes", "roles", "statuses", "report", "says", "by", "from", "told")
    labels = {part: words[part] for part in parts}
    return orjson.dumps({"labels": labels, "articles": shown, "events": packed})


def _same_texts(
    shown: list[Form], articles: Mapping[str, Form], told: Mapping[str, int], *, bodies: bool
) -> list[Form]:
    """Articles without an event of their own here that tell the same text as one that has."""
    stories = {article["story"] for article in shown} - {None}
    return [
        _article(line, line, bodies=bodies)
        for url, line in articles.items()
        if url not in told and line["story"] in stories
    ]


def _article(about: Form, line: Form | None, *, bodies: bool) -> Form:
    form = {
        "url": about["url"],
        "site": about["site"] or "",
        "paper": paper_of(about),
        "headline": about["headline"] or "",
        "published": about["published_at"] or "",
        "story": line["story"] if line else None,
        "first": bool(line and line["story"] and not line["same_text_as"]),
    }
    return form | ({"body": line["body"]} if bodies and line else {})


def _event(event: Form, article: int) -> Form:
    time, place = event["time"] or {}, event["place"] or {}
    sum_ = chief_sum(event)
    return {
        "id": event["id"],
        "a": article,
        "type": event["type"],
        "mode": event["mode"],
        "status": event["factuality"]["status"],
        "says": (event["attribution"] or {}).get("source"),
        "from": str(time.get("earliest") or "")[:10],
        "to": str(time.get("latest") or "")[:10],
        "place": place.get("name"),
        "sure": event["confidence"],
        "sum": [sum_[0], sum_[1]["currency"], sum_in_words(sum_[1])] if sum_ else None,
        "who": [[p["role"], p["name"], p["kind"], p["country"]] for p in event["participants"]],
        "country": _countries(event),
        "pieces": [
            [piece.text, piece.told, piece.role, piece.name] if piece.told else piece.text
            for piece in cut_evidence(event)
        ],
    }


def _countries(event: Form) -> list[str]:
    place = event["place"] or {}
    found = [place.get("country"), *(p["country"] for p in event["participants"])]
    return sorted({country for country in found if country})
