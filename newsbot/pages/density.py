"""Where the article's text stands among a page's blocks."""

from collections.abc import Iterable, Sequence

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.chrome import is_body
from newsbot.pages.document import attributes_of
from newsbot.pages.tidying import is_promo, tidy

_DECAY = 0.6


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
        weight = score[index] * (1.6 if is_body(attributes_of(layout.elements[index])) else 1.0)
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
