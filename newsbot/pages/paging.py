"""The further pages of an article that its site cuts into several."""

import re
from urllib.parse import urldefrag, urljoin

from newsbot.pages.decoding import decode
from newsbot.pages.document import Document

_NUMBER = re.compile(
    r"(?P<before>/(?:pagina|page|pag|p)[/-]|[?&](?:page|pagina|pag|pg|paged|p)=|[_-](?:p|pag|page)?"
    r"|/)(?P<number>\d{1,2})(?=/?$|\.s?html?$|&)",
    re.IGNORECASE,
)
_MOST = 30


def next_pages(html: bytes | str, url: str) -> tuple[str, ...]:
    """The addresses of the pages behind this one of the same article, in order.

    A link counts where its address is the article's own with a page number in it.

    >>> next_pages('<a href="/a/storia/2">2</a> <a href="/a/altra/2">2</a>',
    ...            "https://www.lavalle.example/a/storia")
    ('https://www.lavalle.example/a/storia/2',)
    """
    document = Document(decode(html))
    stem, here = _parted(url)
    found: dict[int, str] = {}
    for link in document.tree.iter("a", "link"):
        href = link.get("href")
        if not href or (link.tag == "link" and link.get("rel") != "next"):
            continue
        try:
            address = urldefrag(urljoin(url, href.strip())).url
        except ValueError:
            continue
        other, number = _parted(address)
        if other == stem and here < number <= _MOST:
            found.setdefault(number, address)
    return tuple(found[number] for number in sorted(found))


def _parted(url: str) -> tuple[str, int]:
    """An address without its page number, and the number; 1 where it has none."""
    match = _NUMBER.search(url)
    if match is None:
        return _stem(url), 1
    return _stem(url[: match.start()] + url[match.end() :]), int(match["number"])


def _stem(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return rest.rstrip("/?&").removeprefix("www.") if rest else scheme.rstrip("/?&")
