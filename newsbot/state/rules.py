"""On how many pages in a row, and since when, the rules of a site's file found nothing."""

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

IN_A_ROW: Mapping[str, int] = {"headline": 3, "body": 3, "published": 3, "json-ld": 3}
"""Pages after which a rule is broken, for what every article has."""
SELDOM = 10  # for what an article may lack, as a standfirst
CREATED = """
CREATE TABLE rules (
    site TEXT NOT NULL,
    field TEXT NOT NULL,
    pages INTEGER NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (site, field)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A field whose rules found nothing on the last so many pages, the first of them that day."""

    field: str
    pages: int
    since: date

    @property
    def broken(self) -> bool:
        """Whether these are too many to be chance."""
        return self.pages >= IN_A_ROW.get(self.field, SELDOM)


def note_page(database: sqlite3.Connection, site: str, missed: Collection[str], day: date) -> None:
    """Count the fields missed on one more page; the rules of all others fit again."""
    known = [row.field for row in find_missed(database, site)]
    for field in known:
        if field not in missed:
            database.execute("DELETE FROM rules WHERE site = ? AND field = ?", (site, field))
    for field in missed:
        database.execute(
            "INSERT INTO rules (site, field, pages, since) VALUES (?, ?, 1, ?) "
            "ON CONFLICT DO UPDATE SET pages = pages + 1",
            (site, field, day.isoformat()),
        )


def find_missed(database: sqlite3.Connection, site: str) -> list[Missed]:
    """The fields whose rules found nothing on the site's last page."""
    query = "SELECT field, pages, since FROM rules WHERE site = ? ORDER BY field"
    return [
        Missed(field=field, pages=pages, since=date.fromisoformat(since))
        for field, pages, since in database.execute(query, (site,))
    ]


def in_words(site: str, broken: Mapping[str, str]) -> str:
    """What a person is told of broken rules; `broken` has the day since when, by field.

    >>> in_words("ansa", {"body": "2025-06-02", "headline": "2025-06-03"})
    'site rules of ansa no longer match since 2025-06-02: body, headline'
    """
    return f"site rules of {site} no longer match since {min(broken.values())}: {', '.join(broken)}"
