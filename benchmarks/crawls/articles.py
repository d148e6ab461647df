"""What a worker does that reads articles alone."""

from newsbot import reading
from newsbot.records import Article, FetchedPage, Reading, Record


def read_article_alone(page: FetchedPage) -> Reading:
    """`read_fetched` without its last step: no mentions and no events."""
    reading._with_events = _without_events
    return reading.read_fetched(page)


def _without_events(article: Article) -> Record:
    return Record(article=article)
