"""What a language supplies for reading pages: the words that papers print around an article."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTables:
    """The stock phrases of a language's news pages, in lower case with plain apostrophes.

    Attributes:
        code: The language's ISO 639-1 code.
        pointers: A short paragraph that begins with one of these points to another article.
        promo: A very short paragraph that begins with one of these is no body text.
        labels: A line of few words without a final stop that begins with one of these is none.
        platforms: Where readers are called to follow the paper.
        reading_time: What a line tells that says how long reading takes.
        promo_heads: A heading that is one of these opens a list that is no body text.
        calls: Imperatives of advertising; several in one closing paragraph make it promo.
        ending: A regular expression of what is printed at the very end of a paragraph and cut off.
        bylines: What stands before an author's name.
        byline_notes: What stands after or between authors' names and is no name.
        desks: What a newsroom calls itself where it signs instead of a person.
        published: What stands before the time when the article appeared.
        updated: What stands before the time of the last change.
        months: The first three letters of each month's name, English ones too, and its number.
        date_words: Words that a line of nothing but dates may hold.
        date: A regular expression of a printed date (`day`) with an optional time of day before
            or behind it (`before`, `clock`).
        corrections: A regular expression of what a paper's own correction begins with or says.
        sponsored: A label that is one of these, or begins with it, marks paid content.
        paid: Said where the rest of an article is only for subscribers.
        live: Words of addresses and class names of live blogs.
        chrome_classes: Regular expressions of class names of site furniture.
        kinds: Folders of addresses whose pages are no articles, with the reason.
        services: Folders of addresses that hold lists and services, and no articles.
        notices: What the last part of an address of a notice of the site begins with.
        joiners: What stands between two authors' names.
        sent_to: What stands before the place that a reporter was sent to.
    """

    code: str
    pointers: tuple[str, ...]
    promo: tuple[str, ...]
    labels: tuple[str, ...]
    platforms: tuple[str, ...]
    reading_time: tuple[str, ...]
    promo_heads: frozenset[str]
    calls: frozenset[str]
    ending: str
    bylines: tuple[str, ...]
    byline_notes: tuple[str, ...]
    joiners: tuple[str, ...]
    sent_to: tuple[str, ...]
    desks: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    months: Mapping[str, int]
    date: str
    date_words: frozenset[str]
    corrections: str
    sponsored: tuple[str, ...]
    paid: tuple[str, ...]
    live: tuple[str, ...]
    chrome_classes: tuple[str, ...]
    services: frozenset[str]
    notices: tuple[str, ...]
    kinds: Mapping[str, str]
