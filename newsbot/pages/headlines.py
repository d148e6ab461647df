"""The headline among a page's headings, titles and metadata."""

import re
from collections.abc import Iterable, Sequence

from newsbot.pages.blocks import Block, Layout
from newsbot.pages.likeness import overlap, words_of

_WORD = re.compile(r"\w+")
_SEPARATOR = re.compile(r"\s+[-–—|•·»]\s+|\s*\|\s*")
_ALIKE = 0.5
_LONGEST = 60


def without_site(title: str, site_names: Iterable[str]) -> str:
    """The title without the site's and section's name behind it.

    >>> without_site("Il governo cade - Politica - Il Corriere", ["il corriere", "politica"])
    'Il governo cade'
    """
    names = {_plain(name) for name in site_names if name}
    text = title.strip()
    while True:
        cut = max((m for m in _SEPARATOR.finditer(text)), key=lambda m: m.start(), default=None)
        if cut is None or _plain(text[cut.end() :]) not in names:
            return text
        text = text[: cut.start()].rstrip()


def _plain(name: str) -> str:
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
    return best or _lone_heading(layout)


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
