"""Author names: cleaned of "di", of roles and addresses, several split."""

import re
from collections.abc import Iterable
from functools import cache

from newsbot.language.pages import PageTables
from newsbot.pages.document import clean
from newsbot.pages.tidying import plain

_LINK = re.compile(r"https?://|www\.|facebook\.com|twitter\.com|@|/", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w.-])\(?@\w{1,30}\b(?![.\w])\)?")
_TAG = re.compile(r"<[^>]{0,200}>")
_INITIAL = re.compile(r"\b[A-Z]\.$")
_LONGEST = 300
_NAME_WORDS = 7
_ACCOUNTS = frozenset("admin administrator webmaster root user guest wordpress".split())


@cache
def _patterns(tables: tuple[tuple[str, ...], ...]) -> tuple[re.Pattern[str], ...]:
    bylines, notes, joiners, places = ("|".join(map(re.escape, group)) for group in tables)
    return (
        re.compile(rf"^\s*(?:(?:{bylines})(?![\w'])[\s:]*)+", re.IGNORECASE),
        re.compile(rf"\b(?:{notes})\b.*$", re.IGNORECASE),
        re.compile(rf"^\s*(?:{notes})\b(?:\s+(?:{places})\s+\w+)?[\s,:]*", re.IGNORECASE),
        re.compile(rf"\s*[,;|&•·/\n]\s*|\s+(?:{joiners})\s+|\s+[-–—]\s+", re.IGNORECASE),
    )


def parse_authors(values: Iterable[str], tables: PageTables) -> tuple[str, ...]:
    """The authors' names in order, each once.

    >>> from newsbot.languages.it.pages import tables
    >>> parse_authors(["di Anna Neri e Ugo Blu, inviato a Kiev"], tables())
    ('Anna Neri', 'Ugo Blu')
    """
    before, after, leading, between = _patterns(
        (tables.bylines, tables.byline_notes, tables.joiners, tables.sent_to)
    )
    names: dict[str, str] = {}
    for value in values:
        value = _HANDLE.sub(" ", value[:_LONGEST])
        if _LINK.search(value) and "<" not in value:
            continue
        text = before.sub("", clean(_TAG.sub(" ", value)))
        text = before.sub("", leading.sub("", text))
        for part in between.split(text):
            name = after.sub("", before.sub("", part)).strip(" ,:;-–—|()\"'“”")
            name = name.lstrip(". ") if _INITIAL.search(name) else name.strip(". ")
            if _is_name(name):
                names.setdefault(name.casefold(), name)
    return tuple(names.values())


def _is_name(name: str) -> bool:
    """Whether it can be a person's or a desk's name: letters, few words, no address."""
    if len(name) < 3 or len(name.split()) > _NAME_WORDS or _LINK.search(name):
        return False
    if name.lower() in _ACCOUNTS:
        return False
    return any(c.isalpha() for c in name) and sum(c.isdigit() for c in name) <= 4


def is_desk(name: str, tables: PageTables) -> bool:
    """Whether a newsroom signs and no person."""
    return plain(name).startswith(tables.desks)
