"""Where the article's text stands among a page's blocks, and what of it is no text."""

import re
from collections.abc import Iterable, Sequence

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.chrome import is_body

_DECAY = 0.6
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
_WORD = re.compile(r"\w+")


def find_dense(layout: Layout, headline: Block | None, tables: PageTables) -> list[Block]:
    """The blocks of the article, by the density of running text in the page's containers."""
    hidden = _hidden(layout, headline)
    prose = [0.0] * len(layout.parents)
    for block in layout.blocks:
        if block.container < 0 or hidden[block.container] or not block.is_prose:
            continue
        if not is_promo(block, tables):
            prose[block.container] += block.words * (1 - block.linked)
    seed = _densest(layout, prose)
    if seed is None:
        return []
    containers = _twins(layout, seed, prose, hidden)
    inner = _within(layout, containers)
    chosen = [b for b in layout.blocks if inner[b.container] and not hidden[b.container]]
    return tidy(chosen, headline, tables)


def _hidden(layout: Layout, headline: Block | None) -> list[bool]:
    """Which containers stand in furniture; what holds the headline and is not the text's own
    place is none."""
    holding = set()
    at = headline.container if headline else -1
    while at >= 0:
        holding.add(at)
        at = layout.parents[at]
    hidden: list[bool] = []
    for index, parent in enumerate(layout.parents):
        above = parent >= 0 and hidden[parent]
        hidden.append(above or (layout.flagged[index] and index not in holding))
    return hidden


def _densest(layout: Layout, prose: Sequence[float]) -> int | None:
    """The container with most prose, what lies deeper counting less."""
    score = list(prose)
    best, best_score = None, 0.0
    for index in range(len(score) - 1, -1, -1):
        if not score[index]:
            continue
        weight = score[index] * (1.6 if is_body(layout.elements[index]) else 1.0)
        if weight > best_score:
            best, best_score = index, weight
        if (parent := layout.parents[index]) >= 0:
            score[parent] += _DECAY * score[index]
    return best


def _twins(layout: Layout, seed: int, prose: Sequence[float], hidden: Sequence[bool]) -> list[int]:
    """The container and its brothers of the same name that hold prose too."""
    parent, element = layout.parents[seed], layout.elements[seed]
    name = element.get("class")
    if not name:
        return [seed]
    total = list(prose)
    for index in range(len(total) - 1, 0, -1):
        if layout.parents[index] >= 0:
            total[layout.parents[index]] += total[index]
    return [
        index
        for index in range(len(total))
        if layout.parents[index] == parent
        and (index == seed or (total[index] > 0 and not hidden[index]))
        and layout.elements[index].tag == element.tag
        and layout.elements[index].get("class") == name
    ]


def _within(layout: Layout, containers: Iterable[int]) -> list[bool]:
    chosen = set(containers)
    inner: list[bool] = []
    for index, parent in enumerate(layout.parents):
        inner.append(index in chosen or (parent >= 0 and inner[parent]))
    return inner


def plain(text: str) -> str:
    """The text in lower case with plain quotation marks, for comparing."""
    return text.lower().translate(_QUOTES)


def is_promo(block: Block, tables: PageTables) -> bool:
    """Whether a block is an advertisement, a pointer to other articles or a notice."""
    if block.words > 45:
        return False
    text = plain(block.text).lstrip("•-–—>*|[( ")
    if text.startswith(tables.promo):
        return block.words <= 12 or block.linked > 0.1 or _calls(text, tables) >= 2
    return block.linked > 0.75 and block.words <= 30 and block.tag in ("li", "a", "td")


def _calls(text: str, tables: PageTables) -> int:
    return sum(word in tables.calls for word in _WORD.findall(text))


def tidy(blocks: Sequence[Block], headline: Block | None, tables: PageTables) -> list[Block]:
    """The blocks without promo, without the headline and without what hangs on at either end."""
    kept: list[Block] = []
    title = plain(headline.text) if headline else None
    skipping = False
    for block in blocks:
        if block.is_heading or block.words <= 4:
            skipping = _opens_promo(block, tables) or (skipping and not block.is_heading)
        elif block.is_prose and block.linked < 0.3:
            skipping = False
        if skipping or is_promo(block, tables) or plain(block.text) == title:
            continue
        kept.append(block)
    return _trim(kept, tables)


def _opens_promo(block: Block, tables: PageTables) -> bool:
    return plain(block.text).strip(" :.!") in tables.promo_heads


def _trim(blocks: list[Block], tables: PageTables) -> list[Block]:
    """Cut closing advertisements, dangling headings and link lists."""
    end = len(blocks)
    while end > 1 and _hangs(blocks[end - 1], tables):
        end -= 1
    start = 0
    while start < end - 1 and not blocks[start].is_prose and _opening_scrap(blocks[start]):
        start += 1
    return blocks[start:end]


def _hangs(block: Block, tables: PageTables) -> bool:
    if block.is_heading or (block.linked > 0.6 and block.words < 40):
        return True
    text = plain(block.text)
    calls = _calls(text, tables)
    return calls >= 2 and block.words < 60 and not text.startswith(("«", '"'))


def _opening_scrap(block: Block) -> bool:
    return block.linked > 0.6 or block.words <= 2


def without_ending(text: str, tables: PageTables) -> str:
    """The paragraph without a rights notice at its end."""
    lowered = plain(text)
    if len(lowered) != len(text):
        return text
    for ending in tables.endings:
        if lowered.endswith(ending):
            return text[: len(text) - len(ending)].rstrip(" -–—|©")
    return text
