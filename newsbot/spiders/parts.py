"""The further pages of an article that its site cuts into several."""

from collections.abc import Collection

from scrapy.http import TextResponse

from newsbot.pages.further import may_go_on


def find_further(response: TextResponse, had: Collection[str]) -> list[str]:
    """The addresses of pages of the same article that come next, without those had already."""
    if not may_go_on(response.body, response.url):
        return []
    # Only where it is needed: most crawls meet no such page.
    from newsbot.pages.paging import next_pages

    return [url for url in next_pages(response.body, response.url) if url not in had]
