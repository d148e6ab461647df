"""What the state holds, in figures."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFigures:
    """What is known of one site; `stories`: those that another article shares."""

    site: str
    pages: int
    articles: int
    versions: int
    stories: int
    undelivered: int


_SITES = """
WITH shared AS (
    SELECT story FROM articles WHERE story IS NOT NULL GROUP BY story HAVING count(*) > 1
), figures AS (
    SELECT site, count(*) AS pages, 0 AS articles, 0 AS versions, 0 AS stories, 0 AS undelivered
    FROM pages GROUP BY site
    UNION ALL
    SELECT site, 0, count(*), sum(version),
        count(DISTINCT CASE WHEN story IN (SELECT story FROM shared) THEN story END), 0
    FROM articles GROUP BY site
    UNION ALL
    SELECT site, 0, 0, 0, 0, count(*) FROM undelivered GROUP BY site
)
SELECT site, sum(pages), sum(articles), sum(versions), sum(stories), sum(undelivered)
FROM figures GROUP BY site ORDER BY site
"""


def count_sites(database: sqlite3.Connection) -> list[SiteFigures]:
    """The figures of each site, by name."""
    names = SiteFigures.__slots__
    return [SiteFigures(**dict(zip(names, row, strict=True))) for row in database.execute(_SITES)]


def count_stories(database: sqlite3.Connection) -> int:
    """How many stories several articles share."""
    query = (
        "SELECT count(*) FROM (SELECT 1 FROM articles WHERE story IS NOT NULL "
        "GROUP BY story HAVING count(*) > 1)"
    )
    [number] = database.execute(query).fetchone()
    return int(number)


def count_forgotten(database: sqlite3.Connection) -> int:
    """How many addresses are to stay unread."""
    [number] = database.execute("SELECT count(*) FROM forgotten").fetchone()
    return int(number)


def count_bytes(path: Path) -> int:
    """The size of the state's files."""
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))
