"""Requests as JSON: what a request bears is written by kind, and nothing else is read back."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from newsbot.records import FetchedPage
from newsbot.spiders.visits import Visit
from newsbot.state.sources import Validators

KIND = "!"
_TYPES: Mapping[str, type[FetchedPage] | type[Visit] | type[Validators]] = {
    "page": FetchedPage,
    "visit": Visit,
    "validators": Validators,
}
_RESTORED: Mapping[str, Callable[[Any], Any]] = {
    "bytes": b64decode,
    "moment": datetime.fromisoformat,
    "tuple": tuple,
    "pairs": dict,
}


class NotStorableError(TypeError):
    """A live object, which only this process can use."""


def dumps(value: Any) -> str:
    """A value as JSON.

    Raises:
        NotStorableError: it is, or holds, an object of a kind that is not known here.
    """
    return json.dumps(_plain(value))


def loads(text: str | bytes) -> Any:
    r"""The value that was written.

    >>> loads(dumps({"headers": {b"ETag": [b'"a"']}, "had": ("x",)}))
    {'headers': {b'ETag': [b'"a"']}, 'had': ('x',)}
    """
    return json.loads(text, object_hook=_restore)


def is_storable(value: Any) -> bool:
    """Whether a value can be written."""
    try:
        _plain(value)
    except NotStorableError:
        return False
    return True


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        if all(isinstance(name, str) for name in value):
            return {name: _plain(each) for name, each in value.items()}
        return _tag("pairs", [[_plain(name), _plain(each)] for name, each in value.items()])
    if isinstance(value, bytes):
        return _tag("bytes", b64encode(value).decode())
    if isinstance(value, tuple | set | frozenset):
        return _tag("tuple", [_plain(each) for each in value])
    if isinstance(value, datetime):
        return _tag("moment", value.isoformat())
    for kind, known in _TYPES.items():
        if isinstance(value, known):
            return _tag(kind, {f.name: _plain(getattr(value, f.name)) for f in fields(value)})
    raise NotStorableError(f"a request cannot bear {type(value).__name__}")


def _tag(kind: str, of: Any) -> dict[str, Any]:
    return {KIND: kind, "of": of}


def _restore(form: dict[str, Any]) -> Any:
    if KIND not in form:
        return form
    kind, of = form[KIND], form["of"]
    return _TYPES[kind](**of) if kind in _TYPES else _RESTORED[kind](of)
