"""What among an article's blocks is no text: promo, teasers, bylines, date lines, notices."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from newsbot.language.pages import PageTables
from newsbot.pages.blocks import Block
from newsbot.pages.dates import date_starts, dates_in, parse_clock

_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
_CURLED = re.compile("[’‘“”«»]")
_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\W*\d{1,2}[:.]\d{2}\W*")
_LEAD = re.compile(r"^[^\w\"'(©]+")
_MESSAGE = re.compile(r"\bpic\.(?:twitter|x)\.com/|^\W*[—–-].{1,80}\(@\w{1,30}\)|^t\.co/")
_TEASER_PROSE = 45
_PROMO_WORDS = 45
_START = 60
_DIGIT = re.compile(r"\d")
_ENDING = 120
_LINE = 120
_SEPARATOR = re.compile(r"\s*[|•·–—]\s*|\s+-\s+")
_LABEL_WORDS = 8
_SCRAP_WORDS = 4
_DESK_WORDS = 7


def plain(text: str) -> str:
    """The text in lower case with plain quotation marks, for comparing."""
    lowered = text.lower()
    return lowered.translate(_QUOTES) if _CURLED.search(lowered) else lowered


def tidy(blocks: Sequence[Block], headline: Block | None, tables: PageTables) -> list[Block]:
    """The blocks without promo, without the headline and without what hangs on at either end."""
    top = next((at for at, block in enumerate(blocks) if block is headline), -1)
    blocks = blocks[top + 1 :]
    teasers = teaser_containers(blocks)
    title = plain(headline.text) if headline else None
    kept: list[Block] = []
    skipping = False
    for block in blocks:
        if block.is_heading or block.words <= 4:
            skipping = _opens_promo(block, tables) or (skipping and not block.is_heading)
        elif block.is_prose and block.linked < 0.3:
            skipping = False
        if skipping or block.container in teasers or _is_scrap(block, title, tables):
            continue
        kept.append(block)
    return _trim(kept, tables)


def teaser_containers(blocks: Iterable[Block]) -> set[int]:
    """Small containers with a linked heading: boxes that point to another article."""
    headed = {b.container for b in blocks if b.is_heading and b.linked > 0.8}
    if not headed:
        return headed
    prose: Counter[int] = Counter()
    for block in blocks:
        if block.is_prose:
            prose[block.container] += block.words
    return {container for container in headed if prose[container] <= _TEASER_PROSE}


def _is_scrap(block: Block, title: str | None, tables: PageTables) -> bool:
    """Whether one block by itself is no text of the article."""
    if block.is_heading and block.linked > 0.8:
        return True
    if block.words > _PROMO_WORDS:
        return False
    return (
        is_promo(block, tables)
        or (title is not None and len(block.text) == len(title) and plain(block.text) == title)
        or is_date_line(block.text, tables)
        or is_byline(block.text, tables)
    )


def is_promo(block: Block, tables: PageTables) -> bool:
    """Whether a block is an advertisement, a pointer to other articles or a notice."""
    if block.words > _PROMO_WORDS:
        return False
    text = plain(block.text)
    start = _LEAD.sub("", text[:_START])
    if start.startswith(tables.pointers) or _MESSAGE.search(text):
        return True
    if start.startswith(tables.labels) and block.words <= _LABEL_WORDS and not _is_sentence(text):
        return True
    if start.startswith(tables.sponsored):
        return block.words <= 12
    if start.startswith(tables.promo):
        return block.words <= 12 or block.linked > 0.1 or _calls(text, tables) >= 2
    if _calls(start.split(" ")[0], tables) and any(name in text for name in tables.platforms):
        return True
    return block.linked > 0.9 and block.words <= 30


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?")) and not text.endswith("...")


def _calls(text: str, tables: PageTables) -> int:
    return sum(word in tables.calls for word in _WORD.findall(text))


def is_date_line(text: str, tables: PageTables) -> bool:
    """Whether a line tells nothing but when the article appeared or was changed.

    >>> from newsbot.languages.it.pages import tables
    >>> is_date_line("Pubblicato il 2 giugno 2025 - Ultimo aggiornamento: 14:35", tables())
    True
    >>> is_date_line("Il 2 giugno 2025 è nata la Banca.", tables())
    False
    """
    if len(text) > 120 or not _DIGIT.search(text):
        return False
    if _CLOCK.fullmatch(text):
        return True
    lowered = plain(text)
    if lowered.endswith(tables.reading_time) or lowered.startswith(tables.reading_time):
        return len(text) < _START
    rest, dates = dates_in(tables).subn(" ", text)
    words = _WORD.findall(rest.lower())
    if not dates and not (lowered.startswith(tables.updated) or len(words) == 1):
        return False
    return bool(dates or parse_clock(text)) and all(word in tables.date_words for word in words)


def is_byline(text: str, tables: PageTables) -> bool:
    """Whether a line is "di" and names: words that begin with a capital.

    >>> from newsbot.languages.it.pages import tables
    >>> is_byline("di Anna Neri e Ugo Blu", tables()), is_byline("Di nuovo in piazza", tables())
    (True, False)
    """
    if len(text) > 80:
        return False
    lowered = plain(text)
    opening = _opening((*tables.bylines, *tables.byline_notes)).match(lowered)
    if opening is None:
        return False
    rest = opening.end()
    if told := _noted(tables.byline_notes).search(lowered, rest):
        text = text[: told.start()]
    if lowered[rest:].strip().startswith(tables.desks):
        return len(text.split()) <= _DESK_WORDS
    names = text[rest:].replace(",", " ").split()
    capital = sum(name[0].isupper() for name in names)
    joiners = sum(name in tables.joiners for name in names)
    return 2 <= capital <= 9 and capital + joiners == len(names)


@cache
def _noted(notes: tuple[str, ...]) -> re.Pattern[str]:
    """What is said of an author behind the name, as in ", inviato a Kiev"."""
    return re.compile(rf",? \b(?:{'|'.join(map(re.escape, notes))})\b")


@cache
def _opening(marks: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, sorted(marks, key=len, reverse=True)))}) ")


def line_parts(text: str, tables: PageTables) -> list[str]:
    """A printed line without its dates, cut where papers part a byline from the rest.

    >>> from newsbot.languages.it.pages import tables
    >>> line_parts("di Anna Neri | Pubblicato il 2 giugno 2025, ore 14:35", tables())
    ['di Anna Neri']
    """
    parts = []
    line = date_starts(tables).sub(r" | \g<0>", dates_in(tables).sub(" | ", text))
    for part in _SEPARATOR.split(line):
        words = part.strip(" ,;:").split(" ")
        while words and words[-1].lower() in tables.date_words:
            words.pop()
        if any(words):
            parts.append(" ".join(words))
    return parts


def _is_dateline(text: str, tables: PageTables) -> bool:
    """Whether a line is a printed date with a byline or with a few names before or behind."""
    if len(text) > _LINE or not dates_in(tables).search(text):
        return False
    return all(
        is_byline(part, tables) or (part.count(" ") < 3 and part[0].isupper())
        for part in line_parts(text, tables)
    )


def _opens_promo(block: Block, tables: PageTables) -> bool:
    return plain(block.text).strip(" :.!") in tables.promo_heads


def _trim(blocks: list[Block], tables: PageTables) -> list[Block]:
    """Cut closing advertisements, dangling headings and opening scraps."""
    end = len(blocks)
    while end > 1 and _hangs(blocks[end - 1], tables):
        end -= 1
    start = 0
    while start < end - 1 and not blocks[start].is_prose:
        start += 1
    return [b for b in blocks[:start] if _may_open(b, tables)] + blocks[start:end]


def _may_open(block: Block, tables: PageTables) -> bool:
    """Whether a block before the first running text is more than a label or a link."""
    if block.linked > 0.6 or _is_dateline(block.text, tables):
        return False
    return block.is_heading or block.words >= _LABEL_WORDS


def _hangs(block: Block, tables: PageTables) -> bool:
    if block.is_heading or (block.linked > 0.6 and block.words < 40):
        return True
    if block.words <= _SCRAP_WORDS and block.text.strip("()")[-1:].isalpha():
        return True
    text = plain(block.text)
    return block.words < 60 and _calls(text, tables) >= 2 and not text.startswith('"')


def without_ending(text: str, tables: PageTables) -> str:
    """The paragraph without a rights notice at its end."""
    tail = max(len(text) - _ENDING, 0)
    found = compiled(tables.ending).search(text, tail)
    return text[: found.start()].rstrip() if found else text


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a language's tables, compiled once."""
    return re.compile(pattern, re.IGNORECASE)
