"""Whether an article may have further pages; asked by the crawl, which loads no readers."""

import re

MOST_PARTS = 20
_LINK = re.compile(rb"""href\s{0,9}=\s{0,9}["']?([^"'>\s]{1,500})""")
_NUMBER = re.compile(
    rb"(?:^|[/?&_-])(?:(?:pagina|paged|page|pag|pg|p)[/=-]?)?[1-9]\d?(?:/?$|\.s?html?$|&)"
)
_WORDS = re.compile(r"[^\d/.?&=#%]+")
_ELSEWHERE = (b"/", b"http:", b"https:", b"#")


def may_go_on(html: bytes, url: str) -> bool:
    """Whether a page may have further pages: a quick look that spares most of them `next_pages`.

    Most numbered links of a page are those of sections and of other articles. Those of the article
    bear the words of its address and then a number, or are no more than what follows its address.

    >>> may_go_on(b'<a href="/a/storia/2">2</a>', "https://www.lavalle.example/a/storia")
    True
    >>> may_go_on(b'<a href="/sport/2">2</a>', "https://www.lavalle.example/a/storia")
    False
    """
    words, address = _longest_words(url), url.lower().encode()
    own = address.rpartition(words)[2]
    return any(
        _NUMBER.search(link.rpartition(words)[2].removeprefix(own))
        for link in _LINK.findall(html.lower())
        if words in link or not link.startswith(_ELSEWHERE)
    )


def _longest_words(url: str) -> bytes:
    """The longest part of an address without a number, which all pages of an article share."""
    path = url.lower().partition("://")[2].partition("/")[2]
    return max(_WORDS.findall(path), key=len, default="/").encode()
