"""newsbot: Italian news sites to validated event records.

Three functions read text and pages; everything else is the crawl around them.

>>> from datetime import date
>>> import newsbot
>>> [m.value for m in newsbot.normalize("Costa 2 milioni di euro.", reference=date(2025, 6, 2))]
[Decimal('2000000')]
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsbot.reading import extract_events, normalize, read_page

__version__ = "0.1.0"
__all__ = ["__version__", "extract_events", "normalize", "read_page"]


def __getattr__(name: str) -> Any:
    """The public functions, imported when first asked for (PEP 562)."""
    if name in __all__:
        return getattr(import_module("newsbot.reading"), name)
    raise AttributeError(f"module 'newsbot' has no attribute {name!r}")
