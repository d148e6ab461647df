"""Writes docs/events.md from the types, their labels and the corpus: python docs/events.py."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import newsbot
from newsbot.labels import label
from newsbot.language.events import EventType
from newsbot.languages.it.events import types
from newsbot.records import Event

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "events.md"
CORPUS = ROOT / "tests" / "corpus" / "it" / "events"
REFERENCE = date(2025, 6, 2)
HEAD = """# Event types

Made from the types in `newsbot/languages/it/events/`, the labels in `newsbot/labels/` and the test
corpus by `make docs`; do not edit. The sentences are published on 2 June 2025.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(section(kind) for kind in types())])


def section(kind: EventType) -> str:
    """A type: its words, modes and roles, and three sentences with the record they give."""
    rows = [f"## {kind.name}", "", named("types", kind.name), ""]
    if kind.modes:
        rows += ["Modes: " + ", ".join(named("modes", mode) for mode in kind.modes) + ".", ""]
    rows += ["Roles: " + ", ".join(named("roles", role) for role in kind.roles) + ".", ""]
    for text, event in examples(kind.name):
        rows += [f"> {text}", "", *told(event), ""]
    return "\n".join(rows)


def named(part: Any, name: str) -> str:
    """A name with its Italian and English label."""
    return f"`{name}` ({label(part, name, 'it')}, {label(part, name, 'en')})"


def examples(kind: str) -> list[tuple[str, Event]]:
    """The three sentences of the corpus that ask most of the record."""
    lines = [json.loads(row) for row in (CORPUS / f"{kind}.jsonl").read_text().splitlines()]
    good = [line for line in lines if line["events"] and "xfail" not in line]
    best = sorted(good, key=lambda line: -len(json.dumps(line["events"])))[:3]
    return [(line["text"], found(line["text"], kind)) for line in best]


def found(text: str, kind: str) -> Event:
    """The fullest event of that type that the sentence gives."""
    events = [event for event in newsbot.extract_events(text, REFERENCE) if event.type == kind]
    return max(events, key=lambda event: len(event.participants) + len(event.amounts))


def told(event: Event) -> list[str]:
    """An event's record as a list."""
    rows = [
        ("trigger", f"{event.trigger.quote} ({event.trigger.lemma})"),
        ("mode", event.mode),
        ("status", event.factuality.status),
        *((p.role, f"{p.name} ({p.kind})") for p in event.participants),
        *((a.role, a.quote) for a in event.amounts),
        ("time", event.time and f"{event.time.quote} = {event.time.edtf}"),
        ("place", event.place and event.place.name),
        ("source", event.attribution and event.attribution.source),
    ]
    return [f"- {name}: {value}" for name, value in rows if value]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
