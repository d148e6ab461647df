"""What crawls leave in an output folder, in a form that can be compared."""

import json
import shutil
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from newsbot.schema import validate_line

KINDS: tuple[Literal["article", "event"], ...] = ("article", "event")


def finished(folders: Iterable[Path], kind: str) -> list[Path]:
    """The finished files of a kind, those that a log rotation moved away too."""
    return sorted(path for folder in folders for path in folder.rglob(f"*{kind}s-*.jsonl"))


def find_partial(folders: Iterable[Path]) -> list[str]:
    """Finished files with a line that is cut off."""
    found = []
    for folder in folders:
        for path in folder.rglob("*.jsonl"):
            text = path.read_bytes()
            if not text or not text.endswith(b"\n") or not all(map(_is_json, text.splitlines())):
                found.append(path.name)
    return found


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def read(folders: Iterable[Path], kind: str) -> list[dict[str, Any]]:
    """All lines of a kind that are whole."""
    lines = [line for path in finished(folders, kind) for line in path.read_bytes().splitlines()]
    return [json.loads(line) for line in lines if _is_json(line)]


@dataclass(frozen=True)
class Told:
    """All that the finished files of a folder tell, as often as they tell it."""

    lines: Counter[str]
    invalid: int
    apart: int
    """Articles that stand there without their events."""


def tell(folders: Iterable[Path]) -> Told:
    """Read the finished files of some folders."""
    folders = list(folders)
    articles, events = read(folders, "article"), read(folders, "event")
    invalid = sum(bool(validate_line("article", line)) for line in articles)
    invalid += sum(bool(validate_line("event", line)) for line in events)
    known = {event["id"] for event in events}
    apart = sum(not known.issuperset(article["event_ids"]) for article in articles)
    lines = Counter(json.dumps(line, sort_keys=True) for line in (*_ordered(articles), *events))
    return Told(lines, invalid, apart)


def _ordered(articles: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Articles whose story is told by who shares it: which of two is first is a matter of luck."""
    stories = defaultdict(set)
    for article in articles:
        stories[article["story"]].add(article["canonical_url"])
    return [
        article | {"story": sorted(stories[article["story"]]), "same_text_as": None}
        for article in articles
    ]


@dataclass(frozen=True)
class Remembered:
    """What the state of an output folder holds: pages read, records and files not delivered."""

    pages: int
    records: int
    files: int


def remember(output: Path) -> Remembered:
    """Look into a copy of the state: to open it would already mend it."""
    with tempfile.TemporaryDirectory() as folder:
        for path in (output / ".state").glob("newsbot.sqlite*"):
            shutil.copy(path, folder)
        database = sqlite3.connect(Path(folder) / "newsbot.sqlite")
        try:
            counts = [
                database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("pages", "undelivered", "placed")
            ]
        except sqlite3.Error:
            return Remembered(0, 0, 0)
        finally:
            database.close()
    return Remembered(*counts)


def count_runs(output: Path) -> int:
    """How many runs have come to their end: the last thing that each writes is its line."""
    path = output / "demo" / "runs.jsonl"
    return path.read_bytes().count(b"\n") if path.is_file() else 0
