"""A record taken in: numbered, marked and kept until its lines stand in their files."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from newsbot.state.articles import Known, drop_article, find_article, find_twin, put_article
from newsbot.state.deliveries import put_record
from newsbot.state.forgotten import FORGOTTEN, is_forgotten, put_forgotten
from newsbot.state.pages import Seen, find_page, mark_page
from newsbot.state.texts import move_text
from newsbot.state.versions import describe, number, what_changed

ARTICLE = "article"
COPY = "same article as its canonical address"
TWIN = "same article at another address"
UNCHANGED = "not changed since it was read"
OLDER = "older than what is known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The story of a text, and the address of the earliest article with this text, if any."""

    id: str
    same_text_as: str | None


FindStory = Callable[[sqlite3.Connection, dict[str, Any]], Story | None]
"""Gives an article its story (the one that it has, if any) and remembers its text, within the
transaction that takes it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A record on its way into the state.

    Attributes:
        form: the record's JSON form as read: valid, with an article.
        address: where the page was read, after redirects.
        site: by whose name the lines are filed.
        start: of the run that read it, as its files bear it.
        reread: asked for again by a person: written even where nothing changed.
        in_order: leave it out where a later version is known; for archives, whose pages are old.
        find_story: None: articles get no story.
    """

    form: dict[str, Any]
    address: str
    site: str
    start: str
    reread: bool = False
    in_order: bool = False
    find_story: FindStory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a record: the form to be written, else the reason why nothing is.

    `undecided`: nothing is known of its page by that, which is asked for again.
    """

    form: dict[str, Any] | None = None
    reason: str | None = None
    undecided: bool = False


def take_in(database: sqlite3.Connection, offer: Offer) -> Taken:
    """Take in a record, within a transaction: all or nothing."""
    now = describe(offer.form, offer.address, offer.site)
    if is_forgotten(database, now.canonical_url, offer.address):
        put_forgotten(database, offer.address)
        return Taken(reason=FORGOTTEN)
    known = find_article(database, now.canonical_url)
    if known is None and (twin := find_twin(database, now)):
        _move(database, twin, now)
        _mark(database, offer, ARTICLE)
        return Taken(reason=TWIN)
    if reason := _why_not(database, offer, known, now):
        _mark(database, offer, ARTICLE if reason in (UNCHANGED, OLDER) else reason)
        if known and reason == UNCHANGED:
            put_article(database, replace(known, address=now.address))
        return Taken(reason=reason)
    form, now = _number(database, offer, known, now)
    _mark(database, offer, ARTICLE)
    put_article(database, now)
    put_record(database, form, offer.site, offer.start)
    return Taken(form=form)


def _move(database: sqlite3.Connection, twin: Known, now: Known) -> None:
    """An article goes on at another address: its next version is looked for there."""
    drop_article(database, twin.canonical_url)
    move_text(database, twin.canonical_url, now.canonical_url)
    put_article(
        database, replace(twin, canonical_url=now.canonical_url, address=now.address, site=now.site)
    )
    for address in {twin.canonical_url, twin.address} - {now.canonical_url, now.address}:
        mark_page(database, address, twin.site, Seen(outcome="moved", moved_to=now.address))


def _why_not(
    database: sqlite3.Connection, offer: Offer, known: Known | None, now: Known
) -> str | None:
    """Why a record gives no lines; None where it does."""
    if known is None:
        return None
    if known.address != now.address and not _has_left(database, known.address, now.address):
        return COPY
    if offer.in_order and _is_older(now, known):
        return OLDER
    return None if offer.reread or what_changed(known, now) else UNCHANGED


def _has_left(database: sqlite3.Connection, old: str, new: str) -> bool:
    """Whether a page moved from an address to another, or is no longer at the first."""
    page = find_page(database, old)
    return page is not None and (page.moved_to == new or page.outcome != ARTICLE)


def _is_older(now: Known, known: Known) -> bool:
    if not now.fetched_at or not known.fetched_at:
        return False
    return datetime.fromisoformat(now.fetched_at) < datetime.fromisoformat(known.fetched_at)


def _number(
    database: sqlite3.Connection, offer: Offer, known: Known | None, now: Known
) -> tuple[dict[str, Any], Known]:
    article = offer.form["article"] | {"story": known.story if known else None}
    story = offer.find_story(database, article) if offer.find_story else None
    if story:
        now = replace(now, story=story.id, same_text_as=story.same_text_as)
    return number(offer.form, known, now)


def _mark(database: sqlite3.Connection, offer: Offer, outcome: str) -> None:
    published = offer.form["article"]["published_at"]
    day = date.fromisoformat(published[:10]) if published else None
    mark_page(database, offer.address, offer.site, Seen(outcome=outcome, published=day))
