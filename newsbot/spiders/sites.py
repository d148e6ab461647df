"""One spider for each site, so that Scrapy is the registry: `scrapy list`."""

from newsbot.demo.site import TODAY
from newsbot.sites import all_sites
from newsbot.sites.site import Site
from newsbot.spiders.news import NewsSpider


def make_spider(site: Site) -> type[NewsSpider]:
    """The spider of a site."""
    facts = {"name": site.name, "site": site, "today": TODAY if site.name == "demo" else None}
    names = {"__module__": __name__, "__doc__": site.title}
    return type(f"{site.name.capitalize()}Spider", (NewsSpider,), facts | names)


globals().update({name: make_spider(site) for name, site in all_sites().items()})
