"""The way into the state: what a crawl asks it and tells it."""

import sqlite3
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from newsbot.records import Record
from newsbot.state.articles import FIRST_VERSION, find_address, find_version, put_article
from newsbot.state.database import Database
from newsbot.state.deliveries import drop_delivered, find_undelivered, put_record
from newsbot.state.pages import Seen, find_page, mark_page


class State:
    """The memory of an output folder.

    What asks is answered at once. What tells gives a future, done when it is on the disk: the
    reactor does not wait for it, others call `.result()`. A concept with a file of its own takes
    `state.database`.
    """

    def __init__(self, output: Path) -> None:
        self.output = output
        self.database = Database(output)
        self._marking: dict[str, Seen] = {}

    def close(self) -> None:
        """Finish what is to be written and let go of the file."""
        self.database.close()

    def seen(self, address: str) -> Seen | None:
        """What became of a page, also through the address it moved to; None where it is new."""
        page = self._find(address)
        return self._find(page.moved_to) if page and page.moved_to else page

    def mark(
        self,
        address: str,
        site: str,
        outcome: str,
        published: date | None = None,
        moved_to: str | None = None,
    ) -> Future[None]:
        """Remember what became of a page."""
        page = Seen(outcome=outcome, published=published, moved_to=moved_to)
        future = self.database.write(lambda database: mark_page(database, address, site, page))
        self._marking[address] = page
        future.add_done_callback(lambda _: self._forget_marking(address, page))
        return future

    def number(self, record: Record) -> Record:
        """The record with what the state knows: version, and change of each event."""
        if record.article is None:
            return record
        known = find_version(self.database.reading, record.article.canonical_url)
        version = known or FIRST_VERSION
        return Record(
            article=replace(record.article, version=version),
            events=tuple(replace(e, version=version, change="new") for e in record.events),
        )

    def is_copy(self, canonical_url: str, address: str) -> bool:
        """Whether the article was already read at another address."""
        known = find_address(self.database.reading, canonical_url)
        return known is not None and known != address

    def store(self, form: dict[str, Any], address: str, site: str, start: str) -> Future[None]:
        """Take in a record's lines with the marks of its page and article, all or nothing."""

        def work(database: sqlite3.Connection) -> None:
            article = form["article"]
            published = article["published_at"]
            day = date.fromisoformat(published[:10]) if published else None
            mark_page(database, address, site, Seen(outcome="article", published=day))
            put_article(database, article, address, site)
            put_record(database, form, site, start)

        return self.database.write(work)

    def undelivered(self, site: str) -> dict[str, list[dict[str, Any]]]:
        """The records of a site that are in no finished file yet, by the start of their run."""
        return find_undelivered(self.database.reading, site)

    def delivered(self, site: str, start: str) -> Future[None]:
        """The lines of a run stand in their files: the state lets go of them."""
        return self.database.write(lambda database: drop_delivered(database, site, start))

    def _find(self, address: str) -> Seen | None:
        return self._marking.get(address) or find_page(self.database.reading, address)

    def _forget_marking(self, address: str, page: Seen) -> None:
        if self._marking.get(address) is page:
            del self._marking[address]
