"""What a page tells of a site that has no file: its feeds, sitemaps, sections and articles."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag, urlsplit

from courlan import clean_url

from newsbot.language.pages import PageTables
from newsbot.languages import load_language
from newsbot.pages.addresses import absolute, same_house
from newsbot.pages.decoding import decode
from newsbot.pages.document import Document, Element
from newsbot.pages.structured import strings, types_of

_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})
_FEED = re.compile(r"/(?:rss|feeds?|atom)(?:/|\.xml)?$|[/_.-](?:rss|atom)(?:2\.0)?\.xml$|\.rss$")
_COMMENTS = re.compile(r"comment", re.IGNORECASE)
_SITEMAP = re.compile(r"sitemap[^/]*\.xml(?:\.gz)?$", re.IGNORECASE)
_DAY = re.compile(r"/(?:19|20)\d\d[/-]?\d\d(?:[/-]?\d\d)?(?=[/_-])|/\d\d_[a-z]{3,9}_\d\d/")
_DATED_NAME = re.compile(r"(?:^|[-_])20\d{6}(?:[-_]|$)")
_IDENTITY = re.compile(r"\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}")
_FILE = re.compile(r"\.([a-z0-9]{2,5})$", re.IGNORECASE)
_PAGES = frozenset("html htm shtml php asp aspx jsp".split())
_MENU = re.compile(r"(?:^|[ _-])(?:main)?(?:nav|menu|navbar|navigation)", re.IGNORECASE)
_WORDS = re.compile(r"[-_+]+|%20")
_LONG, _MIDDLING = 4, 3
_ENOUGH = 2
_DEEPEST = 2
_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """Addresses found on one page, absolute and each once, in the order of the page.

    `feeds` and `sitemaps` are named by the page, none is guessed; `sections` are lists that the
    menus link to; `articles` are links that look like articles of the same house.
    """

    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


def discover(html: bytes | str, url: str, *, language: str = "it") -> Discovery:
    """What any page of a site, its front page best, tells of where the site's articles are.

    Args:
        html: The page as fetched.
        url: Where it was fetched; only links of the same house are articles and sections.
        language: ISO 639-1 code, for the words of addresses that are no articles.
    """
    document = Document(decode(html))
    tables: PageTables = load_language(language).pages()
    base = next((b.get("href") for b in document.tree.iter("base") if b.get("href")), None)
    start = absolute(base, url) or url
    here = _cleaned(url)
    links = [(a, address) for a in document.tree.iter("a") if (address := _address(a, start))]
    house = [(a, _cleaned(address)) for a, address in links if same_house(address, url)]
    own = [address for _, address in house if address != here]
    listed = [_cleaned(a) for a in _listed(document, start) if same_house(a, url)]
    listed[:0] = [a for link, a in house if _is_dated(a) or not _in_menu(link)]
    return Discovery(
        feeds=_once([*_feeds(document, start), *(a for _, a in links if _is_feed(a, url))]),
        sitemaps=_once(
            [*_named(document, "sitemap", start), *(a for a in own if _SITEMAP.search(a))]
        ),
        sections=_once(a for link, a in house if a != here and _is_section(link, a, tables)),
        articles=_once(a for a in listed if a != here and looks_like_article(a, tables)),
    )


def _once(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(addresses))[:_MOST]


def _address(element: Element, base: str) -> str | None:
    address = absolute(element.get("href"), base)
    return urldefrag(address).url if address else None


def _cleaned(url: str) -> str:
    """The address without trackers and fragment."""
    return (clean_url(url) or url).split("#")[0]


def _named(document: Document, rel: str, base: str) -> Iterator[str]:
    for link in document.tree.iter("link"):
        if rel in (link.get("rel") or "").lower().split() and (address := _address(link, base)):
            yield address


def _feeds(document: Document, base: str) -> Iterator[str]:
    """The feeds that the head names, without those of comments."""
    for link in document.tree.iter("link"):
        if (link.get("type") or "").lower() not in _FEED_TYPES or link.get("rel") != "alternate":
            continue
        address = _address(link, base)
        told = f"{link.get('title') or ''} {address}"
        if address and not _COMMENTS.search(told) and "/commenti" not in told.lower():
            yield address


def _is_feed(address: str, url: str) -> bool:
    path = urlsplit(address).path.lower()
    return bool(_FEED.search(path)) and same_house(address, url) and "comment" not in path


def _listed(document: Document, base: str) -> Iterator[str]:
    """The addresses of JSON-LD lists."""
    for node in document.objects:
        if "ListItem" in types_of(node):
            for told in strings(node.get("url")) or strings(node.get("item"), "@id", "url"):
                if address := absolute(told, base):
                    yield address


def _is_section(link: Element, address: str, tables: PageTables) -> bool:
    """Whether a link of a menu leads to a list of articles: a short path of plain words."""
    parts = urlsplit(address)
    folders = [part for part in parts.path.lower().split("/") if part]
    if parts.query or not 1 <= len(folders) <= _DEEPEST or not _in_menu(link):
        return False
    if any(part in tables.services or part in tables.kinds for part in folders):
        return False
    plain = (not any(map(str.isdigit, part)) and "." not in part for part in folders)
    return all(plain) and not looks_like_article(address, tables)


def _is_dated(address: str) -> bool:
    """Whether an address has a date or a number, as menus' long names have not."""
    path = urlsplit(address).path.lower()
    return bool(_DAY.search(path) or _IDENTITY.search(path))


def _in_menu(link: Element) -> bool:
    return any(
        outer.tag in ("nav", "header", "menu")
        or _MENU.search(f"{outer.get('class') or ''} {outer.get('id') or ''}")
        for outer in link.iterancestors()
        if outer.tag not in ("body", "html")
    )


def looks_like_article(url: str, tables: PageTables | None = None) -> bool:
    """Whether an address looks like an article's: dated, numbered or named by many words.

    >>> looks_like_article("https://www.lavalle.example/2025/06/02/ponte-chiuso/")
    True
    >>> looks_like_article("https://www.lavalle.example/tag/ponte-chiuso-fino-a-settembre/")
    False
    """
    tables = tables or load_language("it").pages()
    parts = urlsplit(url)
    folders = [part for part in parts.path.lower().split("/") if part]
    name = folders[-1] if folders else ""
    suffix = _FILE.search(name)
    if suffix and suffix[1] not in _PAGES and not suffix[1].isdigit():
        return False
    above = [*folders[:-1], (parts.hostname or "").split(".")[0]]
    if any(part in tables.services or part in tables.kinds for part in above):
        return False
    name = _FILE.sub("", name) if suffix and suffix[1] in _PAGES else name
    if _is_service(name, tables):
        return False
    return _score(parts.path.lower(), folders, name, parts.query) >= _ENOUGH


def _is_service(name: str, tables: PageTables) -> bool:
    words = name.replace("_", "-")
    return words in tables.kinds or words in tables.services or words.startswith(tables.notices)


def _score(path: str, folders: list[str], name: str, query: str) -> int:
    """How much of an article's address it is: 2 is enough."""
    if name.isdigit() and len(name) <= 2:
        return 0
    words = [word for word in _WORDS.split(name) if word.isalpha()]
    score = 0
    if _DAY.search(path) and any(map(str.isalpha, name)):
        score += 2
    if _DATED_NAME.search(name):
        score += 2
    if len(words) >= _LONG:
        score += 2
    elif len(words) >= _MIDDLING:
        score += 1
    if len(folders) > 1 and any(_IDENTITY.search(part) for part in folders):
        score += 1 + bool(words or name.isdigit())
    values = [value for key, value in parse_qsl(query) if key.lower() in ("id", "idnews", "art")]
    return score + 2 * any(_IDENTITY.search(value) for value in values)
