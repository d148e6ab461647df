"""What Datasette shows beside a database: what the tables mean, facets, the words over the map."""

import json
from pathlib import Path
from typing import Any

from newsbot.exports.tables import TABLES, Table
from newsbot.whole import write_whole

_MADE = "# Made by scrapy export: written anew each time. Remove this line to keep yours."
_FACETS = 5


def write_metadata(database: Path) -> Path | None:
    """Write `metadata.yaml` beside a database; None where one of the user's own stands there."""
    path = database.with_name("metadata.yaml")
    if path.exists() and not path.read_text(encoding="utf-8").startswith(_MADE):
        return None
    about = {
        "title": "newsbot: events in Italian news",
        "description": "Each event with the sentence that proves it, its status and who says so.",
        "databases": {database.stem: {"tables": {table.name: _about(table) for table in TABLES}}},
    }
    with write_whole(path) as file:
        # JSON is YAML (1.2), and needs no library.
        text = json.dumps(about, indent=2, ensure_ascii=False)
        file.write(f"{_MADE}\n{text}\n".encode())
    return path


def _about(table: Table) -> dict[str, Any]:
    told: dict[str, Any] = {
        "description": table.about,
        "columns": {column.name: column.about for column in table.columns},
        "facets": list(table.facets[:_FACETS]),
    }
    if table.name == "events":
        told |= {"sort_desc": "published_at", "label_column": "sentence"}
    return told
