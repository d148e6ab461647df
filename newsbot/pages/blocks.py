"""A page as a row of text blocks, each with the container it stands in: one linear walk."""

import re
from dataclasses import dataclass, field

from lxml import etree

from newsbot.pages.chrome import INVISIBLE, Chrome, is_label
from newsbot.pages.document import Element, attributes_of, fold_spaces
from newsbot.pages.tables import CELL_MARK, CELLS, is_data

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s"
    " samp small span strike strong sub sup time tt u var wbr img picture source br".split()
)
_PLAIN = frozenset("b strong i u s sub sup br wbr img picture source big q".split())
_NONE: dict[str, str] = {}
_LISTS = frozenset({"nav", "footer"})
_MARKS = frozenset({"time", "abbr"})
_NAMED = frozenset("span small em cite label time font".split())
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote pre dt dd figcaption summary".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_BREAK = "\ue000"
_NETWORK = re.compile(r"https?://(?:www\.)?(?:twitter|x|t|instagram|tiktok|facebook|threads)\.\w+/")
_STOPS = '.!?…:;»”"'
_SHORT_LINE = 45
_SENTENCE = re.compile(r"[.!?…»”\")]\W*$")


@dataclass(slots=True)
class Block:
    """A paragraph, heading, list item or stray text of the page."""

    text: str
    tag: str
    words: int
    linked: float
    container: int
    element: Element

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading by its tag."""
        return self.tag in _HEADINGS

    @property
    def is_prose(self) -> bool:
        """Whether it looks like a paragraph of running text."""
        if self.linked > 0.5 or self.is_heading:
            return False
        return self.words >= 25 or (
            self.words >= 8 and _SENTENCE.search(self.text[-8:]) is not None
        )


@dataclass(slots=True)
class Layout:
    """The blocks of a page and its containers in document order, a parent before its children.

    `marks` are the elements that name a time or an author, each with the number of blocks
    before it.
    """

    blocks: list[Block] = field(default_factory=list)
    elements: list[Element] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    flagged: list[bool] = field(default_factory=list)
    marks: list[tuple[int, Element]] = field(default_factory=list)


class _Walk:
    """The state of one walk."""

    def __init__(self, chrome: Chrome) -> None:
        self.layout = Layout()
        self.chrome = chrome
        self.parts: list[str] = []
        self.links = 0
        self.linked = 0
        self.container = -1
        self.open: list[Element] = []
        self.tables = 0

    def add(self, text: str | None) -> None:
        if not text or (not self.parts and text.isspace()):
            return
        self.parts.append(text)
        if self.links:
            self.linked += len(text.strip())

    @property
    def in_line(self) -> bool:
        """Whether running text stands before on the same line."""
        return bool(self.parts) and self.parts[-1] != _BREAK

    @property
    def is_glued(self) -> bool:
        """Whether a word stands right before, with no space."""
        return bool(self.parts) and self.parts[-1][-1:].isalnum()

    def mark(self, element: Element) -> None:
        before = len(self.layout.blocks) + any(not part.isspace() for part in self.parts)
        self.layout.marks.append((before, element))

    def enter(self, element: Element, tag: str, names: dict[str, str]) -> None:
        if self.parts:
            self.flush()
        layout = self.layout
        self.open.append(element)
        named = self.chrome.is_chrome(tag, names) or (tag == "blockquote" and _is_post(element))
        if named or (tag not in _PARAGRAPHS and not (self.tables and tag == "tr")):
            layout.elements.append(element)
            layout.parents.append(self.container)
            layout.flagged.append(named)
            self.container = len(layout.elements) - 1

    def leave(self, element: Element) -> None:
        if self.parts:
            self.flush()
        self.open.pop()
        if self.container >= 0 and self.layout.elements[self.container] is element:
            self.container = self.layout.parents[self.container]

    def flush(self) -> None:
        raw = "".join(self.parts)
        linked = self.linked
        self.parts.clear()
        self.linked = 0
        if not raw or raw.isspace() or not self.open:
            return
        size = max(len(raw.strip()), 1)
        for text in _split(raw):
            self.layout.blocks.append(
                Block(
                    text=text,
                    tag=self.open[-1].tag,
                    words=text.count(" ") + 1,
                    linked=min(linked / size, 1.0),
                    container=self.container,
                    element=self.open[-1],
                )
            )


def _split(raw: str) -> list[str]:
    """The paragraphs of a text with marked line breaks.

    Two breaks part paragraphs, and so does one after a stop or a short line; others only wrap.
    """
    if _BREAK not in raw:
        return [text] if (text := fold_spaces(raw)) else []
    paragraphs: list[str] = []
    joined = False
    for line in map(fold_spaces, raw.split(_BREAK)):
        if line and joined:
            paragraphs[-1] += f" {line}"
        elif line:
            paragraphs.append(line)
        joined = bool(line) and len(line) > _SHORT_LINE and line[-1] not in _STOPS
    return paragraphs


def find_blocks(tree: Element, chrome: Chrome, strip: frozenset[Element] = frozenset()) -> Layout:
    """The page's layout without the elements to strip, in time linear in the page."""
    walk = _Walk(chrome)
    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        tag = element.tag
        if event == "start":
            if (
                tag in INVISIBLE
                or (tag in _LISTS and _is_site_list(walk, element))
                or (strip and element in strip)
            ):
                walker.skip_subtree()
                continue
            names = _NONE if tag in _PLAIN else attributes_of(element)
            if tag in _MARKS or "itemprop" in names or names.get("rel") == "author":
                walk.mark(element)
            if tag == "table" and is_data(element):
                walk.tables += 1
            if walk.tables and tag in CELLS:
                walk.add(CELL_MARK if walk.in_line else "")
                walk.add(element.text)
            elif tag in _INLINE and (walk.in_line or not _is_label(tag, names, chrome)):
                if walk.is_glued and (tag == "time" or is_label(names.get("class", ""))):
                    walk.parts.append(_BREAK)
                _open_inline(walk, tag)
                walk.add(element.text)
            else:
                walk.enter(element, tag, names)
                walk.add(element.text)
            continue
        if walk.open and walk.open[-1] is element:
            walk.leave(element)
            walk.tables -= walk.tables > 0 and tag == "table" and is_data(element)
        elif tag == "a" and element not in strip:
            walk.links -= 1
        if tail := element.tail:
            walk.add(tail)
    return walk.layout


def _is_label(tag: str, names: dict[str, str], chrome: Chrome) -> bool:
    """Whether an inline element is named as furniture: a caption, a kicker, a date."""
    return bool(names) and tag in _NAMED and chrome.is_chrome(tag, names)


def _is_site_list(walk: _Walk, element: Element) -> bool:
    """Whether this is the site's navigation or footer: walked only where, left open by mistake,
    it holds the headline."""
    if element.tag == "footer" and any(outer.tag == "article" for outer in walk.open):
        return False
    return element.find(".//h1") is None


def _is_post(quotation: Element) -> bool:
    """Whether a quotation is an embedded post: one that links to where it was published."""
    links = (link.get("href") or "" for link in quotation.iter("a"))
    return any(_NETWORK.match(href) for href in links)


def _open_inline(walk: _Walk, tag: str) -> None:
    if tag == "br":
        walk.parts.append(_BREAK)
    elif tag == "a":
        walk.links += 1
