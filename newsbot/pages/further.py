"""Whether an article may have further pages; asked by the crawl, which loads no readers."""

import re

MOST_PARTS = 20
_MAY_GO_ON = re.compile(
    rb"""rel=["']?next|(?:[/?&_-](?:pagina|paged|page|pag|pg|p)[/=-]?|/)[2-9]\d?(?:["'/.&\s>]|$)""",
    re.IGNORECASE,
)


def may_go_on(html: bytes) -> bool:
    """Whether a page may have further pages: a quick look that spares most of them `next_pages`.

    >>> may_go_on(b'<a href="/a/storia/2">2</a>'), may_go_on(b"<p>Fine.</p>")
    (True, False)
    """
    return _MAY_GO_ON.search(html) is not None
