"""Spreadsheets, a database and columns, opened by what people open them with."""

import csv
import io
import json
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import forms
import openpyxl
import pandas
import pytest
from tiny import command

from newsbot.exports.csv import write_csv
from newsbot.exports.datasette import write_metadata
from newsbot.exports.parquet import write_parquet
from newsbot.exports.sheet import COLUMNS
from newsbot.exports.sqlite import NotOursError, write_sqlite
from newsbot.exports.xlsx import write_xlsx

EVENTS = [forms.event(name) for name in forms.SENTENCES]
HOSTILE = '=HYPERLINK("http://x")', "+1", "-2+3", "@SUM(A1)", "\t=1", "|calc", " =1"


def rows_of(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_a_row_tells_what_how_sure_and_who_says_so(tmp_path: Path) -> None:
    assert write_csv(EVENTS, tmp_path / "e.csv", "it") == len(EVENTS)
    first, second, third, _ = rows_of(tmp_path / "e.csv")
    assert first["tipo"] == "acquisizione"
    assert first["chi"] == "Vetrolux (chi acquista); Ferramenta Rossi (oggetto)"
    assert (first["importo"], first["valuta o unità"]) == ("12500000", "EUR")
    assert (second["stato"], second["chi lo dice"]) == ("presunto", "Procura di Milano")
    assert (third["data"], third["luogo"], third["minimo"]) == ("2025-06-02", "Catania", "12")


def test_as_an_italian_excel_wants_it(tmp_path: Path) -> None:
    half = forms.event("compra")
    half["amounts"][0]["value"] = 2.5
    write_csv([half], tmp_path / "e.csv", "it", "it")
    assert rows_of(tmp_path / "e.csv", ";")[0]["importo"] == "2,5"


@pytest.mark.parametrize("headline", HOSTILE)
def test_no_cell_is_a_formula(tmp_path: Path, headline: str) -> None:
    event = forms.event("compra", headline=headline)
    event["amounts"][0]["value"] = -0.4
    write_csv([event], tmp_path / "e.csv", "en")
    assert rows_of(tmp_path / "e.csv")[0]["headline"].startswith("'")
    assert rows_of(tmp_path / "e.csv")[0]["amount"] == "-0.4"
    write_xlsx([event], tmp_path / "e.xlsx", "en")
    sheet = openpyxl.load_workbook(tmp_path / "e.xlsx").active
    cells = dict(zip(COLUMNS, (cell for cell in sheet[2]), strict=True))
    assert cells["headline"].data_type == "s"
    assert cells["amount"].value == -0.4


def test_a_workbook(tmp_path: Path) -> None:
    assert write_xlsx(EVENTS, tmp_path / "e.xlsx", "it") == len(EVENTS)
    sheet = openpyxl.load_workbook(tmp_path / "e.xlsx").active
    assert [cell.value for cell in sheet[1]][:3] == ["data", "riferito il", "tipo"]
    assert sheet.max_row == len(EVENTS) + 1
    assert sheet.auto_filter.ref == "A1:S5"


def test_what_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "e.csv"
    write_csv(EVENTS, path, "it")
    before = path.read_bytes()
    with pytest.raises(KeyError):
        write_csv([*EVENTS, {}], path, "it")
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = tmp_path / "output"
    forms.write(folder, "articles", [forms.article(name) for name in forms.SENTENCES])
    forms.write(folder, "events", EVENTS)
    return folder


def ask(path: Path, query: str) -> list[Any]:
    with sqlite3.connect(path) as held:
        return held.execute(query).fetchall()


def test_a_database(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    assert write_sqlite(output, ["ansa"], path) == 2 * len(EVENTS)
    assert ask(path, "SELECT count(*) FROM events") == [(4,)]
    query = "SELECT name FROM participants JOIN events ON id = event_id WHERE type = 'acquire'"
    assert ask(path, query) == [("Vetrolux",), ("Ferramenta Rossi",)]
    found = "SELECT trigger FROM events WHERE rowid IN "
    found += "(SELECT rowid FROM events_fts WHERE events_fts MATCH 'societa')"
    assert ask(path, found) == [("ha comprato",)]


def test_done_again_it_takes_in_what_is_new(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    write_sqlite(output, ["ansa"], path)
    assert write_sqlite(output, ["ansa"], path) == 0
    first, second, *_ = EVENTS
    fewer = first | {"change": "updated", "version": 2, "participants": first["participants"][:1]}
    gone = second | {"change": "gone", "version": 2}
    forms.write(output, "events", [fewer, gone], stamp=1)
    assert write_sqlite(output, ["ansa"], path) == 2
    assert ask(path, "SELECT count(*), max(version) FROM events") == [(3, 2)]
    assert ask(path, f"SELECT name FROM participants WHERE event_id = '{first['id']}'") == [
        ("Vetrolux",)
    ]
    changes = "SELECT event_id, version, change FROM changes ORDER BY version, change"
    assert sorted(ask(path, changes)) == sorted(
        [(first["id"], 1, "new"), (second["id"], 1, "new"), (second["id"], 2, "gone")]
    )
    former = "SELECT json_array_length(form, '$.participants') FROM changes WHERE event_id = ?"
    with sqlite3.connect(path) as held:
        assert held.execute(former, (first["id"],)).fetchall() == [(2,)]


def test_what_is_not_ours_stays(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    write_sqlite(output, ["ansa"], path)
    with sqlite3.connect(path) as held:
        held.execute("CREATE TABLE notes (text)")
        held.execute("INSERT INTO notes VALUES ('da verificare')")
        held.execute("ALTER TABLE events ADD COLUMN checked TEXT")
        held.execute("UPDATE events SET checked = 'sì'")
    forms.write(output, "events", [EVENTS[0] | {"change": "updated", "version": 2}], stamp=1)
    write_sqlite(output, ["ansa"], path)
    assert ask(path, "SELECT text FROM notes") == [("da verificare",)]
    assert ask(path, "SELECT DISTINCT checked FROM events") == [("sì",)]


def test_a_table_in_the_way(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.db"
    with sqlite3.connect(path) as held:
        held.execute("CREATE TABLE events (mine)")
    with pytest.raises(NotOursError, match="'events' that newsbot did not make"):
        write_sqlite(output, ["ansa"], path)


def test_figures_beyond_what_a_database_holds(output: Path, tmp_path: Path) -> None:
    large = forms.event("scossa", site="agi")
    large["amounts"][0] |= {"low": 10**40, "value": -0.1}
    forms.write(output, "events", [large])
    write_sqlite(output, ["agi"], tmp_path / "news.db")
    assert ask(tmp_path / "news.db", "SELECT low FROM amounts") == [(1e40,)]
    write_parquet(output, ["agi"], tmp_path / "columns")
    frame = pandas.read_parquet(tmp_path / "columns/amounts.parquet")
    assert list(frame["low"]) == [None]
    assert list(frame["value"]) == [Decimal("-0.1")]


def test_columns_for_duckdb_and_pandas(output: Path, tmp_path: Path) -> None:
    folder = tmp_path / "columns"
    assert write_parquet(output, ["ansa"], folder) == 2 * len(EVENTS)
    assert write_parquet(output, ["ansa"], folder) == 0
    query = f"SELECT sum(value) FROM '{folder}/amounts.parquet' WHERE currency = 'EUR'"
    assert duckdb.sql(query).fetchall() == [(Decimal("15500000"),)]
    frame = pandas.read_parquet(folder / "events.parquet")
    assert str(frame["published_at"].dt.tz) == "UTC"
    assert set(frame["type"]) == {"acquire", "crime", "incident", "agree"}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port: int = held.getsockname()[1]
        return port


def fetch(url: str) -> str:
    """What a server says, once it is up."""
    for _ in range(300):
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return str(answer.read().decode())
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError(f"{url} gives no answer")


def test_datasette_opens_it_with_facets_and_a_map(output: Path, tmp_path: Path) -> None:
    path, port = tmp_path / "news.db", free_port()
    write_sqlite(output, ["ansa"], path)
    metadata = write_metadata(path)
    program = [sys.executable, "-m", "datasette", "serve", str(path), "-m", str(metadata)]
    with subprocess.Popen([*program, "-p", str(port)], stderr=subprocess.PIPE) as serving:
        try:
            address = f"http://127.0.0.1:{port}/news/events"
            page = fetch(address)
            told = json.loads(fetch(f"{address}.json?_shape=objects&_search=terremoto"))
        finally:
            serving.terminate()
    assert "The sentence that proves it." in page
    assert "datasette-cluster-map.js" in page
    facets = told["facet_results"]
    assert [r["value"] for r in facets["type"]["results"]] == ["incident"]
    assert round(told["rows"][0]["latitude"], 1) == 37.5


def test_metadata_of_ones_own_stays(tmp_path: Path) -> None:
    path = tmp_path / "metadata.yaml"
    assert write_metadata(tmp_path / "news.db") == path
    assert write_metadata(tmp_path / "news.db") == path
    path.write_text("title: mio\n")
    assert write_metadata(tmp_path / "news.db") is None
    assert path.read_text() == "title: mio\n"


def test_the_command(output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("-s", f"NEWSBOT_OUTPUT={output}")
    asked = ("export", "--to", "csv", str(tmp_path / "e.csv"), "--type", "acquisizione", *where)
    run = command(*asked, capsys=capsys)
    assert (run.code, run.out) == (0, f"1 events: {tmp_path / 'e.csv'}\n"), run.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--to", "csv"), "give one DEST"),
        (("DEST",), "say which: --to xlsx"),
        (("--to", "csv", "DEST", "--type", "acquisto"), "did you mean"),
        (("--to", "csv", "DEST", "--status", "zzz"), "there are: alleged, asserted"),
        (("--to", "csv", "DEST", "--site", "agi"), "has nothing of 'agi'; it has: ansa"),
        (("--to", "csv", "DEST", "--since", "ieri"), "--since=ieri is no date"),
        (("--to", "csv", "DEST", "--min-amount", "tanto"), "--min-amount tanto is no number"),
        (("--to", "sqlite", "DEST", "--type", "acquire"), "takes all events; choose sites only"),
        (("--to", "csv", "DEST", "--colour"), "there is no option --colour"),
    ],
)
def test_wrong_usage(
    output: Path,
    arguments: tuple[str, ...],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = [str(tmp_path / "x") if a == "DEST" else a for a in arguments]
    run = command("export", *asked, "-s", f"NEWSBOT_OUTPUT={output}", capsys=capsys)
    assert run.code == 2
    assert said in run.err
    assert not (tmp_path / "x").exists()
