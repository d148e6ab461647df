"""The headline among a page's headings, titles and metadata."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsbot.pages.blocks import Block, Layout
from newsbot.pages.document import text_of
from newsbot.pages.likeness import overlap, words_of

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s+(?:[-–—|•·»]|--|::)\s+|\s*\|\s*")
_BARS = frozenset("|»")
_SHORTEST, _ARTICLE = 3, 3  # letters of a site's name, and of an article before it
_FEWEST, _TOP = 3, 200
_ALIKE = 0.5
_LONGEST = 60


def without_site(title: str, site_names: Iterable[str]) -> str:
    """The title without the site's and section's name behind it, or before it and a bar.

    >>> without_site("Il governo cade - Politica - Il Corriere", ["il corriere", "politica"])
    'Il governo cade'
    """
    names = [name for name in site_names if name]
    text = title.strip()
    while cuts := list(_SEPARATOR.finditer(text)):
        if is_site(text[cuts[-1].end() :], names):
            text = text[: cuts[-1].start()].rstrip()
        elif cuts[0][0].strip() in _BARS and is_site(text[: cuts[0].start()], names):
            text = text[cuts[0].end() :]
        else:
            break
    return text


def is_site(name: str, site_names: Iterable[str]) -> bool:
    """Whether a name is one of the site's, with or without an article before it.

    >>> is_site("Corriere", ["il-corriere.example", "Il Corriere"]), is_site("Ada Po", ["La Po"])
    (True, False)
    """
    key = letters(name)
    return any(_is_same(key, letters(known)) for known in site_names)


def _is_same(one: str, other: str) -> bool:
    if one == other:
        return bool(one)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return (
        len(shorter) > _SHORTEST
        and longer.endswith(shorter)
        and len(longer) - len(shorter) <= _ARTICLE
    )


@lru_cache(maxsize=4096)
def letters(name: str) -> str:
    """The letters and digits of a name, in lower case."""
    return "".join(_WORD.findall(name.lower()))


def find_heading(layout: Layout, titles: Sequence[str]) -> Block | None:
    """The block that prints the headline: the heading most like what the metadata tell.

    Of equals the one with the higher rank wins (h1 before h2), then the first.
    """
    told = [words for title in titles if (words := words_of(title))]
    best, best_score = None, 0.0
    for block in layout.blocks:
        if not _may_be_headline(block):
            continue
        printed = words_of(block.text)
        alike = max((overlap(printed, words) for words in told), default=0.0)
        score = alike + _rank(block)
        if alike >= _ALIKE and score > best_score:
            best, best_score = block, score
    return best or _lone_heading(layout) or _told_line(layout, titles)


def _told_line(layout: Layout, titles: Sequence[str]) -> Block | None:
    """The first line of any tag that is what the metadata tell, or that without its ends."""
    told = set()
    for title in titles:
        cuts = list(_SEPARATOR.finditer(title))
        told.add(letters(title))
        told.update(letters(title[: cut.start()]) for cut in cuts)
        told.update(letters(title[cut.end() :]) for cut in cuts)
    lines = (b for b in layout.blocks[:_TOP] if _FEWEST <= b.words <= _LONGEST and b.linked < 0.5)
    return next((block for block in lines if letters(block.text) in told), None)


def printed_headline(heading: Block, titles: Iterable[str]) -> str:
    """The heading's words without a kicker or subtitle that stands in an element of its own,
    where what is left is what the metadata tell."""
    told = {letters(title) for title in titles}
    if letters(heading.text) in told:
        return heading.text
    for child in heading.element:
        inner = text_of(child)
        for rest in (heading.text.removeprefix(inner), heading.text.removesuffix(inner)):
            if inner and rest != heading.text and letters(rest) in told:
                return rest.strip()
    return heading.text


def _may_be_headline(block: Block) -> bool:
    if block.words > _LONGEST:
        return False
    return block.tag in ("h1", "h2", "h3") or "headline" in (block.element.get("itemprop") or "")


def _rank(block: Block) -> float:
    if "headline" in (block.element.get("itemprop") or ""):
        return 0.35
    return {"h1": 0.3, "h2": 0.1}.get(block.tag, 0.0)


def _lone_heading(layout: Layout) -> Block | None:
    """The only h1 of some words outside the furniture."""
    headings = [
        b
        for b in layout.blocks
        if b.tag == "h1" and b.words >= 3 and b.container >= 0 and not layout.flagged[b.container]
    ]
    return headings[0] if len(headings) == 1 else None
