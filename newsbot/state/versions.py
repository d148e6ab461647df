"""From one version of an article to the next: what changed, and which events are told anew.

Pure functions over the JSON form of records. Who folds the event lines of an article in order,
taking `new` and `updated` in and `gone` out, has the events of its latest version.
"""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from newsbot.outputs import write_line
from newsbot.state.articles import Known, pack_events, unpack_events

FIRST_VERSION = 1
NOT_ITS_OWN = frozenset({"version", "change", "schema_version", "article"})
"""Fields of an event that say where and when it was told, not what happened."""
OFFSETS = frozenset({"start", "end"})

Form = dict[str, Any]


def describe(form: Form, address: str, site: str) -> Known:
    """What there is to know of an article as read, before it has a version."""
    article = form["article"]
    return Known(
        canonical_url=article["canonical_url"],
        site=site,
        address=address,
        version=FIRST_VERSION,
        body_digest=article["provenance"]["body_digest"],
        headline_digest=_digest(article["headline"]),
        published_at=_minute(article["published_at"]),
        correction=int(article["correction"]),
        previous_digest=None,
        changes=None,
        story=article["story"],
        same_text_as=article["same_text_as"],
        fetched_at=article["provenance"]["fetched_at"],
        events=None,
    )


def restore(article: Form, events: list[Form], site: str) -> Known:
    """What there is to know of an article from its line and its present events' last lines."""
    return replace(
        describe({"article": article}, article["url"], site),
        version=article["version"],
        previous_digest=article["previous_digest"],
        changes=json.dumps(article["changes"]),
        events=pack_events(events),
    )


def what_changed(known: Known, now: Known) -> tuple[str, ...]:
    """What a reader finds changed: headline, body, date; a correction printed is of the body."""
    corrected = known.correction == 0 and now.correction == 1
    changed = {
        "headline": known.headline_digest not in (None, now.headline_digest),
        "body": known.body_digest != now.body_digest or corrected,
        "date": known.headline_digest is not None and known.published_at != now.published_at,
    }
    return tuple(name for name, differs in changed.items() if differs)


def number(form: Form, known: Known | None, now: Known) -> tuple[Form, Known]:
    """The record as its lines are to be written, and what is known of its article from then on.

    Args:
        form: the record as read.
        known: the article as we have it; None where it is new.
        now: the article as `describe` tells it.

    Returns:
        Events that are the same are written only where nothing of the article changed (it was read
        again on request), and then as their last line had them.
    """
    changes = what_changed(known, now) if known else ()
    now = _next(known, now, changes)
    before = unpack_events(known.events) if known else []
    lines, present = tell_events(before, form["events"], now.version)
    if known and not changes:
        lines = present + [event for event in lines if event["change"] == "gone"]
    article = form["article"] | {
        "version": now.version,
        "previous_digest": now.previous_digest,
        "changes": json.loads(now.changes or "[]"),
        "story": now.story,
        "same_text_as": now.same_text_as,
    }
    return form | {"article": article, "events": lines}, replace(now, events=pack_events(present))


def tell_events(before: list[Form], now: list[Form], version: int) -> tuple[list[Form], list[Form]]:
    """The event lines that lead from one version to the next, and all present events' last lines.

    >>> lines, present = tell_events([{"id": "a", "type": "win"}], [{"id": "b"}], 2)
    >>> [(event["id"], event["change"]) for event in lines], [event["id"] for event in present]
    ([('b', 'new'), ('a', 'gone')], ['b'])
    """
    known = {event["id"]: event for event in before}
    lines, present = [], []
    for event in now:
        last = known.pop(event["id"], None)
        if last is not None and essence(last) == essence(event):
            present.append(last)
            continue
        told = event | {"version": version, "change": "updated" if last else "new"}
        lines.append(told)
        present.append(told)
    gone = [last | {"version": version, "change": "gone"} for last in known.values()]
    return lines + gone, present


def essence(event: Form) -> str:
    """An event without offsets, version and article, in a form to compare."""
    own = {name: value for name, value in event.items() if name not in NOT_ITS_OWN}
    return json.dumps(_without_offsets(json.loads(write_line(own))), sort_keys=True)


def _next(known: Known | None, now: Known, changes: tuple[str, ...]) -> Known:
    """What is known from now on: the next version, or the same one where nothing changed."""
    if known is None:
        return now
    story = known.story or now.story
    same = known.same_text_as if known.story else now.same_text_as
    now = replace(now, story=story, same_text_as=same)
    if not changes:
        return replace(
            now,
            version=known.version,
            previous_digest=known.previous_digest,
            changes=known.changes,
        )
    return replace(
        now,
        version=known.version + 1,
        previous_digest=known.body_digest,
        changes=json.dumps(changes),
    )


def _without_offsets(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_offsets(v) for k, v in value.items() if k not in OFFSETS}
    return [_without_offsets(item) for item in value] if isinstance(value, list) else value


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _minute(moment: str | None) -> str | None:
    """A moment to the minute in UTC: a template that changes may tell seconds, or another zone."""
    if moment is None:
        return None
    try:
        told = datetime.fromisoformat(moment)
        told = told.astimezone(UTC) if told.tzinfo else told
    except (ValueError, OverflowError):
        return moment
    return told.isoformat(timespec="minutes")
