"""The JSON form of records."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

SCHEMA_VERSION = "1.0"


def plain(value: Any) -> Any:
    """The JSON form of a value made of the types of this module.

    >>> plain(Decimal("1.4e12")), plain(Decimal("0.5")), plain(date(2025, 5, 22))
    (1400000000000, 0.5, '2025-05-22')
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")


class Plain:
    """What every record can do: give its JSON form."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON form described by `schemas/`."""
        form: dict[str, Any] = plain(self)
        return form
