"""The further pages of an article that its site cuts into several."""

import re
from collections.abc import Collection

from scrapy.http import TextResponse

MOST_PARTS = 20
_MAY_GO_ON = re.compile(
    rb"""rel=["']?next|(?:[/?&_-](?:pagina|paged|page|pag|pg|p)[/=-]?|/)[2-9]\d?(?:["'/.&\s>]|$)""",
    re.IGNORECASE,
)


def find_further(response: TextResponse, had: Collection[str]) -> list[str]:
    """The addresses of pages of the same article that come next, without those had already."""
    if not _MAY_GO_ON.search(response.body):
        return []
    # Only where it is needed: most crawls meet no such page.
    from newsbot.pages.paging import next_pages

    return [url for url in next_pages(response.body, response.url) if url not in had]
