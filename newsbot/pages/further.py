"""Whether an article may have further pages; asked by the crawl, which loads no readers."""

import re

MOST_PARTS = 20
_NEXT = re.compile(rb"""rel\s{0,9}=\s{0,9}["']?next""")
_LINK = re.compile(rb"""href\s{0,9}=\s{0,9}["']?([^"'>\s]{1,500})""")
_NUMBERED = re.compile(rb"""(?:[/?&_-](?:pagina|paged|page|pag|pg|p)[/=-]?|/)[2-9]\d?(?:[/.&]|$)""")


def may_go_on(html: bytes) -> bool:
    """Whether a page may have further pages: a quick look that spares most of them `next_pages`.

    >>> may_go_on(b'<a href="/a/storia/2">2</a>'), may_go_on(b"<p>Fine.</p>")
    (True, False)
    """
    lowered = html.lower()
    if _NEXT.search(lowered):
        return True
    return any(_NUMBERED.search(link[1]) for link in _LINK.finditer(lowered))
