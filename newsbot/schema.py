"""The judge: does a line follow `schemas/`?

jsonschema-rs answers the common case, that all is well, in microseconds; jsonschema words the
errors. A test holds both to the same verdicts.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from jsonschema_rs import Draft202012Validator as FastValidator

from newsbot.records import Record

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

Kind = Literal["article", "event", "run"]
_HERE = Path(__file__).parent
_FOLDERS = (_HERE.parent / "schemas", _HERE / "schemas")


@cache
def load_schema(kind: Kind) -> dict[str, Any]:
    """The JSON Schema of one kind of line."""
    for folder in _FOLDERS:
        path = folder / f"{kind}.schema.json"
        if path.is_file():
            schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return schema
    raise FileNotFoundError(
        f"{kind}.schema.json is not in {_FOLDERS[0]}: newsbot is not whole, install it again"
    )


def validate_line(kind: Kind, line: Mapping[str, Any]) -> list[str]:
    """What is wrong with the JSON form of an article, event or run: "path: reason" each.

    >>> validate_line("event", {})[0]
    "$: 'id' is a required property"
    """
    if _fast(kind).is_valid(line):
        return []
    errors = sorted(_judge(kind).iter_errors(line), key=lambda error: list(map(str, error.path)))
    return [f"{error.json_path}: {error.message[:300]}" for error in errors]


def validate(record: Record | Mapping[str, Any]) -> list[str]:
    """What is wrong with a record: its article and each event; empty where all is right."""
    form = record.to_dict() if isinstance(record, Record) else record
    return list(_errors(form))


def _errors(form: Mapping[str, Any]) -> Iterator[str]:
    if form["article"] is not None:
        yield from (f"article {error}" for error in validate_line("article", form["article"]))
    for at, event in enumerate(form["events"]):
        yield from (f"events[{at}] {error}" for error in validate_line("event", event))


@cache
def _fast(kind: Kind) -> FastValidator:
    return FastValidator(load_schema(kind), validate_formats=True)


@cache
def _judge(kind: Kind) -> "Draft202012Validator":
    # Imported for the first error only: its format checkers take two seconds to load.
    from jsonschema import Draft202012Validator

    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(load_schema(kind), format_checker=checker)
