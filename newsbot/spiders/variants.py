"""The article's own page, where one made for telephones (AMP) or printers names it."""

from urllib.parse import urlsplit

from scrapy.http import TextResponse

from newsbot.sites.links import is_variant, parse_address


def find_main_page(response: TextResponse) -> str | None:
    """The article's own address, where the page is a variant that names it."""
    if not is_variant(response.url):
        return None
    told = response.css('link[rel="canonical"]::attr(href)').get()
    try:
        url = parse_address(response.urljoin(told.strip())) if told else None
    except ValueError:
        return None
    if not url or is_variant(url) or not urlsplit(url).path.strip("/"):
        return None
    return url
