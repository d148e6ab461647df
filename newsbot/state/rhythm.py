"""How often a site publishes, by the days of its articles that were read."""

import sqlite3
from datetime import date, timedelta

DAYS = 7  # so many days back tell the rhythm


def articles_a_day(database: sqlite3.Connection, site: str, today: date) -> float:
    """How many articles a site publishes a day, of late.

    Counted from the oldest of the last week on: a first crawl sees only what the feed still holds.
    """
    number, oldest = database.execute(
        "SELECT count(*), min(published) FROM pages "
        "WHERE site = ? AND outcome = 'article' AND published BETWEEN ? AND ?",
        (site, (today - timedelta(days=DAYS)).isoformat(), today.isoformat()),
    ).fetchone()
    if not number:
        return 0.0
    return float(number / ((today - date.fromisoformat(oldest)).days + 1))
