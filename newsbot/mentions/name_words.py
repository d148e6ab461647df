"""Where names may stand: words with a capital, and lower-case heads of institutions."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from newsbot.language.names import NameTables
from newsbot.mentions.gazetteer import LARGE, inhabitants
from newsbot.syntax.analysis import Analysis, Tag
from newsbot.syntax.text import Text

_UPPER = "".join(c for c in map(chr, range(0x41, 0x250)) if c.isupper())
# It begins with the capital, so that any other character costs no more than a look.
_WORD = re.compile(
    rf"[{_UPPER}](?:\.(?<!\w..)(?<!\b(?:al|el|as|an|at)-..)(?:(?:[{_UPPER}]\.)+|(?= ?[{_UPPER}]))"
    rf"|(?:(?<!\w.)|(?<=\b[a-z].))\w*(?:'s\b|[-'&][{_UPPER}]\w*|[-&]\w+)*)"
)
_ARTICLES = frozenset(("al-", "el-", "as-", "an-", "at-"))
_OPENING = " \"'«“”‘(-–—•*·>["
_STOPS = ".!?:;…|\n»"
_NAME_TAGS = frozenset(("PROPN", "X", "NUM", "SYM"))
_SHOUTED = re.compile(rf"^[^a-z\n]*[{_UPPER}][^a-z\n]*$", re.MULTILINE)
_LETTERS = re.compile(rf"[{_UPPER}]")


class Word(NamedTuple):
    """A word that may begin or continue a name.

    `weak`: its capital says nothing, for it begins a sentence or stands in a line of capitals.
    `lower`: it is a lower-case head of an institution. `common`: it begins a sentence and the
    analysis takes it for no name.
    """

    start: int
    end: int
    text: str
    low: str
    weak: bool = False
    lower: bool = False
    common: bool = False


def find_words(text: Text, tables: NameTables, analysis: Analysis | None = None) -> list[Word]:
    """All words that may belong to names, in text order.

    What the analysis tags as a name is none by its capital alone.
    """
    shouted = _shouted(text.surface)
    words = [*_capitals(text, shouted, tables, _tags(analysis)), *_lower_heads(text, tables)]
    words.sort(key=itemgetter(0))
    return words


def _tags(analysis: Analysis | None) -> dict[int, Tag]:
    """The tags of the analysis by the offset of their word."""
    if analysis is None:
        return {}
    return dict(zip(analysis.tokens.starts, analysis.tags, strict=True))


def _capitals(
    text: Text, shouted: frozenset[int], tables: NameTables, tags: dict[int, Tag]
) -> Iterator[Word]:
    surface, folded = text.surface, text.folded
    for match in _WORD.finditer(surface):
        start, end = _first(surface, match.start()), match.end()
        begins = _begins_sentence(surface, start, tables)
        if begins or start in shouted or folded[start : start + 2] == "l'":
            start = _without_elision(start, end, folded, tables)
        if surface[end : end + 1] == "'" and folded[start : end + 1] in tables.elisions:
            continue
        proper = tags.get(start, "PROPN") in _NAME_TAGS
        weak = start in shouted or begins
        for first, last in _parts(start, end, folded, tables):
            word = surface[first:last]
            if first in shouted:
                word = word.title()
            yield Word(first, last, word, folded[first:last], weak, common=weak and not proper)


def _first(surface: str, capital: int) -> int:
    """Where the word of a capital begins: a small letter or article may stand before it."""
    if surface[capital - 1 : capital].islower():
        return capital - 1
    if surface[max(capital - 3, 0) : capital] not in _ARTICLES:
        return capital
    before = surface[capital - 4 : capital - 3]
    return capital if before.isalnum() or before == "_" else capital - 3


def _parts(start: int, end: int, folded: str, tables: NameTables) -> list[tuple[int, int]]:
    """The two names of a pairing: "Juventus-Napoli"."""
    dash = folded.find("-", start, end)
    if dash < 0 or folded[start:end] in tables.known:
        return [(start, end)]
    halves = (start, dash), (dash + 1, end)
    if all(_is_known(folded[first:last], tables) for first, last in halves):
        return list(halves)
    return [(start, end)]


def _is_known(low: str, tables: NameTables) -> bool:
    rows = tables.places.get(low.capitalize(), "")
    return low in tables.known or inhabitants(rows) >= LARGE


def _without_elision(start: int, end: int, folded: str, tables: NameTables) -> int:
    """Where the name begins behind an article or preposition: "L'Europa", "Dell'Unione"."""
    at = folded.find("'", start, end)
    if at < 0 or folded[start : at + 1] not in tables.elisions:
        return start
    whole = folded[start:end]
    return start if whole in tables.known or whole in tables.apostrophes else at + 1


def _begins_sentence(surface: str, start: int, tables: NameTables) -> bool:
    at = start - 1
    while at >= 0 and surface[at] in _OPENING:
        at -= 1
    if at < 0 or surface[start - 2 : start] == "- ":
        return True
    if surface[at] == ".":
        before = surface[max(0, at - 12) : at].rpartition(" ")[2]
        return not (len(before) == 1 or before.lower() in tables.titles)
    return surface[at] in _STOPS


def _shouted(surface: str) -> frozenset[int]:
    """The offsets of the lines written in capitals."""
    return frozenset(
        offset
        for match in _SHOUTED.finditer(surface)
        if " " in match[0] and len(_LETTERS.findall(match[0])) > 12
        for offset in range(*match.span())
    )


def _lower_heads(text: Text, tables: NameTables) -> Iterator[Word]:
    for match in tables.lower_head.finditer(text.surface):
        yield Word(match.start(), match.end(), match[0], match[0], lower=True)
