"""What no longer fits between a site and its file: judged from what was fetched, nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from newsbot.records import Reading
from newsbot.sites.links import is_article
from newsbot.sites.site import Site
from newsbot.spiders.announcements import Announcement

Code = Literal[
    "source_failed",
    "no_items",
    "no_new_items",
    "addresses_unmatched",
    "page_failed",
    "no_article",
    "no_headline",
    "short_body",
    "no_date",
    "selector_unmatched",
    "linked_data_gone",
]
LINKED_DATA = "json-ld"
"""`LINKED_DATA` of `pages.fitness`, written again because importing it would load the readers."""

NEW_DAYS = 30  # a source whose latest item is older has stopped
SHORT = 400  # characters of a body that is hardly a whole article
ARTICLES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that no longer fits; `detail` says it in words, `url` where it was seen."""

    code: Code
    url: str | None
    detail: str


def all_addresses(site: Site) -> Site:
    """The site as if every address were an article's: what a source names, rules aside."""
    return replace(site, article="", not_article=None)


def judge_source(
    site: Site, url: str, named: Sequence[Announcement], today: date
) -> Iterator[Problem]:
    """What is wrong with a feed, sitemap or section that answered."""
    articles = [item for item in named if is_article(site, item.url)]
    newest = max((day for item in articles if (day := _day(item))), default=None)
    if not named:
        yield Problem(code="no_items", url=url, detail="it names no address")
    elif not articles:
        unlike = f"none of {len(named)} addresses, as {named[0].url}"
        yield Problem(code="addresses_unmatched", url=url, detail=unlike)
    elif newest and newest < today - timedelta(days=NEW_DAYS):
        yield Problem(code="no_new_items", url=url, detail=f"the latest is of {newest}")


def judge_page(url: str, reading: Reading) -> Iterator[Problem]:
    """What is wrong with what was read on an article's page."""
    article = reading.record.article
    if article is None:
        reason = reading.record.reason or "no article"
        code: Code = "no_headline" if reason == "no headline" else "no_article"
        yield Problem(code=code, url=url, detail=reason)
        return
    if len(article.body) < SHORT and article.access not in ("paid", "metered"):
        length = f"{len(article.body)} characters"
        yield Problem(code="short_body", url=url, detail=length)
    if article.published_at is None:
        yield Problem(code="no_date", url=url, detail="no date of publication")


def judge_rules(site: Site, readings: Sequence[Reading]) -> Iterator[Problem]:
    """Rules of the site's file that found nothing on any of the articles."""
    missed = [set(reading.rules_missed) for reading in readings if reading.record.article]
    for name in sorted(set.intersection(*missed)) if missed else ():
        if name == LINKED_DATA:
            yield Problem(code="linked_data_gone", url=None, detail="no JSON-LD of an article")
            continue
        selectors = [r.css or r.xpath or "" for r in site.pages.rules if r.field == name]
        yield Problem(
            code="selector_unmatched", url=None, detail=f"{name}: {' or '.join(selectors)}"
        )


def pick_articles(site: Site, named: Iterable[Announcement]) -> list[str]:
    """The latest articles announced; where none is, old ones that the site's file knows."""
    articles = {item.url: item for item in named if is_article(site, item.url)}
    by_day = sorted(articles.values(), key=lambda item: _day(item) or date.min, reverse=True)
    return [item.url for item in by_day][:ARTICLES] or list(site.examples)[:ARTICLES]


def latest(sitemaps: Sequence[Announcement]) -> Announcement:
    """The sitemap of an index that changed last; where none says so, the first."""
    return max(sitemaps, key=lambda item: _day(item) or date.min)


def _day(item: Announcement) -> date | None:
    return item.day or (item.changed.date() if item.changed else None)
