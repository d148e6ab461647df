"""Events and articles in a SQLite database that Datasette opens as it is."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import orjson

from newsbot.exports.tables import (
    AMOUNTS,
    ARTICLES,
    CHANGES,
    EVENTS,
    MENTIONS,
    PARTICIPANTS,
    TABLES,
    Form,
    Kind,
    Row,
    Table,
    parts,
)
from newsbot.outputs import LineKind, finished_files, read_lines

# SQL is put together from the names in `tables` alone, hence the marks for bandit (B608).
_READ = "newsbot_files"
_TYPES: dict[Kind, type] = {
    "text": str, "integer": int, "number": float, "real": float, "boolean": bool, "day": str,
    "moment": str,
}  # fmt: skip
_LARGEST = 2**63 - 1


class NotOursError(ValueError):
    """The database has a table of ours that we did not make."""


def write_sqlite(output: Path, sites: Iterable[str], path: Path) -> int:
    """Bring a database up to what stands under an output folder; gives the number of new lines.

    Files that were read before are not read again. Tables and columns of others stay as they are.

    Raises:
        NotOursError: a table is in the way.
    """
    from sqlite_utils import Database  # an extra

    database = Database(path)
    try:
        _make_tables(database, path)
        return sum(_take_site(database, output, site) for site in sites)
    finally:
        database.close()


def _make_tables(database: Any, path: Path) -> None:
    names = set(database.table_names())
    if _READ not in names and (foreign := names & {table.name for table in TABLES}):
        raise NotOursError(
            f"{path} has a table {sorted(foreign)[0]!r} that newsbot did not make; "
            "name another file"
        )
    database[_READ].create({"file": str, "lines": int}, pk="file", if_not_exists=True)
    for table in TABLES:
        _make_table(database, table, known=table.name in names)


def _make_table(database: Any, table: Table, *, known: bool) -> None:
    made = database[table.name]
    if known:
        for column in table.columns:
            if column.name not in made.columns_dict:
                made.add_column(column.name, _TYPES[column.kind])
        return
    types = {column.name: _TYPES[column.kind] for column in table.columns}
    made.create(types, pk=table.key if len(table.key) > 1 else table.key[0])
    for facet in table.facets:
        made.create_index([facet])
    if table.texts:
        # Accents are no obstacle: "citta" finds "città".
        made.enable_fts(table.texts, create_triggers=True, tokenize="unicode61 remove_diacritics 2")


def _take_site(database: Any, output: Path, site: str) -> int:
    lines = 0
    take: tuple[tuple[LineKind, Callable[[Connection, Form], None]], ...] = (
        ("articles", _take_article),
        ("events", _take_event),
    )
    for kind, taken in take:
        for path in finished_files(output, site, kind):
            name = f"{site}/{path.name}"
            if not database[_READ].count_where("file = ?", [name]):
                lines += _take_file(database.conn, path, name, taken)
    return lines


def _take_file(
    held: Connection, path: Path, name: str, taken: Callable[[Connection, Form], None]
) -> int:
    """Take in a file in one transaction."""
    count = 0
    with held:
        for form in read_lines(path):
            taken(held, form)
            count += 1
        held.execute(f"INSERT INTO {_READ} VALUES (?, ?)", (name, count))  # nosec B608
    return count


def _take_article(held: Connection, form: Form) -> None:
    form["canonical_url"] = form["canonical_url"] or form["url"]
    _put(held, ARTICLES, [ARTICLES.row(form)])
    _put_parts(held, MENTIONS, form["canonical_url"], form["mentions"])


def _take_event(held: Connection, form: Form) -> None:
    _keep_former(held, form)
    gone = form["change"] == "gone"
    if gone:
        told = {"event_id": form["id"], "version": form["version"], "change": "gone"}
        _put(held, CHANGES, [told | {"form": None}])
        held.execute("DELETE FROM events WHERE id = ?", (form["id"],))
    else:
        _put(held, EVENTS, [EVENTS.row(form)])
    for table in (PARTICIPANTS, AMOUNTS):
        _put_parts(held, table, form["id"], [] if gone else form[table.name])


def _keep_former(held: Connection, form: Form) -> None:
    """Put what an event was until now among the changes."""
    former = _rows(held, EVENTS, "id", form["id"])
    if not former or former[0]["version"] == form["version"]:
        return
    lists = {t.name: _rows(held, t, "event_id", form["id"]) for t in (PARTICIPANTS, AMOUNTS)}
    told = {"event_id": form["id"], "form": orjson.dumps(former[0] | lists).decode()}
    _put(held, CHANGES, [told | {name: former[0][name] for name in ("version", "change")}])


def _put_parts(held: Connection, table: Table, owner: str, forms: list[Form]) -> None:
    """The rows of an owner's list, and none behind its end."""
    _put(held, table, list(parts(table, owner, forms)))
    held.execute(
        f"DELETE FROM {table.name} WHERE {table.key[0]} = ? AND position >= ?",  # nosec B608
        (owner, len(forms)),
    )


def _rows(held: Connection, table: Table, key: str, value: str) -> list[Row]:
    """Our columns of the rows that a key has."""
    names = [column.name for column in table.columns]
    query = f"SELECT {_listed(names)} FROM {table.name} WHERE {key} = ?"  # nosec B608
    return [dict(zip(names, row, strict=True)) for row in held.execute(query, (value,))]


def _put(held: Connection, table: Table, rows: list[Row]) -> None:
    """Insert rows, or bring our columns of those that are there up to date."""
    values = [{name: _held(value) for name, value in row.items()} for row in rows]
    held.executemany(_upsert(table), values)


@cache
def _upsert(table: Table) -> str:
    names = [column.name for column in table.columns]
    places = ", ".join(f":{name}" for name in names)
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in names)
    return (
        f"INSERT INTO {table.name} ({_listed(names)}) VALUES ({places}) "  # nosec B608
        f"ON CONFLICT ({_listed(table.key)}) DO UPDATE SET {changed}"
    )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _held(value: Any) -> Any:
    """A value as SQLite can hold it: whole numbers over 64 bits only as floating ones."""
    return float(value) if isinstance(value, int) and abs(value) > _LARGEST else value
