"""Italian: all that reading needs to know of it, and nothing else."""

from importlib import import_module
from typing import Any

from newsbot.language import Language


def _tables(part: str) -> Any:
    return import_module(f"newsbot.languages.it.{part}").tables()


LANGUAGE = Language(
    code="it",
    amounts=lambda: _tables("amounts"),
    times=lambda: _tables("times"),
    names=lambda: _tables("names"),
    syntax=lambda: _tables("syntax"),
    events=lambda: _tables("events"),
    pages=lambda: _tables("pages"),
)
