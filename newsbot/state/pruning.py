"""Letting go of what was read long ago."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """How many pages and articles are no longer known."""

    pages: int
    articles: int


def prune(database: sqlite3.Connection, before: datetime) -> Pruned:
    """Let go of pages read before a moment, and of their articles, within a transaction.

    What is not delivered yet stays, as do the digests of what was forgotten.
    """
    moment = before.astimezone(UTC).isoformat(timespec="seconds")
    pages = database.execute("DELETE FROM pages WHERE read_at < ?", (moment,)).rowcount
    database.execute("DELETE FROM visits WHERE read_at < ?", (moment,))
    articles = database.execute(
        "DELETE FROM articles WHERE coalesce(fetched_at, '') < ? "
        "AND address NOT IN (SELECT address FROM pages)",
        (moment,),
    ).rowcount
    return Pruned(pages=pages, articles=articles)
