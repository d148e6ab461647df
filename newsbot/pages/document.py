"""A parsed page: its tree, meta tags and JSON-LD, each made once."""

import html
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from lxml import etree

from newsbot.pages.structured import find_objects

Element = etree._Element
"""An element of a page's tree: plain lxml, five times as fast to walk as lxml.html's."""


_WITH_NAMES = etree.XPath("descendant-or-self::*[@class or @id]")
_CUT_SHORT = ("Excessive depth", "Buffer size limit exceeded")
_GIANT = 30_000  # characters of a tag from which libxml2's quadratic time hurts
_GIANT_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{_GIANT},}}>?")


def _parse(text: str, *, huge: bool) -> tuple[Element, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, huge_tree=huge, remove_pis=True, remove_comments=True
    )
    try:
        tree = etree.fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError):
        tree = None
    cut = any(word in entry.message for entry in parser.error_log for word in _CUT_SHORT)
    return (etree.Element("html") if tree is None else tree), cut


def parse(text: str) -> Element:
    """The tree of a page; never raises.

    Without huge_tree libxml2 stops reading at 256 nested tags, and at a script or a text of 10 MB:
    only such a page is read again with it, where the limits are 2048 and 1 GB.
    """
    tree, cut = _parse(text, huge=False)
    return _parse(text, huge=True)[0] if cut else tree


def attributes_of(element: Element) -> dict[str, str]:
    """The attributes of an element."""
    return dict(element.items())  # type: ignore[arg-type]  # its stubs allow bytes too


def find_all(path: etree.XPath, tree: Element) -> list[Element]:
    """The elements that a compiled path finds; what it finds beside elements is left out."""
    found = path(tree)
    return [e for e in found if isinstance(e, Element)] if isinstance(found, list) else []


def fold_spaces(text: str) -> str:
    """The text with runs of white space as one space and without zero-width marks."""
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def clean(text: str | None) -> str:
    """The text with entities resolved and white space folded.

    >>> clean(" Qualit&agrave;  e  prezzo ")
    'Qualità e prezzo'
    """
    if not text:
        return ""
    if "&" in text and ";" in text:
        text = html.unescape(text)
    return fold_spaces(text)


def text_of(element: Element) -> str:
    """All the words of an element, white space folded."""
    return clean(" ".join(str(part) for part in element.itertext(with_tail=False)))


class Document:
    """A page ready for reading."""

    def __init__(self, text: str) -> None:
        giant = max(map(len, text.split("<"))) > _GIANT
        self.source = _GIANT_TAG.sub("", text) if giant else text
        self.tree = parse(self.source)
        self._found: dict[str, list[Element]] = {}

    def find(self, path: etree.XPath) -> list[Element]:
        """The elements that a compiled path finds, looked for once."""
        if path.path not in self._found:
            self._found[path.path] = find_all(path, self.tree)
        return self._found[path.path]

    @cached_property
    def named(self) -> dict[str, list[Element]]:
        """Elements by class, as `.name`, and by id, as `#name`, in document order."""
        classes: defaultdict[str, list[Element]] = defaultdict(list)
        found: dict[str, list[Element]] = {}
        for element in find_all(_WITH_NAMES, self.tree):
            if identity := element.get("id"):
                found.setdefault(f"#{identity}", []).append(element)
            if names := element.get("class"):
                for name in names.split():
                    classes[name].append(element)
        return found | {f".{name}": list(dict.fromkeys(all_)) for name, all_ in classes.items()}

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """Contents of the meta tags by name, property or itemprop in lower case, in order."""
        found: dict[str, list[str]] = {}
        for tag in self.tree.iter("meta"):
            content = clean(tag.get("content"))
            for attribute in ("property", "name", "itemprop"):
                if content and (name := tag.get(attribute)):
                    found.setdefault(name.strip().lower(), []).append(content)
        return found

    def first_meta(self, *names: str) -> str | None:
        """The first content among these meta names, in the order of the names."""
        return next((value for name in names for value in self.meta.get(name, ())), None)

    def all_meta(self, *names: str) -> list[str]:
        """All contents of these meta names."""
        return [value for name in names for value in self.meta.get(name, ())]

    @cached_property
    def objects(self) -> list[dict[str, Any]]:
        """All objects of the page's JSON-LD, nested ones too, in document order."""
        return find_objects(self._scripts())

    def _scripts(self) -> Iterator[str]:
        for script in self.tree.iter("script"):
            if "ld+json" in (script.get("type") or "").lower() and script.text:
                yield script.text

    @cached_property
    def title(self) -> str:
        """The title element."""
        element = self.tree.find(".//title")
        return text_of(element) if element is not None else ""
