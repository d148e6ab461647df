"""The feeds, the sitemaps and robots.txt of the newspaper."""

import gzip
from collections.abc import Iterable
from email.utils import format_datetime
from html import escape

from newsbot.demo.site import NATIONAL
from newsbot.demo.stories import PAPERS, Story

NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
ROBOTS = f"""User-agent: *
Disallow: /riservato/
Disallow: /condividi
Disallow: /salva
Allow: /

Sitemap: http://{NATIONAL}/sitemap-index.xml.gz
"""


def rss_feed(host: str, stories: Iterable[Story]) -> str:
    """A well-formed RSS 2.0 feed."""
    return _channel(host, "".join(_item(story, escape(story.headline)) for story in stories))


def broken_feed(host: str, stories: Iterable[Story]) -> str:
    """A feed as careless systems write it: a bare ampersand, an HTML entity, no end."""
    items = "".join(
        _item(story, f"Cronaca & città &ndash; {escape(story.headline)}") for story in stories
    )
    return _channel(host, items).removesuffix("</channel></rss>\n")


def _channel(host: str, items: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>{PAPERS[host]}</title><link>http://{host}/</link>"
        f"<description>Le notizie</description><language>it</language>\n{items}</channel></rss>\n"
    )


def _item(story: Story, title: str) -> str:
    return (
        f"<item><title>{title}</title><link>{story.listed_url}</link>"
        f'<guid isPermaLink="true">{story.url}</guid>'
        f"<pubDate>{format_datetime(story.published)}</pubDate>"
        f"<category>{story.section}</category>"
        f"<description>{escape(story.standfirst)}</description></item>\n"
    )


def sitemap_index() -> bytes:
    """The index of the one news sitemap, gzipped; the same bytes each time."""
    index = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{SITEMAP}">'
        f"<sitemap><loc>http://{NATIONAL}/sitemap-news.xml</loc></sitemap></sitemapindex>\n"
    )
    return gzip.compress(index.encode(), mtime=0)


def news_sitemap(stories: Iterable[Story]) -> str:
    """The sitemap of the latest stories, with the news fields."""
    entries = "".join(_entry(story) for story in stories)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="{SITEMAP}" xmlns:news="{NEWS}">\n{entries}</urlset>\n'
    )


def _entry(story: Story) -> str:
    return (
        f"<url><loc>{story.listed_url}</loc><news:news><news:publication>"
        f"<news:name>{PAPERS[story.host]}</news:name>"
        f"<news:language>{story.language}</news:language></news:publication>"
        f"<news:publication_date>{story.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(story.headline)}</news:title></news:news></url>\n"
    )
