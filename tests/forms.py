"""Event and article lines for tests of what reads them: read from real sentences, then placed."""

import hashlib
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from newsbot import extract_events

SENTENCES = {
    "compra": "La società Vetrolux ha comprato per 12,5 milioni di euro la Ferramenta Rossi.",
    "arresto": "Secondo la Procura di Milano, Mario Bianchi avrebbe rubato 3 milioni di euro.",
    "scossa": "Un terremoto ha causato almeno 12 morti a Catania lunedì 2 giugno 2025.",
    "firma": "Il ministro Anna Verdi ha firmato a Roma un accordo con la Vetrolux.",
}
DAY = date(2025, 6, 2)


@cache
def _read(name: str) -> tuple[str, ...]:
    return tuple(json.dumps(e.to_dict()) for e in extract_events(SENTENCES[name], DAY))


def event(
    name: str,
    *,
    site: str = "ansa",
    day: str | None = "2025-06-02",
    headline: str = "Titolo",
    **told: Any,
) -> dict[str, Any]:
    """The first event of a sentence, as a line of a site's feed."""
    form: dict[str, Any] = json.loads(_read(name)[0])
    form["id"] = hashlib.sha256(f"{site}/{name}".encode()).hexdigest()[:20]
    form["article"] = {
        "url": f"https://www.{site}.it/{name}",
        "site": site,
        "headline": headline,
        "published_at": day and f"{day}T10:30:00+02:00",
        "language": "it",
        "body_digest": "0" * 64,
    }
    return form | {"version": 1, "change": "new"} | told


def article(name: str, *, site: str = "ansa", **told: Any) -> dict[str, Any]:
    """The article of a sentence, as a line of a site's feed."""
    form: dict[str, Any] = {
        "url": f"https://www.{site}.it/{name}",
        "canonical_url": f"https://www.{site}.it/{name}",
        "site": site,
        "headline": "Titolo",
        "description": None,
        "authors": ["Anna Bruni", "Ugo Neri"],
        "published_at": "2025-06-02T10:30:00+02:00",
        "modified_at": None,
        "language": "it",
        "section": None,
        "access": "free",
        "sponsored": False,
        "correction": False,
        "version": 1,
        "story": None,
        "same_text_as": None,
        "body": SENTENCES[name],
        "mentions": [],
        "event_ids": [],
        "provenance": {"fetched_at": "2025-06-02T10:40:00+00:00", "body_digest": "0" * 64},
    }
    return form | told


def write(output: Path, kind: str, lines: list[dict[str, Any]], stamp: int = 0) -> None:
    """Write lines as a finished file of their site; `stamp` orders files."""
    site = lines[0]["site"] if "site" in lines[0] else lines[0]["article"]["site"]
    folder = output / site
    folder.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / f"{kind}-20250602T14{stamp:02d}00Z.jsonl").write_text(text)
