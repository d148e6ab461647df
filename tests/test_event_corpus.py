"""Each sentence of `corpus/it/events` gives the record beside it; those without give none.

A line: the text; the events it must give, each with its type, mode, status, the names that fill
a role, and where asked `amounts` (role, value), `time` (first, last day), `place`, `source`,
`attempted`; `count`, how many events of the type there are; `phenomenon`, what the line stands
for; `xfail` says why a line is known to fail. The reference day is 2 June 2025.
"""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import newsbot
from newsbot.records import Event

CORPUS = Path(__file__).parent / "corpus" / "it" / "events"
REFERENCE = date(2025, 6, 2)

Line = dict[str, Any]


def lines() -> Iterator[Any]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = json.loads(row)
            reason = line.get("xfail")
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            yield pytest.param(path.stem, line, id=f"{path.stem}:{number}", marks=marks)


@pytest.mark.parametrize(("kind", "line"), list(lines()))
def test_line(kind: str, line: Line) -> None:
    found = [e for e in newsbot.extract_events(line["text"], REFERENCE) if e.type == kind]
    if not line["events"]:
        assert [event.trigger.quote for event in found] == []
    assert len(found) == line.get("count", len(found))
    for expected in line["events"]:
        lacks = [list(differences(event, expected)) for event in found]
        assert min(lacks, key=len, default=["no event"]) == []


def differences(event: Event, expected: Line) -> Iterator[str]:
    if event.mode != expected["mode"]:
        yield f"mode {event.mode}"
    if event.factuality.status != expected["status"]:
        yield f"status {event.factuality.status}"
    if event.factuality.attempted != expected.get("attempted", False):
        yield f"attempted {event.factuality.attempted}"
    told = {(p.role, p.name) for p in event.participants}
    for role, names in expected["roles"].items():
        for name in names:
            if not any(role == r and name.casefold() in n.casefold() for r, n in told):
                yield f"no {role} {name} among {sorted(told)}"
    figures = [(a.role, getattr(a, "value", None)) for a in event.amounts]
    for role, value in expected.get("amounts", []):
        if not any(r == role and v is not None and float(v) == value for r, v in figures):
            yield f"no {role} {value} among {figures}"
    yield from _where_and_when(event, expected)


def _where_and_when(event: Event, expected: Line) -> Iterator[str]:
    if "time" in expected:
        time = event.time
        days = (
            [str(day)[:10] if day else None for day in (time.earliest, time.latest)]
            if time
            else None
        )
        if days != expected["time"]:
            yield f"time {days}"
    place = event.place.name if event.place else None
    if "place" in expected and place != expected["place"]:
        yield f"place {place}"
    if "source" in expected:
        source = event.attribution.source if event.attribution else None
        if source != expected["source"]:
            yield f"source {source}"


PHENOMENA = {
    "present for future",
    "historical present",
    "epistemic future",
    '"non" that denies nothing',
    "headline with colon",
    "headline without verb",
    "metonym of an institution",
    "court procedure",
    "quotation with the speaker after",
    "quotation with the speaker before",
    "quotation with the speaker around",
    "relatives with one surname",
    "ex",
    "neo",
    "vice",
    "two funders of one verb",
    "one happening told twice",
    "an event denied by one and told by another",
}


def test_every_type_has_twenty_sentences() -> None:
    from newsbot.languages.it.events import NAMES

    counts = {path.stem: len(path.read_text("utf-8").splitlines()) for path in CORPUS.glob("*")}
    assert set(counts) == set(NAMES)
    assert min(counts.values()) >= 20


def test_every_phenomenon_has_two_sentences() -> None:
    told = [mark.values[1].get("phenomenon") for mark in lines()]
    assert {name: told.count(name) for name in PHENOMENA if told.count(name) < 2} == {}
