"""The same tables as Parquet files, typed, for DuckDB, pandas and Polars."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsbot.exports.sqlite import write_sqlite
from newsbot.exports.tables import TABLES, Kind, Table, typed
from newsbot.whole import write_whole

_TABLES = ".tables.sqlite"
"""The tables as they stand, beside the files: a column store cannot be brought up to date."""
_PLACES = 9  # decimal places that a figure keeps
_LARGEST = 10**28  # no figure of the press, and more than the column holds
_BATCH = 20_000  # rows


def write_parquet(output: Path, sites: Iterable[str], folder: Path) -> int:
    """Bring a folder of Parquet files, one a table, up to date; gives the number of new lines.

    Raises:
        NotOursError: the folder holds a database that is not ours.
    """
    folder.mkdir(parents=True, exist_ok=True)
    held = folder / _TABLES
    lines = write_sqlite(output, sites, held)
    for table in TABLES:
        _write_table(held, table, folder / f"{table.name}.parquet")
    return lines


def _write_table(held: Path, table: Table, path: Path) -> None:
    import pyarrow as pa  # type: ignore[import-untyped]  # an extra, without types
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # has no types

    fields = [
        pa.field(column.name, _type(pa, column.kind), metadata={"description": column.about})
        for column in table.columns
    ]
    schema = pa.schema(fields, metadata={"description": table.about})
    with write_whole(path) as file, pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for rows in _batches(held, table):
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))


def _batches(held: Path, table: Table) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table in Python's own types, in the order of its key."""
    from sqlite_utils import Database

    database = Database(held)
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    order = ", ".join(f'"{name}"' for name in table.key)
    rows = database.execute(f"SELECT {names} FROM {table.name} ORDER BY {order}")  # nosec B608
    while batch := rows.fetchmany(_BATCH):
        yield [
            {c.name: _exact(value, c.kind) for c, value in zip(table.columns, row, strict=True)}
            for row in batch
        ]
    database.close()


def _exact(value: Any, kind: Kind) -> Any:
    exact = typed(value, kind)
    if kind != "number" or exact is None:
        return exact
    return round(exact, _PLACES) if abs(exact) < _LARGEST else None


def _type(pa: Any, kind: Kind) -> Any:
    return {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.decimal128(38, _PLACES),
        "real": pa.float64(),
        "boolean": pa.bool_(),
        "day": pa.date32(),
        "moment": pa.timestamp("s", tz="UTC"),
    }[kind]
