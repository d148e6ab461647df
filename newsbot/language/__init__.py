"""What a language must supply: one `Language`, made of tables; their types are in this package."""

from collections.abc import Callable
from dataclasses import dataclass

from newsbot.language.amounts import AmountTables
from newsbot.language.events import EventTables
from newsbot.language.names import NameTables
from newsbot.language.pages import PageTables
from newsbot.language.syntax import SyntaxTables
from newsbot.language.times import TimeTables


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language's tables, each loaded at its first use (the suppliers are cached)."""

    code: str
    amounts: Callable[[], AmountTables]
    times: Callable[[], TimeTables]
    names: Callable[[], NameTables]
    syntax: Callable[[], SyntaxTables]
    events: Callable[[], EventTables]
    pages: Callable[[], PageTables]
