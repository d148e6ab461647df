"""A broken state set aside, and rebuilt from the files that are still there."""

import fcntl
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from newsbot.outputs import finished_files, read_lines, write_stamp
from newsbot.state.articles import find_article, put_article, unpack_events
from newsbot.state.database import Database
from newsbot.state.pages import Seen, mark_page
from newsbot.state.versions import restore

SALVAGED = ("forgotten", "undelivered", "placed", "offers", "folder")
"""Tables that no file under output/ tells of: copied from the broken file as far as it reads."""
CHECKED = 64 * 1024 * 1024
"""A file so large, in bytes, is only held against its own header: a whole check takes 7 ms a MB."""


def mend(output: Path) -> str | None:
    """See to it that the state can be used; gives what was done, in a sentence, None for nothing.

    Raises:
        StateError: it cannot be used, and not for being broken.
        OSError: the folder cannot be written to.
    """
    path = output / ".state" / "newsbot.sqlite"
    if is_sound(path):
        return None
    with _alone(output):
        if is_sound(path):  # another run has mended it meanwhile
            return None
        broken = _set_aside(path)
        articles = _rebuild(output, broken)
    return (
        f"the state was broken: it is set aside as {broken}, and rebuilt with {articles} articles "
        f"from the files under {output}; what was moved away from there may come again"
    )


def is_sound(path: Path) -> bool:
    """Whether the state's file is whole; one that is not there yet is."""
    if not path.exists():
        return True
    if not path.stat().st_size:
        return not any(path.parent.parent.glob("*/articles-*.jsonl"))
    try:
        with closing(sqlite3.connect(path, timeout=60)) as database:
            return _is_whole(database, path)
    except sqlite3.OperationalError:
        return True  # locked, or not to be opened: whoever opens it will say so
    except sqlite3.DatabaseError:
        return False


def _is_whole(database: sqlite3.Connection, path: Path) -> bool:
    if path.stat().st_size < CHECKED:
        return bool(database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    [pages] = database.execute("PRAGMA page_count").fetchone()
    [size] = database.execute("PRAGMA page_size").fetchone()
    return path.with_name(f"{path.name}-wal").exists() or path.stat().st_size >= pages * size


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """One mender at a time; the lock of a dead process is gone with it."""
    with (output / ".state" / "mending.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _set_aside(path: Path) -> Path:
    """Move the broken file, and what SQLite keeps beside it, to a name that is free."""
    moment = datetime.now(UTC)
    while (broken := path.with_name(f"broken-{write_stamp(moment)}.sqlite")).exists():
        moment += timedelta(seconds=1)
    for end in ("-wal", "-shm", ""):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.rename(broken.with_name(broken.name + end))
    return broken


def _rebuild(output: Path, broken: Path) -> int:
    """A new state from the finished files and what can be read of the broken one."""
    with closing(Database(output)) as database:
        database.write(lambda db: _salvage(db, broken)).result()
        for folder in sorted(path for path in output.iterdir() if path.is_dir()):
            for path in finished_files(output, folder.name, "articles"):
                database.write(partial(_take_file, path=path)).result()
        database.write(_take_undelivered).result()
        [articles] = database.reading.execute("SELECT count(*) FROM articles").fetchone()
        return int(articles)


def _salvage(database: sqlite3.Connection, broken: Path) -> None:
    for table in SALVAGED:
        try:
            with closing(sqlite3.connect(broken)) as old:
                rows = old.execute(f"SELECT * FROM {table}").fetchall()  # nosec B608 -- ours
        except sqlite3.Error:
            continue
        if not rows:
            continue
        places = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # nosec B608


def _take_file(database: sqlite3.Connection, path: Path) -> None:
    """Take in what one run told: its articles, and their events from the file of the same start."""
    events: dict[str, list[dict[str, Any]]] = {}
    for event in read_lines(path.with_name(path.name.replace("articles", "events", 1))):
        events.setdefault(event["article"]["url"], []).append(event)
    for article in read_lines(path):
        _take(database, article, events.get(article["canonical_url"], []), path.parent.name)


def _take_undelivered(database: sqlite3.Connection) -> None:
    for site, record in database.execute("SELECT site, record FROM undelivered ORDER BY id"):
        form = json.loads(record)
        _take(database, form["article"], form["events"], site)


def _take(
    database: sqlite3.Connection,
    article: dict[str, Any],
    events: list[dict[str, Any]],
    site: str,
) -> None:
    """Remember an article as its line tells it."""
    known = find_article(database, article["canonical_url"])
    present = {event["id"]: event for event in unpack_events(known.events if known else None)}
    for event in events:
        present.pop(event["id"], None)
        if event["change"] != "gone":
            present[event["id"]] = event
    put_article(database, restore(article, list(present.values()), site))
    published = article["published_at"]
    day = date.fromisoformat(published[:10]) if published else None
    for address in {article["url"], article["canonical_url"]}:
        mark_page(database, address, site, Seen(outcome="article", published=day))
