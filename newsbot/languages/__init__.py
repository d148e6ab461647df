"""The languages newsbot reads: one folder each, found by its ISO 639-1 code."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from newsbot.language import Language


@cache
def load_language(code: str) -> Language:
    """The language of that ISO 639-1 code.

    Raises:
        ValueError: newsbot has no such language.

    >>> load_language("it").code
    'it'
    """
    if not code.isidentifier() or find_spec(f"newsbot.languages.{code}") is None:
        raise ValueError(f"newsbot does not read the language {code!r}; it reads: it")
    language: Language = import_module(f"newsbot.languages.{code}").LANGUAGE
    return language
