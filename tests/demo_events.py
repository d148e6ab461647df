"""The key events of the demo newspaper's stories, and what of one an article's reading lacks.

`python tests/demo_events.py` reads all stories and writes `corpus/demo/missed.txt` anew: the
cases that the reading misses. The expectations themselves are written by hand.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import newsbot
from newsbot.demo.stories import Story, read_stories
from newsbot.records import Event

CORPUS = Path(__file__).parent / "corpus" / "demo"
MISSED = CORPUS / "missed.txt"

Expected = dict[str, Any]


@cache
def stories() -> dict[str, Story]:
    return {story.url: story for story in read_stories()}


def text_of(address: str) -> str:
    story = stories()[address]
    return f"{story.headline}\n\n{story.body}"


@cache
def events_of(address: str) -> tuple[Event, ...]:
    story = stories()[address]
    return tuple(newsbot.extract_events(text_of(address), reference=story.published))


@cache
def expected_events() -> dict[str, Expected]:
    """The expected events by the name of their case: story, type, first trigger."""
    lines = (CORPUS / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    cases: dict[str, Expected] = {}
    for expected in map(json.loads, lines):
        slug = stories()[expected["article"]].slug
        name = f"{slug}: {expected['type']}: {expected['triggers'][0]}"
        assert name not in cases, f"two cases are called {name}"
        cases[name] = expected
    return cases


def missed_names() -> frozenset[str]:
    return frozenset(MISSED.read_text(encoding="utf-8").splitlines())


def lacks(expected: Expected) -> list[str]:
    """What the best of the events found lacks of an expected one; empty where all is there."""
    found = [e for e in events_of(expected["article"]) if is_about(e, expected)]
    if not found:
        return [f"no {expected['type']} event with one of the triggers {expected['triggers']}"]
    return min((list(differences(event, expected)) for event in found), key=len)


def is_about(event: Event, expected: Expected) -> bool:
    """Whether an event has the type and a trigger that stands in one of the expected ones."""
    if event.type != expected["type"]:
        return False
    if event.trigger.start is None or event.trigger.end is None:
        return any(
            words.casefold() in event.trigger.quote.casefold()
            or event.trigger.quote.casefold() in words.casefold()
            for words in expected["triggers"]
        )
    return any(
        start < event.trigger.end and event.trigger.start < end
        for start, end in places_of(text_of(expected["article"]), expected["triggers"])
    )


def places_of(text: str, triggers: list[str]) -> Iterator[tuple[int, int]]:
    """Where the words of the triggers stand."""
    for words in triggers:
        start = text.find(words)
        while start >= 0:
            yield start, start + len(words)
            start = text.find(words, start + 1)


def differences(event: Event, expected: Expected) -> Iterator[str]:
    """What is expected and not so; what an expectation does not name is not asked for."""
    if expected.get("mode", event.mode) != event.mode:
        yield f"mode {event.mode}, not {expected['mode']}"
    if expected.get("status", event.factuality.status) != event.factuality.status:
        yield f"status {event.factuality.status}, not {expected['status']}"
    for wanted in expected["participants"]:
        if not any(p.role == wanted["role"] and same_name(p, wanted) for p in event.participants):
            yield f"no {wanted['role']} {wanted['name']}"
    if "time" in expected and (day := days(event)) != expected["time"]:
        yield f"time {day}, not {expected['time']}"
    for wanted in expected["amounts"]:
        if not any(same_amount(amount.to_dict(), wanted) for amount in event.amounts):
            yield f"no amount {wanted}"
    if "place" in expected and not (event.place and alike(event.place.name, expected["place"])):
        yield f"place {event.place and event.place.name}, not {expected['place']}"


def same_name(participant: Any, wanted: dict[str, str]) -> bool:
    names = (participant.name, participant.quote)
    return any(alike(name, wanted["name"]) for name in names)


def alike(one: str, other: str) -> bool:
    """Whether one is the other or holds it as whole words ("Pelagos", "Pelagos Ports")."""
    a, b = (
        f" {' '.join(words.casefold().replace('’', ' ').replace(chr(39), ' ').split())} "
        for words in (one, other)
    )
    return a in b or b in a


def days(event: Event) -> dict[str, str | None] | None:
    if event.time is None:
        return None
    form = event.time.to_dict()
    return {side: form[side] and form[side][:10] for side in ("earliest", "latest")}


def same_amount(found: dict[str, Any], wanted: dict[str, Any]) -> bool:
    if "duration" in wanted:
        return (found["role"], found.get("timex_value")) == (wanted["role"], wanted["duration"])
    return all(found.get(name) == value for name, value in wanted.items())


def write_missed() -> None:
    """Write the list of missed cases as the reading stands now."""
    names = [name for name, expected in expected_events().items() if lacks(expected)]
    MISSED.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    print(f"{len(names)} of {len(expected_events())} cases missed")


if __name__ == "__main__":
    write_missed()
