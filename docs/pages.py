"""Makes the pages that the code already tells: the schemas' fields, the list of decisions."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
SCHEMAS = DOCS.parent / "schemas"


def schema_page() -> str:
    """The fields of each kind of line."""
    lines = ["# The schema", "", "Made from the JSON Schemas in `schemas/` by `make docs`.", ""]
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        lines += [f"## {schema['title']}", "", schema["description"], ""]
        lines += ["| field | kind | means |", "| --- | --- | --- |"]
        lines += [*_rows(schema, schema, ""), ""]
    return "\n".join(lines)


def _rows(whole: dict[str, Any], schema: dict[str, Any], prefix: str) -> Iterator[str]:
    for name, field in schema.get("properties", {}).items():
        told = _resolved(whole, field)
        about = " ".join(str(field.get("description") or told.get("description", "")).split())
        yield f"| `{prefix}{name}` | {_kind(told)} | {about.replace('|', '&#124;')} |"
        inner = _resolved(whole, told.get("items", told))
        if inner.get("properties") and prefix.count(".") < 1:
            mark = "[]." if "items" in told else "."
            yield from _rows(whole, inner, f"{prefix}{name}{mark}")


def _resolved(whole: dict[str, Any], field: dict[str, Any]) -> dict[str, Any]:
    """A field with its reference followed; of alternatives the first that is not null."""
    for choice in field.get("anyOf", field.get("oneOf", ())):
        if choice.get("type") != "null":
            return _resolved(whole, choice)
    if "$ref" not in field:
        return field
    found: Any = whole
    for part in field["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return _resolved(whole, found)


def _kind(field: dict[str, Any]) -> str:
    kinds = field.get("type", "")
    told = kinds if isinstance(kinds, str) else " or ".join(map(str, kinds))
    return f"{told}, {field['format']}" if "format" in field else told


def decisions_page() -> str:
    """The decisions, by number."""
    lines = ["# Decisions", "", "A page for each decision that would surprise a newcomer.", ""]
    for path in sorted((DOCS / "decisions").glob("0*.md")):
        title = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        number = int(path.name[:4])
        lines.append(f"{number}. [{title.removeprefix(f'{number}. ')}]({path.name})")
    return "\n".join(lines) + "\n"


PAGES = {"schema.md": schema_page, "decisions/index.md": decisions_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
