"""What a language must supply: one `Language`, made of tables; their types are in this package."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language's tables, each loaded at its first use (the suppliers are cached).

    The reading helpers replace `Any` by the table types of this package.
    """

    code: str
    amounts: Callable[[], Any]
    times: Callable[[], Any]
    names: Callable[[], Any]
    syntax: Callable[[], Any]
    events: Callable[[], Any]
    pages: Callable[[], Any]
