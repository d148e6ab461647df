"""The offsets of a record, moved from the text that was read to the article's body."""

from dataclasses import fields, is_dataclass, replace
from typing import Any


def into_body(value: Any, shift: int) -> Any:
    """A record with offsets of the body; null where the words stand in the headline.

    Args:
        value: A record, or a tuple of records; anything else stays as it is.
        shift: Where the body begins in the text that was read.
    """
    if isinstance(value, tuple):
        return tuple(into_body(item, shift) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {
        field.name: into_body(inner, shift)
        for field in fields(value)
        if isinstance(inner := getattr(value, field.name), tuple) or is_dataclass(inner)
    }
    start, end = getattr(value, "start", None), getattr(value, "end", None)
    if start is not None and end is not None:
        told = start >= shift
        changes |= {"start": start - shift if told else None, "end": end - shift if told else None}
    return replace(value, **changes) if changes else value
