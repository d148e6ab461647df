"""What JSON-LD says the text is, held against what the page shows."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block, Layout
from newsbot.pages.document import clean
from newsbot.pages.structured import strings
from newsbot.pages.tidying import tidy

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<(?:br|/?p|/?div|/?h\d)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[a-zA-Z/][^<>]*>")
_FEWEST = 30
_COVERED = 0.85
_SHOWN = 0.8

Gram = tuple[str, ...]


def words_in(blocks: Iterable[Block]) -> int:
    """How many words the blocks have."""
    return sum(block.words for block in blocks)


def told_paragraphs(node: Mapping[str, Any]) -> list[str]:
    """The paragraphs of the JSON-LD article."""
    values = strings(node.get("articleBody")) or strings(node.get("text"))
    raw = _TAG.sub("\n\n", "\n\n".join(values).replace("\\n", "\n"))
    return [text for part in raw.split("\n") if (text := clean(_ANY_TAG.sub("", clean(part))))]


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _grams(tokens: Sequence[str]) -> list[Gram]:
    size = min(3, len(tokens)) or 1
    return list(zip(*(tokens[i:] for i in range(size)), strict=False))


def agree(
    layout: Layout,
    blocks: list[Block],
    told: Sequence[str],
    heading: Block | None,
    tables: PageTables,
) -> list[Block]:
    """The body corrected by what JSON-LD says it is, where that fits what the page shows."""
    if _same_words(blocks, told):
        return blocks
    words = _tokens(" ".join(told))
    if len(words) < max(_FEWEST, 0.5 * words_in(blocks)):
        return blocks
    wanted = set(_grams(words))
    if _share(blocks, wanted) >= _COVERED:
        return _without_strangers(blocks, wanted, words)
    shown = [b for b in layout.blocks if _fits(b, wanted)]
    if _share(shown, wanted) < _SHOWN:
        return blocks
    first, last = layout.blocks.index(shown[0]), layout.blocks.index(shown[-1])
    fitting = set(map(id, shown))
    between = layout.blocks[first : last + 1]
    return tidy([b for b in between if id(b) in fitting or b.is_heading], heading, tables)


def _same_words(blocks: Iterable[Block], told: Iterable[str]) -> bool:
    """Whether two texts plainly are the same: a quick look before the exact one."""
    one = " ".join(block.text for block in blocks).split()
    other = " ".join(told).split()
    if not 0.97 * len(one) <= len(other) <= 1.03 * len(one):
        return False
    first, second = set(one), set(other)
    return len(first & second) >= 0.95 * len(first | second)


def _share(blocks: Iterable[Block], wanted: Set[Gram]) -> float:
    """The part of the wanted word triples that the blocks hold."""
    held = {gram for block in blocks for gram in _grams(_tokens(block.text))}
    return len(held & wanted) / max(len(wanted), 1)


def _fits(block: Block, wanted: Set[Gram]) -> bool:
    grams = _grams(_tokens(block.text))
    return bool(grams) and sum(gram in wanted for gram in grams) >= 0.7 * len(grams)


def _without_strangers(blocks: list[Block], wanted: Set[Gram], words: Sequence[str]) -> list[Block]:
    """The blocks that JSON-LD knows, and headings; all where JSON-LD breaks off before the end."""
    known = [_fits(block, wanted) for block in blocks]
    ends = {tuple(_tokens(b.text)[-4:]) for b, fits in zip(blocks, known, strict=True) if fits}
    if tuple(words[-4:]) not in ends:
        return blocks
    kept = [b for b, fits in zip(blocks, known, strict=True) if fits or b.is_heading]
    return kept if words_in(kept) >= 0.6 * words_in(blocks) else blocks
